/// A rule that could not be applied, and why.
public struct Unanswered: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// The document: ``/BudgetModel/Disclosure/id``.
  public var disclosure: String
  /// What was missing.
  public var reason: Wording

  /// A rule that could not be applied.
  public init(rule: RuleID, disclosure: String, reason: Wording) {
    self.rule = rule
    self.disclosure = disclosure
    self.reason = reason
  }
}
