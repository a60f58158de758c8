import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Where forms stand: in lists, in reports, in sentences, in files of their own. All is invented.
struct FormPlaceTests {
  @Test func `a list of results: one line a project, the grade as printed`() throws {
    let reading = try FormDocument.reading([
      "2024年度项目绩效自评结果汇总表", "金额单位：元",
      """
      序号|项目名称|实施单位|年初预算数|全年执行数|执行率|自评得分|自评等级
      1|窗口升级|示例中心|50,000.00|30,000.00|60.00%|82|较好
      2|线路租赁|示例中心|20,000.00|20,000.00|100.00%|100|优秀
      合计|||70,000.00|50,000.00|71.43%||
      """,
    ])
    let projects = reading.disclosure.projects
    #expect(projects.map(\.name) == ["窗口升级", "线路租赁"])
    #expect(projects[0].total(.executed)?.fen == 3_000_000 && projects[0].evaluation?.total?.text == "82")
    #expect(projects.map(\.evaluation?.grade) == [nil, .excellent])
    #expect(projects.map(\.evaluation?.publishedGrade) == ["较好", "优秀"])
  }

  @Test func `a report: its title names the project, two tables and a sentence make one form`() throws {
    let reading = try FormDocument.reading([
      "窗口升级项目绩效自评报告", "项目单位：示例中心", "一、资金使用情况", "单位：万元",
      "资金来源|全年预算数|全年执行数|执行率|分值|得分\n县级资金|5.00|3.00|60%||\n合计|5.00|3.00|60%|10|6", "二、指标完成情况",
      "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|受理件数|≥300件|320件|90|90", "三、自评结论", "该项目自评总得分为96分，评价等次为“优”。",
    ])
    let project = try #require(reading.disclosure.projects.first)
    #expect(reading.disclosure.projects.count == 1)
    #expect(project.name == "窗口升级" && project.unit == "示例中心")
    #expect(project.total(.adjusted)?.fen == 5_000_000)
    #expect(project.indicators.map(\.name) == ["受理件数"])
    #expect(project.evaluation?.total?.text == "96" && project.evaluation?.grade == .excellent)
    #expect(project.evaluation?.executionScore?.text == "6")
  }

  @Test func `the paragraph that sums up a self-evaluation; it adds to the form and contradicts it nowhere`() throws {
    let form = """
      项目名称|窗口升级||||
      实施单位|示例中心||||
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|受理件数|≥300件|320件|90
      总分|||||90
      """
    let reading = try FormDocument.reading([
      "二、绩效自评结果",
      "1.“线路租赁”项目绩效自评综述：根据年初设定的绩效目标，项目自评得分为96.7分。项目全年预算数为3.20万元，执行数为3.00万元，完成预算的93.75%。发现的主要问题及原因：验收较晚。下一步改进措施：加快验收。",
      "2.示例中心窗口升级项目绩效自评综述：自评得分88分，执行数为2.00万元。", "项目支出绩效自评表", form,
    ])
    let projects = reading.disclosure.projects
    #expect(projects.map(\.name) == ["窗口升级", "线路租赁"])
    #expect(projects[0].evaluation?.total?.text == "90" && projects[0].executed?.fen == 2_000_000)
    let other = projects[1]
    #expect(other.adjusted?.fen == 3_200_000 && other.executed?.fen == 3_000_000)
    #expect(other.evaluation?.total?.text == "96.7" && other.evaluation?.rate?.text == "93.75")
    #expect(other.evaluation?.problems == "验收较晚。" && other.evaluation?.nextSteps == "加快验收。")
  }

  @Test func `a form in a file of its own says who and when, and that is doubted`() throws {
    let form = """
      项目名称|窗口升级||||
      主管部门|陵川县示例事务局||||
      一级指标|二级指标|三级指标|指标值|完成值|得分
      产出指标|数量指标|受理件数|≥300件|320件|90
      """
    let reading = try FormDocument.reading(["单位预算项目支出绩效自评表", "（2024年度）", form], isAlone: true)
    let disclosure = reading.disclosure
    #expect(disclosure.department.name == "陵川县示例事务局" && disclosure.year == 2024)
    #expect(disclosure.kind == .finalAccounts)
    #expect(reading.doubts.count { $0.reason == .takenFromForm } == 2)
    #expect(throws: DisclosureError.self) {
      try FormDocument.reading(["单位预算项目支出绩效自评表", form.replacing("主管部门", with: "联系人")], isAlone: true)
    }
  }

  @Test func `a table of accounts with projects below them lists these, as spent`() throws {
    let reading = try FormDocument.reading([
      "一般公共预算财政拨款项目支出决算表", "金额单位：万元",
      "科目编码|科目名称/项目名称|本年支出\n|合计|7.00\n201|一般公共服务支出|7.00\n20106|财政事务|7.00\n|窗口升级|5.00\n|线路租赁|2.00",
    ])
    #expect(reading.disclosure.projects.map(\.name) == ["窗口升级", "线路租赁"])
    #expect(reading.disclosure.projects.map(\.executed?.fen) == [5_000_000, 2_000_000])
    #expect(reading.disclosure.projects.allSatisfy { $0.total(.approved) == nil })
  }

  @Test func `the public keep labels, not sentences`() throws {
    let reading = try FormDocument.reading([
      "项目支出绩效自评表",
      """
      项目名称|窗口升级|||||
      年度目标|升级两个窗口，方便群众办事。|完成情况|已升级两个，群众满意。|||
      一级指标|二级指标|三级指标|指标值|完成值|得分|偏差原因|改进措施
      产出指标|数量指标|受理件数|≥300件|280件|80|人手不足，培训不够。|招聘两人，加强培训。
      """,
    ])
    let full = try #require(reading.disclosure.projects.first)
    #expect(full.indicators[0].deviation == "人手不足，培训不够。" && full.indicators[0].measures == "招聘两人，加强培训。")
    let short = try #require(reading.disclosure.figuresOnly.projects.first)
    #expect(short.indicators[0].deviation == "人手不足…" && short.indicators[0].measures == "招聘两人…")
    #expect(short.goal == "升级两个窗口…" && short.evaluation?.outcome == "已升级两个…")
  }

  @Test func `a name that a page break parts is one, and a blank in it makes no other project`() throws {
    func rows(_ text: String, page: Int, line: Int) -> [Grid.Row] {
      text.split(separator: "\n").enumerated().map { index, row in
        Grid.Row(
          cells: row.split(separator: "|", omittingEmptySubsequences: false).map(String.init), line: line + index,
          page: page)
      }
    }
    let list = rows("项目名称|单位|合计\n合计||9.00\n示例中心2025- 2026年运维项目|示例中心|9.00", page: 1, line: 6)
    let form =
      rows("项目名称|服务与保障能力提升补助资", page: 2, line: 21)
      + rows("|金\n主管部门|示例事务局\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|培训次数|≥3次", page: 3, line: 31)
    let second = rows(
      "项目名称|示例中心2025-2026年运维项目\n资金总额（万元）|9.00\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|巡检次数|≥3次", page: 4, line: 51)
    var blocks = ["陵川县示例事务局2024年度部门预算", "项目支出表", "单位：万元"].enumerated().map {
      DocumentBlock(.paragraph($1), line: $0 + 1, page: 1)
    }
    func wide(_ rows: [Grid.Row]) -> Grid {
      Grid(
        rows: rows.map { row in
          var row = row
          row.cells += Array(repeating: "", count: max(0, 4 - row.cells.count))
          return row
        })
    }
    blocks.append(DocumentBlock(.grid(Grid(rows: list)), line: 6, page: 1))
    blocks.append(DocumentBlock(.paragraph("项目支出绩效目标表"), line: 20, page: 2))
    blocks.append(DocumentBlock(.grid(wide(form)), line: 21, page: 2))
    blocks.append(DocumentBlock(.paragraph("项目支出绩效目标表"), line: 50, page: 4))
    blocks.append(DocumentBlock(.grid(wide(second)), line: 51, page: 4))
    let projects = try DisclosureReader().read(Document(blocks: blocks)).disclosure.projects
    #expect(projects.map(\.name) == ["示例中心2025- 2026年运维项目", "服务与保障能力提升补助资金"])
    #expect(projects.map { $0.indicators.map(\.name) } == [["巡检次数"], ["培训次数"]])
  }
}
