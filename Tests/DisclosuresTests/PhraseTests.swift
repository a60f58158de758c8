import BudgetModel
import Disclosures
import Documents
import Testing

/// The words of the narrative that are kept for rules.
@Suite struct PhraseTests {
  private func phrases(_ kind: StatedPhrase.Kind, _ sentences: String) throws -> [String] {
    let text = """
      陵川县示例事务局2026年部门预算
      三、收支预算情况说明
      收入预算100.00万元，支出预算100.00万元。
      \(sentences)
      """
    return try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == kind }.map(\.text)
  }

  @Test(arguments: [
    ("财政拨款支出增加（减少）的主要原因是业务量增加。", ["增加（减少）"]), ("会议费与上年相比增加(减少)0万元。", ["增加（减少）"]),
    ("办公费XX万元，比上年减少1.00万元。", ["XX万元"]), ("差旅费与上年持平，主要原因是。", ["主要原因是。"]),
    ("差旅费增加，主要原因是人员增加。", []), ("用房面积为100平方米（含租用）。", []),
  ])
  func `what a template left standing is kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.leftover, sentence) == found)
  }

  @Test func `punctuation behind punctuation is kept with the words before it`() throws {
    #expect(try phrases(.punctuation, "比上年增加144.81万元，。") == ["4.81万元，。"])
    #expect(try phrases(.punctuation, "比上年增加144.81万元。") == [])
  }

  @Test func `a bracket without its other half is kept, the number of an item is none`() throws {
    #expect(try phrases(.bracket, "会议费5.00万元（含培训费1.00万元。") == ["（含培训费1.0"])
    #expect(try phrases(.bracket, "1）会议费5.00万元（含培训费）。") == [])
  }

  @Test func `a bracket opened before a colon, and a reason that the next item cuts off`() throws {
    #expect(try phrases(.bracket, "“三公经费预算5.00万元。其中：\n（一）会议费5.00万元。") == ["“三公经费预算5"])
    #expect(try phrases(.leftover, "1、会议费5.00万元。主要原因是：\n2、培训费5.00万元。") == ["主要原因是："])
    #expect(try phrases(.leftover, "1、会议费5.00万元。主要原因是：\n（1）会议增加。") == [])
  }

  @Test func `a sign behind a direction and a comparison of two figures are kept`() throws {
    #expect(try phrases(.signed, "会议费减少-79.50万元。") == ["减少-79.50万元"])
    #expect(try phrases(.comparison, "完成年初预算的98.00%，决算数大于预算数的主要原因是节约。") == ["决算数大于预算数"])
    #expect(try phrases(.comparison, "决算数与预算数持平的主要原因是按预算执行。") == ["决算数与预算数持平"])
    #expect(try phrases(.comparison, "决算数与预算数基本持平。") == [])
  }

  @Test(arguments: [
    ("2026年没有使用政府性基金预算拨款安排的支出，与上年持平。", ["没有使用政府性基金预算拨款安排的支出"]),
    ("本部门无国有资本经营预算财政拨款收入和支出。", ["无国有资本经营预算财政拨款收入和支出"]),
    ("2025年没有使用政府性基金预算拨款安排的支出。", []), ("没有使用政府性基金预算安排的“三公”经费支出。", []),
    ("没有政府性基金预算收入。", []), ("没有政府性基金预算支出的部门公开空表。", []),
    ("无政府性基金预算支出，上年为12.00万元。", []),
  ])
  func `money of the year that a sentence says there is none of is kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.denied, sentence) == found)
  }

  @Test(arguments: [
    ("2025年度财政拨款收、支总预算100.00万元。", ["2025年财政拨款收、支总预算100.00万元"]),
    ("2025 年度财政拨款收、 支总预算 100.00 万元。", ["2025年财政拨款收、支总预算100.00万元"]),
    ("2026年度财政拨款收、支总预算100.00万元。", []), ("2025年收入预算100.00万元，2026年收入预算90.00万元。", []),
    ("与2025年收入预算100.00万元相比有所减少。", []), ("2025年购置设备100.00万元。", []),
  ])
  func `an amount that a sentence gives for another year alone is kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.dated, sentence) == found)
  }

  @Test(arguments: [
    ("会议费5.00万元，比上年减少3.00万元，下降37.50%，主要原因是住房公积金缴费增加。", ["减少3.00万元：住房公积金缴费增加"]),
    ("会议费比上年增加3.00万元，主要原因：一是人员新增；二是压减会议。", []),
    ("会议费比上年增加3.00万元，主要原因是上年压减会议。", []), ("会议费比上年增加3.00万元，主要原因是未减少人员。", []),
    ("会议费比上年增加3.00万元，主要原因是压减会议，但人员较多。", []), ("会议费比上年增加0.00万元，主要原因是压减会议。", []),
    ("会议费比上年增加3.00万元，增长100%。减少的主要原因是压减会议。", ["增加3.00万元：其后称减少", "减少：压减"]),
    ("会议费增加3.00万元，下降5.00%，主要原因是压减会议。", []),
  ])
  func `a reason that speaks of one direction is kept behind its change`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.reason, sentence) == found)
  }

  @Test(arguments: [
    (
      "用地面积13459平方米，其中地上8013平方米（其中计容7998平方米，不计容105平方米），地下5356平方米。",
      ["13459=8013+5356平方米", "8013=7998+105平方米"]
    ),
    ("设餐厅2处：甲餐厅1个，乙餐厅1个，共3个。", ["1+1=3个"]), ("编制338名，其中行政编制200名、事业编制138名。", ["200+138=338名"]),
    ("编制338名，其中行政编制200名、工勤编制138名。", ["338=200+138名"]), ("相机1套、共焦显微镜1套、冰箱6台。", []),
    ("房屋300平方米，比上年增加20平方米。", []), ("培训3期，其中每期50人以上，共150人。", []), ("设备8台，其中大型设备15台。", []),
  ])
  func `numbers and their parts are kept as sums`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.sum, sentence) == found)
  }

  @Test(arguments: [
    ("支出预算比2024年预算减少12.00万元。", ["比2024年预算"]), ("支出预算比2025年预算减少12.00万元。", []),
    ("2027年部门预算安排购置车辆0辆。", ["2027年部门预算安排购置"]), ("2026年部门预算安排购置车辆0辆。", []),
    ("与2024年部门预算相比，2026年增加。", []),
  ])
  func `a year that is neither the document's nor the one before is kept`(_ sentence: String, _ found: [String]) throws
  {
    #expect(try phrases(.misdated, sentence) == found)
  }

  @Test(arguments: [
    ("项目支出, 32.40%          基本支出，55.98%", ["项目支出32.40%", "基本支出55.98%"]), ("基本支出 100%", ["基本支出100%"]),
    ("基本支出占55.98%", []), ("项目支出11,343.27万元，占34.20%", []), ("9.82%", []), ("较上年增长 5%", []),
  ])
  func `a line of labels of a chart is kept`(_ line: String, _ found: [String]) throws {
    #expect(try phrases(.label, line) == found)
  }

  @Test(arguments: [
    "截至2025年12月31日，陵川县样本事务局共有车辆4辆。", "截至2025年12月31日，陵川县样本事务局所属各预算单位共有车辆4辆。",
    "陵川县样本事务局本级及所属单位占有使用国有资产情况良好。", "2026年陵川县样本事务局委托业务费5.00万元。",
    "陵川县样本事务局2026年项目支出预算5.00万元。", "陵川县样本事务局政府采购预算总额5.00万元。",
  ])
  func `another body is named where the publisher speaks of its own`(_ sentence: String) throws {
    #expect(try phrases(.body, sentence) == ["陵川县样本事务局"])
    #expect(try phrases(.body, sentence.replacing("样本", with: "示例")) == [])
  }

  @Test(arguments: ["会同陵川县样本事务局开展检查。", "委托陵川县样本事务局办理，经费5.00万元。", "陵川县样本事务局牵头实施。"])
  func `bodies that work together are no strangers`(_ sentence: String) throws {
    #expect(try phrases(.body, sentence) == [])
  }

  @Test(arguments: [
    ("项目综合评价得分85.19分，评价等级为“优”。", ["85.19 优"]), ("项目综合评价得分85.19分，评价等级为“良”。", []),
    ("自评总得分100分，属于“优”。", []), ("得分90分以上为“良”。", []),
  ])
  func `a score beside another grade than it earns is kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.graded, sentence) == found)
  }

  @Test func `the score of a project that a sentence names is kept`() throws {
    let sentence = "指标完成情况得分90分，最终评分结果：热线服务项目绩效自评价结果为：总得分100分，属于“优”。"
    #expect(try phrases(.scored, sentence) == ["热线服务 100"])
    #expect(try phrases(.scored, "总得分100分，属于“优”。") == [])
  }

  @Test(arguments: ["……", "\t"])
  func `the parts a document must have are kept where they are, not where the contents list them`(gap: String) throws {
    let text = """
      陵川县示例事务局2026年部门预算
      目录
      一、主要职责\(gap)2
      二、收支预算情况说明\(gap)3
      三、名词解释\(gap)5
      一、主要职责
      负责示例事务。
      二、收支预算情况说明
      收入预算100.00万元，支出预算100.00万元。政府采购预算10.00万元。
      """
    let parts = try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == .part }.map(\.text)
    #expect(parts == ["目录", "部门职责", "情况说明", "政府采购"])
  }

  @Test(arguments: [
    ("会议费与上年相比减少3.00万元，减少36.43%。主要原因是业务经费支出增加。", ["减少3.00万元：业务经费支出增加"]),
    ("会议费与上年相比减少3.00万元。主要原因是压减会议。", ["减少3.00万元：压减"]), ("会议费5.00万元。主要原因是业务增加。", []),
  ])
  func `a reason may have a sentence of its own`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.reason, sentence) == found)
  }

  @Test(arguments: [
    ("1.高中教育（2050203），5.00万元。", ["2050203 高中教育"]), ("（1）行政运行(2010301)5.00万元。", ["2010301 行政运行"]),
    ("电话（0571）8755。", []), ("设备12台（201件）。", []),
  ])
  func `a code may stand in brackets behind its name`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.account, sentence) == found)
  }

  @Test(arguments: [
    ("2022年12月统一招标，11月才完成支付。", ["2022年12月统一招标，11月才"]), ("2022年10月统一招标，11月才完成支付。", []),
    ("2022年12月统一招标，次年1月才完成支付。", []), ("工期为2024年12月至2024年1月。", ["2024年12月至2024年1月"]),
    ("工期为2024年12月1日-2025年1月31日。", []), ("12月招标，11月的计划已完成。", []),
  ])
  func `months the wrong way round are kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.misordered, sentence) == found)
  }

  @Test(arguments: [
    ("七、项目支出：指在项目支出之外为完成特定任务所发生的支出。", 1), ("七、项目支出：指在基本支出之外为完成特定任务所发生的支出。", 0),
    ("四、其他收入：指除上述“事业收入”等以外的收入。", 0),
  ])
  func `a term explained by itself is kept`(_ sentence: String, _ count: Int) throws {
    #expect(try phrases(.circular, sentence).count == count)
  }

  @Test func `a year that a sentence compares with may be its second`() throws {
    #expect(try phrases(.misdated, "2026年预算比2024年预算增加50.32万元。") == ["比2024年预算"])
    #expect(try phrases(.misdated, "2026年预算比2025年预算增加50.32万元。") == [])
  }

  @Test func `a form whose title names another project is kept, where others name theirs`() throws {
    func form(_ title: String, _ name: String) -> String {
      """
      \(title)项目绩效目标表
      | 项目名称 | \(name) |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 次数 | ≥4次 |

      """
    }
    let right = form("窗口服务费", "窗口服务费") + form("网络租用费", "网络租用费") + form("办公用房维修", "办公用房维修")
    let other = form("食堂补助费", "档案整理费")
    #expect(try phrases(.titled, right + other) == ["食堂补助费；档案整理费"])
    #expect(try phrases(.titled, form("食堂补助费", "档案整理费")) == [])
    #expect(try phrases(.titled, right) == [])
  }
}
