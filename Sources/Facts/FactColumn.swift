import BudgetModel

/// A column of a ``FactTable``.
public struct FactColumn: Hashable, Sendable {
  /// What its values are, and how they are stored.
  public enum Kind: Hashable, Sendable {
    /// The name a row is known by; text.
    case name
    /// Any other text.
    case text
    /// An official code: text of digits.
    case code
    /// A fiscal year: an integer.
    case year
    /// How many: an integer.
    case count
    /// Money: an integer of 分.
    case money
    /// A percentage: an integer of hundredths of a percent.
    case rate
    /// A score or points: an integer of hundredths of a point.
    case points

    /// Whether it is stored as an integer.
    public var isNumber: Bool {
      switch self {
      case .name, .text, .code: false
      case .year, .count, .money, .rate, .points: true
      }
    }
  }

  /// Its name in SQL: small letters and underscores.
  public let name: String
  /// What it is called on screen; nil for one that is kept and not shown.
  public let title: Title?
  /// What its values are.
  public let kind: Kind
  /// What a value means, in a clause: docs/facts.md is made of it.
  public let meaning: String

  /// What a column is called in both languages.
  public struct Title: Hashable, Sendable {
    /// In Chinese.
    public let chinese: String
    /// In English.
    public let english: String
  }

  /// A column that is shown.
  init(_ name: String, _ kind: Kind, _ chinese: String, _ english: String, _ meaning: String) {
    (self.name, self.kind, self.meaning) = (name, kind, meaning)
    title = Title(chinese: chinese, english: english)
  }

  /// A column that is kept and not shown.
  init(hidden name: String, _ kind: Kind, _ meaning: String) {
    (self.name, self.kind, self.meaning, title) = (name, kind, meaning, nil)
  }
}
