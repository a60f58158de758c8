import Glibc

// Readers ask these of every cell and every word. The standard library's own minds characters that combine and the several ways
// to write one, which published texts do not need, and they take many times as long.

extension String {
  /// Whether it begins with a text, byte for byte.
  func hasPrefix(_ part: String) -> Bool { utf8.begins(with: part) }

  /// Whether it ends with a text, byte for byte.
  func hasSuffix(_ part: String) -> Bool { utf8.ends(with: part) }

  /// Whether two texts are the same, byte for byte.
  static func == (left: String, right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.begins(with: right)
  }

  /// Whether two texts differ in a byte.
  static func != (left: String, right: String) -> Bool { !(left == right) }

  /// Whether a text is that of a case, byte for byte.
  static func ~= (pattern: String, text: String) -> Bool { pattern == text }
}

extension Substring {
  /// Whether it begins with a text, byte for byte.
  func hasPrefix(_ part: String) -> Bool { utf8.begins(with: part) }

  /// Whether it ends with a text, byte for byte.
  func hasSuffix(_ part: String) -> Bool { utf8.ends(with: part) }
}

extension Array<String> {
  /// Whether a text is one of these, byte for byte.
  func contains(_ text: String) -> Bool {
    let count = text.utf8.count
    return contains { $0.utf8.count == count && $0.utf8.begins(with: text) }
  }
}

extension Collection<UInt8> {
  fileprivate func begins(with part: String) -> Bool {
    let count = part.utf8.count
    return withBytes { own in
      own.count >= count && part.utf8.withBytes { isSame(own.baseAddress, $0.baseAddress, count) }
    }
  }

  fileprivate func ends(with part: String) -> Bool {
    let count = part.utf8.count
    return withBytes { own in
      own.count >= count
        && part.utf8.withBytes { isSame(own.baseAddress.map { $0 + own.count - count }, $0.baseAddress, count) }
    }
  }

  /// Its bytes where they lie, or a copy of them.
  @inline(__always)
  func withBytes<T>(_ body: (UnsafeBufferPointer<UInt8>) -> T) -> T {
    withContiguousStorageIfAvailable(body) ?? Array(self).withUnsafeBufferPointer(body)
  }
}

/// Whether some bytes are the same; none are the same as none.
private func isSame(_ left: UnsafePointer<UInt8>?, _ right: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
  guard count > 0 else { return true }
  guard let left, let right else { return false }
  return memcmp(left, right, count) == 0
}
