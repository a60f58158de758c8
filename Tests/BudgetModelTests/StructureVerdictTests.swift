import BudgetModel
import BudgetSamples
import Testing

/// What the sums of a table prove of it; and nothing where each proof is taken away.
struct StructureVerdictTests {
  private static let rows: [[String]] = [
    ["", "合计", "9,646.01", "6,000.17", "3,645.84"], ["201", "一般公共服务支出", "5,000.33", "2,000.15", "3,000.18"],
    ["20103", "政府办公厅", "3,100.21", "1,000.05", "2,100.16"], ["20105", "统计信息事务", "1,900.12", "1,000.10", "900.02"],
    ["208", "社会保障和就业支出", "4,645.68", "4,000.02", "645.66"],
  ]

  @Test func `a table whose sums all hold is proven`() {
    let table = Samples.spending(Self.rows)
    #expect(table.verdict == nil, "nobody asked")
    #expect(table.judged == .proven)
    #expect(!table.isNotUnderstood)
  }

  @Test func `with other amounts of the same size nothing is understood`() {
    var rows = Self.rows
    let others = ["7,315.44", "5,218.90", "2,961.77", "1,048.63", "3,377.09"]
    for index in rows.indices {
      rows[index][2] = others[index]
      rows[index][3] = others[(index + 2) % 5]
      rows[index][4] = others[(index + 3) % 5]
    }
    #expect(Samples.spending(rows).isNotUnderstood)
  }

  @Test func `without the totals nothing is understood`() {
    let rows = [Self.rows[2], Self.rows[3], Self.rows[4]].map { Array($0[..<3]) + ["", ""] }
    #expect(Samples.spending(rows).isNotUnderstood)
  }

  @Test func `where one sum holds and others do not, the table is understood in part`() {
    var rows = Self.rows
    rows[4][2] = "4,999.99"
    rows[4][3] = "1,717.17"
    rows[4][4] = "3,131.31"
    #expect(Samples.spending(rows).judged == .partly)
  }

  @Test func `one row has nothing to be added`() {
    #expect(Samples.spending([Self.rows[0]]).judged == .nothingToAdd)
  }

  @Test func `what was told when it was read counts`() {
    var table = Samples.spending(Self.rows)
    table.verdict = .notUnderstood
    #expect(table.isNotUnderstood)
    #expect(table.verdict?.remark(.chinese) == "结构未能由数字证实")
    #expect(table.verdict?.remark(.english) == "structure not understood")
  }
}
