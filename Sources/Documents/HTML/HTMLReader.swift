/// Reads web pages through libxml2's program: paragraphs, and tables with row and column spans.
public struct HTMLReader: DocumentReader {
  /// The largest file read, in bytes.
  public static let fileLimit = 32 << 20

  private let watch: ReadingWatch

  /// A reader of web pages.
  /// - Parameter watch: may end the reading.
  public init(watch: ReadingWatch = .none) { self.watch = watch }

  /// Reads a whole page in UTF-8 or GB18030.
  public func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    if bytes.count > Self.fileLimit { throw .fileTooLarge(bytes: bytes.count, limit: Self.fileLimit) }
    let decoded = try TextReader.decode(bytes)
    let text = decoded.text
    let command = ChildCommand(
      program: "xmllint", package: "libxml2-utils",
      arguments: [
        "--html", "--xmlout", "--recover", "--nowarning", "--nonet", "--encode", "UTF-8", ChildCommand.input,
      ],
      processes: 0)
    let output = try ChildProcess.run(
      [command], on: [0xEF, 0xBB, 0xBF] + PageSource.readable(Array(text.utf8)), until: watch.isStopped)
    var builder = HTMLBlocks(StyleSheet(text))
    for token in MarkupTokens(page: output[0]) { builder.add(token) }
    var document = Document(blocks: Furniture.marked(builder.finish()))
    document.otherLines = decoded.otherLines
    return document
  }
}
