import BudgetModel
import Reconciliation
import Testing

/// What speaks for a document being wrong: how much else holds, and which other figure makes several equations hold.
@Suite struct EvidenceTests {
  private let claims = """
    三、支出|1|approved|2080501 离退休||50.00万元
    三、支出|1|executed|2080501 离退休||58.00万元
    三、支出|1|completion|2080501 离退休|年初预算|112.00%
    三、支出|2|executed|2080505 养老保险||30.00万元
    """
  private let table = Made.table(
    .generalPublic, title: "支出表", columns: ["合计"], "2080501 离退休|56.00\n2080505 养老保险|30.00")

  private func findings(_ claims: String, _ tables: [Table]) -> [Finding] {
    var disclosure = Made.disclosure(tables)
    disclosure.claims = Made.claims(claims)
    return Reconciler(rules: [ItemFigures(), Completion(), ParentAccounts(), RowTotals()]).check(disclosure).findings
  }

  @Test func `what is calculated with a figure that the table contradicts is told with it`() throws {
    let finding = try #require(findings(claims, [table]).onlyOne)
    #expect(finding.rule == RuleID(.prose, 8))
    #expect(finding.evidence.map(\.zh) == ["同节另有 1 处逐项金额与表相符", "改为 56.00 万元，则“离退休”112.00%（C4）亦成立"])
    #expect(finding.evidence.last?.en == "with 56.00 万元, “离退休” 112.00% (C4) holds as well")
    #expect(finding.places.count == 4)
  }

  @Test func `what the table's figure does not mend is a fault of its own`() {
    let found = findings(claims.replacing("112.00%", with: "90.00%"), [table])
    #expect(found.map(\.rule) == [RuleID(.prose, 4), RuleID(.prose, 8)].sorted().reversed())
  }

  @Test func `a cell that row and column want to be another is one error`() throws {
    let wrong = Made.table(
      .generalPublic, title: "支出表", columns: ["合计", "基本支出", "项目支出"],
      """
      208 保障|90.00|60.00|30.00
      20805 养老|50.00|40.00|10.00
      20808 抚恤|40.00|20.00|25.00
      """)
    let finding = try #require(findings("", [wrong]).onlyOne)
    #expect(finding.rule == RuleID(.insideTable, 1))
    #expect(finding.evidence.contains { $0.zh == "“支出表 · 20808 抚恤 · 项目支出”改为 20.00 万元，则本式与另 1 处（A3）均成立" })
    #expect(finding.places.contains { $0.text.contains("20808 抚恤 · 合计") })
  }

  @Test func `a total that row and column want to be another is one error`() throws {
    let wrong = Made.table(
      .generalPublic, title: "支出表", columns: ["合计", "基本支出", "项目支出"],
      """
      208 保障|90.00|60.00|30.00
      20805 养老|50.00|40.00|10.00
      20808 抚恤|43.00|20.00|20.00
      """)
    let finding = try #require(findings("", [wrong]).onlyOne)
    #expect(finding.rule == RuleID(.insideTable, 3))
    #expect(finding.evidence.map(\.zh).last == "改为 40.00 万元，则“208 保障（合计）”90.00 万元（A1）亦成立")
    #expect(finding.places.contains { $0.text.contains("20805") })
  }

  @Test func `how many comparisons of the rule hold is said of each contradiction`() {
    let other = claims.replacing("112.00%", with: "90.00%")
    let rate = findings(
      other + "\n三、支出|3|approved|抚恤||10.00万元\n三、支出|3|executed|抚恤||5.00万元\n三、支出|3|completion|抚恤|年初预算|50.00%", [])
    #expect(
      rate.map(\.evidence) == [
        [Wording(zh: "同一规则在本文件另有 1 处相符", en: "one other comparison of this rule in the document holds")]
      ])
  }

  @Test func `decimals below the yuan that a column leaves out are rounding`() {
    let whole = Made.table(
      .generalPublic, title: "支出表", columns: ["合计", "基本支出", "项目支出"], unit: .yuan,
      "208 保障|79189400.34|14348853|64840547")
    #expect(findings("", [whole]).map(\.severity) == [.rounding])
    let more = Made.table(
      .generalPublic, title: "支出表", columns: ["合计", "基本支出", "项目支出"], unit: .yuan,
      "208 保障|79189408.34|14348853|64840547")
    #expect(findings("", [more]).map(\.severity) == [.contradiction])
    let alike = Made.table(
      .generalPublic, title: "支出表", columns: ["合计", "基本支出", "项目支出"], unit: .yuan,
      "208 保障|79189402|14348853|64840547")
    #expect(findings("", [alike]).map(\.severity) == [.contradiction])
  }
}
