import BudgetModel
import BudgetSamples
import Catalogues
import Testing

/// Documents of a department's year that tell of different money, joined in one line of a list.
struct YearSummaryTests {
  private static let all = Samples.spending([["", "合计", "900.00", "", ""], ["201", "一般公共服务支出", "900.00", "", ""]])
  private static let general = Samples.spending(
    [["", "合计", "330.00", "", ""], ["201", "一般公共服务支出", "330.00", "", ""]], kind: .generalPublic, number: 5)

  private static func summary(
    _ kind: DisclosureKind, _ tables: [Table], _ claims: [Claim] = []
  ) -> Summary {
    Summary(Samples.disclosure(kind, tables: tables, claims: claims))
  }

  private static func final() throws -> Summary {
    summary(
      .finalAccounts, [all, general],
      [
        try Samples.claim("财政拨款支出", nil, "320.00"), try Samples.claim("财政拨款支出", nil, "330.00", of: .executed),
      ])
  }

  @Test func `a list joins what is alike, whatever order its documents tell it in`() throws {
    let final = try Self.final()
    let year = try #require(YearSummary([final]))
    #expect(year.executionRate == Rate(basisPoints: 10_313))

    let budget = Self.summary(.budget, [Self.general])
    let apart = try #require(YearSummary([budget, Self.summary(.finalAccounts, [Self.all])]))
    #expect(apart.execution == .unlike(.funds(.all, .generalPublic)))
    let both = try #require(YearSummary([budget, final]))
    #expect(both.executionRate == Rate(basisPoints: 10_000))
  }

  @Test func `totals are read as they are written`() throws {
    let totals = try #require(try Self.final().totals)
    #expect(totals.approved.count == 1 && totals.executed.count == 2)
    #expect(SpendingTotals(text: totals.text) == totals)
    #expect(SpendingTotals(text: "approved:all approved:none:1/1 executed:all:x/y stated:none ") == SpendingTotals())
  }

  @Test func `what is found is known of a year only where it is of both documents`() throws {
    var (budget, final) = (Self.summary(.budget, [Self.general]), try Self.final())
    final.findings = FindingCounts(contradictions: 2, notes: 1)
    #expect(YearSummary([budget, final])?.findings == nil)
    budget.findings = FindingCounts(contradictions: 3, notes: 0)
    #expect(YearSummary([final, budget])?.findings == FindingCounts(contradictions: 5, notes: 1))
  }

  @Test func `the final accounts say more than the budget, and nothing is no year`() throws {
    let (budget, final) = (Self.summary(.budget, [Self.general]), try Self.final())
    let year = try #require(YearSummary([final, budget]))
    #expect(year.main.kind == .finalAccounts && year.documents.map(\.kind) == [.budget, .finalAccounts])
    #expect(YearSummary([budget])?.main.kind == .budget)
    #expect(YearSummary([]) == nil)
  }
}
