import BudgetModel
import BudgetSamples
import Testing

/// Spending by the economic classification, wherever a document lists it.
struct EconomicAccountsTests {
  private func disclosure(_ rows: [[String]], kind: TableKind = .basic) -> Disclosure {
    Samples.disclosure(.budget, tables: [Samples.spending(rows, kind: kind)])
  }
  private static let units: [[String]] = [
    ["", "合计", "5,580.40", "", ""], ["", "甲中心", "2,780.19", "", ""], ["301", "工资福利支出", "2,522.02", "", ""],
    ["30101", "基本工资", "1,182.05", "", ""], ["30102", "津贴补贴", "1,339.97", "", ""], ["302", "商品和服务支出", "258.17", "", ""],
    ["", "乙中心", "2,800.21", "", ""], ["301", "工资福利支出", "2,700.14", "", ""], ["30101", "基本工资", "700.03", "", ""],
    ["30102", "津贴补贴", "2,000.11", "", ""], ["302", "商品和服务支出", "100.07", "", ""],
  ]

  @Test func `an account of several units is what all of them come to`() throws {
    let accounts = try #require(EconomicAccounts(disclosure(Self.units)))
    #expect(accounts.table.rows.map(\.level) == [0, 1, 2, 2, 1])
    #expect(accounts.table.rows.map { $0.cells[0].text } == ["5,580.40", "5222.16", "1882.08", "3340.08", "358.24"])
    #expect(accounts.others[accounts.table.rows[1].number] == 1)
  }

  @Test func `names without codes are known by the classification`() throws {
    let rows = Self.units.prefix(6).map { ["", $0[1], $0[2], "", ""] }
    var table = Samples.spending(Array(rows), kind: .basic)
    table.rows = table.rows.map { $0.with(level: 1) }
    let accounts = try #require(EconomicAccounts(Samples.disclosure(.budget, tables: [table])))
    #expect(accounts.table.rows.suffix(4).map(\.level) == [1, 2, 2, 1])
    #expect(accounts.table.rows.allSatisfy { $0.code == nil }, "what is not printed is not shown as printed")
  }

  @Test func `a table of basic spending by function is none`() {
    #expect(EconomicAccounts(disclosure([["201", "一般公共服务支出", "1.00", "", ""]])) == nil)
  }

  @Test func `codes of units are no accounts`() {
    #expect(
      EconomicAccounts(
        disclosure([["301", "甲局", "3.00", "", ""], ["301001", "甲局本级", "3.00", "", ""]])) == nil)
  }
}
