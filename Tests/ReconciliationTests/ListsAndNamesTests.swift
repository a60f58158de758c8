import BudgetModel
import Reconciliation
import Testing

/// What the rules about lists, vehicles, names in the text and whole-department forms decide beyond one figure.
@Suite struct ListsAndNamesTests {
  private func report(_ rule: some Rule, _ claims: String, _ tables: Table...) -> Report {
    var disclosure = Made.disclosure(tables, kind: .budget)
    disclosure.claims = Made.claims(claims)
    return Reconciler(rules: [rule]).check(disclosure)
  }

  private func facts(_ lines: String) -> [Finding] {
    var disclosure = Made.disclosure([], kind: .budget)
    disclosure.facts = Made.claims(lines).map { Fact(name: $0.subject, figure: $0.figure, source: $0.source) }
    return Reconciler(rules: [StatedVehicles()]).check(disclosure).findings
  }

  // MARK: Vehicles

  @Test func `kinds in a sentence of their own are those of the vehicles before it`() throws {
    let held = facts("七、资产|1|count|车辆||2辆\n七、资产|2|count|其他用车||2辆\n七、资产|3|count|设备||5台")
    #expect(held.isEmpty)
    let finding = try #require(
      facts("七、资产|1|count|车辆||2辆\n七、资产|2|count|其他用车||3辆").onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(finding.stated?.text == "2 辆")
    #expect(finding.computed?.text == "3 辆")
  }

  @Test func `a short list of kinds that comes to less names the main ones, perhaps`() {
    let short = "七、资产|1|count|车辆||20辆\n七、资产|1|count|机要通信用车||6辆\n七、资产|1|count|应急保障用车||7辆"
    #expect(facts(short).map(\.severity) == [.note])
    #expect(facts(short + "\n七、资产|1|count|其他用车||5辆").map(\.severity) == [.contradiction])
    #expect(facts("七、资产|1|count|车辆||20辆\n七、资产|1|count|机要通信用车||6辆").isEmpty)
  }

  @Test func `vehicles there are and those to be bought are counted apart`() {
    let lines = """
      七、资产|1|count|车辆||7辆
      七、资产|1|count|执法执勤用车||4辆
      七、资产|1|count|其他用车||3辆
      七、资产|3|count|安排购置车辆||2辆
      七、资产|3|count|执法执勤用车||2辆
      七、资产|3|count|其他用车||0辆
      """
    #expect(facts(lines).isEmpty)
    #expect(facts(lines.replacing("购置车辆||2辆", with: "购置车辆||3辆")).map(\.stated?.text) == ["3 辆"])
  }

  @Test func `equipment above a higher price is among that above a lower one`() throws {
    let lines = "七、资产|2|count|单位价值50万元以上设备||8台\n七、资产|2|count|单位价值100万元以上设备||15台"
    let finding = try #require(facts(lines).onlyOne)
    #expect(finding.message.zh == "正文“七、资产”所述单位价值100万元以上设备为 15 台，多于单位价值50万元以上设备的 8 台。")
    #expect(facts(lines.replacing("15台", with: "5台")).isEmpty)
    #expect(facts(lines.replacing("100万元以上设备", with: "100万元以上专用设备")).isEmpty)
  }

  // MARK: Lists

  @Test func `a list beside no other that holds is not judged`() {
    let list = "六、项目|1|amount|热线||42.80万元\n六、项目|1|amount|租金||30.00万元\n六、项目|1|amount|线路||18.20万元"
    #expect(report(ListedParts(), list).findings.isEmpty)
  }

  @Test func `projects by grade are those evaluated`() throws {
    let grades = """
      1、绩效管理|1|count|二级项目||14个
      1、绩效管理|2|count|项目自评等级为“优”||13个
      1、绩效管理|2|count|项目自评等级为“良”||0个
      1、绩效管理|2|count|项目自评等级为“中”||1个
      """
    #expect(report(ListedParts(), grades).findings.isEmpty)
    let finding = try #require(report(ListedParts(), grades.replacing("||13个", with: "||12个")).findings.onlyOne)
    #expect(finding.computed?.text == "13 个")
  }

  // MARK: Names

  private let table = Made.table(
    .expenditure, title: "支出总表", columns: ["合计"], "207 文化旅游体育与传媒支出|120.50\n213 农林水支出|30.00")

  @Test func `a former name of a class is no table's`() throws {
    let text = "三、支出|1|amount|文化体育与传媒支出||1.00万元\n三、支出|2|amount|农林水支出||30.00万元"
    let finding = try #require(report(NamesInText(), text, table).findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(
      finding.message.zh == "正文“三、支出”称“文化体育与传媒支出”，各表均无此名称；表中 207 为“文化旅游体育与传媒支出”。")
  }

  @Test func `another class's name with the amount of one that is not named is that one`() {
    #expect(report(NamesInText(), "三、支出|1|amount|教育支出||120.50万元", table).findings.count == 1)
    #expect(report(NamesInText(), "三、支出|1|amount|教育支出||99.00万元", table).findings.isEmpty)
    let both = "三、支出|1|amount|教育支出||120.50万元\n三、支出|1|amount|文化旅游体育与传媒支出||120.50万元"
    #expect(report(NamesInText(), both, table).findings.isEmpty)
  }

  // MARK: Units, notes and whole-department forms

  @Test func `a unit that other tables contradict is one error`() throws {
    var disclosure = Made.disclosure([Made.table(.expenditure, title: "支出总表", columns: ["合计"], "合计|12.00")])
    let source = Source(.table(number: 1, block: 0, row: 0, column: nil))
    disclosure.phrases = [StatedPhrase(.unit, "元", source: source)]
    let finding = try #require(Reconciler(rules: [UnitSlips()]).check(disclosure).findings.onlyOne)
    #expect(finding.message.zh == "《支出总表》所印单位为元，其合计 12.00 万元与其他表相符，应为万元。")
  }

  @Test func `a score above its weight is told in the form of the whole department, too`() throws {
    var disclosure = Made.disclosure([])
    disclosure.overall = [Made.project("某局", indicators: "产出指标|数量指标|场次|-|-|≥20场|22|10|12|")]
    let finding = try #require(Reconciler(rules: [ScoreTotals()]).check(disclosure).findings.onlyOne)
    #expect(finding.message.zh == "整体绩效“某局”的指标“场次”权重为 10 分，得分为 12 分。")
    #expect(finding.message.en == "In the form of the whole of “某局”, indicator “场次” weighs 10 分 and scores 12 分.")
  }

  @Test func `what follows from a table in a wrong unit is told once`() throws {
    let general = Made.table(
      .generalPublic, number: 5, title: "支出表", columns: ["合计", "基本支出"], "合计|900.00|781.83")
    func document(_ unit: MoneyUnit) -> Disclosure {
      let basic = Made.table(
        .basic, number: 6, title: "基本支出表", columns: ["合计", "人员经费", "公用经费"], unit: unit,
        "合计|781.83|719.62|62.21")
      var disclosure = Made.disclosure([general, basic], kind: .budget)
      disclosure.claims = Made.claims("六、基本支出|1|amount|人员经费||719.62万元\n六、基本支出|1|amount|公用经费||62.21万元")
      return disclosure
    }
    let rules: [any Rule] = [BasicAgainstEconomic(), ProseAgainstTables(), UnitSlips()]
    #expect(Reconciler(rules: rules).check(document(.tenThousandYuan)).findings.isEmpty)
    let finding = try #require(Reconciler(rules: rules).check(document(.yuan)).findings.onlyOne)
    #expect(finding.rule == RuleID(.coverage, 4))
    #expect(finding.message.zh == "《基本支出表》所印单位为元；按万元计，则与其他表和文字的 3 处核对均成立，疑似单位有误。")
    #expect(finding.evidence.map(\.zh) == ["此前不成立的核对：B2、E4"])
  }
}
