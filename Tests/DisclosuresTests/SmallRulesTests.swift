import BudgetModel
import Documents
import Testing

@testable import Disclosures

struct SmallRulesTests {
  @Test(arguments: [
    ("阳城县行政审批服务管理局", "阳城县", "140522" as String?), ("泽州县财政局", "泽州县", "140525"), ("上海市审计局", "上海市", "310000"),
    ("晋城市城区教育局", "晋城市城区", "140502"), ("南京市鼓楼区司法局", "南京市鼓楼区", "320106"), ("鼓楼区司法局", "鼓楼区", nil),
    ("山西省阳城县某局", "山西省阳城县", "140522"), ("中共重庆市委宣传部", "重庆市", "500000"), ("国家信访局", "中央", "100000"),
  ])
  func `the region a name begins with`(name: String, region: String, code: String?) {
    #expect(Divisions.region(in: name) == Region(name: region, code: code))
  }

  @Test func `a name without a region`() {
    #expect(Divisions.region(in: "示例事务局") == nil)
    #expect(Divisions.region(in: "") == nil)
  }

  @Test(arguments: [
    ("增加1,234.50万元,增长3%", ["1,234.50万元", "3%"]), ("2024年4月1日有车2辆", ["2辆"]), ("价值50万元（原值）以上的设备0台（套）", ["0台（套）"]),
    ("0批次，0人次", ["0批次", "0人次"]), ("等2家", ["2家"]), ("热线12345", []), ("3.5.7%", ["3.5.7%"]),
    ("预算４００．００万元，增长３％", ["400.00万元", "3%"]), ("共１，２３４人", ["1,234人"]), ("分别为2辆，3辆", ["2辆", "3辆"]),
  ])
  func `numbers with units in sentences`(sentence: String, expected: [String]) {
    #expect(StatedNumber.all(in: sentence).map { $0.text + $0.quantity.text } == expected)
  }

  @Test(
    arguments: [
      ("一", 1), ("十", 10), ("十三", 13), ("二十", 20), ("三十一", 31), ("5", 5), ("", nil), ("甲", nil), ("一二", nil),
    ] as [(String, Int?)])
  func `Chinese numbers`(text: String, value: Int?) {
    #expect(Text.number(text) == value)
  }

  @Test(
    arguments: [
      ("公开05表", 5), ("预算公开表1", 1), ("表十二", 12), ("附表3", 3), ("收入决算表", nil), ("表", nil),
    ] as [(String, Int?)])
  func `labels of tables`(text: String, number: Int?) {
    let heading = Heading([Part.Line(text: text, line: 1)])
    #expect(heading.number == number)
  }

  @Test(arguments: [
    ("收入支出决算总表", TableKind.incomeAndExpenditure), ("2024年预算收支总表", .incomeAndExpenditure), ("收入决算表", .income),
    ("2024年预算支出总表", .expenditure), ("财政拨款收入支出决算总表", .appropriation), ("一般公共预算财政拨款支出决算表", .generalPublic),
    ("一般公共预算财政拨款基本支出决算明细表", .basic), ("政府性基金预算财政拨款收入支出决算表", .governmentFund),
    ("2024年政府性基金预算收入表（不含上年结转）", .governmentFundIncome), ("国有资本经营预算财政拨款支出决算表", .stateCapital),
    ("财政拨款“三公”经费支出决算表", .threePublicExpenses), ("2024年财政拨款安排机关运行经费预算表", .runningCosts),
    ("2024年项目支出预算表（本年预算）", .projects), ("2024年项目支出预算表（上年结转）", .projectsCarriedOver),
    ("部门决算公开相关信息统计表", .information), ("政府采购预算表", .procurement), ("整体支出绩效目标表", .performance),
  ])
  func `kinds by title`(title: String, kind: TableKind) {
    #expect(TableKind(title: title) == kind)
  }

  @Test func `reasons are cut to labels`() {
    #expect(ShortLabel.first(of: "费用 未支出。其余") == "费用未支出…")
    #expect(ShortLabel.first(of: "一二三四五六七八九十一二三四五六七") == "一二三四五六七八九十一二三四五六…")
  }

  @Test func `corrections are read from comma-separated text`() {
    let text = "where,read,is,why\r\n\"a,\"\"b\"\"\",1,,\"x\ny\"\n"
    #expect(Correction.all(csv: text) == [Correction(place: "a,\"b\"", read: "1", value: "", reason: "x\ny")])
    #expect(Correction.all(csv: "a,b\n") == nil)
    #expect(Correction.all(csv: "where,read,is,why\n1,2\n") == nil)
  }

  @Test(arguments: [
    ("一段话。", DisclosureError.noTables(paragraphs: 1, in: nil)),
    (
      "陵川县某局2024年度部门决算\n支出总表\n科目名称\t合计\t基本支出\n合计\t1450,00\t450,00\n甲类\t1450,00\t450,00",
      .noNumbers(table: "支出总表", row: "合计", cell: "1450,00", line: 4)
    ),
    ("陵川县某局\n收入决算表\n科目名称\t合计\n合计\t1.00", .noYear(beginning: "陵川县某局")),
    ("陵川县某局2024年度\n收入表\n科目名称\t合计\n合计\t1.00", .noKind(beginning: "陵川县某局2024年度")),
    ("2024年度部门决算\n收入决算表\n科目名称\t合计\n合计\t1.00", .noDepartment(beginning: "2024年度部门决算")),
  ])
  func `what is no disclosure is refused with its reason`(text: String, error: DisclosureError) {
    #expect(throws: error) { try DisclosureReader().read(TextReader().read(Array(text.utf8))) }
    #expect(error.description.count > 40)
  }

  @Test(arguments: [
    (["一般公共预算财政拨款", "支出决算表", "公开05表"], "一般公共预算财政拨款支出决算表"),
    (["政府性基金预算", "收支情况表"], "政府性基金预算收支情况表"), (["2023年度某县林业局部门决算", "支出决算表"], "支出决算表"),
  ])
  func `a title on two lines speaks first of the money and then of its use`(_ lines: [String], _ title: String) {
    let lines = lines.enumerated().map { Part.Line(text: $1, line: $0 + 1) }
    #expect(Heading(lines[...]).title == title)
  }

  @Test func `a title that goes on says so no longer`() {
    #expect(Heading([Part.Line(text: "部门支出总表（续表）", line: 1)]).title == "部门支出总表")
    #expect(Heading([Part.Line(text: "部门支出总表 续表", line: 1)]).title == "部门支出总表")
  }

  @Test(arguments: [(["[20404]"], "20404"), (["【20404】"], "20404"), (["(20404)"], nil), (["20404"], "20404")])
  func `a code in brackets of its own is a code`(_ cells: [String], _ code: String?) {
    var above: [String] = []
    #expect(RowCode(cells, label: "检察", above: &above).code == code)
  }

  @Test func `names may stand under 科目 alone`() throws {
    let reading = try FormDocument.reading(["基本支出表", "科目|合计\n合计|9.00\n301-工资福利支出|5.50\n302-商品和服务支出|3.50"])
    #expect(reading.disclosure.tables.last?.rows.map(\.code) == [nil, "301", "302"])
  }

  @Test func `a label of the budget's own numbering stands before a title`() {
    let heading = Heading([Part.Line(text: "预算03表 部门支出预算总表", line: 1)])
    #expect(heading.title == "部门支出预算总表" && heading.number == 3)
    #expect(Heading([Part.Line(text: "预算表", line: 1)]).label == nil)
  }
}
