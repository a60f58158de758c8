/// A code of the functional classification of expenditure (支出功能分类): 类 3 digits, 款 5, 项 7.
public struct FunctionCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The levels of the classification.
  public enum Level: Int, Comparable, CaseIterable, Sendable {
    /// 类, three digits.
    case `class` = 1
    /// 款, five digits.
    case section = 2
    /// 项, seven digits.
    case item = 3

    /// Orders from the class down.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The digits.
  public let digits: String
  /// The level its length says.
  public let level: Level

  /// Reads a code.
  /// - Returns: nil unless the text is 3, 5 or 7 digits and begins with 2, as functional codes of expenditure do.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.first == 0x32, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    switch text.utf8.count {
    case 3: level = .class
    case 5: level = .section
    case 7: level = .item
    default: return nil
    }
    digits = String(text)
  }

  /// The code one level up; nil for a class.
  public var parent: FunctionCode? {
    level == .class ? nil : FunctionCode(digits.dropLast(2))
  }

  /// This code and those above it, the class first.
  public var path: [FunctionCode] { (parent?.path ?? []) + [self] }

  /// The digits.
  public var description: String { digits }

  /// Orders by digits, a parent before its children.
  public static func < (left: FunctionCode, right: FunctionCode) -> Bool { left.digits < right.digits }
}
