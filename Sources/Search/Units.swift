/// Texts in units of UTF-16 and in bytes, each made of the other: the standard library's own views take many times as long.
enum Units {
  /// Gives the units of a text for as long as the call lasts.
  static func with<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt16>) -> Result) -> Result {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: bytes.count) { units in
        var (index, count) = (0, 0)
        while index < bytes.count {
          // A string's bytes are well-formed: the first says how many belong together.
          let first = UInt32(bytes[index])
          func next(_ place: Int) -> UInt32 { UInt32(bytes[index + place] & 0x3F) }
          let value: UInt32
          switch first {
          case 0..<0x80:
            value = first
            index += 1
          case 0..<0xE0:
            value = (first & 0x1F) << 6 | next(1)
            index += 2
          case 0..<0xF0:
            value = (first & 0x0F) << 12 | next(1) << 6 | next(2)
            index += 3
          default:
            value = (first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3)
            index += 4
          }
          if value >= 0x10000 {
            units[count] = UInt16(0xD800 + (value - 0x10000) >> 10)
            count += 1
          }
          units[count] = UInt16(truncatingIfNeeded: value < 0x10000 ? value : 0xDC00 + value & 0x3FF)
          count += 1
        }
        return body(UnsafeBufferPointer(rebasing: units[..<count]))
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
