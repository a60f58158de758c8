import BudgetModel
import Testing

@testable import Disclosures

/// What stands below the indicators of forms no one had seen, and around them; names are invented.
struct FormFootTests {
  private static func read(_ rows: String, before: [String] = ["项目支出绩效自评表"]) throws -> [Project] {
    try FormDocument.reading(before + ["项目名称|饮水安全||||||\n" + rows]).disclosure.projects
  }

  @Test func `score and grade in the row below their headings`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|指标值|完成值|分值|得分
      产出指标|数量指标|水厂|≥3座|3座|90|88
      其他需要说明的事项|无|||||
      总分|||总分值|总得分|自评等级|
      |||100|96.60|优|
      """
    ).first
    #expect(project?.evaluation?.total?.text == "96.60" && project?.evaluation?.grade == .excellent)
  }

  @Test func `what is told in words below the total is no indicator`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|指标值|完成值|分值|得分
      产出指标|数量指标|水厂|≥3座|3座|90|88
      总  分|||||100|96.5
      自评结果分析|实施情况及分析|本项目预算45.00万元，实际支出42.75万元。||||
      |产出情况及分析|各项产出基本完成。||||
      |经验做法|按季度督导。||||
      """
    ).first
    #expect(project?.indicators.map(\.name) == ["水厂"] && project?.evaluation?.total?.text == "96.5")
  }

  @Test func `a lower level that 效果 has is not the one that is commonly above it`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|分值|评分标准|得分|扣分原因
      效果（25分）|项目效益（15分）|发电收益|15|按比例|14|
      |服务对象满意度（10分）|村民满意度|10|按比例|9|
      """
    ).first
    #expect(project?.indicators.map(\.category) == ["效果", "效果"])
  }

  @Test func `the name of the section of money may sound like a heading`() throws {
    let project = try Self.read(
      """
      资金安排及执行进度（万元）||年初预算数|全年预算数|全年执行数|执行率（%）|得分
      |资金总额：|45.00|45.00|42.75|95.00|9.50
      一级指标|二级指标|三级指标|指标值|完成值|分值|得分
      产出指标|数量指标|水厂|≥3座|3座|90|88
      """
    ).first
    #expect(project?.executed?.fen == 42_750_000 && project?.evaluation?.executionScore?.text == "9.50")
    #expect(project?.evaluation?.rate?.text == "95.00")
  }

  @Test func `a report in words completes the form beside it`() throws {
    let projects = try Self.read(
      """
      项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|得分|
      年度资金总额|640.00|612.00|581.40|95.00%|9.5|
      一级指标|二级指标|三级指标|指标值|完成值|分值|得分
      产出指标|数量指标|水厂|≥3座|3座|90|87.17
      总分|||||100|96.67
      """,
      before: [
        "2023年度项目支出绩效自评报告", "项目名称：饮水安全", "资金情况。年初预算640.00万元，调整后预算612.00万元，实际支出581.40万元。",
        "镇|下达资金（万元）|支出资金（万元）\n甲镇|612.00|581.40",
        "本项目自评得分96.67分，自评等级为“优”。", "附件", "项目支出绩效自评表",
      ])
    #expect(projects.count == 1 && projects.first?.indicators.count == 1)
    #expect(projects.first?.total(.approved)?.fen == 640_000_000 && projects.first?.evaluation?.grade == .excellent)
  }

  @Test func `sentences of a report go before a table of those that got the money`() throws {
    let project = try FormDocument.reading([
      "2023年度项目支出绩效自评报告", "项目名称：饮水安全", "资金情况。年初预算640.00万元，调整后预算612.00万元，实际支出581.40万元，执行率95.00%。",
      "序号|镇|下达资金（万元）|支出资金（万元）|支出进度\n1|甲镇|406.00|385.70|95.00%\n2|乙镇|206.00|195.70|95.00%\n合计||612.00|581.40|95.00%",
      "本项目自评得分96.67分。",
    ]).disclosure.projects.first
    #expect(project?.total(.approved)?.fen == 640_000_000 && project?.total(.adjusted)?.fen == 612_000_000)
    #expect(project?.executed?.fen == 581_400_000)
  }

  @Test func `score and grade in a line over the form, beside the unit of money`() throws {
    let project = try Self.read(
      "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|水厂|≥3座|3座|90|88",
      before: ["项目支出绩效自评表", "自评得分：96.5分　自评等级：优　单位：元"]
    ).first
    #expect(project?.evaluation?.total?.text == "96.5" && project?.evaluation?.grade == .excellent)
  }

  @Test func `a target with its sign, and its measure word in the next column`() throws {
    let project = try Self.read(
      """
      一级指标|二级指标|三级指标|指标值|单位||
      产出指标|数量指标|水厂|≥3|座||
      |时效指标|完成时间|12月底前|月||
      """, before: ["项目支出绩效目标表"]
    ).first
    #expect(project?.indicators.map(\.annualTarget) == ["≥3座", "12月底前"])
  }

  @Test func `who is responsible for a project of a list is not who carries it out`() throws {
    let list = """
      项目名称|主管部门|实施单位|项目资金（万元）|年度绩效目标
      饮水安全|示例水务局303|示例水站|300.00|改造水厂3座。
      河道治理|示例水务局（303）|示例河道站|120.00|治理河道3条。
      """
    let projects = try FormDocument.reading(["项目支出绩效目标批复表", list], kind: "预算").disclosure.projects
    #expect(projects.map(\.unit) == ["示例水站", "示例河道站"])
    #expect(projects.map(\.authority) == ["示例水务局", "示例水务局"])
  }

  @Test func `stages, rate and score of projects in a list with indicators`() throws {
    let list = """
      序号|项目名称|项目资金|||一级指标|二级指标|三级指标|指标值|完成值|自评得分
      ||预算数|执行数|执行率||||||
      1|饮水安全|300.00|285.00|95%|产出指标|数量指标|水厂|≥3座|3座|96.5
      |||||效益指标|社会效益指标|人口|≥1万人|1万人|
      2|河道治理|120.00|108.00|90%|产出指标|数量指标|河道|3条|3条|88
      """
    let projects = try FormDocument.reading(["项目支出绩效自评表", "单位：万元", list]).disclosure.projects
    #expect(projects.map { $0.executed?.fen } == [285_000_000, 108_000_000])
    #expect(projects.map { $0.total(.annual)?.fen } == [nil, nil])
    #expect(projects.map { $0.evaluation?.total?.text } == ["96.5", "88"])
    #expect(projects.map { $0.evaluation?.rate?.text } == ["95", "90"])
    #expect(projects.flatMap(\.indicators).allSatisfy { $0.score == nil })
  }
}
