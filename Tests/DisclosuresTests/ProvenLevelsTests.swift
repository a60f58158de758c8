import BudgetModel
import Testing

@testable import Disclosures

/// Levels that sums prove, in invented tables.
struct ProvenLevelsTests {
  private func table(_ kind: TableKind, _ rows: [(String, [String])], header: String = "项目名称") -> Table {
    Table(
      number: 1, kind: kind, title: "项目支出表", unit: .tenThousandYuan,
      blocks: [Block(nameHeader: header, columns: [Column(header: ["合计"]), Column(header: ["一般公共预算"])])],
      rows: rows.enumerated().map { index, row in
        Row(
          number: index + 1, label: row.0, level: Levels.isTotal(row.0) ? 0 : 1,
          cells: row.1.map { Figure($0, .money(.tenThousandYuan)).map { .figure($0) } ?? .blank })
      })
  }

  private func levels(_ table: Table, department: String? = nil) -> [Int] {
    var table = table
    ProvenLevels.apply(to: &table, department: department)
    return table.rows.map(\.level)
  }

  @Test func `units stand above their projects, whatever they are called`() {
    let table = table(
      .projects,
      [
        ("合计", ["30,912.33", "8,935.00"]), ("某市甲局", ["1,652.00", "1,652.00"]), ("某市展览中心", ["1,250.00", "1,250.00"]),
        ("运行经费", ["402.00", "402.00"]), ("某特种检测研究所大院区", ["29,260.33", "7,283.00"]),
        ("辅助经费", ["17,767.05", "7,283.00"]), ("物业费", ["11,493.28", "0.00"]),
      ])
    #expect(levels(table, department: "某市甲局") == [0, 2, 3, 3, 2, 3, 3])
  }

  @Test func `what holds units is no project: kinds of funding`() {
    let table = table(
      .projects,
      [
        ("合计", ["5,542.57"]), ("全额", ["5,442.23"]), ("某市甲局", ["4,320.17"]), ("道路养护", ["3,287.04"]),
        ("信息化运维", ["1,033.13"]), ("某市运输管理处", ["1,122.06"]), ("专用项目", ["803.91"]), ("窗口外包", ["603.80"]),
        ("普法宣传", ["200.11"]), ("设备购置", ["318.15"]), ("差额", ["100.34"]), ("某市培训中心", ["100.34"]), ("考试经费", ["60.11"]),
        ("房屋维修", ["40.23"]),
      ])
    #expect(levels(table, department: "某市甲局") == [0, 1, 2, 3, 3, 2, 3, 4, 4, 3, 1, 2, 3, 3])
  }

  @Test func `rows that no sum reaches are no units`() {
    let table = table(
      .projects, [("合计", ["100.00"]), ("甲项目", ["31.20"]), ("乙项目", ["17.35"]), ("丙项目", ["4.11"])])
    #expect(levels(table) == [0, 3, 3, 3])
  }

  @Test func `a name alone makes no unit where no sum reaches`() {
    let table = table(
      .projects, [("合计", ["100.00"]), ("某市展览中心", ["31.20"]), ("某市研究院", ["17.35"]), ("某市甲局", ["4.11"])])
    #expect(levels(table, department: "某市甲局") == [0, 3, 3, 2])
  }

  @Test func `accounts without codes stand as deep as their sums say`() {
    let table = table(
      .basic,
      [
        ("甲局", ["3,072.01", "3,072.01"]), ("工资福利支出", ["2,522.02", "2,522.02"]), ("基本工资", ["1,182.05", "1,182.05"]),
        ("津贴补贴", ["1,339.97", "1,339.97"]), ("商品和服务支出", ["549.99", "549.99"]), ("办公费", ["192.56", "192.56"]),
        ("电费", ["357.43", "357.43"]),
      ], header: "支出项目类别")
    #expect(levels(table) == [1, 2, 3, 3, 2, 3, 3])
  }

  @Test func `what does not add up keeps its levels`() {
    let table = table(
      .basic, [("甲局", ["3,072.01"]), ("工资福利支出", ["2,000.02"]), ("基本工资", ["35.33"])], header: "支出项目类别")
    #expect(levels(table) == [1, 1, 1])
  }
}
