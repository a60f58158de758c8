/// A number of a workbook in decimal digits, as exact as spreadsheets show numbers: to fifteen digits.
struct DecimalNumber: Equatable {
  private(set) var isNegative: Bool
  /// The digits without zeros on the left; none for zero.
  private(set) var digits: [UInt8]
  /// How many of the digits stand before the point; negative where zeros follow the point.
  private(set) var whole: Int

  /// The most digits a spreadsheet knows of a number.
  private static let precision = 15

  /// Reads a number as it stands in the file: `-1234.5`, `6.0E-2`; nil for anything else.
  init?(_ text: String) {
    var rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    digits = []
    whole = 0
    var (hasDigits, isFraction) = (false, false)
    while let byte = rest.first {
      if byte == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else if byte >= 0x30, byte <= 0x39 {
        hasDigits = true
        if byte != 0x30 || !digits.isEmpty { digits.append(byte - 0x30) }
        if !isFraction { whole = digits.count } else if digits.isEmpty { whole -= 1 }
      } else {
        break
      }
      rest.removeFirst()
    }
    guard hasDigits else { return nil }
    if rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e") {
      guard let power = Int(String(decoding: rest.dropFirst().drop { $0 == UInt8(ascii: "+") }, as: UTF8.self)),
        abs(power) < 1000
      else { return nil }
      whole += power
    } else if !rest.isEmpty {
      return nil
    }
    round(toDigits: Self.precision)
  }

  var isZero: Bool { digits.isEmpty }

  /// The number as the processor has it, for comparing it with a limit or telling a day.
  var value: Double {
    let text = (isNegative ? "-" : "") + (isZero ? "0" : "0." + digits.map(String.init).joined() + "e\(whole)")
    return Double(text) ?? 0
  }

  /// Without its sign.
  var magnitude: DecimalNumber {
    var number = self
    number.isNegative = false
    return number
  }

  /// Times a power of ten.
  func scaled(by power: Int) -> DecimalNumber {
    var number = self
    if !isZero { number.whole += power }
    return number
  }

  /// Rounded to decimal places, halves away from zero.
  func rounded(places: Int) -> DecimalNumber {
    var number = self
    number.round(toDigits: whole + places)
    return number
  }

  /// The digits before the point, none for less than one, and those after it without zeros at the end.
  var parts: (whole: [UInt8], fraction: [UInt8]) {
    if isZero { return ([], []) }
    if whole <= 0 { return ([], Array(repeating: 0, count: -whole) + digits) }
    if whole >= digits.count { return (digits + Array(repeating: 0, count: whole - digits.count), []) }
    return (Array(digits[..<whole]), Array(digits[whole...]))
  }

  /// The number as it is shown where no format says how.
  var general: String {
    let number = rounded(places: 10)
    let (whole, fraction) = number.parts
    func text(_ digits: [UInt8]) -> String { digits.map(String.init).joined() }
    return (number.isNegative && !number.isZero ? "-" : "") + (whole.isEmpty ? "0" : text(whole))
      + (fraction.isEmpty ? "" : "." + text(fraction))
  }

  private mutating func round(toDigits count: Int) {
    if count < 0 {
      digits = []
    } else if count < digits.count {
      let up = digits[count] >= 5
      digits.removeSubrange(count...)
      var place = count - 1
      if up {
        while place >= 0, digits[place] == 9 {
          digits[place] = 0
          place -= 1
        }
        if place >= 0 {
          digits[place] += 1
        } else {
          digits.insert(1, at: 0)
          whole += 1
        }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { whole = 0 }
  }
}
