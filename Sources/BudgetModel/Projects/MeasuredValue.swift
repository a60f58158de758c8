/// A number with its unit in the wording of an indicator: `≥1,519户`, `240万元`, `提高10%`, `每季度1次`.
package struct MeasuredValue {
  /// The first number in the text, as printed.
  package let number: PublishedNumber
  /// What is counted, and how it is scaled.
  package let unit: MeasuredUnit
  /// The words before the number, without a period such as 每季度.
  package let before: String
  /// Whether further numbers follow, as in a range or a date, or it is no more than about right: 约100人, 20余次.
  package let isVague: Bool
  /// Whether it may be the name of a month: 12月.
  let isMonthName: Bool

  /// Reads the first number of a text without blanks.
  /// - Returns: nil where there is none.
  package init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: Self.isDigit) else { return nil }
    let run = scalars[start...].prefix { Self.isDigit($0) || ".,．，".unicodeScalars.contains($0) }
    var digits = run
    while let last = digits.last, !Self.isDigit(last) { digits.removeLast() }
    var (words, tail) = (String(scalars[..<start]), String(scalars[digits.endIndex...]))
    let isNegative = ["-", "−", "－"].contains { words.ends($0) }
    if isNegative { words.removeLast() }
    let isPercentInWords = words.ends("百分之")
    if isPercentInWords {
      words.removeLast(3)
      tail = "%" + tail
    }
    guard let number = PublishedNumber((isNegative ? "-" : "") + String(digits)) else { return nil }
    self.number = number
    let period = MeasuredUnit.period(in: words) ?? MeasuredUnit.period(in: tail)
    before = period.map { words.parts(between: $0.word).joined() } ?? words
    tail = period.map { tail.parts(between: $0.word).joined() } ?? tail
    unit = MeasuredUnit(tail, period: period?.meaning)
    isMonthName = tail == "月" && before.isEmpty
    let isYear = (2000...2099).contains(number.digits) && number.places == 0 && tail.begins("年")
    isVague =
      tail.unicodeScalars.contains(where: Self.isDigit) || unit.isDate || isYear
      || Self.approximate.contains { words.ends($0) } || Self.rest.contains { tail.begins($0) || tail.ends($0) }
  }

  /// The number in whole units: 2万 is 20,000, 5‰ is 0.005.
  package var scaled: PublishedNumber { PublishedNumber(digits: number.digits, places: number.places - unit.scale) }

  /// Whether it is a number with nothing said of its unit.
  package var isBare: Bool { unit.noun.isEmpty && unit.scale == 0 && unit.rate == nil }

  /// Whether it is a share written without a sign, as spreadsheets write them: 0.95, and 1 for 100%.
  var isFraction: Bool { number.digits > 0 && Attainment.compare(number, PublishedNumber(digits: 1, places: 0)) <= 0 }

  /// Whether it is such a share and no whole one.
  var isDecimal: Bool { isFraction && number.places > 0 }

  /// Whether it is less than ten.
  var isBelowTen: Bool { Attainment.compare(number, PublishedNumber(digits: 10, places: 0)) < 0 }

  /// What is said to change, and how: 提高, 降低, 降低到.
  var change: String? {
    for (words, meaning) in [(["提高", "提升", "增长", "增加", "上升"], "up"), (["降低", "减少", "下降"], "down")]
    where before.holds(any: words) {
      return ["到", "至"].contains { before.ends($0) } ? "to" : meaning
    }
    return nil
  }

  private static let approximate = ["约", "近", "接近", "大概"]
  private static let rest = ["余", "多", "左右", "上下"]

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }
}
