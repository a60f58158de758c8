/// Texts in units of UTF-16 and in bytes, each made of the other: the standard library's own views take many times as long.
enum Units {
  /// Adds the units of a text.
  static func append(_ text: String, to units: inout [UInt16]) {
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let first = UInt32(bytes[index])
        // A string's bytes are well-formed: the first says how many belong together.
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0xFF >> UInt32(length == 1 ? 0 : length + 1))
        for place in 1..<max(1, length) { value = value << 6 | UInt32(bytes[index + place] & 0x3F) }
        if value < 0x10000 {
          units.append(UInt16(value))
        } else {
          units.append(UInt16(0xD800 + (value - 0x10000) >> 10))
          units.append(UInt16(0xDC00 + value & 0x3FF))
        }
        index += length
      }
    }
  }

  /// The text that some units are, each surrogate with its other half.
  static func text(_ units: ArraySlice<UInt16>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(units.count * 3)
    var high: UInt32 = 0
    for unit in units {
      switch unit & 0xFC00 {
      case 0xD800: high = UInt32(unit & 0x3FF)
      case 0xDC00: append(0x10000 + high << 10 + UInt32(unit & 0x3FF), to: &bytes)
      default: append(UInt32(unit), to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the bytes of the character with a number.
  static func append(_ value: UInt32, to bytes: inout [UInt8]) {
    func add(_ byte: UInt32) { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    switch value {
    case 0..<0x80: add(value)
    case 0..<0x800:
      add(0xC0 | value >> 6)
      add(0x80 | value & 0x3F)
    case 0..<0x10000:
      add(0xE0 | value >> 12)
      add(0x80 | value >> 6 & 0x3F)
      add(0x80 | value & 0x3F)
    default:
      add(0xF0 | value >> 18)
      add(0x80 | value >> 12 & 0x3F)
      add(0x80 | value >> 6 & 0x3F)
      add(0x80 | value & 0x3F)
    }
  }
}
