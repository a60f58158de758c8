/// A ZIP archive whose parts are stored as they are.
struct PlainArchive {
  private var parts: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a part.
  mutating func add(_ name: String, _ text: String) {
    let (name, bytes) = (Array(name.utf8), Array(text.utf8))
    // Version 2.0, no flags but that names are UTF-8, stored, the first day there is.
    let common =
      Self.little(20, 2) + Self.little(0x800, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0x21, 2)
      + Self.little(Self.checksum(bytes), 4) + Self.little(UInt32(bytes.count), 4)
      + Self.little(UInt32(bytes.count), 4) + Self.little(UInt32(name.count), 2) + Self.little(0, 2)
    directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + common
    directory += [UInt8](repeating: 0, count: 10) + Self.little(UInt32(parts.count), 4) + name
    parts += [0x50, 0x4B, 3, 4] + common + name + bytes
    count += 1
  }

  /// The archive.
  var bytes: [UInt8] {
    let counts = Self.little(UInt32(count), 2) + Self.little(UInt32(count), 2)
    let sizes = Self.little(UInt32(directory.count), 4) + Self.little(UInt32(parts.count), 4)
    return parts + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + counts + sizes + [0, 0]
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  /// CRC-32, as archives have it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
