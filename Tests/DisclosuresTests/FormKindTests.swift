import BudgetModel
import Testing

@testable import Disclosures

/// Kinds of layouts and wordings that forms composed for the purpose showed; departments, projects and figures are invented.
struct FormKindTests {
  private func project(_ parts: [String]) throws -> Project {
    try #require(FormDocument.reading(parts).disclosure.projects.first)
  }

  @Test func `headings of no known wording are told by what stands below them`() throws {
    let form = """
      支出项目全称|护林员补助|牵头实施科室|示例林场||||
      二、钱款及执行|批复预算数|实际使用资金|支付进度||单位评分||
      项目经费合计|20.00|18.00|90%||9||
      指标类型|细化指标|达标线|所完成的|配比|自评结果|原因分析|
      数量指标|巡护次数|≥120次|126次|50|50||
      质量指标|档案齐全率|100%|98%|40|39|无|
      总评得分||||90|98||
      """
    let own = try project(["项目支出绩效自评表", form])
    #expect(own.name == "护林员补助" && own.unit == "示例林场")
    #expect(own.total(.approved)?.fen == 20_000_000 && own.executed?.fen == 18_000_000)
    #expect(own.evaluation?.executionScore?.text == "9" && own.evaluation?.total?.text == "98")
    #expect(own.indicators.map(\.name) == ["巡护次数", "档案齐全率"])
    #expect(own.indicators.map(\.subcategory) == ["数量指标", "质量指标"])
    #expect(own.indicators.map(\.annualTarget) == ["≥120次", "100%"])
    #expect(own.indicators.map(\.actual) == ["126次", "98%"])
    #expect(own.indicators.map(\.weight?.text) == ["50", "40"] && own.indicators.map(\.score?.text) == ["50", "39"])
    #expect(own.indicators.map(\.deviation) == ["", ""])
  }

  @Test func `a column of words of no known heading is neither target nor result`() throws {
    let form = """
      项目名称|村医补助|||||
      一级指标|二级指标|三级指标|指标性质|指标值|度量单位|某某属性
      产出指标|数量指标|补助人数|≥|218|人|定量指标
      效益指标|社会效益指标|流失率|≤|3|%|定量指标
      """
    let reading = try FormDocument.reading(["项目支出绩效目标表", form], kind: "预算")
    let indicators = try #require(reading.disclosure.projects.first).indicators
    #expect(indicators.map(\.annualTarget) == ["≥218人", "≤3%"] && indicators.map(\.actual) == [nil, nil])
  }

  @Test func `three rows of headings with 名称 and 权重 below each level`() throws {
    let form = """
      评价指标||||||指标说明|评分标准|自评得分
      一级指标||二级指标||三级指标||||
      名称|权重(%)|名称|权重(%)|名称|权重(%)|||
      预算编制情况|55|预算编制|55|预算编制合理性|30|是否合理|合理得满分|30
      ||||预算编制规范性|25|是否规范|规范得满分|24
      预算使用效益|45|效果性|45|重点工作完成率|45|完成数|按比例|45
      合计|||||100|||99
      """
    let reading = try FormDocument.reading([
      "2024年度部门整体支出绩效自评指标评分表", "部门名称（公章）：陵川县示例事务局填报日期：2025年4月12日", form,
    ])
    let overall = try #require(reading.disclosure.overall.first)
    #expect(overall.name == "陵川县示例事务局" && overall.evaluation?.total?.text == "99")
    #expect(overall.indicators.map(\.weight?.text) == ["30", "25", "45"])
    #expect(overall.indicators.map(\.categoryWeight?.text) == ["55", "55", "45"])
    #expect(overall.indicators.map(\.category) == ["预算编制情况", "预算编制情况", "预算使用效益"])
  }

  @Test func `a target divided below its heading, reasons under several, and the year before`() throws {
    let form = """
      项目名称|应急演练|||||||||||
      一级指标|二级指标|三级指标|2023年实际值|2024年指标值|||2024年|得分|分值|偏差原因|
      ||||运算符号|内容|度量单位|完成值|||经费保障|原因说明
      产出指标|数量指标|演练次数|10|≥|12|次|11|48|50|√|一场改期
      效益指标|社会效益指标|知晓率|80|≥|90|%|93|50|50||
      总分||||||||98|100||
      """
    let indicators = try project(["项目支出绩效自评表", form]).indicators
    #expect(indicators.map(\.annualTarget) == ["≥12次", "≥90%"] && indicators.map(\.actual) == ["11", "93"])
    #expect(indicators.map(\.deviation) == ["一场改期", ""])
  }

  @Test func `the upper level alone in its row, particulars over the table, money as a sentence`() throws {
    let form = """
      二级指标|三级指标|年度指标值|实际完成值|分值|自评得分
      一、产出指标（60分）|||||
      数量指标|印发读物|≥6000册|6200册|60|60
      二、满意度指标（30分）|||||
      服务对象满意度指标|群众满意度|≥85%|80%|30|28
      四、预算执行率（10分）|||||
      年初预算数52.00万元，全年预算数50.00万元，全年执行数47.50万元，执行率95.00%||||10|9.50
      合计||||100|97.50
      """
    let own = try project([
      "项目支出绩效自评表", "项目名称：普法宣传", "项目实施单位：示例司法所", "年度绩效目标：开展宣传，提升素养。", form, "自评等级：优",
    ])
    #expect(own.name == "普法宣传" && own.unit == "示例司法所" && own.goal == "开展宣传，提升素养。")
    #expect(own.indicators.map(\.category) == ["产出指标", "满意度指标"])
    #expect(own.indicators.map(\.categoryWeight?.text) == ["60", "30"])
    #expect(own.total(.adjusted)?.fen == 50_000_000 && own.executed?.fen == 47_500_000)
    let result = try #require(own.evaluation)
    #expect(result.rate?.text == "95.00" && result.executionScore?.text == "9.50" && result.total?.text == "97.50")
    #expect(result.grade == .excellent)
  }

  @Test func `stages down and sources across`() throws {
    let form = """
      项目名称|草原治理||||
      预算资金及执行情况（单位：万元）|资金性质|合计|中央资金|自治区资金|旗级资金
      |年初预算数|９２０．００|600.00|200.00|120.00
      |实际执行数|７６５．００|540.00|150.00|75.00
      |预算执行率|83.15%|90.00%|75.00%|62.50%
      |执行率得分（满分10分）|8.3|—|—|—
      一级指标|三级指标|年度目标值|年度完成值|分值|得分
      产出指标|治理面积|≥3万亩|3万亩|90|90
      """
    let own = try project(["项目支出绩效自评表", form])
    #expect(own.total(.approved)?.fen == 920_000_000 && own.executed?.fen == 765_000_000)
    #expect(own.funds.first { $0.measure == .executed && $0.origin == "中央资金" }?.figure?.text == "540.00")
    #expect(own.evaluation?.rate?.text == "83.15" && own.evaluation?.executionScore?.text == "8.3")
  }

  @Test func `labels with figures below the names of sections`() throws {
    let form = """
      项目名称|防火隔离带|||||
      二、执行情况（万元）|预算安排情况（调整后）||资金执行情况||预算执行进度
      |预算数：|86.00|执行数：|81.70|95.00%
      一级指标|三级指标|年度目标值|年度完成值|分值|得分
      产出指标|隔离带|≥60公里|60公里|90|90
      """
    let own = try project(["项目支出绩效自评表", form])
    #expect(own.total(.adjusted)?.fen == 86_000_000 && own.total(.approved) == nil)
    #expect(own.executed?.fen == 81_700_000 && own.evaluation?.rate?.text == "95.00")
  }

  @Test func `label and value in one cell, all along a row`() throws {
    let form = """
      项目名称：牧区饮水|||项目负责人：张某|||
      主管部门：陵川县示例事务局|||实施单位：示例水利站|||
      总体目标：新建供水点15处。||||完成情况：新建供水点16处。||
      项目资金（万元）|年初预算数：230.00|全年预算数：245.00|全年执行数：233.90|执行率：95.47%|分值：10|得分：9.55
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|供水点|≥15处|15处|90|90
      总分：100自评得分：99.55||||||
      """
    let own = try project(["项目支出绩效自评表", form])
    #expect(own.goal == "新建供水点15处。" && own.evaluation?.outcome == "新建供水点16处。")
    #expect(own.unit == "示例水利站" && own.total(.adjusted)?.fen == 245_000_000)
    #expect(own.evaluation?.executionScore?.text == "9.55" && own.evaluation?.total?.text == "99.55")
  }

  @Test func `a form that goes on in a table of its own`() throws {
    let heading = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"
    let own = try project([
      "项目支出绩效自评表",
      "项目名称|专精特新|||||\n\(heading)\n产出指标|数量指标|培育企业|≥25家|27家|50|50", "项目支出绩效自评表（续）",
      "\(heading)\n产出指标|质量指标|验收率|≥95%|100%|50|49\n总分|||||100|99",
    ])
    #expect(own.indicators.map(\.name) == ["培育企业", "验收率"] && own.evaluation?.total?.text == "99")
  }

  @Test func `the score over a form is that form's, below a numbered heading`() throws {
    func form(_ name: String) -> String {
      "项目名称|\(name)|||\n一级指标|三级指标|目标值|完成值|自评分\n产出指标|场次|≥40场|42场|40"
    }
    let projects = try FormDocument.reading([
      "2024年度项目支出绩效自评表", "一、科学素质提升", "自评得分：96分", form("科学素质提升"), "二、科普行动", "自评得分：100分", form("科普行动"),
    ]).disclosure.projects
    #expect(projects.map(\.evaluation?.total?.text) == ["96", "100"])
  }

  @Test(arguments: [
    ("☑优 □良 □中 □差", "优"), ("优□良☑中□差□", "良"), ("优（ ）良（√）中（ ）", "良"), ("■达标 □不达标", "达标"), ("□优 □良", nil),
    ("优", nil), ("☑优 ☑良", nil),
  ])
  func `the choice that is ticked`(text: String, expected: String?) {
    #expect(TickedChoice.chosen(of: text) == expected)
  }

  @Test func `a list with groups that are no projects, and units merged over their rows`() throws {
    let list = """
      序号|预算单位|项目名称|年初预算|实际支出|执行率|得分|等级
      |||总计||||
      ||一、文化活动|2.60|2.50|96%||
      1|示例文化馆|送戏下乡|1.00|1.00|100%|98|优秀
      2||非遗补助|1.60|1.50|94%|91|优秀
      小计|||2.60|2.50|96%||
      3|示例博物馆|展览引进|3.00|2.00|67%|79|合格
      """
    let projects = try FormDocument.reading(["2024年度项目支出绩效自评结果一览表", "单位：万元", list]).disclosure.projects
    #expect(projects.map(\.name) == ["送戏下乡", "非遗补助", "展览引进"])
    #expect(projects.map(\.unit) == ["示例文化馆", "示例文化馆", "示例博物馆"])
    #expect(projects.map(\.evaluation?.gradeText) == ["优秀", "优秀", "合格"])
  }

  @Test func `a list without numbers of lines, its headings in two rows`() throws {
    let list = """
      政策/项目名称|资金情况|||自评情况|
      |期初预算|资金支付数|执行率|得分|档次
      送戏下乡|10.50|10.50|100%|98|优
      非遗补助|20.00|15.00|75%|76|中
      """
    let projects = try FormDocument.reading(["2024年度项目绩效自评情况一览表", "单位：万元", list]).disclosure.projects
    #expect(projects.map(\.name) == ["送戏下乡", "非遗补助"])
    #expect(projects.map(\.evaluation?.total?.text) == ["98", "76"])
    #expect(projects.map(\.evaluation?.grade) == [.excellent, .fair])
    #expect(projects.map { $0.total(.approved)?.fen } == [10_500_000, 20_000_000])
  }

  @Test func `an annex alone is told by its title and forms; a page that says nothing is refused`() throws {
    let form = """
      项目名称：|公园养护|主管部门：|沪泾区绿化局
      一级指标|三级指标|目标值|完成值
      产出指标|步道|3公里|3公里
      """
    let reading = try FormDocument.reading(["沪泾区绿化局", "项目绩效自评表", "（2023年度）", form], isAlone: true)
    #expect(reading.disclosure.department.name == "沪泾区绿化局" && reading.disclosure.year == 2023)
    #expect(reading.disclosure.kind == .finalAccounts)
    #expect(throws: DisclosureError.self) { try FormDocument.reading(["沪泾区绿化局", "项目"], isAlone: true) }
  }
}

/// What a form names that is no project, and what it counts that is no money.
struct FormNameTests {
  private func form(_ name: String) -> String {
    "项目名称|\(name)|||\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|评估数量|≥30个"
  }

  @Test func `a form that has the department's name for its project's is told`() throws {
    let reading = try FormDocument.reading(
      ["项目支出绩效目标表", form("042-陵川县示例事务局"), "项目支出绩效目标表", form("一本制")], kind: "预算")
    #expect(reading.doubts.filter { $0.reason == .namesDepartment }.map(\.place) == ["form/042-陵川县示例事务局/name"])
    #expect(reading.disclosure.projects.map(\.name) == ["042-陵川县示例事务局", "一本制"])
  }

  @Test(arguments: [("财政供养人员数|750|下属二级单位数|10", UnreadPart.Reason.headCount), ("某某|750|某某|10", .unknownRow)])
  func `numbers of people and units are told apart from rows of no known kind`(
    row: String, expected: UnreadPart.Reason
  ) throws {
    let form = """
      部门名称|陵川县示例事务局|||
      基本信息|\(row)
      绩效指标|一级指标|二级指标|三级指标|指标值
      |产出指标|数量指标|评估数量|≥30个
      """
    let reading = try FormDocument.reading(["部门整体预算绩效目标表", form], kind: "预算")
    #expect(reading.unread.map(\.reason) == [expected])
  }
}

/// Names and targets that have words of headings in them.
struct FormWordTests {
  @Test func `a task that sounds like a label, a target that sounds like money`() throws {
    let form = """
      部门（单位）名称|陵川县示例事务局||||||
      年度主要任务完成情况|任务名称|全年预算数（万元）||全年执行数（万元）||分值|得分
      ||总额|财政拨款|总额|财政拨款||
      |基层医疗卫生机构|36.00|36.00|36.00|36.00|5|5
      |公共卫生|14.00|14.00|13.00|13.00|5|4
      |金额合计|50.00|50.00|49.00|49.00|10|9
      年度总体目标|预期目标|||实际完成情况|||
      |目标1：2024年完成资金支付|||目标1：完成|||
      绩效指标|一级指标|二级指标|三级指标|指标值|完成值|分值|得分
      |产出指标|数量指标|门诊人次|≥800人|820人|90|90
      |总分|||||100|99
      """
    let own = try #require(FormDocument.reading(["部门整体支出绩效自评表", form]).disclosure.overall.first)
    #expect(own.unit == nil && own.total(.adjusted)?.fen == 50_000_000 && own.executed?.fen == 49_000_000)
    #expect(own.funds.contains { $0.origin == "基层医疗卫生机构" && $0.measure == .executed })
    #expect(own.goal == "目标1：2024年完成资金支付" && own.evaluation?.outcome == "目标1：完成")
    #expect(own.evaluation?.total?.text == "99")
  }
}
