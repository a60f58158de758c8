import BudgetModel
import Testing

@testable import Disclosures

/// Titles over several lines, reports whose points stand in small tables beside the scoring table, and merged cells of lists; names
/// and figures are invented.
struct FormTitleLinesTests {
  private static let evaluation = """
    项目名称|饮水安全|||||
    主管部门|陵川县示例水务局||实施单位|示例水站||
    项目资金（万元）|年初预算数|全年预算数|全年执行数|执行率|得分|
    年度资金总额|640.00|612.00|581.40|95.00%|9.5|
    一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因
    产出指标|数量指标|水厂|≥3座|3座|90|87.17|

    """

  @Test(arguments: [
    ["附件2", "2024年度陵川县县级预算项目支出", "绩效自评表"], ["2024年度陵川县县级预算支出", "绩效自评表"],
    ["2024年度陵川县县级部门预算安排项目支", "出绩效自评表"], ["2024年度陵川县县级预算安排支出绩效自评表"],
  ])
  func `预算 in the title of a self-evaluation is no budget, on one line or two`(title: [String]) throws {
    let disclosure = try FormDocument.reading(title + [Self.evaluation], isAlone: true).disclosure
    #expect(disclosure.kind == .finalAccounts && disclosure.year == 2024)
  }

  @Test func `a budget over self-evaluations, or with tables of its own, stays one`() throws {
    let two = try FormDocument.reading(["陵川县示例水务局2025年度部门预算", "项目支出绩效自评表", Self.evaluation], isAlone: true)
    #expect(two.disclosure.kind == .budget)
    let whole = try FormDocument.reading(["2024年度预算支出绩效自评表", Self.evaluation], kind: "预算")
    #expect(whole.disclosure.kind == .budget)
  }

  @Test(arguments: [
    "自评得分合计|||||100|96.67|自评等级：优", "总分|||||100|自评得分：96.67分|自评等级：优", "总分|||||100|96.67|评价等级：☑优 □良 □中 □差",
  ])
  func `score and grade with their labels in cells of the row that sums up`(total: String) throws {
    let project = try #require(
      FormDocument.reading(["项目支出绩效自评表", Self.evaluation + total]).disclosure.projects.first)
    #expect(project.evaluation?.total?.text == "96.67" && project.evaluation?.grade == .excellent)
  }

  private static let scoring = """
    一级指标|二级指标|三级指标|分值|评分标准|得分|扣分原因
    决策（15分）|项目立项|立项依据充分性|15|按要点计分|14|目标未细化
    产出（85分）|产出数量|改造小区个数|85|每少1个扣1分|77.4|
    合计|||100||91.4|
    """

  @Test(arguments: [
    "指标|决策|过程|产出|效益|合计\n分值|15|25|30|30|100\n得分|14|23.3|26|28.1|91.4\n得分率|93.33%|93.20%|86.67%|93.67%|91.40%",
    "一级指标|分值|得分|得分率\n项目决策|15|14|93.33%\n项目过程|25|23.3|93.20%\n项目产出|30|26|86.67%\n项目效益|30|28.1|93.67%\n合计|100|91.4|91.40%",
  ])
  func `a report in sentences with the points of each group, then the scoring table`(points: String) throws {
    let reading = try FormDocument.reading(
      [
        "陵川县住房和城乡建设局", "2024年度“城镇老旧小区改造”项目绩效自评报告", "一、项目基本情况",
        "该项目2024年年初预算4,800.00万元，调整后全年预算数为5,000.00万元；全年执行数为4,650.00万元，预算执行率93%。",
        "三、综合评价情况及评价结论", "经综合评价，“城镇老旧小区改造”项目自评得分为91.4分，评价等级为“优”。各维度得分情况见下表。",
        "表1 项目得分情况表", points, "附件", "城镇老旧小区改造项目绩效评价指标评分表", Self.scoring,
      ], isAlone: true)
    let disclosure = reading.disclosure
    #expect(disclosure.department.name == "陵川县住房和城乡建设局" && disclosure.kind == .finalAccounts)
    #expect(disclosure.tables.isEmpty && disclosure.projects.map(\.name) == ["城镇老旧小区改造"])
    let project = try #require(disclosure.projects.first)
    #expect(project.executed?.fen == 4_650_000_000 && project.total(.adjusted)?.fen == 5_000_000_000)
    #expect(project.evaluation?.total?.text == "91.4" && project.evaluation?.grade == .excellent)
    #expect(project.indicators.map(\.name) == ["立项依据充分性", "改造小区个数"])
  }

  @Test func `the title of a report over two lines, and a table of anything else in it`() throws {
    let disclosure = try FormDocument.reading(
      [
        "陵川县住房和城乡建设局", "2024年度“城镇老旧小区改造”", "项目支出绩效自评报告", "一、项目基本情况",
        "该项目年初预算4,800.00万元，全年执行数为4,650.00万元。", "问卷情况表", "对象|发放（份）|收回（份）\n居民|300|286\n商户|50|48",
        "项目自评得分为91.4分。", "附件", "项目绩效评价指标评分表", Self.scoring,
      ], isAlone: true
    ).disclosure
    #expect(disclosure.kind == .finalAccounts && disclosure.projects.map(\.name) == ["城镇老旧小区改造"])
    #expect(disclosure.projects.first?.indicators.count == 2)
  }

  @Test func `who projects of a list are of stands once in a merged cell before them`() throws {
    let list = """
      单位名称|项目名称|年度资金总额|年度绩效目标|一级指标|二级指标|三级指标|指标值
      示例水务局|饮水安全|85.00|改造水厂3座。|产出指标|数量指标|水厂|≥3座
      |河道清淤|120.00|清淤12公里。|产出指标|数量指标|清淤长度|≥12公里
      ||||效益指标|社会效益指标|防洪能力|提高
      示例水站|泵站维修|340.00|维修泵站2座。|产出指标|数量指标|泵站|≥2座
      合计||545.00|||||
      """
    let projects = try FormDocument.reading(["部门预算项目支出绩效目标表", list], kind: "预算").disclosure.projects
    #expect(projects.map(\.unit) == ["示例水务局", "示例水务局", "示例水站"])
  }
}
