import BudgetModel

/// A figure of the text that no table has is no slip of the one its name has there.
///
/// In a section that states other figures of the tables, an amount that stands in no table is compared with the cells of its name: those of
/// the row called so, the totals of the column called so, and for totals of income or expenditure all totals. Where one digit, or two
/// swapped, make it one of them, the two cannot both be right.
///
/// Tolerance: half a unit of the last place of both figures.
///
/// Example: the text spends 3,845.20 on 培训费, where the row 培训费 has 3,485.20 and no table has the former.
///
/// Silent for one unit of the last place, for figures of fewer than five digits (six for totals), where any table has the figure, and where another rule compares it (C2, C8,
/// C13).
///
/// 说明
///
/// 文字所述数字，各表均未列示的，不应与表中同名数字仅差一位。
///
/// 同节另有数字与表相符，而某一金额在各表中均未列示的，与同名的行、同名列的合计数比较；所述为收入、支出总数的，与各表合计数比较。改动一位数字或互换两位数字即与之相同的，两者必有一误。
///
/// 容差：两数各按末位的半个单位计。
///
/// 例：正文称培训费 3,845.20，表中培训费为 3,485.20，而前者未见于任何表。
///
/// 仅差末位一个单位的，不足五位（总数不足六位）的数字、任一表中列有该数字的，以及已由其他规则（C2、C8、C13）核对的，不作核对。
public struct NearFigures: Rule {
  /// C17.
  public let id = RuleID(.prose, 17)
  /// What it compares.
  public let title = Wording(zh: "文字数字与表中同名数字", en: "figures of the text one digit from those of their name")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let cells = NamedCells(disclosure)
    if cells.isEmpty { return }
    lazy var projects = Set(disclosure.openProjects.map { NamedCells.key($0.project.name) })
    for section in disclosure.sections where !section.isOfPerformance {
      let amounts = section.claims.filter { $0.claim.figure.amount != nil && $0.claim.measure != .change }
      let listed = amounts.filter { cells.hold($0.term.figure) }
      guard listed.count > 1 else { continue }
      report.held(id, times: listed.count)
      for claim in amounts where Self.isAsked(claim, disclosure.figures) && !cells.hold(claim.term.figure) {
        let key = NamedCells.key(claim.claim.subject)
        guard !projects.contains(key), let near = cells.near(claim, key) else { continue }
        report.check(Equation(claim.term, isSumOf: [near.term]), rule: id) {
          ProsePhrases.againstTable(claim, $0, $1, near.table)
        }
      }
    }
  }

  /// Whether no other rule compares an amount with the tables.
  private static func isAsked(_ claim: StatedClaim, _ figures: TableFigures) -> Bool {
    guard claim.claim.measure != .usedFor, claim.term.figure.value > 0 else { return false }
    if let quantity = claim.quantity, !figures.candidates(quantity).isEmpty { return false }
    return claim.claim.code.map { $0.level == .class || figures.rows(of: $0).isEmpty } ?? true
  }
}
