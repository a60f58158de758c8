/// What somebody published, as paragraphs and tables in reading order, whatever kind of file it came in.
public struct Document: Equatable, Sendable {
  /// The parts in reading order.
  public var blocks: [DocumentBlock]
  /// How many pages it has; nil where the file has none.
  public var pageCount: Int?
  /// The pages that are pictures without text, from 1: what stands on them was not read.
  public var scannedPages: [Int]
  /// The pages that are pictures whose text was recognised, from 1: what was read of them may be wrong.
  public var recognizedPages: [Int]
  /// The cells of a workbook whose formulas were never computed, as `SHEET!C5`: what they show is not in the file.
  public var uncomputedCells: [String] = []
  /// The lines of a text or web page whose characters are encoded otherwise than most, from 1.
  public var otherLines: [ClosedRange<Int>] = []
  /// What it came as; nil where it was not read from a file.
  public var kind: DocumentKind?

  /// A document of parts in reading order.
  public init(blocks: [DocumentBlock], pageCount: Int? = nil, scannedPages: [Int] = [], recognizedPages: [Int] = []) {
    self.blocks = blocks
    self.pageCount = pageCount
    self.scannedPages = scannedPages
    self.recognizedPages = recognizedPages
  }
}
