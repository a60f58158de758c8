/// A code of the economic classification of expenditure (支出经济分类): 类 3 digits, 款 5.
///
/// Two systems share the shape: the departments' (301 …) and the government's (501 …).
public struct EconomicCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The two systems of economic classification.
  public enum System: Sendable {
    /// 部门预算支出经济分类, 301–399.
    case department
    /// 政府预算支出经济分类, 501–599.
    case government
  }

  /// The digits.
  public let digits: String

  /// Reads a code.
  /// - Returns: nil unless the text is 3 or 5 digits and begins with 3 or 5.
  public init?(_ text: some StringProtocol) {
    guard let first = text.utf8.first, first == 0x33 || first == 0x35,
      text.utf8.count == 3 || text.utf8.count == 5,
      text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    digits = String(text)
  }

  /// Which of the two systems it belongs to.
  public var system: System { digits.utf8.first == 0x33 ? .department : .government }

  /// Whether it is a class (three digits) and not a section below one.
  public var isClass: Bool { digits.utf8.count == 3 }

  /// The class it belongs to; nil for a class.
  public var parent: EconomicCode? { isClass ? nil : EconomicCode(digits.prefix(3)) }

  /// The digits.
  public var description: String { digits }

  /// Orders by digits.
  public static func < (left: EconomicCode, right: EconomicCode) -> Bool { left.digits < right.digits }
}
