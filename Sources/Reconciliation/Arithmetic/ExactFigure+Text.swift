@_spi(Storing) import BudgetModel

extension ExactFigure {
  /// The number with grouped digits, without its unit: `1,899.14`.
  ///
  /// As many decimal places as were published, and more where the value needs them.
  public var numberText: String {
    guard let value = value.stored, let unit = Self.grains(of: quantity).stored?.magnitude else { return "—" }
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: unit)
    var decimals = ""
    var (remainder, scale) = (rest, unit)
    while scale > 1, remainder > 0 || decimals.utf8.count < places {
      scale /= 10
      decimals += String(remainder / scale)
      remainder %= scale
    }
    let sign = value < 0 ? "-" : ""
    return sign + Self.grouped(String(whole)) + (decimals.isEmpty ? "" : "." + decimals)
  }

  /// The number with its unit: `1,899.14 万元`, `35.28%`, `19 个`.
  public var text: String {
    switch quantity {
    case .percent: numberText + "%"
    case .money, .count: quantity.text.isEmpty ? numberText : numberText + " " + quantity.text
    }
  }

  /// Whether it is an amount of four digits or more, zeros at its end left out: shorter ones are found by chance.
  var isTelling: Bool {
    guard case .money = quantity, var digits = value.magnitude.stored else { return false }
    while digits >= 1_000, digits % 10 == 0 { digits /= 10 }
    return digits >= 1_000
  }

  /// The figure without its sign.
  public var magnitude: ExactFigure { with(value: value.magnitude) }

  private static func grouped(_ digits: String) -> String {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return grouped
  }
}
