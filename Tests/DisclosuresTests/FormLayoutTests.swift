import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Performance forms in layouts that no document at hand has, and forms that a page break cuts.
struct FormLayoutTests {
  private func projects(_ pages: [(title: [String], rows: [String])], kind: String = "预算") throws -> Reading {
    var blocks = [
      DocumentBlock(.paragraph("陵川县示例事务局2024年度部门\(kind)"), line: 1, page: 1),
      DocumentBlock(.paragraph("支出\(kind)表"), line: 2, page: 1),
      DocumentBlock(
        .grid(
          Grid(rows: [
            Grid.Row(cells: ["科目编码", "科目名称", "合计"], line: 3, page: 1),
            Grid.Row(cells: ["201", "一般公共服务支出", "9.00"], line: 4, page: 1),
          ])), line: 3, page: 1),
    ]
    var line = 10
    for (index, page) in pages.enumerated() {
      for title in page.title {
        blocks.append(DocumentBlock(.paragraph(title), line: line, page: index + 2))
        line += 1
      }
      let rows = page.rows.map { row in
        line += 1
        let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        return Grid.Row(cells: cells, line: line, page: index + 2)
      }
      blocks.append(DocumentBlock(.grid(Grid(rows: rows)), line: rows[0].line, page: index + 2))
      line += 1
    }
    return try DisclosureReader().read(Document(blocks: blocks, pageCount: pages.count + 1))
  }

  @Test(arguments: [["项目名称：档案整理"], ["档案整理项目绩效目标表", "预算金额：5万元"]])
  func `the name stands above, the table holds nothing but indicators`(title: [String]) throws {
    let reading = try projects([(title, ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|整理卷数|≥200卷"])])
    #expect(reading.disclosure.projects.map(\.name) == ["档案整理"])
    #expect(reading.disclosure.projects.first?.indicators.map(\.name) == ["整理卷数"])
  }

  @Test func `below a self-evaluation report its name begins the report, no form`() throws {
    let reading = try projects(
      [(["2024年项目绩效自评报告", "项目名称：档案整理"], ["一级指标|二级指标|三级指标|指标值|完成值", "产出指标|数量指标|整理卷数|≥200卷|200卷"])], kind: "决算")
    #expect(reading.disclosure.projects.first?.evaluation != nil)
  }

  @Test func `sums side by side in a row`() throws {
    let reading = try projects([
      (
        ["项目绩效目标申报表"],
        [
          "项目名称|档案整理|项目类别|特定目标类", "资金总额（万元）|5.00|其中：财政拨款|4.00", "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|整理卷数|≥200卷",
        ]
      )
    ])
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.total(.annual)?.fen == 5_000_000)
    #expect(project.funds.compactMap(\.origin) == ["财政拨款"])
  }

  @Test func `stages with their figures below and no name beside them`() throws {
    let reading = try projects(
      [
        (
          ["项目支出绩效自评表"],
          [
            "项目名称|档案整理|||||", "预算执行情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分", "|5.00|4.00|3.00|10|75.00%|7.5",
            "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分", "产出指标|数量指标|整理卷数|≥200卷|180卷|90|80", "总分|||||100|",
          ]
        )
      ], kind: "决算")
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.total(.approved)?.fen == 5_000_000 && project.total(.executed)?.fen == 3_000_000)
    #expect(project.evaluation?.rate?.text == "75.00")
    // The full marks are no score where the score is left blank.
    #expect(project.evaluation?.total == nil)
  }

  @Test func `a page break in words, names and targets; a row of its own stays one`() throws {
    let reading = try projects([
      (
        ["（2024年度）"],
        ["项目名称|档案整理|||", "一级指标|二级指标|三级指标|指标值|权重", "产出指标|数量指标|整理卷数|≥200卷|50", "满意度指|服务对象满|查档人|≥95|40"]
      ), ([], ["标|意度|满意率|%|", "|质量指标|差错率|≤1%|10"]),
    ])
    let indicators = try #require(reading.disclosure.projects.first?.indicators)
    #expect(indicators.map(\.name) == ["整理卷数", "查档人满意率", "差错率"])
    #expect(indicators[1].category == "满意度指标" && indicators[1].subcategory == "服务对象满意度")
    #expect(indicators[1].annualTarget == "≥95%")
    #expect(indicators[2].weight?.text == "10")
  }

  @Test func `the word of a merged cell lost: the 一级指标 follows from the 二级指标`() throws {
    let reading = try projects([
      (["（2024年度）"], ["项目名称|档案整理||", "一级指标|二级指标|三级指标|指标值", "|质量指标|差错率|≤1%", "|成本指标|总成本|≤5万元"])
    ])
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.indicators.map(\.category) == ["产出指标", "产出指标"])
    #expect(reading.doubts.contains { $0.reason == .headingInferred })
  }
}
