import BudgetModel

/// “三公” expenses are not less than the same accounts in basic expenditure.
///
/// Travel abroad (30212), receptions (30217), running (30231) and purchase (30913, 31013) of vehicles in the table of
/// “三公”经费 are compared with the same accounts in the table of basic expenditure, by code or by name; in final accounts,
/// what was spent. The table of “三公”经费 covers all appropriations, basic expenditure only a part of them: more there than
/// here is a contradiction; less is a note, for the rest may have come from projects or other budgets.
///
/// Tolerance: half a unit of the last published place for each of the figures.
///
/// Example: receptions of 0.50 among the “三公” expenses, 0.80 of 公务接待费 in basic expenditure alone.
///
/// Silent where an account is blank on either side, and where the table of “三公”经费 lists several units or years.
///
/// 说明
///
/// “三公”经费各分项不应小于基本支出中的同名经济科目。
///
/// 因公出国（境）费（30212）、公务接待费（30217）、公务用车运行维护费（30231）、公务用车购置（30913、31013）与基本支出表同名科目比较，按编码或名称；决算比较决算数。“三公”经费表涵盖全部财政拨款，基本支出仅为其一部分：基本支出大于“三公”经费的为不一致；小于的为提示，差额可能列于项目支出或其他预算。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：“三公”经费表公务接待费 0.50，而基本支出中公务接待费已有 0.80。
///
/// 任一方为空白，或“三公”经费表列有多个单位、多个年度时，不作核对。
public struct ThreePublicAgainstEconomic: Rule {
  /// B4.
  public let id = RuleID(.betweenTables, 4)
  /// What it compares.
  public let title = Wording(zh: "“三公”经费与经济科目", en: "the three public expenses and their economic accounts")
  /// The tables it compares.
  public let tables: [TableKind] = [.threePublicExpenses, .basic]

  /// The rule.
  public init() {}

  private static let accounts: [(ThreePublicExpenses.Part, [(code: String, names: [String])])] = [
    (.abroad, [("30212", ["因公出国（境）费用", "因公出国（境）费"])]),
    (.receptions, [("30217", ["公务接待费"])]),
    (.vehicleRunning, [("30231", ["公务用车运行维护费"])]),
    (.vehiclePurchase, [("30913", ["公务用车购置"]), ("31013", [])]),
  ]

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard let open = disclosure.open(.threePublicExpenses), let economic = EconomicTable(disclosure) else { return }
    let layout = ThreePublicLayout(open.table, of: disclosure.year, finalAccounts: disclosure.kind == .finalAccounts)
    guard layout.speaks(of: disclosure.year, in: open.table) else { return }
    for (part, accounts) in Self.accounts {
      let terms = accounts.flatMap { economic.account($0.code, named: $0.names) }
      guard let stated = layout.term(part, in: open), !terms.isEmpty else { continue }
      let judgement = Equation(stated, isSumOf: terms).judged()
      let isLess = (judgement?.difference.value ?? 0) < 0
      report.compare(
        stated, in: open, with: [terms], in: economic.open.name,
        parts: terms.count > 1 ? Wording(zh: "同名科目合计", en: "the accounts of that name") : nil, rule: id,
        severity: isLess ? .contradiction : .note)
    }
  }
}
