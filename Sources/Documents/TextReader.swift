import TextEncodings

/// Reads plain text: lines with tabs are rows of tables, all other lines are paragraphs.
///
/// Consecutive lines with tabs make one table, and keep their ragged widths. Control characters are dropped.
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
    try checkLines(bytes)
    let text = try Self.decode(bytes)
    var blocks: [DocumentBlock] = []
    var rows: [Grid.Row] = []
    var number = 0
    func closeGrid() {
      guard let first = rows.first else { return }
      blocks.append(DocumentBlock(.grid(Grid(rows: rows)), line: first.line))
      rows = []
    }
    for raw in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if raw.contains(0x09) {
        rows.append(
          Grid.Row(
            cells: raw.split(separator: 0x09, omittingEmptySubsequences: false).map {
              CleanText.cleaned(Substring($0))
            }, line: number))
        continue
      }
      closeGrid()
      let line = CleanText.cleaned(Substring(raw))
      if !line.isEmpty { blocks.append(DocumentBlock(.paragraph(line), line: number)) }
    }
    closeGrid()
    return Document(blocks: Furniture.marked(blocks))
  }

  /// The text of bytes in UTF-8 or GB18030.
  static func decode(_ bytes: [UInt8]) throws(DocumentError) -> String {
    do throws(UnknownEncoding) {
      return try TextEncoding.decode(bytes).text
    } catch {
      throw .unknownEncoding(offset: error.offset)
    }
  }

  /// Refuses absurd lines before anything is decoded, so that they cost next to nothing.
  private func checkLines(_ bytes: [UInt8]) throws(DocumentError) {
    var line = 1
    var start = 0
    while true {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      if end - start > Self.lineLimit { throw .lineTooLong(line: line, bytes: end - start, limit: Self.lineLimit) }
      if end == bytes.endIndex { return }
      line += 1
      start = end + 1
    }
  }
}
