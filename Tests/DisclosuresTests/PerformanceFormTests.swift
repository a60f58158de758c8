import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Forms with one side, in the layouts departments use; names and figures are invented.
struct PerformanceFormTests {
  /// A document of titles and tables, as a reader that knows pages gives it.
  private func read(_ pages: [(title: [String], rows: [[String]])], kind: String = "决算") throws -> Reading {
    var blocks = [
      DocumentBlock(.paragraph("陵川县示例事务局2024年度部门\(kind)"), line: 1, page: 1),
      DocumentBlock(.paragraph("部门名称：陵川县示例事务局"), line: 2, page: 1),
      DocumentBlock(.paragraph("支出\(kind)表"), line: 3, page: 1), DocumentBlock(.paragraph("单位：万元"), line: 4, page: 1),
      DocumentBlock(
        .grid(
          Grid(rows: [
            Grid.Row(cells: ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], line: 5, page: 1),
            Grid.Row(cells: ["201", "一般公共服务支出", "9.00", "4.00", "5.00"], line: 6, page: 1),
            Grid.Row(cells: ["20106", "财政事务", "9.00", "4.00", "5.00"], line: 7, page: 1),
          ])), line: 5, page: 1),
    ]
    var line = 10
    for (index, page) in pages.enumerated() {
      for title in page.title {
        blocks.append(DocumentBlock(.paragraph(title), line: line, page: index + 2))
        line += 1
      }
      let rows = page.rows.enumerated().map { Grid.Row(cells: $1, line: line + $0, page: index + 2) }
      blocks.append(DocumentBlock(.grid(Grid(rows: rows)), line: line, page: index + 2))
      line += rows.count + 1
    }
    return try DisclosureReader().read(Document(blocks: blocks, pageCount: pages.count + 1))
  }

  @Test func `a self-evaluation: money by stage and source, indicators, result`() throws {
    let reading = try read([
      (
        ["档案整理项目绩效自评表", "（2024年度）"],
        [
          ["项目名称", "", "档案整理", "", "", "", "", ""],
          ["主管部门", "", "[099]示例事务局", "实施单位", "099001-示例中心", "", "", ""],
          ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          ["", "年度资金总额：", "", "5.00", "4.00", "3.00", "10", "75.00%", "7.5"],
          ["", "其中：财政拨款", "", "5.00", "4.00", "3.00", "--", "", "--"],
          ["", "其他资金", "", "0.00", "0.00", "0.00", "--", "", "--"],
          ["年度总体目标", "预期目标", "", "", "实际完成情况", "", "", ""],
          ["", "整理资金档案。", "", "", "已整理。", "", "", ""],
          ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
          ["", "产出指标", "数量指标", "整理卷数", "≥200卷", "180卷", "50", "45", "人手不足，下年改进"],
          ["", "", "质量指标", "差错率", "≤1%", "0.5%", "20", "20", ""],
          ["", "满意度指标", "服务对象满意度指标", "查档人满意率", "≥95%", "98%", "20", "20", ""],
          ["总分", "", "", "", "", "", "100", "92.5", ""],
        ]
      )
    ])
    let project = try #require(reading.disclosure.projects.first)
    #expect(project.name == "档案整理")
    #expect(project.unit == "示例中心")
    #expect(project.formYear == 2024)
    #expect(project.total(.approved) == Amount(fen: 5_000_000, resolution: 10_000))
    #expect(project.total(.adjusted)?.fen == 4_000_000)
    #expect(project.total(.executed)?.fen == 3_000_000)
    #expect(project.funds.compactMap(\.origin) == ["财政拨款", "财政拨款", "财政拨款", "其他资金", "其他资金", "其他资金"])
    #expect(project.indicators.map(\.category) == ["产出指标", "产出指标", "满意度指标"])
    #expect(project.indicators.map(\.subcategory) == ["数量指标", "质量指标", "服务对象满意度指标"])
    #expect(project.indicators.map(\.actual) == ["180卷", "0.5%", "98%"])
    #expect(project.indicators.map(\.weight?.text) == ["50", "20", "20"])
    #expect(project.indicators[0].deviation == "人手不足，下年改进")
    #expect(project.evaluation?.rate?.text == "75.00")
    #expect(project.evaluation?.executionScore?.text == "7.5")
    #expect(project.evaluation?.executionWeight?.text == "10")
    #expect(project.indicators[1].deviation == "")
    #expect(project.evaluation?.total?.text == "92.5")
    #expect(project.evaluation?.source.page == 2)
    #expect(!project.hasTargetForm)
    #expect(reading.unread.isEmpty)
    #expect(reading.numericCells.isComplete)
  }

  @Test func `a form over a page break, its title printed again and a column fewer`() throws {
    let reading = try read(
      [
        (
          ["（2024年度）"],
          [
            ["项目名称", "", "", "窗口服务", "", ""], ["项目资金（万元）", "", "", "年度预算资金总额：", "12.00", ""],
            ["", "", "", "其中：财政拨款", "12.00", ""], ["", "一级指标", "二级指标", "三级指标", "指标值", ""],
            ["绩效指标", "产出指标", "数量指标", "受理件数", "≥300件", ""],
          ]
        ),
        (
          ["（2024年度）"],
          [
            ["绩效指标", "产出指标", "质量指标", "差错率", "≤1%"], ["", "", "", "退件率", "≤2%"],
            ["绩效指标", "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"],
          ]
        ),
        (
          ["（2024年度）"],
          [
            ["项目名称", "", "", "线路租赁", "", ""], ["", "一级指标", "二级指标", "三级指标", "指标值", ""],
            ["绩效指标", "产出指标", "数量指标", "线路条数", "=2条", ""],
          ]
        ),
      ], kind: "预算")
    #expect(reading.disclosure.projects.map(\.name) == ["窗口服务", "线路租赁"])
    #expect(reading.disclosure.projects[0].indicators.map(\.name) == ["受理件数", "差错率", "退件率", "群众满意度"])
    #expect(reading.disclosure.projects[0].indicators.map(\.subcategory) == ["数量指标", "质量指标", "质量指标", "服务对象满意度指标"])
    #expect(reading.disclosure.projects[0].indicators.map(\.source.page) == [2, 3, 3, 3])
    #expect(reading.disclosure.projects[0].total(.annual)?.fen == 12_000_000)
    #expect(reading.disclosure.projects[0].hasTargetForm)
  }

  @Test func `one table for all: sign, value and measure word put together, projects repeated after a page break`()
    throws
  {
    let header = ["序号", "项目名称", "预算金额", "绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "计量单位", "权重"]
    let reading = try read(
      [
        (
          ["2024年项目支出绩效目标表", "单位：万元"],
          [
            header, ["1", "窗口服务", "12.00", "便民。", "产出指标", "数量指标", "受理件数", "≥", "300", "件", "50"],
            ["", "", "", "", "效益指标", "社会效益指标", "办事便利", "定性", "提高", "", "40"],
          ]
        ),
        (
          ["2024年项目支出绩效目标表", "单位：万元"],
          [
            header, ["", "窗口服务", "12.00", "", "满意度指标", "服务对象满意度指标", "满意率", "≥", "90", "%", "10"],
            ["2", "线路租赁", "8.00", "通畅。", "产出指标", "数量指标", "线路条数", "＝", "2", "条", "90"],
          ]
        ),
      ], kind: "预算")
    #expect(reading.disclosure.projects.map(\.name) == ["窗口服务", "线路租赁"])
    #expect(reading.disclosure.projects[0].indicators.map(\.annualTarget) == ["≥300件", "提高", "≥90%"])
    #expect(reading.disclosure.projects[0].indicators.map(\.weight?.text) == ["50", "40", "10"])
    #expect(reading.disclosure.projects[1].indicators.map(\.annualTarget) == ["＝2条"])
    #expect(reading.disclosure.projects[1].total(.annual)?.fen == 8_000_000)
    #expect(reading.numericCells.isComplete)
  }

  @Test func `weights under another heading are told by their sum, and doubted`() throws {
    let header = ["单位编码", "项目名称", "资金总额", "绩效目标", "二级指标", "三级指标", "指标值", "备注"]
    let rows = ["甲率", "乙率", "丙率", "丁率", "戊率"].map { ["", "", "", "", "质量指标", $0, "≥90%", "18"] }
    var first = rows[0]
    first.replaceSubrange(0..<4, with: ["099001", "窗口服务", "12.00", "便民。"])
    let reading = try read([(["2024年项目支出绩效目标表"], [header, first] + rows.dropFirst())], kind: "预算")
    #expect(reading.disclosure.projects[0].indicators.map(\.weight?.text) == ["18", "18", "18", "18", "18"])
    #expect(reading.doubts.contains { $0.reason == .weightInferred })
  }

  @Test func `the targets of the whole department stand apart, with tasks and sources`() throws {
    let reading = try read(
      [
        (
          ["部门整体支出绩效目标表", "（2024年度）"],
          [
            ["部门（单位）名称", "", "陵川县示例事务局", "", "", "", ""],
            ["年度主要任务", "任务名称", "", "主要内容", "预算金额（万元）", "", ""], ["", "", "", "", "总额", "财政拨款", "其他资金"],
            ["", "保运转", "", "人员工资。", "4.00", "4.00", ""], ["", "保服务", "", "窗口。", "5.00", "5.00", ""],
            ["", "金额合计", "", "", "9.00", "9.00", ""], ["年度总体目标", "便民。", "", "", "", "", ""],
            ["年度绩效指标", "一级指标", "二级指标", "三级指标", "", "指标值", "分值权重（90分）"],
            ["", "产出指标", "数量指标", "受理件数", "", "≥300", "90"],
          ]
        )
      ], kind: "预算")
    #expect(reading.disclosure.projects.isEmpty)
    let overall = try #require(reading.disclosure.overall.first)
    #expect(overall.name == "陵川县示例事务局")
    #expect(overall.total(.annual)?.fen == 9_000_000)
    #expect(overall.funds.compactMap(\.origin) == ["保运转", "保服务", "财政拨款"])
    #expect(overall.indicators.map(\.weight?.text) == ["90"])
    #expect(reading.unread.isEmpty)
  }

  @Test func `a form left blank is a table without data, and names no project`() throws {
    let reading = try read(
      [
        (
          ["表16", "专项资金总体绩效目标表", "（2024年度）"],
          [
            ["项目名称", "", "", ""], ["主管部门", "", "实施期限", ""], ["资金金额（万元）", "实施期资金总额：", "", ""],
            ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"], ["", "产出指标", "数量指标", "", ""], ["", "", "质量指标", "", ""],
          ]
        )
      ], kind: "预算")
    #expect(reading.disclosure.projects.isEmpty)
    let table = try #require(reading.disclosure.tables.last)
    #expect(table.kind == .performance && table.isEmpty && table.number == 16)
  }

  @Test func `a table that lists projects with a target in words`() throws {
    let reading = try read(
      [([], [["项目", "预算数（单位：万元）", "绩效目标"], ["窗口服务", "5.00", "便民。"], ["合计", "5.00", ""]])], kind: "预算")
    #expect(reading.disclosure.projects.map(\.name) == ["窗口服务"])
    #expect(reading.disclosure.projects[0].hasTargetForm)
    #expect(reading.disclosure.projects[0].total(.annual)?.fen == 5_000_000)
  }

  @Test(arguments: [
    ("三级指标", FormColumn.name), ("指标名称", .name), ("一级指标", .category), ("年度指标值（A）", .annualTarget),
    ("目标值", .annualTarget),
    ("实施期指标值", .periodTarget), ("调整后指标值", .adjustedTarget), ("全年实际值（B）", .actual), ("实际完成值", .actual),
    ("完成情况说明", .remark),
    ("分值权重（90分）", .weight), ("指标权重(%)", .weight), ("得分", .score), ("得分计算方法", .other), ("评（扣）分标准", .other),
    ("指标值类型", .sign), ("运算符号", .sign), ("指标值内容", .other), ("度量单位", .measure), ("偏差原因分析及改进措施", .deviation),
    ("单位（项目）名称", .project), ("单位编码", .code), ("当年财政拨款预算金额", .amount), ("预算数（单位：万元）", .amount), ("绩效目标", .goal),
  ])
  func `a heading says what its column is for`(heading: String, column: FormColumn) {
    #expect(FormColumn(heading) == column)
  }
}
