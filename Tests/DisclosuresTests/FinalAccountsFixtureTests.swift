import BudgetModel
import Disclosures
import Testing

/// The final accounts of an invented bureau, with the troubles of real ones.
struct FinalAccountsFixtureTests {
  private let reading: Reading
  private var disclosure: Disclosure { reading.disclosure }

  init() throws {
    let correction = Correction(place: "evaluation/*/origin", read: "市基区财政资金", value: "市县区财政资金", reason: "test")
    reading = try Samples.reading(Samples.fixture("final.txt"), corrections: [correction])
  }

  @Test func `who, when and what`() {
    #expect(disclosure.id == "140524-099/2024/final")
    #expect(disclosure.tables.map(\.label) == ["公开01表", "公开06表", "公开09表", "公开10表"])
    #expect(disclosure.tables.map(\.number) == [1, 6, 9, 10])
    #expect(disclosure.tables.map(\.unit) == [.tenThousandYuan, .yuan, .tenThousandYuan, .tenThousandYuan])
  }

  @Test func `line numbers are no figures`() {
    let table = disclosure.tables[0]
    #expect(table.rows.filter { $0.block == 0 }.map(\.label) == ["一、一般公共预算财政拨款收入", "本年收入合计", "总计"])
    #expect(table.rows.filter { $0.block == 0 }.map(\.number) == [1, 3, 4])
    #expect(table.rows.allSatisfy { $0.cells.count == 1 })
  }

  @Test func `blocks side by side under one heading, strokes for blanks, the total brought home`() {
    let table = disclosure.tables[1]
    #expect(table.blocks.map(\.title) == ["人员经费", "公用经费", "公用经费"])
    #expect(table.rows.first { $0.code == "310" }?.cells == [.blank])
    #expect(table.rows.first { $0.label == "公用经费合计" }?.cells.first?.text == "10000.00")
    #expect(table.rows.first { $0.label == "公用经费合计" }?.block == 1)
    #expect(reading.doubts.map(\.reason) == [.figureMoved])
  }

  @Test func `a table of one row without names`() {
    let table = disclosure.tables[2]
    #expect(table.blocks[0].columns.count == 12)
    #expect(table.blocks[0].columns[2].header == ["预算数", "公务用车购置及运行维护费", "小计"])
    #expect(table.blocks[0].columns[11].header == ["决算数", "公务接待费"])
    #expect(table.rows.count == 1)
    #expect(table.rows[0].cells[11].text == "0.30")
  }

  @Test func `sections, and things counted in their own measure`() {
    let table = disclosure.tables[3]
    #expect(table.rows.map(\.level) == [1, 2, 3, 3, 1, 2, 3])
    #expect(table.rows[1].cells.first?.figure?.quantity == .money(.tenThousandYuan))
    #expect(table.rows[6].cells.first?.figure?.quantity == .count("辆"))
    #expect(disclosure.facts.map(\.name) == ["车辆数合计(辆)", "其他用车"])
  }

  @Test func `a report's funds, with the corrected source`() {
    let project = disclosure.projects[0]
    #expect(disclosure.projects.count == 1)
    #expect(project.name == "档案整理及数字化经费")
    #expect(project.unit == "陵川县示例事务局")
    #expect(project.total(.executed) == Amount(fen: 4_000_050, resolution: 10))
    #expect(Set(project.funds.map(\.origin)) == [nil, "市县区财政资金"])
    #expect(project.funds.count == 10)
    #expect(project.evaluation?.rate == PublishedNumber("100"))
    let short = disclosure.figuresOnly.projects[0]
    #expect(short.evaluation?.deviation == "虚构的第一个原因很长很长而且还没…")
  }

  @Test func `a report's indicators, over a page break and a lost cell`() {
    let indicators = disclosure.projects[0].indicators
    #expect(indicators.map(\.name) == ["整理卷数", "利用率", "保存期限", "服务对象满意度"])
    #expect(indicators.map(\.category) == ["产出指标", "效益指标", "效益指标", "满意度指标"])
    #expect(indicators.map(\.subcategory) == ["数量指标", "社会效益", "可持续影响", "服务对象满意度"])
    #expect(indicators.map(\.adjustedTarget) == ["=200卷", "≥80%", "≥30年", "≥95%"])
    #expect(indicators.map(\.annualTarget) == ["", "", "", ""])
    #expect(indicators.map(\.actual) == ["180", "达成预期指标", "30", "95"])
    #expect(indicators.map { $0.score?.text } == ["45", "30", "0", "10"])
    #expect(indicators[0].deviation == "甲，乙")
  }

  @Test func `the result in words`() {
    let result = disclosure.projects[0].evaluation
    #expect(result?.total == PublishedNumber("95"))
    #expect(result?.executionScore == PublishedNumber("10"))
    #expect(result?.indicatorScore == PublishedNumber("85"))
    #expect(result?.grade == .excellent)
  }

  @Test func `claims over a page break`() {
    let claims = disclosure.claims.map { "\($0.subject) \($0.measure.rawValue) \($0.base ?? "-") \($0.figure.text)" }
    #expect(
      claims == [
        "一般公共服务支出 approved - 90.00", "一般公共服务支出 executed - 80.00", "一般公共服务支出 completion 年初预算 88.89",
        "一般公共服务支出 used-for 基本支出 51.00", "一般公共服务支出 used-for 项目支出 29.00", "一般公共服务支出 change 上年决算 3.00",
        "一般公共服务支出 change-rate 上年决算 3.90", "公务接待费支出 amount - 0.30", "公务接待费支出 count - 4", "公务接待费支出 count - 31",
      ])
  }

  @Test func `the form beside a report is listed as unread, and every number accounted for`() {
    #expect(reading.unread.map(\.reason) == [.supersededByReport])
    #expect(reading.numericCells.isComplete)
    #expect(reading.numericCells.unread == 5)
  }
}
