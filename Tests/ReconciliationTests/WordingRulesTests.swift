import BudgetModel
import Foundation
import Reconciliation
import Testing

/// What the rules about words and the burden of proof of prose decide beyond one figure.
@Suite struct WordingRulesTests {
  private func phrase(_ kind: StatedPhrase.Kind, _ text: String, _ sentence: Int = 1) -> StatedPhrase {
    StatedPhrase(kind, text, source: Source(.prose(section: "三、支出", sentence: sentence)))
  }

  private func report(
    _ rule: some Rule, _ phrases: [StatedPhrase], claims: String = "", _ tables: [Table] = [],
    kind: DisclosureKind = .budget
  ) -> Report {
    var disclosure = Made.disclosure(tables, kind: kind)
    disclosure.phrases = phrases
    disclosure.claims = Made.claims(claims)
    return Reconciler(rules: [rule]).check(disclosure)
  }

  private let table = Made.table(
    .generalPublic, title: "支出表", columns: ["合计"], "2080501 离退休|56.00\n2080505 养老保险|30.00")

  @Test func `two amounts for one account are one finding, with the table and what else holds`() throws {
    // given
    let claims = """
      三、支出|1|amount|2080501 离退休||56.00万元
      三、支出|2|last-year|2080501 离退休||57.00万元
      三、支出|2|amount|2080501 离退休||58.00万元
      三、支出|3|amount|2080505 养老保险||30.00万元
      """

    // then
    let finding = try #require(report(ItemFigures(), [], claims: claims, [table]).findings.onlyOne)
    #expect(finding.stated?.text == "58.00 万元")
    #expect(finding.computed?.text == "56.00 万元")
    #expect(finding.places.count == 3)
    #expect(finding.evidence.map(\.zh) == ["同节另有 2 处逐项金额与表相符"])
    #expect(report(RepeatedFigures(), [], claims: claims, [table]).findings.isEmpty)
  }

  @Test func `where most amounts of a section differ from the tables they are about something else`() {
    let claims = "三、支出|1|amount|2080501 离退休||1.00万元\n三、支出|3|amount|2080505 养老保险||2.00万元"
    #expect(report(ItemFigures(), [], claims: claims, [table]).findings.isEmpty)
  }

  @Test func `the same words left standing in several places are one note`() throws {
    let found = report(Leftovers(), [phrase(.leftover, "增加（减少）", 1), phrase(.leftover, "增加（减少）", 4)])
    #expect(found.findings.map(\.places.count) == [2])
    #expect(found.findings.first?.severity == .note)
  }

  @Test func `the share of a whole without what is carried over is right`() {
    let claims = """
      三、支出|1|amount|支出预算||110.00万元
      三、支出|2|amount|基本支出||20.00万元
      三、支出|2|share|基本支出|本年支出预算|20.00%
      三、支出|3|amount|项目支出||80.00万元
      三、支出|3|share|项目支出|本年支出预算|80.00%
      """
    #expect(report(StatedRates(), [], claims: claims).findings.isEmpty)
    let wrong = claims.replacingOccurrences(of: "80.00%", with: "70.00%")
    #expect(!report(StatedRates(), [], claims: wrong).findings.isEmpty)
  }

  @Test func `an account of the text bears the name its code has in the tables`() {
    let wrong = report(AccountNames(), [phrase(.account, "2080501 医疗")], [table])
    #expect(wrong.findings.map(\.places.count) == [2])
    #expect(report(AccountNames(), [phrase(.account, "2080501 离退休")], [table]).findings.isEmpty)
  }

  @Test func `a blank table of the three public expenses is held against the economic accounts`() {
    // given
    let blank = Made.table(.threePublicExpenses, number: 2, title: "“三公”经费表", columns: ["预算数"], "公务接待费|")
    let economic = Made.table(.basic, title: "基本支出表", columns: ["合计"], "30217 公务接待费|2.00")
    let other = Made.table(.basic, title: "基本支出表", columns: ["合计"], "30201 办公费|2.00")

    // then
    #expect(report(EmptyTables(), [], [economic, blank]).findings.count == 1)
    #expect(report(EmptyTables(), [], [other, blank]).findings.isEmpty)
  }

  @Test func `figures above a note of no data contradict it, a blank table that is explained is none to ask about`() {
    // given
    let note = StatedPhrase(
      .noData, "本表无数据", source: Source(.table(number: 1, block: 0, row: 0, column: nil)))
    let blank = Made.table(.governmentFund, number: 1, title: "基金表", columns: ["合计"], "合计|")

    // then
    #expect(report(TablesWithoutFigures(), [note], [table]).findings.map(\.severity) == [.contradiction])
    #expect(report(TablesWithoutFigures(), [phrase(.publisher, "本单位")], [blank]).findings.map(\.severity) == [.note])
    #expect(report(TablesWithoutFigures(), [], [blank]).findings.isEmpty)
    #expect(report(TablesWithoutFigures(), [phrase(.noData, "没有使用政府性基金")], [blank]).findings.isEmpty)
  }

  @Test func `an error that stands in two tables is one finding with both places`() throws {
    // given
    let lines = "208 保障|9.00\n20805 养老|5.00\n20808 抚恤|3.00"
    let tables = [TableKind.expenditure, .generalPublic].enumerated().map { index, kind in
      Made.table(kind, number: index + 1, title: "表\(index)", columns: ["合计"], lines)
    }

    // then
    let finding = try #require(report(ParentAccounts(), [], tables).findings.onlyOne)
    #expect(finding.places.contains { $0.text.hasPrefix("表0") } && finding.places.contains { $0.text.hasPrefix("表1") })
    #expect(finding.evidence.map(\.zh) == ["同一差错另见“表1 · 208 保障 · 合计”"])
  }

  @Test func `larger and smaller are told by the amounts beside the words too`() {
    #expect(report(ComparingWords(), [phrase(.comparison, "20.00万元大于30.00万元")]).findings.count == 1)
    #expect(report(ComparingWords(), [phrase(.comparison, "30.00万元大于20.00万元")]).findings.isEmpty)
  }

  @Test func `unchanged between two different amounts is none`() {
    let claims = "三、支出|1|last-year|会议费||30.00万元\n三、支出|1|amount|会议费||20.00万元"
    #expect(report(ComparingWords(), [phrase(.unchanged, "持平")], claims: claims).findings.count == 1)
    let same = "三、支出|1|last-year|会议费||20.00万元\n三、支出|1|amount|会议费||20.00万元"
    #expect(report(ComparingWords(), [phrase(.unchanged, "持平")], claims: same).findings.isEmpty)
  }
}
