/// Writes ZIP archives whose files are stored as they are.
enum Archive {
  /// An archive of files by their names.
  static func bytes(_ files: [(name: String, text: String)]) -> [UInt8] {
    var (bytes, list): ([UInt8], [UInt8]) = ([], [])
    for (name, text) in files {
      let body = Array(text.utf8)
      let place = UInt32(bytes.count)
      let size = UInt32(body.count)
      // The version needed, no flags, stored, no time; then what the file is.
      let head =
        little([20, 0, 0, 0, 0x21]) + little(sum(body)) + little(size) + little(size)
        + little([UInt16(name.utf8.count), 0])
      bytes += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + body
      list += [0x50, 0x4B, 1, 2, 20, 0] + head + little([0, 0, 0, 0, 0]) + little(place) + Array(name.utf8)
    }
    let (start, count) = (UInt32(bytes.count), UInt16(files.count))
    return bytes + list + [0x50, 0x4B, 5, 6] + little([0, 0, count, count]) + little(UInt32(list.count)) + little(start)
      + little([0])
  }

  private static func little(_ values: [UInt16]) -> [UInt8] {
    values.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  private static func little(_ value: UInt32) -> [UInt8] {
    little([UInt16(truncatingIfNeeded: value), UInt16(value >> 16)])
  }

  /// The sum that tells whether a file is whole (CRC-32).
  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 0 ? 0 : 0xEDB8_8320) }
    }
  }
}
