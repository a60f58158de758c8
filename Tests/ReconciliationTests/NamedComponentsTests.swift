import BudgetModel
import Reconciliation
import Testing

@Suite struct NamedComponentsTests {
  private func report(_ names: [String], rows: String = "办公费|3.00\n邮电费|\n维修(护)费|\n差旅费|1.00") -> Report {
    Made.report(
      NamedComponents(), claims: "",
      enumerations: [
        Enumeration(subject: "公用经费", names: names, source: Source(.prose(section: "六、基本支出", sentence: 3)))
      ],
      Made.table(.basic, label: "公开06表", title: "基本支出表", columns: ["决算数"], rows))
  }

  @Test func `names with amounts are counted, also two that a word joins`() {
    let report = report(["办公费和差旅费"])
    #expect(report.findings.isEmpty)
    #expect(report.tallies[RuleID(.prose, 6)]?.held == 1)
  }

  @Test func `names without amounts are noted together`() throws {
    let finding = try #require(report(["办公费", "邮电费", "维修（护）费", "出国考察"]).findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.message.zh == "正文“六、基本支出”所列公用经费的 4 项内容中，有 3 项在公开06表《基本支出表》中无金额：邮电费、维修（护）费、出国考察。")
    #expect(
      finding.message.en
        == "Of the 4 items that the text under “六、基本支出” names in 公用经费, 3 have no amount in 公开06表《基本支出表》: "
        + "邮电费、维修（护）费、出国考察.")
    #expect(finding.places.count == 3)
  }

  @Test func `a name the table has in other words is left alone`() {
    #expect(report(["办公费", "办公费用"]).findings.isEmpty)
  }

  @Test func `without a table nothing is asked`() {
    let report = Made.report(
      NamedComponents(), claims: "",
      enumerations: [
        Enumeration(subject: "公用经费", names: ["邮电费", "水费"], source: Source(.prose(section: "六", sentence: 1)))
      ])
    #expect(report.tallies.isEmpty)
  }
}
