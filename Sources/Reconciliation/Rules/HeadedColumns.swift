import BudgetModel

/// The columns of a table speak of the money its title names.
///
/// In a table whose title names government funds (政府性基金) or state capital (国有资本经营), headings that name the other of the two and
/// nowhere its own are noted: they were left from the table beside it.
///
/// Tolerance: none.
///
/// Example: 国有资本经营预算支出表 with the heading 政府性基金预算支出.
///
/// Silent where the title names both or neither, and where no heading names either.
///
/// 说明
///
/// 表头所称资金应与表名一致。
///
/// 表名为政府性基金或国有资本经营的，表头只写有另一种资金的，系沿用相邻的表，作提示。
///
/// 容差：无。
///
/// 例：“国有资本经营预算支出表”的表头为“政府性基金预算支出”。
///
/// 表名写有两种资金或均未写，以及表头均未写明资金的，不作核对。
public struct HeadedColumns: Rule {
  /// E18.
  public let id = RuleID(.coverage, 18)
  /// What it compares.
  public let title = Wording(zh: "表头所称的资金", en: "the money that headings name")

  /// The rule.
  public init() {}

  private static let funds = ["政府性基金", "国有资本"]

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables {
      let title = open.table.title.withoutSpace
      let named = Self.funds.filter(title.holds)
      guard named.count == 1, let own = named.first, let other = Self.funds.first(where: { $0 != own }) else {
        continue
      }
      let headings = open.table.blocks.flatMap(\.columns).flatMap(\.header).map(\.withoutSpace)
      guard headings.contains(where: { $0.holds(any: Self.funds) }) else { continue }
      guard let strange = headings.first(where: { $0.holds(other) }), !headings.contains(where: { $0.holds(own) })
      else {
        report.held(id)
        continue
      }
      let place = FindingPlace(
        disclosure: disclosure.id,
        source: open.table.rows.first.map { open.table.source(of: $0, column: nil) }
          ?? Source(.table(number: open.table.number, block: 0, row: 0, column: nil), page: open.table.page),
        text: open.table.title)
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "\(open.name)的表头为“\(strange)”，与表名不一致。",
            en: "A heading of \(open.name) is “\(strange)”, which is other money than its title names."),
          places: [place]))
    }
  }
}
