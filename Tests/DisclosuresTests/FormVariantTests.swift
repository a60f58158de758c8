import BudgetModel
import Testing

@testable import Disclosures

/// Forms as provinces lay them out; departments, projects and figures are invented.
struct FormVariantTests {
  @Test(arguments: [
    ("项目名称", "支出项目名称"), ("项目名称", "项目（资金）名称"), ("实施单位", "资金使用单位"), ("主管部门", "一级预算单位"),
    ("年初预算数", "年初批复数"), ("全年预算数", "年度预算数"), ("全年执行数", "支付数"), ("执行率", "支出进度"), ("得分一", "执行率得分"),
    ("得分一", "得分（10分*执行率）"), ("年度资金总额", "资金合计"), ("三级指标", "指标内容"), ("年度指标值", "计划完成值"), ("实际完成值", "业绩值"),
    ("分值二", "应得分"), ("得分二", "自评分"), ("原因", "备注"), ("总分", "自评得分"), ("总分", "综合得分"),
  ])
  func `the same form in other words`(word: String, other: String) throws {
    let words = ["得分一": "得分", "分值二": "分值", "得分二": "得分", "原因": "偏差原因"]
    let form = """
      项目名称|窗口升级||||||||
      主管部门|陵川县示例事务局||||实施单位|示例中心||
      项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分一
      |年度资金总额||5.00|4.00|3.00|10|75.00%|7.5
      |其中：财政拨款||5.00|4.00|3.00|—||—
      年度总体目标|预期目标||||实际完成情况|||
      |升级窗口。||||已升级。|||
      绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值二|得分二|原因
      |产出指标|数量指标|受理件数|≥300件|280件|50|45|人手不足
      |满意度指标|服务对象满意度指标|群众满意率|≥90%|92%|40|40|
      总分||||||100|92.5|
      """.replacing(word, with: other)
    let text = words.reduce(form) { $0.replacing($1.key, with: $1.value) }
    let reading = try FormDocument.reading(["项目支出绩效自评表", "（2024年度）", text])
    let project = try #require(reading.disclosure.projects.first)
    #expect(reading.disclosure.projects.count == 1)
    #expect(project.name == "窗口升级" && project.unit == "示例中心" && project.authority == "陵川县示例事务局")
    #expect(project.total(.approved)?.fen == 5_000_000 && project.total(.adjusted)?.fen == 4_000_000)
    #expect(project.total(.executed)?.fen == 3_000_000)
    let result = try #require(project.evaluation)
    #expect(
      result.rate?.text == "75.00" && result.executionScore?.text == "7.5" && result.executionWeight?.text == "10")
    #expect(result.total?.text == "92.5" && result.outcome == "已升级。")
    #expect(project.goal == "升级窗口。")
    #expect(project.indicators.map(\.name) == ["受理件数", "群众满意率"])
    #expect(project.indicators[0].annualTarget == "≥300件" && project.indicators[0].actual == "280件")
    #expect(project.indicators[0].weight?.text == "50" && project.indicators[0].score?.text == "45")
    #expect(project.indicators[0].deviation == "人手不足")
  }

  @Test func `a row of indicators is no heading, whatever its words`() throws {
    let reading = try FormDocument.reading(
      [
        "项目绩效目标表",
        """
        项目名称|窗口升级|||
        绩效指标|一级指标|二级指标|三级指标|指标值
        绩效指标|产出指标|时效指标|各项工作完成及时率|100%
        绩效指标|效益指标|社会效益指标|目标实现情况|持续促进
        """,
      ], kind: "预算")
    #expect(reading.disclosure.projects.map { $0.indicators.map(\.name) } == [["各项工作完成及时率", "目标实现情况"]])
  }

  @Test func `points at three levels: those of the upper two are no indicator's`() throws {
    let reading = try FormDocument.reading([
      "陵川县示例事务局2024年度部门整体支出绩效评分表",
      """
      一级指标|分值|二级指标|分值|三级指标|分值|评分标准|自评得分
      过程|60|预算执行|20|预算完成率|20|按比例|19
      ||预算管理|40|制度健全性|15|健全得满分|15
      ||||资金合规性|25|每处扣3分|22
      合计|60||60||60||56
      """,
    ])
    let overall = try #require(reading.disclosure.overall.first)
    #expect(overall.indicators.map(\.weight?.text) == ["20", "15", "25"])
    #expect(overall.indicators.map(\.categoryWeight?.text) == ["60", "60", "60"])
    #expect(overall.indicators.map(\.subcategoryWeight?.text) == ["20", "40", "40"])
    #expect(overall.evaluation?.total?.text == "56")
  }

  @Test func `the unit stands in a row of the table, the full marks beside the score`() throws {
    let reading = try FormDocument.reading([
      """
      项目支出绩效自评表||||||||
      （2024年度）||||金额单位：元||||
      项目名称|窗口升级|||||||
      项目资金|||年初预算数|全年预算数|全年执行数|分值|执行率|执行率得分
      |年度资金总额||50,000.00|40,000.00|30,000.00|10|75.00%|7.5
      绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
      |产出指标（90分）|数量指标|受理件数|≥300件|280件|90|85|
      自评得分||||||100|92.5|
      自评等级|较好|||||||
      存在问题|人手不足。|||||||
      改进措施|增加人手。|||||||
      """
    ])
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.total(.executed)?.fen == 3_000_000)
    #expect(project.indicators.first?.category == "产出指标" && project.indicators.first?.categoryWeight?.text == "90")
    let result = try #require(project.evaluation)
    #expect(result.total?.text == "92.5" && result.rate?.text == "75.00")
    #expect(result.grade == nil && result.publishedGrade == "较好")
    #expect(result.problems == "人手不足。" && result.nextSteps == "增加人手。")
  }

  @Test func `indicators of the whole period below each other with those of the year, money in a sentence`() throws {
    let reading = try FormDocument.reading(
      [
        "项目绩效目标表",
        """
        项目名称|51170025R000001234567-窗口升级||||
        资金总额及构成|总额60.68万元 一、财政拨款：40.34万元 二、其他：20.34万元||||
        项目绩效目标|长期目标|||年度目标|
        |三年全部升级。|||升级两个。|
        长期绩效指标|一级指标|二级指标|三级指标|指标值|备注
        |产出指标|数量指标|升级窗口|5个|
        年度绩效指标|一级指标|二级指标|三级指标|指标值|备注
        |产出指标|数量指标|升级窗口|2个|
        """,
      ], kind: "预算")
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.name == "窗口升级" && project.code == "51170025R000001234567")
    #expect(project.total(.annual)?.fen == 60_680_000)
    #expect(project.funds.compactMap(\.origin) == ["财政拨款", "其他"])
    #expect(project.periodGoal == "三年全部升级。" && project.goal == "升级两个。")
    #expect(project.indicators.map(\.periodTarget) == ["5个"] && project.indicators.map(\.annualTarget) == ["2个"])
  }

  @Test func `indicators of the period and of the year side by side`() throws {
    let reading = try FormDocument.reading(
      [
        "项目绩效目标申报表",
        """
        项目名称|窗口升级|实施单位|示例中心|||
        绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
        |产出指标|数量指标|升级窗口|5个|数量指标|升级窗口|2个
        |效益指标|社会效益指标|办事时间|缩短|社会效益指标|排队人数|减少
        """,
      ], kind: "预算")
    let indicators = try #require(reading.disclosure.projects.first).indicators
    #expect(indicators.map(\.name) == ["升级窗口", "办事时间", "排队人数"])
    #expect(indicators.map(\.periodTarget) == ["5个", "缩短", nil])
    #expect(indicators.map(\.annualTarget) == ["2个", nil, "减少"])
    #expect(indicators.map(\.category) == ["产出指标", "效益指标", "效益指标"])
  }

  @Test func `tasks of a whole department: the sum is its money, each task has its own`() throws {
    let reading = try FormDocument.reading([
      "2024年度部门整体支出绩效自评表",
      """
      部门名称|陵川县示例事务局|||||||||
      年度主要任务完成情况|任务名称|完成情况|预算数（万元）|||执行数（万元）|||分值|执行率
      |||总额|财政拨款|其他资金|总额|财政拨款|其他资金||
      |保运转|已完成|4.00|4.00||4.00|4.00||—|100%
      |保服务|已完成|5.00|4.00|1.00|4.00|3.00|1.00|—|80%
      |金额合计||9.00|8.00|1.00|8.00|7.00|1.00|10|88.89%
      绩效指标|一级指标|二级指标|指标内容|年度指标值|实际完成值|分值|得分|||
      |产出指标|数量指标|受理件数|≥300件|320件|90|88|||
      总分||||||100|96.89|||
      """,
    ])
    let overall = try #require(reading.disclosure.overall.first)
    #expect(overall.total(.approved)?.fen == 9_000_000 && overall.total(.executed)?.fen == 8_000_000)
    #expect(overall.total(.annual) == nil)
    #expect(overall.funds.filter { $0.origin == "保服务" }.map(\.measure) == [.approved, .executed, .rate])
    #expect(overall.evaluation?.rate?.text == "88.89" && overall.evaluation?.total?.text == "96.89")
    #expect(overall.indicators.first?.actual == "320件")
  }
}
