import BudgetModel

/// A figure stated in the narrative is the one the table holds.
///
/// Compared are the totals of income and expenditure, the money of each fund, the classes of expenditure, 基本支出 and
/// 项目支出, 人员经费 and 公用经费, the “三公” expenses (spent, and as budgeted for the whole year), 机关运行经费 and
/// 政府采购. Which money a sentence speaks of (all, 财政拨款, 一般公共预算) is told by its subject, else by its heading. Where
/// words do not tell totals with and without carry-over apart, the figure may be any of them; a class named in one sentence
/// after 基本支出 or 项目支出 may be the whole class or that part of it.
///
/// Tolerance: half a unit of the last place, for the text and for each cell. 38.2 in the text is known to one place only.
///
/// Example: the text gives 公务接待费 as 0.80, the table of “三公” expenses as 0.60.
///
/// Silent where the table is absent, empty (see C1) or its cell blank; figures that differ by a factor of 10⁴ are left
/// to E4; the section on performance is left to C7.
///
/// 说明
///
/// 文字说明所述数字应与表中所列一致。
///
/// 核对收支总额、各类资金、支出功能分类各类、基本支出和项目支出、人员经费和公用经费、“三公”经费（决算数及全年预算数）、机关运行经费、政府采购。资金范围先看主语，再看标题。文字未区分是否含结转的总额，与其中任一相符即可；同一句中在基本支出或项目支出之后所述的类，可为该类全部，也可为其中该部分。
///
/// 容差：文字与各单元格各按末位的半个单位计。
///
/// 例：正文称公务接待费 0.80，“三公”经费表列 0.60。
///
/// 无该表、表无数据（见 C1）或单元格为空白时，不作核对；相差 10⁴ 倍的由 E4 提示，绩效部分由 C7 核对。
public struct ProseAgainstTables: Rule {
  /// C2.
  public let id = RuleID(.prose, 2)
  /// What it compares.
  public let title = Wording(zh: "文字说明与表内数字一致", en: "the text states what the table holds")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let figures = disclosure.figures
    for section in disclosure.sections {
      for (index, claim) in section.claims.enumerated() {
        guard let quantity = claim.quantity, figures.empty(quantity.home) == nil else { continue }
        // A fund's total is stated first; the same words later stand for an item.
        if quantity.isTotalOfFund, section.claims[..<index].contains(where: \.isAmount) { continue }
        let parts = section.divided(before: index).flatMap { figures.parts(of: quantity, $0) }
        guard let best = figures.comparison(of: claim, with: figures.candidates(quantity) + parts) else { continue }
        if let computed = best.equation.judged()?.computed.value,
          Suggestion.factor(claim.term.figure.value, computed) == 10_000
        {
          continue
        }
        report.check(best.equation, rule: id) { ProsePhrases.againstTable(claim, $0, $1, best.table) }
      }
    }
  }
}
