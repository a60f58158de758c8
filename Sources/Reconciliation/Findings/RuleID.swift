/// What a rule is called: `A1`, `B13`.
public struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Its group.
  public let group: RuleGroup
  /// Its number within the group, from 1.
  public let number: Int

  /// A name from its parts.
  public init(_ group: RuleGroup, _ number: Int) {
    self.group = group
    self.number = number
  }

  /// Reads a name, whatever its case.
  /// - Returns: nil unless the text is a letter of a group and a number.
  public init?(_ text: some StringProtocol) {
    guard let group = RuleGroup(rawValue: text.prefix(1).uppercased()), let number = Int(text.dropFirst()), number > 0
    else { return nil }
    self.init(group, number)
  }

  /// The letter and the number.
  public var description: String { "\(group.rawValue)\(number)" }

  /// Orders by group, then by number: `B2` before `B10`.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    (left.group.rawValue, left.number) < (right.group.rawValue, right.number)
  }
}
