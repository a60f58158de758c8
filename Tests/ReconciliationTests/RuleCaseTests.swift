import BudgetModel
import Reconciliation
import Testing

/// Every rule there is, on a document that keeps it, one that breaks it, one within rounding, and one that lacks a side.
@Suite struct RuleCaseTests {
  private func report(_ rule: some Rule, _ disclosure: Disclosure) -> Report {
    Reconciler(rules: [rule]).check(disclosure)
  }

  @Test func `every rule has its documents, once`() {
    #expect(RuleCase.all.map(\.rule.id).sorted() == Rules.all.map(\.id).sorted())
  }

  @Test(arguments: RuleCase.all) func `a document that keeps the rule is counted and not reported`(_ given: RuleCase) {
    let report = report(given.rule, given.keeps)
    #expect(report.findings.map(\.message.zh) == [])
    #expect(report.tallies[given.rule.id]?.held ?? 0 > 0)
  }

  @Test(arguments: RuleCase.all) func `a document that breaks it is reported with its places`(_ given: RuleCase) {
    let findings = report(given.rule, given.breaks).findings.filter { $0.severity != .rounding }
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.rule == given.rule.id && !$0.places.isEmpty && !$0.message.en.isEmpty })
  }

  @Test(arguments: RuleCase.all) func `within rounding nothing is asked`(_ given: RuleCase) {
    let findings = report(given.rule, given.nears).findings
    #expect(findings.allSatisfy { $0.severity == .rounding })
    #expect(findings.isEmpty != given.hasRounding)
  }

  @Test(arguments: RuleCase.all) func `where a side is absent it is silent, and can say why`(_ given: RuleCase) {
    let report = report(given.rule, given.silent)
    #expect(report.findings.map(\.message.zh) == [])
    #expect(report.tallies[given.rule.id] == nil)
    #expect(!Reconciler(rules: [given.rule]).unanswered(given.silent).isEmpty)
  }
}
