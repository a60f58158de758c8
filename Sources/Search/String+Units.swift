extension String {
  /// A text from UTF-16; half of a surrogate pair becomes U+FFFD.
  ///
  /// The standard library decodes UTF-16 through calls that nothing looks into: thirty times as much work, for hundreds of
  /// names at each key of a search.
  init(units: UnsafeBufferPointer<UInt16>) {
    self.init(unsafeUninitializedCapacity: units.count * 3) { bytes in
      var (position, end) = (0, 0)
      func put(_ byte: UInt32) {
        bytes[end] = UInt8(truncatingIfNeeded: byte)
        end += 1
      }
      while position < units.count {
        var scalar = UInt32(units[position])
        position += 1
        if scalar & 0xF800 == 0xD800 {
          if scalar < 0xDC00, position < units.count, units[position] & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + UInt32(units[position] & 0x3FF)
            position += 1
          } else {
            scalar = 0xFFFD
          }
        }
        switch scalar {
        case ..<0x80: put(scalar)
        case ..<0x800:
          put(0xC0 | scalar >> 6)
          put(0x80 | scalar & 0x3F)
        case ..<0x10000:
          put(0xE0 | scalar >> 12)
          put(0x80 | scalar >> 6 & 0x3F)
          put(0x80 | scalar & 0x3F)
        default:
          put(0xF0 | scalar >> 18)
          put(0x80 | scalar >> 12 & 0x3F)
          put(0x80 | scalar >> 6 & 0x3F)
          put(0x80 | scalar & 0x3F)
        }
      }
      return end
    }
  }
}
