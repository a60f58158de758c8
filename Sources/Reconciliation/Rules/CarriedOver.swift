import BudgetModel

/// What a text says was carried over is no more than the tables carry over.
///
/// In budgets, an amount that a text calls carried over (含结转2025年采购经费…) is compared with the largest amount that a row or column of the
/// tables calls so: 上年结转, 年初结转和结余.
///
/// Tolerance: half a unit of the last place of both figures.
///
/// Example: 结转 of 9.60 for one purpose, while the tables carry 7.34 over in all.
///
/// Silent where no table has anything carried over.
///
/// 说明
///
/// 文字所述结转金额，不应大于各表所列的全部结转。
///
/// 预算文字所述结转的金额（如含结转2025年采购经费……），与各表以结转为名的行、列（上年结转、年初结转和结余）中的最大金额比较。
///
/// 容差：两数各按末位的半个单位计。
///
/// 例：某项用途结转 9.60，而各表全部结转仅 7.34。
///
/// 各表均无结转时，不作核对。
public struct CarriedOver: Rule {
  /// C16.
  public let id = RuleID(.prose, 16)
  /// What it compares.
  public let title = Wording(zh: "文字所述结转与各表结转", en: "what was carried over, in the text and in all")
  /// Budgets: final accounts carry over at both ends of the year.
  public let documents: DisclosureKind? = .budget

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let claims = disclosure.statedClaims.filter {
      $0.isAmount && $0.claim.subject.holds("结转") && $0.term.figure.value > 0
    }
    guard !claims.isEmpty, let largest = Self.largest(disclosure) else { return }
    for claim in claims {
      let equation = Equation(claim.term, isSumOf: [largest.term])
      guard let judgement = equation.judged(), judgement.outcome == .contradiction, judgement.difference.value > 0
      else {
        report.held(id)
        continue
      }
      report.check(equation, rule: id) { _, _ in
        let (stated, all) = (claim.text, largest.term.figure.text)
        return Wording(
          zh: "正文“\(claim.section)”所述\(claim.claim.subject)为 \(stated)，大于\(largest.table.name)所列的全部结转 \(all)。",
          en:
            "Under “\(claim.section)” \(claim.claim.subject) is \(stated), more than the \(all) that \(largest.table.name) carries over in all."
        )
      }
    }
  }

  /// The largest amount that a table calls carried over.
  private static func largest(_ disclosure: OpenDisclosure) -> (term: Term, table: OpenTable)? {
    var largest: (value: Exact, table: OpenTable, row: Row, column: Int)?
    for open in disclosure.openTables {
      let carried = open.table.blocks.map { $0.columns.map { $0.header.contains { $0.holds("结转") } } }
      for row in open.table.rows {
        let columns = carried.indices.contains(row.block) ? carried[row.block] : []
        let isOfRow = row.label.holds("结转")
        for column in row.cells.indices where isOfRow || column < columns.count && columns[column] {
          guard let figure = open.figure(row, column), figure.value > largest?.value ?? 0 else { continue }
          largest = (figure.value, open, row, column)
        }
      }
    }
    return largest.flatMap { found in found.table.term(found.row, found.column).map { ($0, found.table) } }
  }
}
