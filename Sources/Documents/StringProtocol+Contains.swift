import CChildProcess

extension StringProtocol {
  /// Whether a text stands in it, byte for byte: the standard library's own search minds the several ways to write one
  /// character, and takes a hundred times as long.
  func contains(_ part: String) -> Bool {
    Self.withBytes(utf8) { text in
      Self.withBytes(part.utf8) { child_find(text.baseAddress, text.count, $0.baseAddress, $0.count) != nil }
    }
  }

  private static func withBytes<T>(_ bytes: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    bytes.withContiguousStorageIfAvailable(body) ?? Array(bytes).withUnsafeBufferPointer(body)
  }
}
