import BudgetModel
import BudgetSamples
import Testing

/// Accounts of tables that list several units one below the other.
struct AccountRowsTests {
  private static func row(_ code: String, _ name: String, _ total: String, _ basic: String, _ project: String)
    -> [String]
  {
    [code, name, total, basic, project]
  }
  private static let units: [[String]] = [
    row("", "合计", "9,071.31", "5,160.94", "3,910.37"),
    row("205", "教育支出", "13.36", "1.00", "12.36"), row("20508", "进修及培训", "13.36", "1.00", "12.36"),
    row("208", "社会保障和就业支出", "543.60", "543.60", "0.00"), row("20805", "养老支出", "540.10", "540.10", "0.00"),
    row("20808", "抚恤", "3.50", "3.50", "0.00"), row("215", "建筑业", "5,044.23", "2,817.46", "2,226.77"),
    row("205", "教育支出", "7.59", "7.59", "0.00"), row("20508", "进修及培训", "7.59", "7.59", "0.00"),
    row("208", "社会保障和就业支出", "531.83", "531.83", "0.00"), row("20805", "养老支出", "531.83", "531.83", "0.00"),
    row("215", "建筑业", "2,930.70", "1,259.46", "1,671.24"),
  ]

  private func tree(_ rows: [[String]]) -> AccountNode {
    YearDisclosures([Samples.disclosure(.budget, tables: [Samples.spending(rows)])]).spending()
  }

  @Test func `an account of several units is what all of them come to, with the place of each`() throws {
    let root = tree(Self.units)
    let education = try #require(root.node(FunctionCode("205"))?.approved)
    #expect(education.total?.fen == 20_950_000)
    #expect(education.basic?.fen == 8_590_000)
    #expect(education.project?.fen == 12_360_000)
    #expect(education.others.count == 1)
    #expect(root.node(FunctionCode("215"))?.approved?.total?.fen == 7_974_930_000)
    #expect(root.children.compactMap { $0.approved?.total }.sum == root.approved?.total)
  }

  @Test func `a department's accounts above those of its units are not added to them`() {
    let department = [
      Self.row("", "合计", "9,071.31", "5,160.94", "3,910.37"), Self.row("205", "教育支出", "20.95", "8.59", "12.36"),
      Self.row("208", "社会保障和就业支出", "1,075.43", "1,075.43", "0.00"),
      Self.row("215", "建筑业", "7,974.93", "4,076.92", "3,898.01"),
    ]
    let root = tree(department + Self.units.dropFirst())
    #expect(root.node(FunctionCode("205"))?.approved?.total?.fen == 20_950_000)
    #expect(root.node(FunctionCode("215"))?.approved?.others == [])
  }

  @Test func `what holds all accounts is their total, whatever it is called`() {
    let named = Samples.spending(Self.units)
    var table = named
    table.rows = named.rows.map {
      Row(
        number: $0.number, code: $0.code, label: $0.isTotal ? "甲局" : $0.label, level: max(1, $0.level), cells: $0.cells)
    }
    let root = YearDisclosures([Samples.disclosure(.budget, tables: [table])]).spending()
    #expect(root.approved?.total?.fen == 90_713_100_00)
  }

  @Test func `codes of units are no classes of spending`() {
    let rows = [
      Self.row("", "合计", "74,868.34", "", ""), Self.row("222", "甲局", "74,868.34", "", ""),
      Self.row("222001", "甲局本级", "44,572.50", "", ""), Self.row("222002", "乙处", "30,295.84", "", ""),
    ]
    #expect(tree(rows).children.isEmpty)
    #expect(Samples.spending(rows).listsUnits)
    #expect(!Samples.spending(Self.units).listsUnits)
  }
}
