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
    let text = try TextReader.decode(bytes)
    // What the page declares of its encoding is no longer true.
    let command = ChildCommand(
      program: "xmllint", package: "libxml2-utils",
      arguments: [
        "--html", "--xmlout", "--recover", "--nowarning", "--nonet", "--encode", "UTF-8", ChildCommand.input,
      ],
      processes: 0)
    let output = try ChildProcess.run(
      [command], on: [0xEF, 0xBB, 0xBF] + Self.withoutDeclarations(text), until: watch.isStopped)
    var builder = HTMLBlocks()
    for token in MarkupTokens(String(decoding: output[0], as: UTF8.self)) { builder.add(token) }
    return Document(blocks: Furniture.marked(builder.finish()))
  }

  /// The bytes of a page without its `<meta …>` tags.
  private static func withoutDeclarations(_ text: String) -> [UInt8] {
    let mark = Array("<meta".utf8)
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let isMeta =
        bytes[index] == mark[0] && index + mark.count <= bytes.count
        && zip(bytes[index...], mark).allSatisfy { $0 == $1 || ($0 | 0x20) == $1 }
      if isMeta, let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
        index = end + 1
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }
}
