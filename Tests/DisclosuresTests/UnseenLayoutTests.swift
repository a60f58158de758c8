import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Layouts that no document at hand has, each with a rule that reads it and a case to which the rule does not apply.
struct UnseenLayoutTests {
  private func reading(_ text: String, named: String = "") throws -> Reading {
    let bytes = Array(text.replacing("|", with: "\t").utf8)
    let reader = DisclosureReader(named: KnownIdentity(fileName: named))
    return try reader.read(TextReader().read(bytes))
  }

  private func tables(_ text: String) throws -> [Table] {
    try reading("陵川县示例事务局2025年度部门预算\n" + text).disclosure.tables
  }

  private func amount(_ table: Table, _ row: Int) -> Exact? { table.rows[row].cells.first?.amount?.fen }

  @Test(
    arguments: [
      ("支出总表", "合计（元）", 150), ("支出总表", "合计(万元)", 1_500_000), ("支出总表（单位：元）", "合计", 150),
      ("表3：支出总表（金额单位：元）", "合计", 150), ("支出总表", "合计", 1_500_000), ("支出总表", "合计（元）|数量（个）", 150),
      ("支出总表\n单位：万元", "合计（元）", 1_500_000),
    ] as [(String, String, Exact)])
  func `a unit in the title or in the headings`(title: String, heading: String, fen: Exact) throws {
    let table = try #require(try tables("\(title)\n科目编码|科目名称|\(heading)\n201|甲类|1.50\n").first)
    #expect(table.title == "支出总表")
    #expect(amount(table, 0) == fen)
    #expect(ColumnRole(header: ["合计（元）"]) == .total && ColumnRole(header: ["预算数（万元）"]) == .total)
  }

  @Test func `headings in two units say nothing of the table's`() {
    #expect(HeadingUnit.unit(of: ["预算数（万元）", "单价（元）"]) == nil)
    #expect(HeadingUnit.unit(of: ["预算数（单位：万元）", "科目名称"]) == .tenThousandYuan)
    #expect(HeadingUnit.unit(of: "预算数（说明）") == nil && HeadingUnit.unit(of: "预算数") == nil)
    #expect(HeadingUnit.parted("编制单位：陵川县示例事务局") == nil)
  }

  @Test func `the code behind the name; with a second name it is that one's`() throws {
    let own = try tables("支出总表\n科目名称|科目编码|合计\n甲类|201|1.00\n乙款|20101|1.00\n")[0]
    #expect(own.rows.map(\.code) == ["201", "20101"])
    #expect(own.rows.map(\.level) == [1, 2])
    let pair = try tables("一般公共预算基本支出表\n部门经济科目名称|科目编码|政府经济科目名称|合计\n工资|501|机关工资|1.00\n")[0]
    #expect(pair.rows[0].code == nil && pair.rows[0].counterpartCode == "501")
  }

  @Test func `codes of units beside those of accounts; alone they are the rows' own`() throws {
    let beside = try reading(
      "陵川县示例事务局2025年度部门预算\n支出总表\n单位编码|单位名称|科目编码|科目名称|合计\n|||合计|1.00\n113001|本级|201|甲类|1.00\n")
    let table = try #require(beside.disclosure.tables.first)
    #expect(table.rows.map(\.code) == [nil, "201"] && table.rows.map(\.label) == ["合计", "甲类"])
    #expect(beside.numericCells.isComplete && beside.unread.isEmpty)
    let alone = try tables("收入总表\n单位编码|单位名称|合计\n113001|本级|1.00\n")[0]
    #expect(alone.rows.map(\.code) == ["113001"] && alone.rows.map(\.label) == ["本级"])
  }

  @Test func `several units with a column of their own name the rows that have neither code nor name`() throws {
    let head = "支出总表\n单位名称|科目编码|科目名称|合计\n"
    let table = try tables(head + "甲局|||3.00\n|201|甲类|3.00\n乙站|||4.00\n|201|甲类|4.00\n合计|||7.00\n")[0]
    #expect(table.rows.map(\.label) == ["甲局", "甲类", "乙站", "甲类", "合计"] && table.rows[4].isTotal)
    // One unit, printed beside each of its accounts, names no row.
    let single = try tables(head + "甲局|||3.00\n甲局|201|甲类|3.00\n")[0]
    #expect(single.rows.map(\.label) == ["", "甲类"])
  }

  @Test func `a unit of money behind the department's name is no part of it`() throws {
    let text = "2025年度部门预算\n支出总表\n部门：陵川县示例事务局　　金额单位：万元\n科目编码|科目名称|合计\n201|甲类|1.50\n"
    #expect(try reading(text).disclosure.department.name == "陵川县示例事务局")
    #expect(try reading(text.replacing("金额单位：", with: "单位:")).disclosure.department.name == "陵川县示例事务局")
  }

  @Test func `a label beside the unit is no title; the line above it is`() throws {
    let table = try #require(try tables("支出总表\n公开03表　　单位：元\n科目编码|科目名称|合计\n201|甲类|1.50\n").first)
    #expect(table.title == "支出总表" && table.label == "公开03表" && table.unit == .yuan)
    #expect(try tables("公开03表 支出总表\n科目编码|科目名称|合计\n201|甲类|1.50\n").first?.title == "支出总表")
  }

  @Test func `a total that a page repeats below its heading stands once`() throws {
    let head = "支出总表\n科目编码|科目名称|合计\n|合计|3.00\n"
    let table = try tables(head + "201|甲类|1.00\n" + head + "205|乙类|2.00\n")
    #expect(table.count == 1 && table.first?.rows.map(\.label) == ["合计", "甲类", "乙类"])
    let other = try tables(head + "201|甲类|3.00\n" + head.replacing("3.00", with: "2.00") + "205|乙类|2.00\n")
    #expect(other.map(\.rows.count) == [2, 2])
  }

  @Test func `the title of the whole sheet is no table`() throws {
    let text = "陵川县示例事务局2025年部门预算公开表||\n||\n支出总表||\n科目编码|科目名称|合计\n201|甲类|1.50\n"
    let reading = try reading(text)
    #expect(reading.unread.isEmpty && reading.disclosure.tables.map(\.title) == ["支出总表"])
  }

  @Test func `columns that hold nothing in a table are none of it`() throws {
    let table = try tables("支出总表\n科目编码||科目名称||合计|||\n201||甲类||1.00|||\n")[0]
    #expect(table.blocks[0].columns.count == 1 && table.rows[0].cells.count == 1)
    #expect(table.rows[0].code == "201" && table.rows[0].label == "甲类")
    let blank = try tables("支出总表\n科目编码|科目名称|合计|基本支出\n201|甲类|1.00|\n")[0]
    #expect(blank.blocks[0].columns.count == 2)
  }

  @Test(arguments: [
    (["栏次", "1", "2"], true), (["甲", "乙", "1", "2"], true), (["1", "2", "栏次", "3"], true), (["1=2+3", "2", "3"], true),
    (["**", "1"], true), (["1", "2"], true), (["1"], false), (["一、甲", "1", "2"], false), (["1", "3"], false),
    (["合计", "1", "2"], false),
  ])
  func `rows that number columns`(cells: [String], isNumbering: Bool) {
    #expect(TableHeader.isNumbering(cells) == isNumbering)
  }

  @Test(
    arguments: [
      ("[113]甲局", "113", "甲局"), ("[113001]甲局（本级）", "113001", "甲局（本级）"), ("113001-甲局", "113001", "甲局"),
      ("2024-2026年规划", nil, "2024-2026年规划"), ("12-甲", nil, "12-甲"),
    ] as [(String, String?, String)])
  func `codes of units before their names`(cell: String, code: String?, name: String) {
    var above: [String] = []
    let read = RowCode([], label: cell, above: &above)
    #expect(read.code == code && read.label == name)
  }

  @Test func `income above expenditure is one table; a table of its own below stays one`() throws {
    let halves = try tables(
      "收支总表\n单位：万元\n收入|\n项目|预算数\n一、拨款|3.00\n收入总计|3.00\n支出|\n项目|预算数\n一、甲支出|3.00\n支出总计|3.00\n")
    #expect(halves.count == 1)
    #expect(halves[0].blocks.map(\.side) == [.income, .expenditure])
    #expect(halves[0].rows.map(\.block) == [0, 0, 1, 1])
    #expect(halves[0].kind == .incomeAndExpenditure)
    let two = try tables("收入总表\n项目|预算数\n一、拨款|3.00\n支出总表\n项目|预算数\n一、甲支出|3.00\n")
    #expect(two.map(\.title) == ["收入总表", "支出总表"])
  }

  @Test(
    arguments: [
      ("表1 收支总表", "表1", "收支总表"), ("表一收支总表", "表一", "收支总表"), ("附表2-支出总表", "附表2", "支出总表"), ("1.收支总表", nil, "收支总表"),
      ("表七 一般公共预算支出表", "表七", "一般公共预算支出表"),
      ("GK02收入决算表", nil, "收入决算表"), ("62024年支出总表", nil, "2024年支出总表"),
    ] as [(String, String?, String)])
  func `a label before the title`(line: String, label: String?, title: String) {
    let found = Heading.labelled(Text.squeezed(line))
    #expect(found?.label == label && found?.title == title)
  }

  @Test(arguments: ["2024年预算收支总表", "收支总表", "表1", "表格说明", "三公经费表", "1月支出"])
  func `what is no label`(line: String) { #expect(Heading.labelled(line) == nil) }

  @Test func `a row that counts things says so itself`() throws {
    let rows = try tables("相关信息统计表\n单位：万元\n项目|统计数\n车辆数合计（辆）|2\n1.其他用车|2\n机关运行经费|2.00\n")[0].rows
    #expect(rows.map { $0.cells[0].figure?.quantity } == [.count("辆"), .count("辆"), .money(.tenThousandYuan)])
    let money = try tables("支出总表\n单位：万元\n项目|合计\n购车（含税）|2\n")[0].rows
    #expect(money[0].cells[0].figure?.quantity == .money(.tenThousandYuan))
  }

  // MARK: Workbooks

  @Test func `a document on one sheet: its title, parts and notes stand in rows of their own`() throws {
    let reading = try reading(
      """
      陵川县示例事务局2025年度部门预算||
      第一部分 概况||
      收支总表||
      编制单位：|陵川县示例事务局|单位：元
      收入||支出|
      项目|预算数|项目|预算数
      一、拨款|3.00|一、甲支出|3.00
      注：本表反映收支的总体情况。||
      支出总表||
      科目编码|科目名称|合计
      201|甲类|3.00
      """)
    #expect(reading.disclosure.title == "陵川县示例事务局2025年度部门预算")
    #expect(reading.disclosure.department.name == "陵川县示例事务局" && reading.disclosure.year == 2025)
    #expect(reading.disclosure.tables.map(\.title) == ["收支总表", "支出总表"])
    #expect(reading.disclosure.tables[0].unit == .yuan)
    #expect(reading.disclosure.tables[0].rows.count == 2)
  }

  @Test func `what the document does not say is taken from the file's name, with a doubt`() throws {
    let text = "收入决算表\n科目编码|科目名称|合计\n201|甲类|1.00\n"
    let named = try reading(text, named: "陵川县示例事务局2024年度部门决算.xlsx")
    #expect(named.disclosure.year == 2024 && named.disclosure.kind == .finalAccounts)
    #expect(named.disclosure.department.name == "陵川县示例事务局")
    let places = named.doubts.filter { $0.reason == .takenFromFileName }.map(\.place)
    #expect(places == ["2024", "陵川县示例事务局"])
    // What it says itself prevails.
    let said = try reading("陵川县示例事务局2025年度部门决算\n" + text, named: "陵川县示例事务局2024年度部门预算.xlsx")
    #expect(said.disclosure.year == 2025 && said.disclosure.kind == .finalAccounts)
    #expect(!said.doubts.contains { $0.reason == .takenFromFileName })
    #expect(throws: DisclosureError.noYear(beginning: "收入决算表")) { try reading(text, named: "扫描件.xlsx") }
  }

  @Test(
    arguments: [
      ("共青团陵川县委员会2025年部门预算", "共青团陵川县委员会", 2025, "140524"), ("政协陵川县委员会\n2025年度部门预算", "政协陵川县委员会", 2025, "140524"),
      ("陵川县2025年教育局部门预算", "陵川县教育局", 2025, "140524"), ("陵川县教育局\n二○二五年部门预算", "陵川县教育局", 2025, "140524"),
      ("陵川县教育局二〇二四年度部门预算", "陵川县教育局", 2024, "140524"), ("陵川县教育局关于2025年部门预算的说明", "陵川县教育局", 2025, "140524"),
      ("苏州工业园区教育局2025年部门预算", "苏州工业园区教育局", 2025, "320500"), ("两江某新区管委会2025年部门预算", "两江某新区管委会", 2025, nil),
    ] as [(String, String, Int, String?)])
  func `who publishes for when, as covers write it`(cover: String, name: String, year: Int, region: String?) throws {
    let disclosure = try reading(cover + "\n支出总表\n科目编码|科目名称|合计\n201|甲类|1.00\n").disclosure
    #expect(disclosure.department.name == name && disclosure.year == year)
    #expect(disclosure.department.region.code == region)
  }

  @Test(arguments: ["关于2025年部门预算的说明", "2025年部门预算", "第一部分 2025年预算，共三部分"])
  func `covers that name nobody`(cover: String) { #expect(Cover.organisation(in: cover) == nil) }

  // MARK: What the narrative is about

  @Test(arguments: [
    ("主要是基本支出", "基本支出"), ("（公务用车购置费", "公务用车购置费"), ("（含上年结转", "上年结转"), ("以及某项资金", "某项资金"), ("因公出国（境）费", "因公出国（境）费"),
  ])
  func `words that say nothing before what a figure is about`(words: String, name: String) {
    #expect(Subject(department: "陵川县示例事务局").name(in: words) == name)
  }

  @Test func `a short name is of what the paragraph named in full`() throws {
    let head = "陵川县示例事务局2025年度部门预算\n支出总表\n科目编码|科目名称|合计\n206|甲类|5.00\n第三部分 情况说明\n一、收支情况\n"
    let short = try reading(head + "收入预算5.00万元。收入较去年增加3.00万元。\n").disclosure.claims
    #expect(short.map(\.subject) == ["收入预算", "收入预算"])
    let other = try reading(head + "支出预算5.00万元。收入较去年增加3.00万元。\n").disclosure.claims
    #expect(other.map(\.subject) == ["支出预算", "收入"])
  }

  @Test func `last year's figure in parentheses, and what is compared with it`() throws {
    let reading = try reading(
      "陵川县示例事务局2025年度部门预算\n支出总表\n科目编码|科目名称|合计\n206|科学技术支出|5.00\n第三部分 情况说明\n一、支出情况说明\n"
        + "科学技术支出预算5.00万元，较去年增加3.00万元（去年预算2.00万元）。\n")
    let claims = reading.disclosure.claims
    #expect(claims.map(\.subject) == Array(repeating: "科学技术支出预算", count: 3))
    #expect(claims.map(\.measure) == [.amount, .change, .lastYear])
    #expect(claims[1].base == "上年")
  }
}
