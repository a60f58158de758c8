import Glibc

/// A 64-bit FNV-1a hash of bytes: enough to notice a change, not to withstand an attacker.
package struct ContentHash: Equatable {
  package private(set) var value: UInt64

  package static func of(_ bytes: some Sequence<UInt8>) -> ContentHash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return ContentHash(value: value)
  }

  /// A hash of the same kind that takes eight bytes at a time, the last ones filled up with zeros.
  package static func of(words bytes: UnsafeBufferPointer<UInt8>) -> ContentHash {
    var hash = ContentHash(value: 0xcbf2_9ce4_8422_2325)
    hash.add(bytes)
    return hash
  }

  /// The hash of a package's files: their paths, sizes and bytes, in their order.
  package static func of(files: [PackageFile]) -> ContentHash {
    var hash = ContentHash(value: 0xcbf2_9ce4_8422_2325)
    for file in files {
      Array(file.path.utf8).withUnsafeBufferPointer { hash.add($0) }
      file.bytes.withUnsafeBufferPointer { hash.add($0) }
    }
    return hash
  }

  /// Adds bytes, eight at a time, and then how many they are. Every step can be undone, so that one change alone never
  /// leaves the hash as it is.
  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var value = value
    func mix(_ word: UInt64) {
      value = (value ^ word) &* 0x100_0000_01b3
      value ^= value >> 29
    }
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count {
      mix(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    mix(rest)
    mix(UInt64(raw.count))
    self.value = value
  }

  /// Whether two runs of bytes are the same.
  package static func areSame(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    guard let first = left.baseAddress, let second = right.baseAddress else { return true }
    return memcmp(first, second, left.count) == 0
  }

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
