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

  // MARK: Joined names

  @Test func `names are two where both sides of 和 are bodies, and one where they are not`() {
    func count(_ names: String) -> Int {
      var disclosure = Made.disclosure([], kind: .budget)
      disclosure.enumerations = [
        Enumeration(
          subject: "内设机构3个", names: names.split(separator: "、").map(String.init),
          source: Source(.prose(section: "机构", sentence: 1)))
      ]
      return Reconciler(rules: [CountedLists()]).check(disclosure).findings.count
    }
    #expect(count("办公室、建议征集处和热线办公室") == 0)
    #expect(count("办公室、人民参与和促进法治科") == 1)
    #expect(count("办公室、立案庭") == 1)
    #expect(count("办公室、立案庭、审判庭") == 0)
  }

  // MARK: Lists

  @Test func `projects by grade are those that were evaluated, whichever way grades are said`() throws {
    let lines = """
      十、预算绩效管理情况|4|count|项目||4个
      十、预算绩效管理情况|4|count|绩效评级为“优”的项目||4个
      十、预算绩效管理情况|5|count|绩效评级为“合格”的项目||0个
      """
    #expect(report(ListedParts(), lines).findings.isEmpty)
    let finding = try #require(report(ListedParts(), lines.replacing("优”的项目||4个", with: "优”的项目||3个")).findings.onlyOne)
    #expect(finding.severity == .contradiction)
  }

  @Test func `what an account is for adds up to it where swapped digits would make it so`() {
    let lines = """
      三、支出|1|amount|2010699 其他财政事务支出||1153.00万元
      三、支出|1|amount|历史遗留经费||652.00万元
      三、支出|2|amount|项目评审经费||317.00万元
      三、支出|3|amount|票据管理经费||64.00万元
      三、支出|3|amount|业务经费||66.00万元
      """
    #expect(report(ListedParts(), lines).findings.map(\.severity) == [.contradiction])
    #expect(report(ListedParts(), lines.replacing("317.00", with: "371.00")).findings.isEmpty)
    // What is named need not be all.
    #expect(report(ListedParts(), lines.replacing("317.00", with: "301.00")).findings.isEmpty)
  }

  @Test func `one change is no increase in one place and a decrease in another`() throws {
    let lines = """
      一、收支|4|change|项目支出安排||-203.15万元
      四、财政拨款|4|change|项目支出安排||203.15万元
      五、支出|4|change|项目支出安排||-203.15万元
      """
    let finding = try #require(report(ExplainedChanges(), lines).findings.onlyOne)
    #expect(finding.stated?.text == "203.15 万元")
    #expect(report(ExplainedChanges(), lines.replacing("||203", with: "||-203")).findings.isEmpty)
  }

  @Test func `a change whose parts all go the other way goes with them, amounts between them or not`() throws {
    let lines = """
      五、“三公”经费|1|change|“三公”经费|上年|28.11万元
      五、“三公”经费|3|amount|因公出国（境）费||115.00万元
      五、“三公”经费|3|change|因公出国（境）费|上年|-14.80万元
      五、“三公”经费|6|amount|公务接待费||5.10万元
      五、“三公”经费|6|change|公务接待费|上年|-13.31万元
      """
    let finding = try #require(report(ExplainedChanges(), lines).findings.onlyOne)
    #expect(finding.stated?.text == "28.11 万元")
    #expect(report(ExplainedChanges(), lines.replacing("|28.11", with: "|-28.11")).findings.isEmpty)
    #expect(report(ExplainedChanges(), lines.replacing("13.31", with: "13.41")).findings.isEmpty)
  }

  @Test func `a rate goes the way of the change before it`() {
    let lines = "三、支出|1|change|会议费||5.00万元\n三、支出|1|change-rate|会议费||-3.00%"
    #expect(report(StatedRates(), lines).findings.map(\.severity) == [.contradiction])
    #expect(report(StatedRates(), lines.replacing("-3.00", with: "3.00")).findings.isEmpty)
  }

  @Test func `changes of the three public expenses are those of each of them`() {
    let lines = """
      九、“三公”经费|1|change|“三公”经费|上年|-6.00万元
      九、“三公”经费|2|change|因公出国（境）费|上年|-2.00万元
      九、“三公”经费|3|change|公务用车购置及运行维护费|上年|-5.00万元
      九、“三公”经费|4|change|公务接待费|上年|1.00万元
      """
    #expect(report(Completion(), lines).findings.isEmpty)
    #expect(report(Completion(), lines.replacing("-6.00", with: "-8.00")).findings.map(\.severity) == [.contradiction])
    #expect(report(Completion(), lines.replacing("公务接待费", with: "会议费")).findings.isEmpty)
  }

  @Test func `a figure in the unit its table does not print is told, where the column of amounts has its own name`() {
    let table = Made.table(
      .runningCosts, title: "机关运行经费表", columns: ["机关运行经费支出"], unit: .yuan, "合计|923.68\n办公费|923.68")
    let lines = "十二、机关运行经费|1|amount|机关运行经费预算支出||923.68万元"
    #expect(report(UnitSlips(), lines, table).findings.map(\.severity) == [.contradiction])
  }

  @Test func `a name of two codes below one section is noted`() {
    let general = Made.table(.generalPublic, number: 1, title: "甲表", columns: ["合计"], "2080506 职业年金缴费支出|3.00")
    let other = Made.table(.expenditure, number: 2, title: "乙表", columns: ["合计"], "2080508 职业年金缴费支出|3.00")
    #expect(
      report(AccountNames(), "", general, other).findings.map(\.message.zh) == [
        "“职业年金缴费支出”的编码前后不一致：2080506、2080508。"
      ])
    let elsewhere = Made.table(.expenditure, number: 2, title: "乙表", columns: ["合计"], "2100506 职业年金缴费支出|3.00")
    #expect(report(AccountNames(), "", general, elsewhere).findings.isEmpty)
  }

  @Test func `the list of tables says which are blank`() throws {
    var disclosure = Made.disclosure(
      [Made.table(.governmentFund, number: 1, title: "基金表", columns: ["合计"], "合计|")], kind: .budget)
    let source = Source(.table(number: 1, block: 0, row: 0, column: nil))
    disclosure.phrases = [StatedPhrase(.blank, "是否空表：否", source: source)]
    let findings = Reconciler(rules: [TablesWithoutFigures()]).check(disclosure).findings(.contradiction)
    #expect(findings.map(\.message.zh) == ["报表目录称《基金表》“是否空表：否”，表内却无数字。"])
  }

  @Test func `a sentence gives the grade that its score earns`() {
    var disclosure = Made.disclosure([], kind: .finalAccounts)
    disclosure.phrases = [StatedPhrase(.graded, "85.19 优", source: Source(.prose(section: "结论", sentence: 1)))]
    #expect(
      Reconciler(rules: [Grades()]).check(disclosure).findings.map(\.message.zh) == [
        "正文所述得分为 85.19 分，对应等级为“良”，所述等级为“优”。"
      ])
  }

  @Test func `projects that quotation marks name are counted`() {
    var disclosure = Made.disclosure([], kind: .budget)
    let source = Source(.prose(section: "八、绩效", sentence: 1))
    disclosure.enumerations = [Enumeration(subject: "重点项目3个", names: ["“热线服务”", "“网络维护”"], source: source)]
    #expect(Reconciler(rules: [CountedLists()]).check(disclosure).findings.count == 1)
    disclosure.enumerations = [Enumeration(subject: "重点项目2个", names: ["“热线服务”", "“网络维护”"], source: source)]
    #expect(Reconciler(rules: [CountedLists()]).check(disclosure).findings.isEmpty)
  }

  @Test(arguments: [("1", 1), ("2", 0), ("3", 0)])
  func `a table of units has no more of them than there are`(_ count: String, _ told: Int) {
    var disclosure = Made.disclosure([], kind: .budget)
    disclosure.enumerations = [
      Enumeration(
        subject: count + "个下属单位" + Enumeration.inTable, names: ["甲中心", "乙站"],
        source: Source(.prose(section: "二、单位构成", sentence: 1)))
    ]
    #expect(Reconciler(rules: [CountedLists()]).check(disclosure).findings.count == told)
  }

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
