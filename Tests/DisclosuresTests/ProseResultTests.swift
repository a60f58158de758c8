import BudgetModel
import Testing

@testable import Disclosures

/// Self-evaluations told in numbered paragraphs; projects are invented.
struct ProseResultTests {
  @Test(arguments: [
    ["（三）项目绩效自评结果", "（一）饮水安全项目"], ["三、项目绩效自评情况", "（一）饮水安全项目"], ["饮水安全项目绩效自评情况"], ["一、饮水安全项目绩效自评结果"],
  ])
  func `numbered paragraphs below the heading of a project`(headings: [String]) throws {
    let paragraphs = [
      "1.资金情况。年初预算120.00万元，全年预算118.00万元，执行115.64万元，执行率98.00%。", "2.目标完成情况：改造水厂3座。", "3.自评结论：得96.5分，评价等级为“优”。",
      "4.存在问题：管护资金不足。", "5.改进措施：拓宽渠道。", "第四部分 名词解释",
    ]
    let projects = try FormDocument.reading(headings + paragraphs).disclosure.projects
    let project = try #require(projects.first)
    #expect(projects.count == 1 && project.name == "饮水安全")
    #expect(project.total(.approved)?.fen == 120_000_000 && project.total(.adjusted)?.fen == 118_000_000)
    #expect(project.executed?.fen == 115_640_000)
    let result = try #require(project.evaluation)
    #expect(result.rate?.text == "98.00" && result.total?.text == "96.5" && result.grade == .excellent)
    #expect(result.outcome == "改造水厂3座。" && result.problems == "管护资金不足。" && result.nextSteps == "拓宽渠道。")
  }

  @Test func `projects in a paragraph each`() throws {
    let projects = try FormDocument.reading([
      "（二）项目支出绩效自评结果", "1.“饮水安全”项目。全年预算118万元，执行数115万元。自评得分96.5分，自评等级为“优”。",
      "2.“河道治理”项目。全年预算300万元，执行数270万元。自评得分88.2分。", "（三）其他说明", "1.“机关运行经费”项目。支出12万元。",
    ]).disclosure.projects
    #expect(projects.map(\.name) == ["饮水安全", "河道治理"])
    #expect(projects.map { $0.evaluation?.total?.text } == ["96.5", "88.2"])
  }

  @Test func `spending of the department is no project`() throws {
    let projects = try FormDocument.reading([
      "三、预算绩效情况说明", "（一）绩效管理工作开展情况", "2024年度年初预算120万元，支出115万元，执行率98%。", "（二）部门决算中绩效自评结果", "自评结果附后。",
    ]).disclosure.projects
    #expect(projects.isEmpty)
  }

  @Test func `points behind the rate, and the whole department below a heading of its own`() throws {
    let read = try FormDocument.reading([
      "一、项目支出绩效自评情况", "（一）饮水安全", "预算执行情况：全年预算300.00万元，实际支出285.00万元，执行率95.00%，得9.5分。综合自评得分95.5分。", "二、部门整体支出绩效自评情况",
      "年初预算1200万元，全年预算1180万元，执行数1156.4万元，执行率98%。整体支出自评得分96分，评价等级为“优”。",
    ]).disclosure
    #expect(read.projects.first?.evaluation?.executionScore?.text == "9.5")
    let whole = try #require(read.overall.first)
    #expect(read.projects.count == 1 && whole.executed?.fen == 1_156_400_000)
    #expect(whole.evaluation?.total?.text == "96" && whole.evaluation?.rate?.text == "98")
  }

  @Test func `a project behind its label, budgets of the year's start, and the rate by other words`() throws {
    let project = try FormDocument.reading([
      "二、项目绩效自评情况", "（一）项目1：饮水安全", "1.资金情况", "2024年年初安排预算300万元，年中追加20万元，调整后预算为320万元，实际支付304万元，资金支付率95%。", "2.评价得分及等级",
      "得分95.5分，评定等级为优。",
    ]).disclosure.projects.first
    #expect(project?.name == "饮水安全" && project?.total(.approved)?.fen == 300_000_000)
    #expect(project?.total(.adjusted)?.fen == 320_000_000 && project?.executed?.fen == 304_000_000)
    #expect(project?.evaluation?.rate?.text == "95" && project?.evaluation?.grade == .excellent)
  }

  @Test func `the heading of a part of the document is no project`() throws {
    let projects = try FormDocument.reading([
      "第五部分 绩效自评", "一、饮水安全项目自评情况", "（一）预算执行。预算300万元，实际执行285万元，执行率95.00%。", "（二）自评得分。该项目得分95.5分，等级优。",
      "二、河道治理项目自评情况", "（一）预算执行。预算120万元，实际执行108万元，执行率90.00%。",
    ]).disclosure.projects
    #expect(projects.map(\.name) == ["饮水安全", "河道治理"])
    #expect(projects.first?.evaluation?.total?.text == "95.5" && projects.first?.total(.approved)?.fen == 300_000_000)
  }

  @Test func `paragraphs without numbers`() throws {
    let projects = try FormDocument.reading([
      "绩效自评情况说明", "饮水安全项目。年初预算300万元，实际支出285万元，执行率95%，自评得分95.5分，等级为“优”。",
      "河道治理项目。年初预算120万元，实际支出108万元，执行率90%，自评得分88分，等级为“良”。",
    ]).disclosure.projects
    #expect(projects.map { $0.evaluation?.total?.text } == ["95.5", "88"])
  }
}
