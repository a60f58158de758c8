import CPinyin

/// How Chinese characters are read, without tones. Looked up in constants; nothing is loaded.
public enum Pinyin {
  /// The readings of a character, ü written v; empty where none is known.
  public static func readings(of scalar: Unicode.Scalar) -> [String] {
    var result: [String] = []
    guard scalar.value <= 0xFFFF else { return result }
    forEachReading(of: UInt16(scalar.value)) { result.append(String(cString: $0)) }
    return result
  }

  /// Hands over each reading of a unit: its letters, ended by a zero.
  @inline(__always)
  static func forEachReading(of unit: UInt16, _ body: (UnsafePointer<CChar>) -> Void) {
    guard unit >= UInt16(PINYIN_FIRST), unit <= UInt16(PINYIN_LAST), var reading = pinyin_of(unit) else { return }
    while true {
      if let letters = pinyin_letters(reading.pointee) { body(letters) }
      if pinyin_is_last(reading.pointee) != 0 { return }
      reading += 1
    }
  }

  /// Whether a character is read so, or, where more may follow, so at the beginning; u stands for ü as well.
  static func hasSyllable(_ letters: ArraySlice<UInt8>, isOpen: Bool) -> Bool {
    (0..<pinyin_syllable_count).contains { place in
      guard let syllable = pinyin_letters(place) else { return false }
      var end = 0
      for letter in letters {
        // The zero at the end is no letter.
        let own = UInt8(bitPattern: syllable[end])
        guard own == letter || own == 0x76 && letter == 0x75 else { return false }
        end += 1
      }
      return isOpen || syllable[end] == 0
    }
  }

  /// The bits of all letters in all readings of a unit.
  static func bits(of unit: UInt16) -> UInt64 {
    var bits: UInt64 = 0
    forEachReading(of: unit) { letters in
      var letter = letters
      while letter.pointee != 0 {
        let unit = UInt16(UInt8(bitPattern: letter.pointee))
        bits |= Folding.bit(unit)
        // lü is also typed lu.
        if unit == 0x76 { bits |= Folding.bit(0x75) }
        letter += 1
      }
    }
    return bits
  }
}
