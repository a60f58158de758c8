import TestSupport
import BudgetModel
import Disclosures
import Testing

/// The county budget in `../shared`, compared with what stands in it.
struct YangchengTests {
  /// Read once for all of these tests.
  private static let known = Result {
    try Samples.shared("yangcheng-approval-2024-budget.txt").map {
      try Samples.reading($0, corrections: Samples.corrections("yangcheng-2024-budget"))
    }
  }

  private let reading: Reading?

  init() throws { reading = try Self.known.get() }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: thirteen tables`() throws
  {
    let disclosure = try #require(reading?.disclosure)
    #expect(disclosure.id == "140522-042/2024/budget")
    #expect(disclosure.tables.map(\.number) == Array(1...13))
    #expect(
      disclosure.tables.map(\.kind) == [
        .incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .governmentFundIncome,
        .governmentFund, .stateCapital, .threePublicExpenses, .runningCosts, .projects, .projectsCarriedOver,
      ])
    #expect(disclosure.tables.filter(\.isEmpty).map(\.number) == [3, 7, 8, 9, 11, 13])
    #expect(disclosure.tables.map(\.rows.count) == [41, 24, 1, 42, 24, 42, 1, 1, 1, 6, 1, 21, 0])
    #expect(disclosure.tables.allSatisfy { $0.unit == .tenThousandYuan })
    for table in disclosure.tables { #expect(Sums.failures(in: table).isEmpty) }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: single cells`() throws {
    let disclosure = try #require(reading?.disclosure)
    #expect(disclosure.tables[4].row(code: "2010302")?.cells.map(\.text) == ["275.00", nil, "275.00"])
    #expect(disclosure.tables[5].rows[17].label == "其他工资福利支出")
    #expect(disclosure.tables[5].rows[17].counterpart == "工资福利支出")
    #expect(disclosure.tables[8].blocks.map(\.side) == [.income, .expenditure])
    #expect(
      disclosure.tables[11].rows.map(\.level) == [1, 2] + Array(repeating: 3, count: 8) + [2]
        + Array(repeating: 3, count: 10))
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: eighteen projects, sixteen forms`() throws {
    let disclosure = try #require(reading?.disclosure)
    #expect(disclosure.projects.count == 18)
    #expect(disclosure.projects.filter(\.hasTargetForm).count == 16)
    #expect(disclosure.projects.filter { !$0.hasTargetForm }.map(\.name) == ["政务中心工作人员餐补", "政务热线服务费12345（上年质保金）"])
    #expect(disclosure.projects.compactMap(\.formName) == ["042-阳城县行政审批服务管理局", "042-阳城县行政审批服务管理局", "网络千兆光纤费"])
    #expect(disclosure.projects.filter { $0.formYear == 2023 }.map(\.name) == ["行政许可改革经费"])
    #expect(disclosure.projects.map(\.indicators.count) == [5, 6, 7, 8, 6, 9, 7, 8, 8, 8, 8, 0, 7, 7, 7, 8, 0, 9])
    #expect(disclosure.projects.allSatisfy { $0.total(.approved) != nil })
    for project in disclosure.projects where project.hasTargetForm {
      #expect(project.funds.count == 13)
      let origins = project.funds.filter { $0.measure == .period && $0.origin != nil }
      #expect(origins.compactMap(\.figure?.amount).sum.fen == project.total(.period)?.fen)
    }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: every indicator has its headings, and a target on one side at least`() throws {
    let disclosure = try #require(reading?.disclosure)
    let indicators = disclosure.projects.flatMap(\.indicators)
    #expect(indicators.count == 118)
    #expect(indicators.filter { $0.subcategory.isEmpty || $0.category.isEmpty }.isEmpty)
    #expect(indicators.filter { ($0.periodTarget ?? "").isEmpty && ($0.annualTarget ?? "").isEmpty }.isEmpty)
    #expect(
      indicators.filter { $0.periodTarget == nil }.map(\.name) == [
        "政务大厅服务事项办理影响力", "招投标业务办理率", "应尽必进平台率", "刷卡机使用稳定性", "咨询业务来电接听率", "事项办结率",
      ])
    #expect(indicators.filter { $0.annualTarget == nil }.map(\.name) == ["审批事项年办结数量", "故障响应及时性"])
    #expect(indicators.compactMap(\.annualSubcategory) == ["时效指标"])
    #expect(indicators.compactMap(\.annualName).count == 6)
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: corrections all fit, and what remains doubtful is counted`() throws {
    let reading = try #require(reading)
    #expect(reading.corrections.count == 11)
    #expect(reading.unusedCorrections.isEmpty)
    #expect(reading.unread.isEmpty)
    #expect(reading.numericCells.isComplete)
    #expect(reading.numericCells.unread == 0)
    let counts = Dictionary(grouping: reading.doubts, by: \.reason).mapValues(\.count)
    #expect(
      counts == [
        .valueCutOff: 23, .matchedByContent: 2, .matchedByNearName: 1, .headingInferred: 1, .headingUnlikely: 3,
      ])
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: claims and facts`() throws
  {
    let disclosure = try #require(reading?.disclosure)
    #expect(disclosure.claims.count == 91)
    #expect(disclosure.facts.count == 24)
    let operating = disclosure.claims.filter { $0.subject == "机关运行经费财政拨款预算" }
    #expect(operating.map(\.measure) == [.amount, .lastYear, .change, .changeRate])
    #expect(operating.map(\.figure.text) == ["62.21", "40.26", "21.95", "35.28"])
    let counts = disclosure.claims.filter { $0.measure == .count && $0.figure.text == "19" }
    #expect(counts.map(\.subject) == ["二级项目", "公开项目绩效目标"])
    #expect(disclosure.claims.filter { $0.code?.digits == "221" }.map(\.figure.text) == ["59.97", "59.97", "3.98"])
  }
}
