/// A ZIP archive of files that are not compressed, for tests that need one of a few lines.
public struct StoredArchive {
  /// The archive's bytes.
  public private(set) var bytes: [UInt8] = []

  /// An archive of files by their names.
  /// - Parameters:
  ///   - files: their names and texts.
  ///   - isEncrypted: whether it claims that they are encrypted.
  public init(_ files: [(name: String, text: String)], isEncrypted: Bool = false) {
    var list: [UInt8] = []
    for (name, text) in files {
      let (name, data) = (Array(name.utf8), Array(text.utf8))
      let fields: [UInt8] =
        Self.two(20) + Self.two(isEncrypted ? 1 : 0) + Self.two(0) + Self.two(0) + Self.two(0x5A21)
        + Self.four(Self.sum(data)) + Self.four(data.count) + Self.four(data.count) + Self.two(name.count) + Self.two(0)
      list += [0x50, 0x4B, 1, 2] + Self.two(20) + fields + Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0)
      list += Self.four(bytes.count) + name
      bytes += [0x50, 0x4B, 3, 4] + fields + name + data
    }
    let end = Self.two(0) + Self.two(0) + Self.two(files.count) + Self.two(files.count)
    let place = Self.four(list.count) + Self.four(bytes.count)
    bytes += list + [0x50, 0x4B, 5, 6] + end + place + Self.two(0)
  }

  private static func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

  /// The sum by which an archive tells that a file is whole (CRC-32).
  private static func sum(_ data: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
