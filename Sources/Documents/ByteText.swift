/// A text as a key, byte for byte: the standard library's own equality minds the several ways to write one character, and takes
/// many times as long.
package struct ByteText: Hashable, Sendable {
  private let text: String

  /// - Parameter text: what is looked up.
  package init(_ text: String) { self.text = text }

  package static func == (left: ByteText, right: ByteText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  package func hash(into hasher: inout Hasher) {
    if text.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
      for byte in text.utf8 { hasher.combine(byte) }
    }
  }
}
