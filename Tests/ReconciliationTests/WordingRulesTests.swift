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

  @Test func `a part is no larger than its whole, though its share be right`() throws {
    let claims = """
      三、采购|1|amount|政府采购总额||50.00万元
      三、采购|2|amount|合同金额||60.00万元
      三、采购|2|share|合同金额|政府采购总额|120.00%
      """
    let finding = try #require(report(StatedRates(), [], claims: claims).findings.onlyOne)
    #expect(finding.message.zh == "正文“三、采购”所述合同金额为 60.00 万元，大于其所属的政府采购总额 50.00 万元，占比为 120.00%。")
    let less = claims.replacingOccurrences(of: "60.00", with: "40.00").replacingOccurrences(of: "120", with: "80")
    #expect(report(StatedRates(), [], claims: less).findings.isEmpty)
  }

  @Test func `a name that belongs to another code is noted, even where all tables have it`() throws {
    let wrong = Made.table(.generalPublic, title: "支出表", columns: ["合计"], "2080506 机关事业单位基本养老保险缴费支出|5.00")
    let finding = try #require(report(AccountNames(), [], [wrong]).findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(
      finding.message.zh
        == "科目 2080506 列为“机关事业单位基本养老保险缴费支出”，该名称通常为 2080505 的，2080506 通常为“机关事业单位职业年金缴费支出”。")
    let right = Made.table(.generalPublic, title: "支出表", columns: ["合计"], "2080506 机关事业单位职业年金缴费支出|5.00")
    #expect(report(AccountNames(), [], [right]).findings.isEmpty)
  }

  @Test func `the projects with targets have no more money than all projects of a budget`() {
    let table = Made.table(.expenditure, title: "支出表", columns: ["合计", "基本支出", "项目支出"], "合计|60.00|14.00|46.00")
    func found(_ money: String) -> [Severity] {
      let claims = "六、绩效目标|1|amount|项目预算资金||\(money)万元"
      return report(StatedProjects(), [], claims: claims, [table]).findings.map(\.severity)
    }
    #expect(found("56.00") == [.note])
    #expect(found("46.00").isEmpty)
    #expect(found("36.00").isEmpty)
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

  @Test func `budget and outturn said to be the same are`() {
    let claims = "三、支出|1|approved|会议费||30.00万元\n三、支出|1|executed|会议费||20.00万元"
    let said = [phrase(.comparison, "决算数与预算数持平")]
    #expect(report(ComparingWords(), said, claims: claims, kind: .finalAccounts).findings.count == 1)
    let same = claims.replacingOccurrences(of: "20.00", with: "30.00")
    #expect(report(ComparingWords(), said, claims: same, kind: .finalAccounts).findings.isEmpty)
  }

  @Test func `the year above a table is the document's`() {
    let tables = (1...3).map { Made.table(.income, number: $0, title: "表", columns: ["合计"], "合计|1.00") }
    let other = StatedPhrase(
      .heading, "2023年度：表", source: Source(.table(number: 2, block: 0, row: 0, column: nil)))
    #expect(report(NamedYears(), [other], tables).findings.map(\.severity) == [.note])
    #expect(report(NamedYears(), [], tables).findings.isEmpty)
  }

  @Test(arguments: [
    ("截至2024年12月31日", 1), ("截至2023年12月31日", 0), ("截至2024年1月31日", 0), ("截至2022年12月31日", 1),
  ])
  func `a budget counts nothing at the end of its own year`(_ date: String, _ told: Int) {
    #expect(report(NamedYears(), [phrase(.asOf, date)], [table]).findings.count == told)
  }

  @Test func `a date on the cover that cannot be is noted`() throws {
    let finding = try #require(report(NamedYears(), [phrase(.cover, "2022年8月")], [table]).findings.onlyOne)
    #expect(finding.message.zh == "文件为 2024 年度预算，封面日期却为“2022年8月”。")
    #expect(report(NamedYears(), [], [table]).findings.isEmpty)
  }

  @Test func `a table that the contents list, or do not list, is named`() {
    let found = report(ListedTables(), [phrase(.listed, "采购表"), phrase(.unlisted, "三公表")], [table]).findings
    #expect(found.map(\.message.zh) == ["目录列有“采购表”，文中未见。", "文中有“三公表”，目录未列。"])
    #expect(
      found.map(\.message.en) == [
        "The contents list “采购表”, which does not follow.", "“三公表” follows and is not in the contents.",
      ])
  }

  @Test func `another body where the publisher's name belongs is one note with its places`() throws {
    let above = StatedPhrase(.body, "某县水务局", source: Source(.table(number: 1, block: 0, row: 0, column: nil)))
    let finding = try #require(report(OtherBodies(), [above, phrase(.body, "某县水务局")], [table]).findings.onlyOne)
    #expect(finding.message.zh == "文件为“某局”的，《支出表》等 2 处却称“某县水务局”。")
    #expect(finding.message.en == "The document is of “某局”; 《支出表》 and 1 more names “某县水务局”.")
    #expect(finding.places.count == 2)
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

  @Test func `a code that only the text has is held against that of its name`() throws {
    let finding = try #require(report(AccountNames(), [phrase(.account, "2080503 离退休")], [table]).findings.onlyOne)
    #expect(finding.message.zh == "文字中“离退休”的编码为 2080503，各表为 2080501。")
    #expect(report(AccountNames(), [phrase(.account, "2080503 医疗")], [table]).findings.isEmpty)
    #expect(report(AccountNames(), [phrase(.account, "2100101 离退休")], [table]).findings.isEmpty)
  }

  @Test func `a form that names another project, months and terms are noted`() {
    #expect(
      report(ProjectNames(), [phrase(.titled, "食堂补助费；档案整理费")]).findings.map(\.message.zh)
        == ["标题为“食堂补助费”的绩效表，项目名称一栏为“档案整理费”。"])
    #expect(
      report(MisdatedSentences(), [phrase(.misordered, "12月招标，11月才")]).findings.map(\.message.zh)
        == ["正文“三、支出”称“12月招标，11月才”，先后颠倒。"])
  }

  @Test func `vehicles bought are as many among expenses as among assets`() {
    func found(_ bought: String) -> [Severity] {
      let claims = """
        二、“三公”经费|1|count|购置公务用车||\(bought)辆
        三、国有资产占有使用情况|2|count|部门预算安排购置车辆||23辆
        """
      return report(ThreePublicCounts(), [], claims: claims).findings.map(\.severity)
    }
    #expect(found("32") == [.note])
    #expect(found("23").isEmpty && found("0").isEmpty)
  }

  @Test func `a name stands once in a list, and a class named has an amount`() {
    func found(_ rule: some Rule, _ subject: String, _ names: [String]) -> [String] {
      var disclosure = Made.disclosure(
        [Made.table(.generalPublic, title: "支出表", columns: ["合计"], "208 社会保障和就业支出|6.00\n210 卫生健康支出|3.00\n221 住房保障支出|")])
      disclosure.enumerations = [
        Enumeration(subject: subject, names: names, source: Source(.prose(section: "一", sentence: 1)))
      ]
      return Reconciler(rules: [rule]).check(disclosure).findings.map(\.message.zh)
    }
    #expect(found(CountedLists(), "下属单位3个", ["甲县服务中心", "甲县服务中心", "甲县管理站"]) == ["正文“一”所列名称中，“甲县服务中心”出现两次。"])
    #expect(found(CountedLists(), "下属单位2个", ["甲县服务中心", "甲县管理站"]).isEmpty)
    let wrong = found(NamedComponents(), "支出包括", ["社会保障和就业支出", "卫生健康支出", "住房保障支出"])
    #expect(wrong.count == 1 && wrong.allSatisfy { $0.contains("住房保障支出") })
    #expect(found(NamedComponents(), "支出包括", ["社会保障和就业支出", "卫生健康支出"]).isEmpty)
  }
}
