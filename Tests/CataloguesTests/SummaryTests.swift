import Catalogues
import BudgetModel
import BudgetSamples
import Testing

struct SummaryTests {
  static func summary(scores: [String]) -> Summary {
    Summary(
      Samples.disclosure(
        .finalAccounts, tables: [], projects: scores.enumerated().map { Samples.project("项目\($0)", score: $1) }))
  }

  @Test(
    arguments: [
      ([], nil), (["95"], "95.00"), (["95", "100", "90"], "95.00"), (["90", "91", "91"], "90.67"),
      (["90.5", "90.51"], "90.51"),
      (["90.004", "90.004"], "90.00"), (["90.005"], "90.01"), (["-1", "-2"], "-1.50"), (["0"], "0.00"),
      (["999999999999999999", "90"], nil), (["90.9999999999999999"], "91.00"),
    ] as [([String], String?)])
  func `the mean score has two places, rounded half up`(scores: [String], mean: String?) {
    #expect(Self.summary(scores: scores).meanScore?.text == mean)
  }

  @Test func `projects without a score do not lower the mean`() {
    let projects = [
      Samples.project("房租费", score: "95", grade: .excellent), Samples.project("楼层管理费", score: nil),
      Project(name: "培训费"),
    ]
    let summary = Summary(Samples.disclosure(.finalAccounts, tables: [], projects: projects))
    #expect(summary.projects == 3)
    #expect(summary.scores.map(\.text) == ["95"])
    #expect(summary.meanScore?.text == "95.00")
    #expect(summary.grades.text == "优1")
  }

  @Test func `the rate of final accounts is against the year-start budget they state`() throws {
    let disclosure = Samples.disclosure(
      .finalAccounts,
      tables: [
        Samples.final, Samples.spending([["", "合计", "1564.71", "", ""]], kind: .generalPublic, number: 5),
      ],
      claims: [try Samples.claim("一般公共预算财政拨款支出", nil, "1,899.14")])
    let summary = Summary(disclosure)
    #expect(summary.id == "140525-023/2024/final")
    #expect(summary.approved?.fen == 1_899_140_000)
    #expect(YearSummary([summary])?.executionRate?.basisPoints == 8_239)
  }

  @Test func `a budget has an approved total and no rate`() {
    let summary = Summary(Samples.disclosure(.budget, tables: [Samples.budget]))
    #expect(summary.approved == summary.expenditure)
    #expect(YearSummary([summary])?.executionRate == nil)
    #expect(summary.tables == 1 && summary.emptyTables == 0)
  }

  @Test func `a budget that stands in sentences alone is listed with what they state`() throws {
    let told = Samples.disclosure(.budget, tables: [], claims: [try Samples.claim("支出预算", nil, "100.00", of: .amount)])
    #expect(told.totalExpenditure?.fen == 100_000_000)
    #expect(Summary(told).expenditure == told.totalExpenditure)
  }
}
