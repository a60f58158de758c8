import BudgetModel
import Reconciliation

/// The four documents each rule is tried on.
///
/// They are made from one line of text each, put where the rule looks: the smallest documents that the rule can tell apart.
struct RuleCase: CustomStringConvertible {
  let rule: any Rule
  /// A document that keeps the rule.
  let keeps: Disclosure
  /// One that breaks it.
  let breaks: Disclosure
  /// One that differs within rounding; for rules about names and counts, one that differs as far as it may.
  let nears: Disclosure
  /// One in which a side is absent.
  let silent: Disclosure
  /// Whether the rule compares figures that may have been rounded.
  let hasRounding: Bool

  var description: String { rule.id.description }

  init(
    _ rule: some Rule, keeps: String, breaks: String, nears: String, silent: String, hasRounding: Bool = true,
    _ make: (String) -> Disclosure
  ) {
    self.rule = rule
    self.keeps = make(keeps)
    self.breaks = make(breaks)
    self.nears = make(nears)
    self.silent = make(silent)
    self.hasRounding = hasRounding
  }

  /// Those of every rule.
  static let all =
    insideTables + betweenTables + [summaryCase] + prose + wordedProse + lists + performance + forms + sizes + coverage
    + wordedCoverage
    + [names] + words + datedForms + standards
}
