import BudgetModel
import Testing

/// A budget that stands in sentences alone.
struct StatedBudgetTests {
  private func amount(_ text: String) -> Amount? { PublishedNumber(text).map { Amount($0, unit: .tenThousandYuan) } }

  private func claim(
    _ subject: String, _ amount: String, code: String? = nil, measure: Claim.Measure = .amount, sentence: Int = 1
  ) throws -> Claim {
    Claim(
      subject: subject, code: code.flatMap { FunctionCode($0) }, measure: measure,
      figure: try #require(Figure(amount, .money(.tenThousandYuan))),
      source: Source(.prose(section: "三、支出预算情况说明", sentence: sentence), page: 7))
  }

  private func disclosure(_ claims: [Claim], tables: [Table] = []) -> Disclosure {
    Disclosure(
      department: Department(name: "某市某局", code: nil, region: Region(name: "某市", code: nil)), year: 2026, kind: .budget,
      title: "某市某局2026年部门预算", tables: tables, claims: claims)
  }

  @Test func `totals, parts and classes of sentences make the spending screen, each with its sentence`() throws {
    let told = disclosure([
      try claim("收入预算", "100.00"), try claim("支出预算", "100.00", sentence: 2),
      try claim("支出预算", "90.00", measure: .lastYear, sentence: 2), try claim("基本支出预算", "40.00", sentence: 3),
      try claim("项目支出预算", "55.00", sentence: 4), try claim("一般公共服务支出", "70.00", code: "201", sentence: 5),
      try claim("行政运行", "30.00", code: "2080501", sentence: 6),
    ])
    #expect(told.isToldByText)
    #expect(told.statedTotal(.income)?.figure.text == "100.00")
    #expect(told.totalExpenditure == amount("100.00"))
    let root = YearDisclosures(budget: told, finalAccounts: nil).spending()
    let line = try #require(root.approved)
    #expect(line.total == told.totalExpenditure && line.source.place == .prose(section: "三、支出预算情况说明", sentence: 2))
    #expect(line.basic == amount("40.00"))
    #expect(line.project == amount("55.00"))
    #expect(root.children.map(\.code?.digits) == ["201", "208"])
    #expect(root.children.first?.approved?.total == amount("70.00"))
    // One item of a class is not the class.
    #expect(root.children.last?.approved == nil)
  }

  @Test func `two totals that differ are none`() throws {
    let told = disclosure([try claim("支出预算", "100.00"), try claim("支出总计", "101.00", sentence: 2)])
    #expect(told.statedTotal(.expenditure) == nil && told.totalExpenditure == nil)
  }

  @Test func `where a table tells, the text does not`() throws {
    let table = Table(
      number: 1, kind: .incomeAndExpenditure, label: nil, title: "收支总表", unit: .tenThousandYuan, isEmpty: false,
      blocks: [Block(columns: [])], rows: [], page: 1)
    let told = disclosure([try claim("支出预算", "100.00")], tables: [table])
    #expect(!told.isToldByText && told.statedTotal(.expenditure) == nil)
  }
}
