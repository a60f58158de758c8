import Glibc

extension StringProtocol {
  /// Whether a text stands in it, byte for byte.
  ///
  /// Readers ask this of every cell. The standard library's own search minds characters that combine and the several ways
  /// to write one, which cells do not need, and it takes a hundred times as long.
  func contains(_ part: String) -> Bool { place(of: part) != nil }

  /// How many bytes stand before the first occurrence of a text; nil where there is none.
  func place(of part: String) -> Int? {
    utf8.withBytes { text in part.utf8.withBytes { part in Self.place(of: part, in: text) } }
  }

  private static func place(
    of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard let last = part.last, let start = part.baseAddress else { return 0 }
    guard let base = text.baseAddress else { return nil }
    // The last byte of a Chinese character tells more of it than the first.
    var end = part.count - 1
    while end < text.count, let found = memchr(base + end, Int32(last), text.count - end) {
      end = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
      let place = end - part.count + 1
      if memcmp(base + place, start, part.count) == 0 { return place }
      end += 1
    }
    return nil
  }
}

extension String {
  /// With a text in place of each occurrence of another, byte for byte.
  func replacing(_ part: String, with other: String) -> String {
    guard !part.isEmpty, var place = place(of: part) else { return self }
    var (text, rest) = ("", self[...])
    while true {
      let start = rest.utf8.index(rest.startIndex, offsetBy: place)
      text += rest[..<start] + other
      rest = rest[rest.utf8.index(start, offsetBy: part.utf8.count)...]
      guard let next = rest.place(of: part) else { return text + rest }
      place = next
    }
  }
}
