/// A 64-bit FNV-1a hash of bytes: enough to notice a change, not to withstand an attacker.
package struct ContentHash: Equatable {
  package let value: UInt64

  static func of(_ bytes: some Sequence<UInt8>) -> ContentHash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return ContentHash(value: value)
  }

  /// The hash of a package's files: their paths, sizes and bytes, in their order.
  package static func of(files: [PackageFile]) -> ContentHash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ bytes: UnsafeBufferPointer<UInt8>) {
      for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
      value = (value ^ UInt64(bytes.count)) &* 0x100_0000_01b3
    }
    for file in files {
      Array(file.path.utf8).withUnsafeBufferPointer(add)
      file.bytes.withUnsafeBufferPointer(add)
    }
    return ContentHash(value: value)
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
