/// Text as it may go on to a terminal: without control characters.
///
/// Escape sequences, other C0 and C1 controls, DEL and the marks that turn the direction of writing become U+FFFD, so that
/// a reader sees that something was there. Line feeds and tabs stay: cells of spreadsheets have them.
package enum CleanText {
  /// Text from UTF-8 bytes.
  /// - Parameter isClean: whether it is known that nothing in it needs cleaning.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>, isClean: Bool) -> String {
    // What is short and begins with ASCII, as numbers and codes do, is mostly ASCII throughout and need not be decoded.
    let text =
      (1...15).contains(bytes.count) && bytes[0] < 0x80
      ? String(unsafeUninitializedCapacity: bytes.count) { $0.initialize(fromContentsOf: bytes) }
      : String(decoding: bytes, as: UTF8.self)
    return isClean || TextBytes(bytes).isClean ? text : cleaned(text)
  }

  /// Text without control characters; a carriage return becomes a line feed.
  package static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = scalar == "\r"
      result.append(wasReturn ? "\n" : isControl(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Whether the character with a number is replaced, or changed as a carriage return is.
  static func isControl(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
