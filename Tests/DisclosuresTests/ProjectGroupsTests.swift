import BudgetModel
import Testing

@testable import Disclosures

/// Departments, units and projects in invented tables of projects.
struct ProjectGroupsTests {
  private func levels(_ rows: [(String, String)], department: String? = nil) -> [Int] {
    let table = Table(
      number: 1, kind: .projects, title: "项目支出表", unit: .tenThousandYuan,
      blocks: [Block(nameHeader: "项目名称", columns: [Column(header: ["合计"])])],
      rows: rows.enumerated().map { index, row in
        Row(
          number: index + 1, label: row.0, level: Levels.isTotal(row.0) ? 0 : 1,
          cells: [Figure(row.1, .money(.tenThousandYuan)).map { .figure($0) } ?? .blank])
      })
    return ProjectGroups(table, department: department).levels
  }

  @Test func `a total, a department, its units and their projects`() {
    #expect(
      levels(
        [
          ("合计", "812.43"), ("北京市甲局", "812.43"), ("北京市展览中心", "501.17"), ("布展", "301.06"), ("安保", "200.11"),
          ("北京市档案馆", "311.26"), ("修复", "111.15"), ("数字化", "200.11"),
        ], department: "北京市甲局") == [0, 1, 2, 3, 3, 2, 3, 3])
  }

  @Test func `without sums a name alone decides`() {
    #expect(levels([("北京市甲局", ""), ("北京市展览中心", ""), ("布展", "")], department: "北京市甲局") == [2, 2, 3])
  }

  @Test func `a project that is called like a place is no unit where no sum reaches`() {
    #expect(levels([("合计", "10.00"), ("改造培训中心", "3.00"), ("会议", "2.00")]) == [0, 3, 3])
  }
}
