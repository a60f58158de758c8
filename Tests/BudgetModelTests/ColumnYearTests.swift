import BudgetModel
import BudgetSamples
import Testing

struct ColumnYearTests {
  @Test(arguments: [
    (["2024年预算数"], true), (["2023年预算数"], false), (["2024 年度", "合计"], true), (["合计"], true),
    (["2023年与2024年"], true), (["上年预算数"], false), (["上年", "合计"], false), (["比2024年增减"], false),
  ])
  func `headings say whether a column is of a year`(_ header: [String], _ isOf: Bool) {
    #expect(Column(header: header).isOf(2024) == isOf)
  }

  @Test(arguments: [
    ([["2023年预算数"], ["2024年预算数", "合计"]], 1), ([["2024年预算数"], ["2023年预算数"]], 0), ([["合计"], ["2024年预算数"]], 0),
  ])
  func `of several columns with a role the latest year's is taken`(_ headers: [[String]], _ column: Int) {
    let row = Row(number: 1, label: "合计", level: 0, cells: [Samples.cell("1.00"), Samples.cell("2.00")])
    let table = Table(
      number: 5, kind: .generalPublic, title: "支出表", unit: .tenThousandYuan,
      blocks: [Block(columns: headers.map { Column(header: $0) })], rows: [row])
    #expect(table.column(.total, of: row) == column)
    #expect(table.column(.project, of: row) == nil)
    #expect(table.cell(.total, of: row)?.text == "\(column + 1).00")
  }
}
