import BudgetModel
import Testing

@testable import Disclosures

/// What forms composed by others than those who wrote the reader showed; departments, projects and figures are invented.
struct FreshFormTests {
  @Test func `the unit of money in a row of its own divides no form`() throws {
    let form = """
      项目名称(编码)|农村公路提升(522300230000000012)|||||
      主管部门(公章)|陵川县示例事务局||项目实施单位|示例公路处||
      |||||单位:元|
      资金来源|预算数|到位数|执行数|执行率(%)|分值|得分
      合计|26,000.00|26,000.00|24,700.00|95|10|9.5
      指标类别|具体指标|目标值|完成值|分值|得分|偏差说明
      产出指标|新改建里程|120公里|126公里|90|88.6|施工扰民
      自评总分||||100|98.1|
      """
    let projects = try FormDocument.reading(["项目支出绩效自评表", form]).disclosure.projects
    #expect(projects.map(\.name) == ["农村公路提升(522300230000000012)"])
    #expect(projects.first?.unit == "示例公路处" && projects.first?.executed?.fen == 2_470_000)
    #expect(projects.first?.evaluation?.total?.text == "98.1")
  }

  @Test func `the unit of money beside who filled the form in`() throws {
    let form = """
      填报单位：示例中心|||单位：元||
      项目名称|送戏下乡||||
      项目资金|年初预算数|全年预算数|全年执行数|执行率|得分
      资金总额|600,000.00|600,000.00|570,000.00|95%|9.5
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|演出场次|≥80场|80场|90
      """
    let project = try #require(FormDocument.reading(["项目支出绩效自评表", form]).disclosure.projects.first)
    #expect(project.executed?.fen == 57_000_000 && project.unit == "示例中心")
  }

  @Test(arguments: [
    // The sign tells, or the rate; where it agrees with the amount itself, that is the adjusted budget.
    ("-12.00", "98.00%", "294.00", nil), ("12.00", "98.00%", "317.52", nil), ("300.00", "98.00%", "294.00", "300.00"),
  ])
  func `预算调整数 is the adjusted budget or by how much it changed`(
    adjusted: String, rate: String, executed: String, expected: String?
  ) throws {
    let form = """
      项目名称|行道树养护|||||
      项目资金|年初预算数|预算调整数|实际执行数|执行率|得分
      资金总额|312.00|\(adjusted)|\(executed)|\(rate)|9.8
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|修剪量|≥5200株|5200株|90
      """
    let project = try #require(FormDocument.reading(["项目支出绩效自评表", form]).disclosure.projects.first)
    #expect(project.funds.first { $0.measure == .adjusted }?.figure?.text == expected)
    #expect(project.total(.executed) != nil && project.total(.approved)?.fen == 312_000_000)
  }

  @Test
  func `sections before labels, figures behind theirs, spending among the indicators, the grade beside the total`()
    throws
  {
    let form = """
      一、基本情况|项目名称|临时救助||项目级次|本级|||
      |主管部门|陵川县示例事务局||实施单位|示例救助站|||
      二、预算执行情况|预算数|300.00|到位数|300.00|执行数|288.00|预算执行进度|96%
      四、绩效指标完成情况|一级指标|二级指标|三级指标|预期指标值|实际完成值|指标分值|自评得分|未完成原因
      |产出指标|数量指标|救助人次|≥1500人次|1620人次|90|88.5|
      |预算执行率(10分)||||96%|10|9.6|
      |自评总分||||||98.1|优
      """
    let project = try #require(FormDocument.reading(["部门预算项目绩效自评结果表", form]).disclosure.projects.first)
    #expect(project.name == "临时救助" && project.unit == "示例救助站")
    #expect(project.total(.approved)?.fen == 300_000_000 && project.executed?.fen == 288_000_000)
    let result = try #require(project.evaluation)
    #expect(result.rate?.text == "96" && result.executionScore?.text == "9.6" && result.executionWeight?.text == "10")
    #expect(result.total?.text == "98.1" && result.grade == .excellent)
    #expect(project.indicators.map(\.name) == ["救助人次"])
  }

  @Test func `a list of results with headings in two rows`() throws {
    let list = """
      序号|项目名称|资金情况|||自评结果|
      ||预算金额（万元）|执行金额（万元）|执行率|分数|等次
      1|村医培训|45.00|36.00|80%|86.2|良
      合计||45.00|36.00|80%||
      """
    let projects = try FormDocument.reading(["2024年度项目支出绩效自评结果一览表", list]).disclosure.projects
    #expect(projects.map(\.name) == ["村医培训"])
    #expect(projects.first?.evaluation?.total?.text == "86.2" && projects.first?.evaluation?.grade == .good)
  }

  @Test func `prose: the sentence names the project, another the whole department`() throws {
    let reading = try FormDocument.reading([
      "（一）部门整体绩效自评得分为93.4分，等级为“优”。",
      "（二）项目绩效自评综述：根据年初设定的绩效目标，档案抢救项目绩效自评得分为91.2分。项目全年预算数为120万元，执行数为108万元，完成预算的90%。",
      "（三）整体绩效目标合理，管理规范。",
    ])
    #expect(reading.disclosure.projects.map(\.name) == ["档案抢救"])
    #expect(reading.disclosure.projects.first?.evaluation?.total?.text == "91.2")
    #expect(reading.disclosure.overall.map(\.evaluation?.total?.text) == ["93.4"])
  }

  @Test func `two sides: shifted rows, a heading with one side, other labels of the unit`() throws {
    let form = """
      项目名称|黑土保护|||||
      主管部门及代码|042-陵川县示例事务局||项目实施单位|示例中心||
      项目资金(元)|中期资金总额:|27,000|年度资金总额:|9,000||
      一级指标|二级指标|三级指标||指标值||
      绩效指标|产出指标|数量指标|推广面积|≥300亩|数量指标|推广面积
      ||质量指标|技术到位率||≥95%|质量指标|技术到位率|≥92%
      |满意度指标|服务对象满意度|≥90%|服务对象满意度|≥88%|
      """
    let reading = try FormDocument.reading(["项目支出绩效目标表", "（2024年度）", form], kind: "预算")
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.unit == "示例中心" && project.formYear == 2024)
    #expect(project.total(.period)?.fen == 2_700_000 && project.total(.annual)?.fen == 900_000)
    #expect(project.indicators.map(\.name) == ["推广面积", "技术到位率", "服务对象满意度"])
    #expect(project.indicators.map(\.periodTarget) == ["≥300亩", "≥95%", "≥90%"])
    #expect(project.indicators.map(\.annualTarget) == ["", "≥92%", "≥88%"])
    #expect(reading.doubts.contains { $0.reason == .valueCutOff && $0.place == "form/黑土保护/推广面积/annualTarget" })
  }

  @Test func `a number in a name ends no name`() throws {
    let lines = ["部门：陵川县第三中学", "单位：万元"].map { Part.Line(text: $0, line: 1) }
    #expect(Heading(lines[...]).department == "陵川县第三中学")
  }

  @Test func `the unit of money behind a name is no part of it`() throws {
    let form = """
      项目名称|窗口升级|||||
      项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|得分
      资金总额|45.00|45.00|36.00|80%|8
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|受理件数|≥300件|320件|90
      """
    let reading = try FormDocument.reading(["项目支出绩效自评表", "填报单位（盖章）：陵川县示例中心　　　金额单位：万元", form])
    #expect(reading.disclosure.projects.first?.unit == "陵川县示例中心")
  }

  @Test func `a form without a unit: that of the table of projects, else a doubt`() throws {
    func form(_ name: String) -> String {
      """
      项目名称|\(name)|||||
      项目资金|年初预算数|全年预算数|全年执行数|执行率|得分
      资金总额|45000.00|45000.00|36000.00|80%|8
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|受理件数|≥300件|320件|90
      """
    }
    let list = "单位名称/项目名称|合计\n合计|4.50\n陵川县示例事务局|4.50\n窗口升级|4.50"
    let listed = try FormDocument.reading(
      ["部门预算项目支出表", "单位：万元", list, "项目支出绩效自评表", form("窗口升级")], kind: "预算")
    #expect(listed.disclosure.projects.first?.executed?.fen == 3_600_000)
    let alone = try FormDocument.reading(["项目支出绩效自评表", form("线路租赁")])
    #expect(alone.doubts.contains { $0.reason == .unitAssumed && $0.place == "form/线路租赁//unit" })
    let named = try FormDocument.reading(["项目支出绩效自评表", "单位：元", form("线路租赁")])
    #expect(!named.doubts.contains { $0.reason == .unitAssumed && $0.place.hasPrefix("form/") })
  }

  @Test func `money of a whole department in small tables side by side, then its tasks`() throws {
    let form = """
      部门名称|陵川县示例事务局|||
      预算整体情况|部门预算支出|预算金额（万元）|收入来源|预算金额（万元）
      |基本支出|10.50|财政拨款|80.90
      |项目支出|72.40|其他资金|2.00
      年度重点工作任务|名称|主要实施内容|拟投入的资金（万元）|期望达到的目标
      |补贴发放|按月发放|70.00|应发尽发
      绩效指标|一级指标|二级指标|三级指标|指标值
      |产出指标|数量指标|补贴人数|≥200人
      """
    let overall = try #require(
      FormDocument.reading(["部门整体预算绩效目标表", form], kind: "预算").disclosure.overall.first)
    #expect(overall.total(.annual) == nil)
    #expect(overall.funds.compactMap(\.origin) == ["基本支出", "财政拨款", "项目支出", "其他资金", "补贴发放"])
    #expect(overall.funds.compactMap(\.figure?.text) == ["10.50", "80.90", "72.40", "2.00", "70.00"])
  }
}
