import BudgetModel
import Testing

@testable import Disclosures

/// Reasons and grades as columns and rows of which one is ticked.
struct TickedColumnTests {
  private static func read(_ rows: String) throws -> Project {
    try #require(
      FormDocument.reading(["项目支出绩效自评表", "项目名称|饮水安全||||||||\n" + rows]).disclosure.projects.first)
  }

  @Test func `a reason that is ticked is the word over the tick`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|指标值|完成值|得分|未完成原因分析||
      ||||||经费保障|制度保障|其他
      产出指标|数量指标|水厂|≥3座|3座|50|||
      |质量指标|合格率|≥90%|88%|40|√||☑
      |时效指标|完成时间|12月|11月|10||√|
      """)
    #expect(project.indicators.map(\.deviation) == ["", "经费保障、其他", "制度保障"])
  }

  @Test(arguments: [
    "自评等级|优|良|中|差||||\n||√||||||", "自评等级|优||良|√|中||差|", "自评等级|□优|☑良|□中|□差||||", "自评等级|优（ ）|良（√）|中（ ）|差（ ）||||",
  ])
  func `a grade ticked beside others`(rows: String) throws {
    let project = try Self.read(
      "一级指标|二级指标|三级指标|指标值|完成值|得分|||\n产出指标|数量指标|水厂|≥3座|3座|90|||\n" + rows)
    #expect(project.evaluation?.grade == .good)
  }

  @Test func `a grade ticked in a list of results`() throws {
    let list = """
      序号|项目名称|全年预算数|执行数|执行率|自评得分|评价等级|||
      ||||||优|良|中|差
      1|饮水安全|118.00|115.64|98.00%|98.3|√|||
      2|河道治理|300.00|270.00|90.00%|88.2||√||
      """
    let projects = try FormDocument.reading(["项目支出绩效自评结果汇总表", list]).disclosure.projects
    #expect(projects.map { $0.evaluation?.grade } == [.excellent, .good])
  }

  @Test func `whether there is a deviation is no reason`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|指标值|完成值|得分|是否存在偏差|原因分析|
      产出指标|数量指标|水厂|≥3座|3座|50|否||
      |质量指标|合格率|≥90%|88%|40|是|雨季|
      """)
    #expect(project.indicators.map(\.deviation) == ["", "雨季"])
  }

  @Test func `what is said of a reason goes before its tick`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|指标值|完成值|得分|偏差原因分析||
      ||||||经费保障|其他|原因说明
      产出指标|数量指标|水厂|≥3座|2座|50|√||
      |质量指标|合格率|≥90%|88%|40||√|雨季施工
      """)
    #expect(project.indicators.map(\.deviation) == ["经费保障", "雨季施工"])
  }

  @Test func `grades side by side without a heading over them`() throws {
    let list = """
      序号|项目名称|全年预算数|执行数|自评得分|优|良|中|差
      1|饮水安全|118.00|115.64|98.3|√|||
      2|河道治理|300.00|270.00|88.2||√||
      """
    let projects = try FormDocument.reading(["项目支出绩效自评结果汇总表", list]).disclosure.projects
    #expect(projects.map { $0.evaluation?.grade } == [.excellent, .good])
  }

  @Test func `a conclusion that is a grade`() throws {
    let project = try Self.read(
      "一级指标|二级指标|三级指标|指标值|完成值|得分|||\n产出指标|数量指标|水厂|≥3座|3座|90|||\n自评结论|□优　☑良　□中　□差|||||||")
    #expect(project.evaluation?.grade == .good && project.evaluation?.conclusion == nil)
  }

  @Test func `of a list the department is no unit beside units, and a conclusion is a grade`() throws {
    let list = """
      序号|部门名称|项目单位|项目名称|全年预算数|执行数|自评得分|自评结论
      1|示例水务局|示例水站|饮水安全|118.00|115.64|98.3|优
      """
    let project = try FormDocument.reading(["项目支出绩效自评结果汇总表", list]).disclosure.projects.first
    #expect(project?.unit == "示例水站" && project?.authority == "示例水务局")
    #expect(project?.evaluation?.grade == .excellent)
  }
}
