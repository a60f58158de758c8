import BudgetModel
import Testing

@testable import Disclosures

/// Money of forms that no one had seen: of whole departments, below its headings, with its unit in corners; names are invented.
struct FormMoneyTests {
  private static let indicators = """
    一级指标|二级指标|三级指标|指标值|完成值|得分
    产出指标|数量指标|水厂|≥3座|3座|90
    """

  private static func read(_ rows: String, title: String = "项目支出绩效自评表", isTarget: Bool = false) throws -> Project {
    let form =
      rows + "\n"
      + (isTarget ? indicators.replacing("|完成值|得分", with: "||").replacing("|3座|90", with: "||") : indicators)
    let read = try FormDocument.reading([title, form]).disclosure
    return try #require(read.projects.first ?? read.overall.first)
  }

  private static func texts(_ project: Project) -> [String] {
    project.funds.compactMap { fund in
      fund.figure.map { "\(fund.measure.rawValue) \(fund.origin ?? "") \($0.text)" }
    }
  }

  @Test func `the whole of a form that tells of spending is a budget`() throws {
    let project = try Self.read(
      """
      部门名称|示例水务局||||
      部门整体预算|资金总额（万元）|1180.00|其中：基本支出|780.00|
      |实际支出（万元）|1156.40|其中：基本支出|770.00|
      """, title: "部门整体支出绩效自评表")
    #expect(
      Self.texts(project) == ["approved  1180.00", "approved 基本支出 780.00", "executed  1156.40", "executed 基本支出 770.00"])
  }

  @Test func `parts below the stages of the whole, each behind its own`() throws {
    let project = try Self.read(
      """
      部门名称|示例水务局||||
      预算执行情况|预算数：|1180|执行数：|1156|
      |其中：基本支出：|780|其中：基本支出：|770|
      """, title: "部门整体支出绩效自评表")
    #expect(Self.texts(project) == ["approved  1180", "executed  1156", "approved 基本支出 780", "executed 基本支出 770"])
  }

  @Test func `of tasks none is the whole that does not say so`() throws {
    let project = try Self.read(
      """
      部门名称|示例水务局||||
      年度任务|任务名称|年初预算数|全年执行数|执行率|
      |供水|500|490|98%|
      |治河|400|380|95%|
      """, title: "部门整体支出绩效自评表")
    #expect(project.total(.approved) == nil && project.funds.contains { $0.origin == "供水" && $0.figure?.text == "490" })
  }

  @Test(arguments: [
    ("资金申请|年度资金总额|其中：财政拨款|其他资金||\n|120.00|100.00|20.00||", "120.00"),
    ("资金来源（万元）|合计|一般公共预算|其他资金||\n金额|120.00|100.00|20.00||", "120.00"),
    ("资金总额|财政拨款|其他资金|||\n1200000|1000000|200000|||\n单位：元|||||", "1200000"),
  ])
  func `money below its headings`(rows: String, whole: String) throws {
    let project = try Self.read("项目名称|饮水安全||||\n" + rows, title: "项目支出绩效目标申报表", isTarget: true)
    let total = try #require(project.funds.first { $0.measure == .annual && $0.origin == nil })
    #expect(total.figure?.text == whole && project.total(.annual)?.fen == 120_000_000)
    #expect(project.funds.contains { $0.origin == "其他资金" && $0.figure != nil })
  }

  @Test func `a row of letters below the stages is no money`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全||||
      项目资金|年初预算数|全年预算数|全年执行数|执行率|得分
      |（A）|（B）|（C）|（C/B）|
      年度资金总额|120.00|118.00|115.64|98%|9.8
      """)
    #expect(project.executed?.fen == 115_640_000 && project.evaluation?.executionScore?.text == "9.8")
  }

  @Test func `stages behind the source they are of, and the rate in a row of its own`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全||||
      资金总额|年初预算|120|实际支出|115|
      其中：财政资金|年初预算|100|实际支出|99|
      执行率|95.83%|执行率得分|9.6||
      """)
    #expect(Self.texts(project) == ["approved  120", "executed  115", "approved 财政资金 100", "executed 财政资金 99"])
    #expect(project.evaluation?.rate?.text == "95.83" && project.evaluation?.executionScore?.text == "9.6")
  }

  @Test func `what is divided below 到位 is no budget`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全|||||
      资金情况|预算安排||实际到位||实际支出
      |合计|财政资金|合计|财政资金|
      |120|100|118|99|115
      """)
    #expect(Self.texts(project) == ["approved  120", "approved 财政资金 100", "executed  115"])
  }

  @Test func `the unit of money beside a date in a row of the form`() throws {
    let project = try Self.read(
      """
      填报日期：2025年3月15日　　　　　　金额单位：元|||||
      项目名称|饮水安全||||
      项目资金|年初预算数|全年预算数|全年执行数|执行率|得分
      年度资金总额|1200000|1180000|1156400|98%|9.8
      """)
    #expect(project.executed?.fen == 115_640_000 && project.formYear == nil)
  }

  @Test func `of several years the form's is the year's, and their sum the period's`() throws {
    let rows = """
      项目名称|饮水安全||||
      资金来源|项目总投资|2024年|2025年|2026年|
      合计|900.00|290.00|300.00|310.00|
      财政拨款|800.00|250.00|275.00|275.00|
      """
    let project = try Self.read(rows, title: "2025年度项目支出绩效目标申报表", isTarget: true)
    #expect(project.total(.annual)?.fen == 300_000_000 && project.total(.period)?.fen == 900_000_000)
    let other = try Self.read(rows, title: "项目支出绩效目标申报表", isTarget: true)
    #expect(other.total(.annual)?.fen == 290_000_000)
  }

  @Test func `what is applied for is the year's, and what was spent the year before is nothing of it`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全||||
      申报金额|3000000|上年预算金额（元）|2800000||
      """, title: "项目支出绩效目标申报表", isTarget: true)
    #expect(Self.texts(project) == ["annual  3000000"])
  }

  @Test func `what will be spent as is believed is not spent`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全||||
      项目资金|年初预算数|1-7月执行数|执行率|全年预计执行数|
      年度资金总额|150.00|80.00|53.33%|148.00|
      """)
    #expect(Self.texts(project) == ["approved  150.00", "executed  80.00"])
  }

  @Test func `beside the budget of the whole year 预算调整数 is a change`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全|||||
      项目资金|预算批复数|预算调整数|全年预算数|实际支出数|执行率
      资金总额|400.00|-20.00|380.00|366.40|96.42%
      """)
    #expect(Self.texts(project) == ["approved  400.00", "adjusted  380.00", "executed  366.40"])
  }

  @Test func `the budget of a project and that of its year`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全||||
      项目总预算（元）|18,600,000.00|项目当年预算（元）|9,800,000.00||
      同名项目上年预算额（元）|6,450,000.00|同名项目上年预算执行数（元）|6,321,000.00||
      """, title: "项目支出绩效目标申报表", isTarget: true)
    #expect(Self.texts(project) == ["period  18,600,000.00", "annual  9,800,000.00"])
    let alone = try Self.read("项目名称|饮水安全||||\n项目总预算（元）|900|||", title: "项目支出绩效目标申报表", isTarget: true)
    #expect(Self.texts(alone) == ["annual  900"])
  }

  @Test(arguments: [("3,250,000.00", MoneyUnit.yuan), ("325.00", .tenThousandYuan)])
  func `more than any project costs is told in 元 where no unit is named`(text: String, unit: MoneyUnit) throws {
    let rows = """
      项目名称|饮水安全|||||
      项目资金|年初预算数|全年预算数|全年执行数|执行率|得分
      年度资金总额|\(text)|\(text)|\(text)|100%|10
      """ + "\n" + Self.indicators
    let read = try FormDocument.reading(["某县示例水务局2024年度项目支出绩效自评表", rows], isAlone: true)
    #expect(read.disclosure.projects.first?.funds.first { $0.measure == .executed }?.figure?.quantity == .money(unit))
    #expect(read.doubts.contains { $0.reason == .unitAssumed })
  }

  @Test(arguments: ["实施期资金总额", "实施期预算", "中期预算", "三年总额", "资金总额（2025-2027年）"])
  func `the money of the whole period by its label`(label: String) throws {
    let project = try Self.read(
      """
      项目名称|饮水安全||||
      项目资金（万元）|\(label)|360.00|年度资金总额|120.00|
      |其中：财政拨款|300.00|其中：财政拨款|100.00|
      总体目标|总目标||年度目标||
      |改造水厂9座。||改造水厂3座。||
      """, title: "项目支出绩效目标申报表", isTarget: true)
    #expect(project.total(.period)?.fen == 360_000_000 && project.total(.annual)?.fen == 120_000_000)
    #expect(project.periodGoal == "改造水厂9座。" && project.goal == "改造水厂3座。")
  }

  @Test func `the whole is among the rows of the first heading, tasks below another`() throws {
    let project = try Self.read(
      """
      部门名称|示例水务局||||
      预算执行情况|支出类型|年初预算数|全年执行数|执行率|
      |整体支出|1200.00|1156.40|96.37%|
      |基本支出|800.00|790.00|98.75%|
      |项目支出|400.00|366.40|91.60%|
      主要任务|任务名称|预算数|执行数|执行率|
      |供水|300.00|290.00|96.67%|
      |金额合计|300.00|290.00|96.67%|
      """, title: "部门整体支出绩效自评表")
    #expect(project.total(.approved)?.fen == 1_200_000_000 && project.executed?.fen == 1_156_400_000)
  }

  @Test func `a table of money whose rows are called 指标 is none of indicators`() throws {
    let project = try Self.read(
      """
      项目名称|饮水安全|||||
      项目资金（万元）|指标|年初预算数|全年预算数|全年执行数|执行率
      |年度资金总额|120.00|118.00|115.64|98.00%
      """)
    #expect(project.executed?.fen == 115_640_000 && project.indicators.map(\.name) == ["水厂"])
  }
}
