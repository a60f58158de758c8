import BudgetModel

/// 人员经费 and 公用经费 of the summary are those of the economic table.
///
/// Where the table of income beside expenditure splits expenditure into 人员经费, 公用经费 and projects, the total of each of the
/// two columns is compared with that of the table of basic expenditure by economic account.
///
/// Tolerance: half a unit of the last published place for each of the figures.
///
/// Example: 公用经费 of 120.00 in the summary, 102.00 by economic account.
///
/// Silent where a total is blank, and where the summary spends more than the general public budget alone, or money is carried over:
/// the economic table is of the general public budget.
///
/// 说明
///
/// 收支总表的人员经费、公用经费，应与基本支出的经济分类表一致。
///
/// 收支总表的支出分列人员经费、公用经费的，其合计与一般公共预算基本支出表的人员经费、公用经费合计比较。
///
/// 容差：相比较的各数，各按末位的半个单位计。
///
/// 例：公用经费在收支总表为 120.00，按经济科目为 102.00。
///
/// 任一合计为空白，或收支总表的支出不限于一般公共预算、含有结转的，不作核对：经济分类表只列一般公共预算。
public struct SummaryAgainstEconomic: Rule {
  /// B14.
  public let id = RuleID(.betweenTables, 14)
  /// What it compares.
  public let title = Wording(
    zh: "收支总表的人员、公用经费与经济分类表", en: "personnel and operating funds of the summary by economic account")
  /// The tables it compares.
  public let tables: [TableKind] = [.incomeAndExpenditure, .basic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard let summary = disclosure.open(.incomeAndExpenditure), let basic = disclosure.open(.basic) else { return }
    let half = disclosure.summary?.expenditure
    let isComparable = Self.agree(disclosure) && !(disclosure.summary?.hasCarryOver ?? false)
    guard isComparable else { return }
    let equations = [(ColumnRole.personnel, "人员经费", TableQuantity.Item.personnel), (.operating, "公用经费", .operating)]
      .compactMap { role, name, item -> Equation? in
        let stated = [half?.grand, half?.current].lazy.compactMap { $0 }
          .compactMap { summary.term($0, role, of: disclosure.year) }.first
        guard let stated, let other = disclosure.figures.candidates(TableQuantity(item)).first else { return nil }
        return Equation(Term(name, stated.figure, place: stated.place), isSumOf: other.terms)
      }
    // What is too much in the one and too little in the other is one error: money filed under the other heading.
    let differences = equations.compactMap { $0.judged()?.difference.value }
    let isShift =
      differences.count == 2 && differences[0] != 0
      && (differences[0] + differences[1]).magnitude * 1_000 < differences[0].magnitude
    for (index, equation) in equations.enumerated() where !(isShift && index == 1) {
      let others = isShift ? [equations[1].stated.place] + equations[1].terms.map(\.place) : []
      report.check(equation, rule: id, evidence: isShift ? Self.shift : [], also: others) {
        Phrases.between(
          $0, $1, summary.name, and: basic.name,
          parts: Wording(zh: equation.stated.label, en: equation.stated.label))
      }
    }
  }

  private static let shift = [
    Wording(zh: "另一项差额相同、方向相反，疑似归类不同", en: "the other column differs by as much the other way: filed differently")
  ]

  /// Whether all money is the general public budget's.
  private static func agree(_ disclosure: OpenDisclosure) -> Bool {
    let whole = disclosure.figures.candidates(TableQuantity(.expenditure)).compactMap(\.terms.onlyOne)
    let general = disclosure.figures.candidates(TableQuantity(.expenditure, .generalPublic)).compactMap(\.terms.onlyOne)
    return whole.contains { whole in general.contains { $0.figure.value == whole.figure.value } }
  }
}
