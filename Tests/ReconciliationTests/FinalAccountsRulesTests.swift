import BudgetModel
import Reconciliation
import Testing

/// The rules between the tables of final accounts, each on tables that agree and on the same with one figure changed.
@Suite struct FinalAccountsRulesTests {
  typealias Figure = WritableKeyPath<Made.FinalAccounts, String> & Sendable

  private func counts(_ rule: some Rule, _ figure: Figure, _ text: String) -> Counts {
    Made.report(rule, Made.FinalAccounts.with { $0[keyPath: figure] = text }).counts
  }

  @Test func `tables that agree are silent under every rule`() {
    let report = Reconciler(rules: Rules.all.filter { $0.id.group == .betweenTables })
      .check(Made.disclosure(Made.FinalAccounts().tables))
    #expect(report.findings.isEmpty)
    #expect(report.tallies.keys.sorted().map(\.description) == ["B5", "B6", "B7", "B8", "B9", "B10"])
  }

  @Test(
    arguments: [
      (\.incomeTotal, "91.00", Counts(held: 2, contradictions: 1)),
      (\.incomeAppropriation, "70.00", Counts(held: 2, contradictions: 1)),
      (\.incomeOther, "1.00", Counts(held: 2, contradictions: 1)),
      (\.incomeTotal, "90.01", Counts(held: 2, rounding: 1)), (\.summaryIncome, "", Counts(held: 2)),
    ] as [(Figure, String, Counts)])
  func `B5 income agrees with the summary`(_ figure: Figure, _ text: String, _ expected: Counts) {
    #expect(counts(IncomeAgainstSummary(), figure, text) == expected)
  }

  @Test(
    arguments: [
      (\.expenditureTotal, "91.00", Counts(held: 2, contradictions: 1)),
      (\.summarySchools, "61.00", Counts(held: 2, contradictions: 1)),
      (\.expenditureSchools, "59.99", Counts(held: 2, rounding: 1)),
      (\.summarySchools, "", Counts(held: 2)),
    ] as [(Figure, String, Counts)])
  func `B6 expenditure agrees with the summary class by class`(_ figure: Figure, _ text: String, _ expected: Counts) {
    #expect(counts(ExpenditureAgainstSummary(), figure, text) == expected)
  }

  @Test(
    arguments: [
      (\.appropriationIncome, "88.00", Counts(held: 2, contradictions: 1)),
      (\.appropriationFundIncome, "2.00", Counts(held: 2, contradictions: 1)),
      (\.appropriationIncome, "80.01", Counts(held: 2, rounding: 1)),
      (\.incomeAppropriation, "", Counts(held: 2)),
    ] as [(Figure, String, Counts)])
  func `B7 appropriations agree with the table of income`(_ figure: Figure, _ text: String, _ expected: Counts) {
    #expect(counts(AppropriationIncome(), figure, text) == expected)
  }

  @Test(
    arguments: [
      (\.generalTotal, "66.00", Counts(held: 2, contradictions: 1)),
      (\.generalSchools, "4.00", Counts(held: 2, contradictions: 1)),
      (\.generalSchools, "40.01", Counts(held: 2, rounding: 1)),
      (\.appropriationGeneral, "", Counts(held: 2)),
    ] as [(Figure, String, Counts)])
  func `B8 the general public budget agrees with appropriations`(_ figure: Figure, _ text: String, _ expected: Counts) {
    #expect(counts(GeneralPublicAgainstAppropriation(), figure, text) == expected)
  }

  @Test(
    arguments: [
      (\.fundSchools, "1.00", Counts(held: 4, contradictions: 1)),
      (\.appropriationSchools, "55.00", Counts(held: 4, contradictions: 1)),
      (\.appropriationFunds, "10.00", Counts(held: 4, contradictions: 1)),
      (\.appropriationSchools, "50.01", Counts(held: 4, rounding: 1)),
      // Funds that no table lists leave the sums open.
      (\.fundTotal, "", .silence),
    ] as [(Figure, String, Counts)])
  func `B9 appropriations are the sum of the budgets`(_ figure: Figure, _ text: String, _ expected: Counts) {
    #expect(counts(AppropriationByBudget(), figure, text) == expected)
  }

  @Test(
    arguments: [
      (\.generalBasic, "53.00", Counts(contradictions: 1)), (\.generalBasic, "35.01", Counts(rounding: 1)),
      (\.operating, "", .silence), (\.generalBasic, "", .silence),
    ] as [(Figure, String, Counts)])
  func `B10 personnel and operating funds make up basic expenditure`(
    _ figure: Figure, _ text: String, _ expected: Counts
  ) {
    #expect(counts(EconomicAgainstBasic(), figure, text) == expected)
  }

  @Test func `the sentence names both tables in both languages`() throws {
    let report = Made.report(ExpenditureAgainstSummary(), Made.FinalAccounts.with { $0.summarySchools = "61.00" })
    let finding = try #require(report.findings.first)
    #expect(
      finding.message.zh == "《支出决算表》中，205 教育支出为 60.00 万元；《收入支出决算总表》中，教育支出为 61.00 万元，相差 1.00 万元。")
    #expect(
      finding.message.en
        == "In 《支出决算表》, 205 教育支出 is 60.00 万元; in 《收入支出决算总表》, 教育支出 is 61.00 万元; the difference is 1.00 万元.")
    #expect(finding.places.map(\.text) == ["支出决算表 · 205 教育支出 · 本年支出合计", "收入支出决算总表 · 教育支出 · 金额"])
  }
}
