import TextEncodings

/// Text as it may go on to a terminal.
package typealias CleanText = TextEncodings.CleanText

extension CleanText {
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
}
