import TestSupport
import BudgetModel
import Reconciliation
import Testing

@Suite struct SharedDocumentsTests {
  private func report(_ document: SharedDocuments) throws -> Report? {
    let rules = Rules.all.filter { $0.id.group == .insideTable || $0.id.group == .betweenTables }
    return try document.disclosure().map { Reconciler(rules: rules).check($0) }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `the tables of the budget in ../shared agree but for rounding`() throws {
    let report = try #require(try report(.yangcheng))
    #expect(report.findings.filter { $0.severity != .rounding }.map(\.message.zh) == [])
    #expect(report.findings(.rounding).map(\.rule.description) == Array(repeating: "A2", count: 8) + ["A3", "A3"])
    #expect(report.findings(.rounding).contains { $0.equation?.text == "781.83 + 726.40 = 1,508.23 ≈ 1,508.22" })
    #expect(report.unanswered.map(\.rule.description) == ["B11"])
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `the tables of the final accounts in ../shared agree but for rounding and one note`() throws {
    let report = try #require(try report(.zezhou))
    #expect(report.findings(.contradiction).map(\.message.zh) == [])
    #expect(
      report.findings(.note).map(\.message.zh) == [
        "公开05表《一般公共预算财政拨款支出决算表》中，2080506 机关事业单位职业年金缴费支出为 9.44 万元；"
          + "公开06表《一般公共预算财政拨款基本支出决算明细表》中，30109 职业年金缴费为 51.93 万元，相差 42.49 万元。"
      ])
    let rounding = report.findings(.rounding)
    #expect(rounding.contains { $0.equation?.text == "1,096.83 + 467.89 = 1,564.72 ≈ 1,564.71" })
    #expect(rounding.contains { $0.equation?.text == "233.77 + 165.41 = 399.18 ≈ 399.17" })
    #expect(rounding.count == 17)
    #expect(report.unanswered.isEmpty)
  }
}
