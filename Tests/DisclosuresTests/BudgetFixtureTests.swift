import BudgetModel
import Disclosures
import Testing

/// The budget of an invented bureau, with the troubles of real ones.
struct BudgetFixtureTests {
  private let reading: Reading
  private var disclosure: Disclosure { reading.disclosure }

  init() throws { reading = try Samples.reading(Samples.fixture("budget.txt")) }

  private func texts(_ table: Int, _ label: String) -> [String?]? {
    disclosure.tables[table - 1].rows.first { $0.label == label }?.cells.map(\.text)
  }

  @Test func `who, when and what`() {
    #expect(disclosure.id == "140524-099/2025/budget")
    #expect(disclosure.department.name == "陵川县示例事务局")
    #expect(disclosure.department.region == Region(name: "陵川县", code: "140524"))
    #expect(disclosure.title == "陵川县示例事务局2025年度部门预算公开")
  }

  @Test func `tables have the numbers of the contents`() {
    #expect(disclosure.tables.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(disclosure.tables.map(\.label) == ["预算公开表1", "表二", "表三", "表四", "表五", "表六"])
    #expect(
      disclosure.tables.map(\.kind) == [
        .incomeAndExpenditure, .generalPublic, .governmentFund, .basic, .threePublicExpenses, .projects,
      ])
    #expect(disclosure.tables.map(\.isEmpty) == [false, false, true, false, false, false])
  }

  @Test func `two sides, joined over a page break`() {
    let table = disclosure.tables[0]
    #expect(table.blocks.map(\.side) == [.income, .expenditure])
    #expect(table.blocks[1].columns.map(\.path) == ["2025年合计", "当年预算安排", "上年结转安排"])
    #expect(table.rows.filter { $0.block == 1 }.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(texts(1, "三、住房保障支出") == ["20.00", "20.00", nil])
    #expect(table.rows.filter(\.isTotal).map(\.label) == ["本年收入合计", "收入总计", "本年支出合计", "支出总计"])
  }

  @Test func `codes make levels, and blanks stay blank`() {
    let table = disclosure.tables[1]
    #expect(table.rows.map(\.level) == [0, 1, 2, 3, 3, 1, 2, 3])
    #expect(table.row(code: "2010302")?.cells[1] == .blank)
    #expect(table.blocks[0].columns.map(\.path) == ["2025年预算数/合计", "2025年预算数/基本支出", "2025年预算数/项目支出"])
  }

  @Test func `an empty table keeps its total`() {
    #expect(disclosure.tables[2].rows.map(\.label) == ["合计"])
    #expect(disclosure.tables[2].rows[0].cells == [.blank, .blank, .blank])
  }

  @Test func `two classifications are paired`() {
    let table = disclosure.tables[3]
    #expect(table.rows.map(\.level) == [0, 1, 2, 2, 1, 2])
    #expect(table.rows[2].counterpart == "工资奖金津补贴")
    #expect(table.rows[1].counterpart == nil)
  }

  @Test func `circled numbers stand one level down`() {
    #expect(disclosure.tables[4].rows.map(\.level) == [1, 1, 1, 2, 2, 0])
  }

  @Test func `departments, units and projects`() {
    #expect(disclosure.tables[5].rows.map(\.level) == [1, 2, 3, 3, 2, 3])
    #expect(disclosure.projects.map(\.name) == ["窗口服务费", "百兆线路费", "档案整理"])
    #expect(disclosure.projects.map(\.unit) == ["陵川县示例事务局", "陵川县示例事务局", "陵川县示例事务中心"])
    #expect(disclosure.projects.map(\.formName) == [nil, "千兆线路费", "099-陵川县示例事务局"])
    #expect(disclosure.projects.map(\.formYear) == [2025, 2025, 2024])
    #expect(disclosure.projects[1].duration == "99年")
  }

  @Test func `money of forms, cut words completed and labels parted from figures`() throws {
    let project = disclosure.projects[0]
    #expect(project.total(.annual) == project.total(.approved).map { Amount(fen: $0.fen, resolution: 100) })
    #expect(project.funds.first { $0.measure == .period && $0.origin == "市县(区)财政资金" }?.figure?.text == "120000.00")
    #expect(disclosure.projects[1].total(.period) == Amount(fen: 6_000_000, resolution: 1))
  }

  @Test func `indicators of the two sides are joined by name`() throws {
    let indicators = disclosure.projects[0].indicators
    #expect(indicators.map(\.name) == ["受理数量", "差错率", "办结时间", "公众知晓度", "群众满意度"])
    #expect(indicators.map(\.periodTarget) == ["≥300件", "≤1%", "及时", nil, "≥95%"])
    #expect(indicators.map(\.annualTarget) == ["≥300件", "≤1%", "≥5日", "提升", "≥95%"])
    #expect(indicators.map(\.annualName) == [nil, "“差错”率", "受理时间", nil, nil])
    #expect(indicators.map(\.category) == ["产出指标", "产出指标", "产出指标", "效益指标", "满意度指标"])
  }

  @Test func `shifted columns are read by their words, and what is cut off is doubted`() {
    let indicators = disclosure.projects[2].indicators
    #expect(indicators.map(\.name) == ["整理卷数", "合格率", "服务对象满意度"])
    #expect(indicators.map(\.subcategory) == ["数量指标", "质量指标", "服务对象满意度"])
    #expect(indicators.map(\.annualTarget) == ["", "", "≥90%"])
    let cut = reading.doubts.filter { $0.reason == .valueCutOff }.map(\.place)
    #expect(cut.contains("form/档案整理/整理卷数/annualTarget"))
    #expect(cut.contains("form/档案整理/资金总额/annual"))
    #expect(reading.doubts.contains { $0.reason == .matchedByContent })
    #expect(reading.doubts.contains { $0.reason == .matchedByNearName })
  }

  @Test func `lost headings are doubted until a correction names them`() throws {
    #expect(reading.doubts.filter { $0.reason == .headingLost }.count == 2)
    let correction = Correction(place: "form/百兆线路费/线路条数/subcategory", read: "", value: "数量指标", reason: "test")
    let wrong = Correction(place: "form/百兆线路费/线路条数/periodTarget", read: "3条", value: "2条", reason: "test")
    let corrected = try Samples.reading(Samples.fixture("budget.txt"), corrections: [correction, wrong])
    #expect(corrected.disclosure.projects[1].indicators[0].subcategory == "数量指标")
    #expect(corrected.corrections == [correction])
    #expect(corrected.unusedCorrections == [wrong])
    #expect(corrected.doubts.filter { $0.reason == .headingLost }.count == 1)
  }

  @Test func `claims know their subject, measure and sign`() {
    let claims = disclosure.claims.map {
      "\($0.subject) \($0.measure.rawValue) \($0.figure.text)\($0.figure.quantity.text)"
    }
    #expect(
      claims == [
        "预算收入总计 amount 120.50万元", "本年收入 amount 120.50万元", "上年结转 amount 0万元", "预算收入总计 change -9.50万元",
        "预算收入总计 change-rate -7.31%", "二级项目 count 3个", "二级项目 amount 30.00万元",
      ])
    #expect(disclosure.claims[0].source.place == .prose(section: "一、收支情况", sentence: 1))
  }

  @Test func `facts of staff, vehicles and equipment`() {
    #expect(
      disclosure.facts.map { "\($0.name) \($0.figure.text)\($0.figure.quantity.text)" } == [
        "行政编制 8名", "行政实有 7人", "内设机构 3个", "公务用车编制 1辆", "公务用车实有 1辆", "价值50万元（原值）以上的通用设备 0台（套）",
      ])
  }

  @Test func `every number in a table is accounted for`() {
    #expect(reading.numericCells.isComplete)
    #expect(reading.numericCells.unread == 0)
    #expect(reading.numericCells.stamps == 1)
  }
}
