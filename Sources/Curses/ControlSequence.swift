import Console

/// What `ESC [ …` and `ESC O …` mean: the sequences of xterm and of those that follow it, of the Linux console, of rxvt.
enum ControlSequence {
  /// The length of the sequence that bytes begin with; nil when its end has not come.
  ///
  /// A byte that cannot stand in a sequence ends it.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return nil }
    if bytes[bytes.startIndex + 1] == UInt8(ascii: "O") {
      // Some terminals put a modifier's digit between.
      let digits = body.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      return body.count > digits ? 3 + digits : nil
    }
    if first == UInt8(ascii: "[") { return body.count > 1 ? 4 : nil }
    if first == UInt8(ascii: "M") { return body.count > 3 ? 6 : nil }
    for (offset, byte) in body.enumerated() {
      if byte >= 0x40, byte <= 0x7E { return offset + 3 }
      // rxvt ends a key with Shift so; in a report it stands before the end.
      if byte == UInt8(ascii: "$"), offset > 0, body.prefix(offset).allSatisfy(isDigit) { return offset + 3 }
      if byte < 0x20 || byte > 0x7E { return max(2, offset + 2) }
    }
    return nil
  }

  /// The meaning of a whole sequence.
  static func meaning(of sequence: ArraySlice<UInt8>) -> TerminalInput {
    let bytes = Array(sequence)
    guard bytes.count > 2, let final = bytes.last else { return .unknown(bytes) }
    if bytes[1] == UInt8(ascii: "O") { return application(bytes, final) }
    if bytes[2] == UInt8(ascii: "[") { return linuxFunction(bytes, final) }
    if bytes[2] == UInt8(ascii: "M"), bytes.count == 6 { return oldMouse(bytes) }
    if bytes[2] == UInt8(ascii: "<"), bytes.count > 3 { return mouse(bytes, final) }
    // Keys have numbers alone; anything else is what a terminal reports of itself.
    let parameters = bytes[2..<bytes.count - 1]
    guard parameters.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ";") }) else { return .unknown(bytes) }
    let numbers = Self.numbers(parameters)
    guard let code = code(final: final, numbers: numbers) else { return .unknown(bytes) }
    var key = Key(code)
    let modifiers = numbers.count > 1 ? numbers[1] : 1
    key.apply(modifiers: modifiers)
    switch final {
    case UInt8(ascii: "^"): key.control = true
    case UInt8(ascii: "$"), UInt8(ascii: "a")...UInt8(ascii: "d"): key.shift = true
    case UInt8(ascii: "@"): (key.control, key.shift) = (true, true)
    default: break
    }
    return .key(key.normalized)
  }

  private static func code(final: UInt8, numbers: [Int]) -> Key.Code? {
    switch final {
    case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3:
      return characterCode(numbers[2])
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return numbers.first.flatMap(numbered)
    case UInt8(ascii: "u"):
      return numbers.first.flatMap(characterCode)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return numbers.isEmpty ? lettered(final - 0x20) : nil
    case UInt8(ascii: "R") where !(numbers.isEmpty || numbers.count == 2 && numbers[0] == 1 && (2...16) ~= numbers[1]):
      // Where the cursor stands.
      return nil
    default:
      return lettered(final)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether bytes begin with what only follows Escape: a report, or a key with a number, as nobody types them.
  static func isRest(_ bytes: some Collection<UInt8>) -> Bool {
    let whole = [InputDecoder.escape] + bytes
    guard whole.count > 3 else { return false }
    if whole[1] == UInt8(ascii: "]") { return isDigit(whole[2]) && whole.contains(UInt8(ascii: ";")) }
    guard whole[1] == UInt8(ascii: "["), let length = length(of: whole[...]), length > 3 else { return false }
    let body = whole[2..<length - 1]
    return (body.contains(UInt8(ascii: ";")) || whole[length - 1] == UInt8(ascii: "~"))
      && body.allSatisfy { isDigit($0) || "<?;".utf8.contains($0) }
  }

  private static func lettered(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  private static func characterCode(_ value: Int) -> Key.Code? {
    if value == 27 { return .escape }
    if value < 128, value >= 0 { return InputDecoder.key(UInt8(value)).code }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init).map(Key.Code.character)
  }

  /// `ESC O`: cursor keys in application mode, F1 to F4, and the keypad.
  private static func application(_ bytes: [UInt8], _ final: UInt8) -> TerminalInput {
    let modifiers = numbers(bytes[2..<bytes.count - 1]).first ?? 1
    var key: Key
    switch final {
    case UInt8(ascii: "M"): key = Key(.enter)
    case UInt8(ascii: "j")...UInt8(ascii: "y"): key = .character(Unicode.Scalar(final - 0x40))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      guard let code = lettered(final - 0x20) else { return .unknown(bytes) }
      key = Key(code, control: true)
    default:
      guard let code = lettered(final), code != .backTab else { return .unknown(bytes) }
      key = Key(code)
    }
    key.apply(modifiers: modifiers)
    return .key(key)
  }

  private static func linuxFunction(_ bytes: [UInt8], _ final: UInt8) -> TerminalInput {
    guard final >= UInt8(ascii: "A"), final <= UInt8(ascii: "E") else { return .unknown(bytes) }
    return .key(Key(.function(Int(final - UInt8(ascii: "A")) + 1)))
  }

  private static func oldMouse(_ bytes: [UInt8]) -> TerminalInput {
    let code = Int(bytes[3]) - 32
    let position = Position(column: max(0, Int(bytes[4]) - 33), row: max(0, Int(bytes[5]) - 33))
    return .mouse(MouseButton(code: code, isRelease: code & 3 == 3 && code < 64), position)
  }

  private static func mouse(_ bytes: [UInt8], _ final: UInt8) -> TerminalInput {
    let numbers = Self.numbers(bytes[3..<bytes.count - 1])
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .unknown(bytes) }
    let position = Position(column: max(0, numbers[1] - 1), row: max(0, numbers[2] - 1))
    return .mouse(MouseButton(code: numbers[0], isRelease: final == UInt8(ascii: "m")), position)
  }

  /// The numbers between semicolons; what is no number counts as 0, what is too large as the largest.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    if bytes.isEmpty { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { sum, byte in
        byte >= 0x30 && byte <= 0x39 ? min(sum * 10 + Int(byte) - 0x30, 0x1F_FFFF) : sum
      }
    }
  }
}
