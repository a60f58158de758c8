import BudgetModel
import Console
import Reconciliation
import Testing

@testable import Browser

/// The paper for review of an invented department.
struct ReviewTests {
  private func review(_ years: Int...) throws -> String {
    let disclosures = years.flatMap {
      [Sample.disclosure(.budget, year: $0), Sample.disclosure(.finalAccounts, year: $0)]
    }
    var program = Sample.program(disclosures)
    let key = DepartmentYear(department: Sample.department.id, year: 2024)
    #expect(program.review(of: key) == nil)
    for case .open(let ids) in program.openForReview(key) {
      _ = program.handle(.opened(disclosures.filter { ids.contains($0.id) }))
    }
    let open = try #require(program.state.opened[key])
    _ = program.handle(.checked(key, Reconciler().check(open.accounts)))
    return try #require(program.review(of: key)).paper(on: "2026-11-21").markdown
  }

  @Test func `without the year before it says so, and compares nothing`() throws {
    let text = try review(2024)
    #expect(text.hasPrefix("# 样例局 2024 年度审阅材料\n"))
    #expect(text.contains("部门库中没有上一年度的文件，正文也没有说与上年相比的总额变化。"))
    #expect(text.contains("年初预算 100.00 万元，决算 100.00 万元，差额 0.00 万元，完成 100.00%。"))
    #expect(!text.contains("相差最大"), "nothing deviates")
  }

  @Test func `with the year before its totals and classes stand beside this year's`() throws {
    let text = try review(2023, 2024)
    #expect(text.contains("支出合计（决算）：本年 100.00 万元，上年 100.00 万元，变化 0.00 万元（0.00%）。"))
    #expect(text.contains("| 科目 | 2023 | 2024 |") || text.contains("2023"))
    #expect(!text.contains("部门库中没有上一年度的文件"))
  }
}
