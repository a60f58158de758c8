/// A number with its unit in the wording of an indicator: `≥1,519户`, `240万元`, `提高10%`.
struct MeasuredValue {
  /// The first number in the text.
  let number: PublishedNumber
  /// The unit behind it, where it is one that others can be mistaken for: a unit of time or of money.
  let unit: String?
  /// Whether further numbers follow, as in a range or a date.
  let isSeveral: Bool

  /// Reads the first number of a text without blanks.
  /// - Returns: nil where there is none.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: Self.isDigit) else { return nil }
    let run = scalars[start...].prefix { Self.isDigit($0) || ".,．，".unicodeScalars.contains($0) }
    var digits = run
    while let last = digits.last, !Self.isDigit(last) { digits.removeLast() }
    guard let number = PublishedNumber(String(digits)) else { return nil }
    self.number = number
    let rest = scalars[run.endIndex...]
    isSeveral = rest.contains(where: Self.isDigit)
    let tail = String(rest)
    unit = Self.units.first { tail.begins($0.word) }?.meaning
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  /// Longer words before those they begin with.
  private static let units: [(word: String, meaning: String)] = [
    ("万元", "万元"), ("万", "万元"), ("亿元", "亿元"), ("千元", "千元"), ("元", "元"), ("个工作日", "工作日"), ("工作日", "工作日"),
    ("个月", "月"), ("月", "月"), ("年", "年"), ("天", "日"), ("日", "日"), ("个小时", "小时"), ("小时", "小时"), ("分钟", "分钟"), ("‰", "‰"),
  ]

  /// Whether two values may be compared: each one number, and no two units that differ.
  func isComparable(with other: MeasuredValue) -> Bool {
    if isSeveral || other.isSeveral { return false }
    guard let unit, let otherUnit = other.unit else { return true }
    return unit == otherUnit
  }
}
