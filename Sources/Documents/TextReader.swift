import TextEncodings

/// Reads plain text: lines whose cells are parted by tabs, strokes or commas, or stand in columns, are rows of tables; all
/// other lines are paragraphs.
///
/// Consecutive rows make one table, and keep their ragged widths. Control characters are dropped.
public struct TextReader: DocumentReader {
  /// The largest file read, in bytes.
  public static let fileLimit = 64 << 20
  /// The longest line read, in bytes.
  public static let lineLimit = 1 << 20

  /// A reader of plain text.
  public init() {}

  /// Reads a whole file in UTF-8 or GB18030.
  /// - Complexity: linear.
  public func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    if bytes.count > Self.fileLimit { throw .fileTooLarge(bytes: bytes.count, limit: Self.fileLimit) }
    let decoded = try Self.decode(bytes)
    var document = try blocks(Self.withLineFeeds(decoded.text))
    document.otherLines = decoded.otherLines
    return document
  }

  private func blocks(_ text: String) throws(DocumentError) -> Document {
    try checkLines(text)
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    let layout = TextLayout(lines)
    if layout == .columns {
      let numbered = lines.enumerated().map { (text: $1, number: $0 + 1) }
      return Document(blocks: Furniture.marked(AlignedText.blocks(numbered)))
    }
    var blocks: [DocumentBlock] = []
    var rows: [Grid.Row] = []
    func closeGrid() {
      guard let first = rows.first else { return }
      blocks.append(DocumentBlock(.grid(Grid(rows: rows)), line: first.line))
      rows = []
    }
    let isSeparated = layout == .commas || layout == .semicolons
    let whole = isSeparated ? SeparatedText.whole(lines) : lines.enumerated().map { (text: $1, number: $0 + 1) }
    let boxed = layout == .pipes ? SeparatedText.boxed(whole.map(\.text)) : []
    let cells = whole.indices.map { Self.cells(whole[$0].text, layout, isBoxed: layout == .pipes && boxed[$0]) }
    let padded = layout == .tabs ? [] : PaddedLines.paragraphs(cells)
    for (index, (line, number)) in whole.enumerated() {
      if let cells = cells[index] {
        if layout != .tabs, let text = padded.contains(index) ? cells.first : SeparatedText.paragraph(cells) {
          closeGrid()
          blocks.append(DocumentBlock(.paragraph(text), line: number))
        } else if !cells.isEmpty {
          rows.append(Grid.Row(cells: cells, line: number))
        }
        continue
      }
      closeGrid()
      let text = CleanText.cleaned(line)
      if !text.isEmpty { blocks.append(DocumentBlock(.paragraph(text), line: number)) }
    }
    closeGrid()
    return Document(blocks: Furniture.marked(blocks))
  }

  /// The cells of a line; nil where it is a paragraph.
  private static func cells(_ line: Substring, _ layout: TextLayout, isBoxed: Bool) -> [String]? {
    switch layout {
    case .tabs:
      line.utf8.contains(0x09)
        ? line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).map { CleanText.cleaned(Substring($0)) }
        : nil
    case .pipes: SeparatedText.cells(line.unicodeScalars, isBoxed: isBoxed)
    case .commas: several(SeparatedText.fields(line.unicodeScalars))
    case .semicolons: several(SeparatedText.fields(line.unicodeScalars, by: ";"))
    case .columns: nil
    }
  }

  private static func several(_ fields: [String]) -> [String]? { fields.count > 1 ? fields : nil }

  /// The text of bytes in UTF-8 or GB18030.
  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> DecodedText {
    do throws(UnknownEncoding) {
      return try TextEncoding.decode(bytes)
    } catch {
      throw .unknownEncoding(offset: error.offset)
    }
  }

  /// The text with a line feed at the end of each line, whatever system wrote it.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var wasReturn = false
    for byte in text.utf8 {
      if byte == 0x0D || byte == 0x0A && !wasReturn { bytes.append(0x0A) } else if byte != 0x0A { bytes.append(byte) }
      wasReturn = byte == 0x0D
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Refuses absurd lines before anything is made of them.
  private func checkLines(_ text: String) throws(DocumentError) {
    var line = 1
    var count = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        line += 1
        count = 0
      } else {
        count += 1
      }
      if count > Self.lineLimit { throw .lineTooLong(line: line, bytes: count, limit: Self.lineLimit) }
    }
  }
}
