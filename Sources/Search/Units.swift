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

  /// The text that some units are, each surrogate with its other half; one without becomes U+FFFD.
  static func text(_ units: UnsafeBufferPointer<UInt16>) -> String {
    String(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var (position, end) = (0, 0)
      while position < units.count {
        var value = UInt32(units[position])
        position += 1
        if value & 0xF800 == 0xD800 {
          if value < 0xDC00, position < units.count, units[position] & 0xFC00 == 0xDC00 {
            value = 0x10000 + (value & 0x3FF) << 10 + UInt32(units[position] & 0x3FF)
            position += 1
          } else {
            value = 0xFFFD
          }
        }
        put(value) { byte in
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  /// Adds the bytes of the character with a number.
  static func append(_ value: UInt32, to bytes: inout [UInt8]) { put(value) { bytes.append($0) } }

  /// Gives the bytes of the character with a number.
  @inline(__always)
  private static func put(_ value: UInt32, _ take: (UInt8) -> Void) {
    func give(_ byte: UInt32) { take(UInt8(truncatingIfNeeded: byte)) }
    switch value {
    case 0..<0x80: give(value)
    case 0..<0x800:
      give(0xC0 | value >> 6)
      give(0x80 | value & 0x3F)
    case 0..<0x10000:
      give(0xE0 | value >> 12)
      give(0x80 | value >> 6 & 0x3F)
      give(0x80 | value & 0x3F)
    default:
      give(0xF0 | value >> 18)
      give(0x80 | value >> 12 & 0x3F)
      give(0x80 | value >> 6 & 0x3F)
      give(0x80 | value & 0x3F)
    }
  }
}
