/// What a figure counts.
public enum Quantity: Hashable, Sendable {
  /// Money, in a unit.
  case money(MoneyUnit)
  /// Percent, as printed before a `%`.
  case percent
  /// Things, with their measure word as published (辆, 人, 平方米, 个); empty where none is given.
  case count(String)

  /// The unit as published.
  public var text: String {
    switch self {
    case .money(let unit): unit.rawValue
    case .percent: "%"
    case .count(let measure): measure
    }
  }

  /// Reads a unit as data packages write it: `元`, `万元`, `%`, or a measure word.
  public init(_ text: String) {
    if let unit = MoneyUnit(rawValue: text) {
      self = .money(unit)
    } else if text == "%" {
      self = .percent
    } else {
      self = .count(text)
    }
  }
}
