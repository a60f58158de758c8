/// The bytes of a page as libxml2 gets them.
///
/// Left out are `<meta …>` tags, since what they declare of the encoding is no longer true, and what a tag has beyond many
/// words: libxml2 holds each attribute against all others of its tag.
enum PageSource {
  /// The most words a tag keeps; no page that people read comes near it.
  static let longestTag = 400

  /// The bytes to be read.
  /// - Complexity: linear, also where nothing ends.
  static func readable(_ bytes: some RandomAccessCollection<UInt8>) -> [UInt8] {
    let declaration = Array("meta".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var rest = bytes[...]
    /// Whether a tag may end at all in what is left.
    var hasEnds = true
    var tag = Tag()
    while let byte = rest.first {
      rest = rest.dropFirst()
      if byte == UInt8(ascii: "<"), hasEnds,
        rest.prefix(declaration.count).elementsEqual(declaration, by: { $0 | 0x20 == $1 })
      {
        if let end = rest.firstIndex(of: UInt8(ascii: ">")) {
          rest = rest[rest.index(after: end)...]
          continue
        }
        hasEnds = false
      }
      if tag.keeps(byte) { out.append(byte) }
    }
    return out
  }

  /// Where in a tag one is.
  private struct Tag {
    private var isOpen = false
    private var quote: UInt8?
    private var words = 0
    private var last: UInt8 = 0

    /// Takes a byte; false where the tag has had enough of them.
    mutating func keeps(_ byte: UInt8) -> Bool {
      defer { last = byte }
      guard isOpen else {
        if byte == UInt8(ascii: "<") { (isOpen, words) = (true, 0) }
        return true
      }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        isOpen = byte == UInt8(ascii: "<")
        words = 0
        return true
      } else if last == UInt8(ascii: "="), byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if !Self.parts(byte), Self.parts(last) {
        words += 1
      }
      return words < PageSource.longestTag
    }

    private static func parts(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x22 || byte == 0x27 || byte == 0x2F }
  }
}
