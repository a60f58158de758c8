import TestSupport
import BudgetModel
import Disclosures
import Testing

/// The county final accounts in `../shared`, compared with what stands in them.
struct ZezhouTests {
  /// Read once for all of these tests.
  private static let known = Result {
    try Samples.shared("zezhou-approval-2024-final.txt").map {
      try Samples.reading($0, corrections: Samples.corrections("zezhou-2024-final"))
    }
  }

  private let reading: Reading?

  init() throws { reading = try Self.known.get() }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: ten tables`() throws {
    let disclosure = try #require(reading?.disclosure)
    #expect(disclosure.id == "140525-023/2024/final")
    #expect(disclosure.tables.map(\.number) == Array(1...10))
    #expect(disclosure.tables.map(\.label) == (1...9).map { "公开0\($0)表" } + ["公开10表"])
    #expect(
      disclosure.tables.map(\.kind) == [
        .incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .governmentFund,
        .stateCapital, .threePublicExpenses, .information,
      ])
    #expect(disclosure.tables.filter(\.isEmpty).map(\.number) == [7, 8])
    #expect(disclosure.tables.map(\.rows.count) == [42, 21, 21, 38, 21, 112, 1, 1, 1, 19])
    for table in disclosure.tables { #expect(Sums.failures(in: table).isEmpty) }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: single cells`() throws {
    let disclosure = try #require(reading?.disclosure)
    #expect(
      disclosure.tables[2].row(code: "2010306")?.cells.map(\.text) == ["962.12", "829.16", "132.96", nil, nil, nil])
    #expect(disclosure.tables[5].row(code: "30908")?.cells == [.blank])
    #expect(disclosure.tables[5].rows.filter(\.isTotal).map { $0.cells.first?.text } == ["1049.51", "47.32"])
    #expect(disclosure.tables[8].rows[0].cells.map { $0.text ?? "" }.filter { !$0.isEmpty }.count == 6)
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: eight reports`() throws {
    let disclosure = try #require(reading?.disclosure)
    #expect(
      disclosure.projects.map(\.name) == [
        "房租费", "楼层管理费", "购买政务服务综合窗口服务经费", "省级标准化建设项目建设经费", "新开办企业免费刻章经费", "营商环境工作经费",
        "优化营商环境促进市场主体倍增工作专班相关经费", "招标评审相关经费",
      ])
    #expect(
      disclosure.projects.map { $0.evaluation?.total?.text } == ["95", "100", "100", "90", "96", "90", "100", "90"])
    #expect(disclosure.projects.allSatisfy { $0.evaluation?.grade == .excellent })
    #expect(disclosure.projects.map(\.indicators.count) == [7, 9, 7, 6, 10, 7, 7, 7])
    #expect(disclosure.projects.compactMap(\.evaluationName) == ["省级标准化建设项目经费"])
    for project in disclosure.projects {
      #expect(project.funds.count == 10)
      #expect(Set(project.funds.map(\.origin)) == [nil, "市县区财政资金"])
      let scores = project.indicators.compactMap(\.score).reduce(0) { $0 + $1.digits }
      #expect(scores == project.evaluation?.indicatorScore?.digits)
      #expect(project.indicators.compactMap(\.weight).reduce(0) { $0 + $1.digits } == 90)
    }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: the forms beside the reports are superseded, all numbers accounted for`() throws {
    let reading = try #require(reading)
    #expect(reading.unread.map(\.reason) == Array(repeating: .supersededByReport, count: 5))
    #expect(reading.numericCells.isComplete)
    #expect(reading.numericCells.unread == 145)
    #expect(reading.doubts.map(\.reason) == [.figureMoved, .titleOnly])
    #expect(reading.unusedCorrections.isEmpty)
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures")) func `with ../shared: claims and facts`() throws
  {
    let disclosure = try #require(reading?.disclosure)
    #expect(disclosure.claims.count == 127)
    #expect(disclosure.facts.count == 6)
    let approved = disclosure.claims.filter { $0.measure == .approved }
    #expect(approved.map(\.figure.text) == ["1,899.14", "1,609.53", "110.91", "51.72", "96.98"])
    #expect(approved.map { $0.code?.digits } == [nil, "201", "208", "210", "221"])
    #expect(disclosure.claims.filter { $0.measure == .usedFor }.count == 5)
    #expect(disclosure.claims.filter { $0.subject.hasPrefix("项目自评等级") }.map(\.figure.text) == ["13", "0", "1", "0"])
  }
}
