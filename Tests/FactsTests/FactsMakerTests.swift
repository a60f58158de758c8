import BudgetModel
import Library
import Testing

@testable import Facts

/// Figures are those of the packages in `Data`, read there by eye.
@Suite struct FactsMakerTests {
  /// Final accounts with a narrative that states year-start budgets.
  private let zezhou = "140525-023/2024/final"

  @Test func `every table has a value for each of its columns, of a kind that the column holds`() throws {
    let maker = FactsMaker(checking: OpenYear(YearDisclosures([try PackageLibrary.embedded.disclosure(zezhou)])))
    for table in FactTable.all {
      let rows = maker.rows(of: table)
      #expect(!rows.isEmpty, "\(table.name)")
      for row in rows {
        #expect(row.count == table.columns.count, "\(table.name)")
        for (column, value) in zip(table.columns, row) {
          switch value {
          case .none: break
          case .number: #expect(column.kind.isNumber, "\(table.name).\(column.name)")
          case .text(let text): #expect(!column.kind.isNumber && !text.isEmpty, "\(table.name).\(column.name)")
          }
        }
      }
    }
  }

  @Test func `spending has budget and outturn of the same money, its parts, its share and its row`() throws {
    let facts = try MadeFacts(zezhou)
    let columns = [
      "name", "level", "approved", "executed", "rate", "total", "basic", "project", "share", "region", "year",
      "department_id", "side", "source_row", "place",
    ]
    #expect(
      facts.row(.spending, where: "code", is: "201", columns) == [
        .text("一般公共服务支出"), .number(1), .number(160_953_0000), .number(129_704_0000), .number(8059),
        .number(129_704_0000), .number(82_916_0000), .number(46_789_0000), .number(8289), .text("泽州县"),
        .number(2024), .text("140525-023"), .text("final"), .number(2), .text("201"),
      ])
    #expect(facts.rows(.spending).allSatisfy { $0["name"] != .text("合计") })
  }

  @Test func `accounts of the economic classification have their level, their amount and the row of their table`()
    throws
  {
    let facts = try MadeFacts(zezhou)
    #expect(
      facts.row(.economic, where: "code", is: "30101", ["name", "level", "executed", "approved", "place"]) == [
        .text("基本工资"), .number(2), .number(33_755_0000), .none, .text("final/6/0/2"),
      ])
    // A blank cell is no fact.
    #expect(facts.row(.economic, where: "code", is: "30106", []) == nil)
  }

  @Test func `revenue has its sources and then its accounts, and no totals`() throws {
    let facts = try MadeFacts(zezhou)
    #expect(
      facts.row(.revenue, where: "name", is: "一般公共预算财政拨款收入", ["code", "executed", "place"]) == [
        .none, .number(156_471_0000), .text("final/1/0/1"),
      ])
    #expect(
      facts.row(.revenue, where: "code", is: "201", ["executed", "place"]) == [
        .number(129_704_0000), .text("final/2/0/2"),
      ])
    #expect(facts.rows(.revenue).allSatisfy { $0["name"] != .text("合计") && $0["name"] != .text("总计") })
  }

  @Test func `of the three public expenses the budget of the table stands beside the outturn`() throws {
    let facts = try MadeFacts(zezhou)
    #expect(
      facts.row(.expenses, where: "name", is: "“三公”经费合计", ["approved", "executed", "rate", "category", "place"]) == [
        .number(2_5800_00), .number(2_5800_00), .number(100_00), .text("“三公”经费"), .text("three/合计"),
      ])
    // Its cell is blank; the text says that nothing was spent.
    #expect(
      facts.row(.expenses, where: "name", is: "因公出国（境）费", ["executed", "source"]) == [
        .number(0), .text("（一）“三公”经费财政拨款支出决算总体情况说明"),
      ])
    #expect(facts.row(.expenses, where: "place", is: "personnel", ["executed"]) != nil)
  }

  @Test func `a project has its money, its rates, its score and what its indicators reached`() throws {
    let facts = try MadeFacts(zezhou)
    let columns = [
      "unit", "approved", "adjusted", "executed", "of_adjusted", "of_approved", "score", "grade", "overall", "side",
      "place",
    ]
    #expect(
      facts.row(.projects, where: "name", is: "房租费", columns) == [
        .text("泽州县行政审批服务管理局"), .number(2_400_000_00), .number(1_366_133_02), .number(1_366_133_02),
        .number(100_00), .number(56_92), .number(95_00), .text("优"), .number(0), .text("final"), .text("房租费"),
      ])
    #expect(facts.rows(.projects).count == 8)
  }

  @Test func `an indicator has its target, its outturn, its points and its place among those of its project`() throws {
    let facts = try MadeFacts(zezhou)
    let columns = [
      "project", "category", "target", "actual", "weight", "score", "verdict", "reached", "place", "source",
    ]
    #expect(
      facts.row(.indicators, where: "name", is: "租赁办公用房面积", columns) == [
        .text("房租费"), .text("产出指标"), .text("=5424.08平方米"), .text("5424.08"), .number(20_00), .number(20_00),
        .text("equal"), .number(100_00), .text("房租费\u{1F}0"), .text("自评报告指标表"),
      ])
    // 240万 beside 136.61: how they stand to each other is known, what share that is is not.
    #expect(
      facts.row(.indicators, where: "name", is: "租赁成本", ["actual", "reached"]) == [.text("136.61"), .none])
  }

  @Test(arguments: [
    ("≥50次", "60次", 120_00), ("100%", "98.5%", 98_50), ("2万人", "1万人", 50_00), ("3", "4", 133_33),
    ("≥50次", "60", 120_00),
  ])
  func `how much of a target was reached is told where both are of one unit`(
    target: String, actual: String, rate: Int64
  ) throws {
    #expect(reached(target, actual)?.basisPoints == rate)
  }

  @Test(arguments: [("50次", "60人"), ("0", "4"), ("及时", "及时"), ("≥10万元", "136.61"), ("12月", "约12月")])
  func `how much of a target was reached is not told of two units, of words and of nothing`(
    target: String, actual: String
  ) {
    #expect(reached(target, actual) == nil)
  }

  private func reached(_ target: String, _ actual: String) -> Rate? {
    var indicator = Indicator(
      category: "产出指标", subcategory: "数量指标", name: "次数", source: Source(.prose(section: "", sentence: 1)))
    (indicator.annualTarget, indicator.actual) = (target, actual)
    return FactsMaker.reached(indicator)
  }

  @Test func `findings are those of a check but for rounding, each with its identity`() throws {
    let facts = try MadeFacts(zezhou, isChecked: true)
    let findings = facts.rows(.findings)
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(finding["severity"] == .text("!") || finding["severity"] == .text("?"))
      #expect(finding["place"]?.text?.contains("/140525-023/2024/final/") == true)
    }
    #expect(Set(findings.map { $0["place"] }).count == findings.count)
    #expect(try MadeFacts(zezhou).rows(.findings).isEmpty)
  }

  @Test func `statements have amounts, percentages, and numbers of people and things`() throws {
    let facts = try MadeFacts(zezhou)
    let columns = ["measure", "amount", "percentage", "number", "unit", "source", "place"]
    #expect(
      facts.row(.statements, where: "name", is: "收入总计", columns) == [
        .text("amount"), .number(156_471_0000), .none, .none, .none, .text("一、收入支出决算总体情况说明"),
        .text("claim/final/0"),
      ])
    #expect(facts.rows(.statements)[3]["percentage"] == .number(-21_74))
    #expect(
      facts.row(.statements, where: "name", is: "内设机构", columns) == [
        .text("fact"), .none, .none, .number(22_00), .text("个"), .text("二、机构设置情况"), .text("fact/final/0"),
      ])
  }
}
