import BudgetModel

/// The money of the projects that a text says were evaluated is money the document shows.
///
/// In final accounts, the amount stated for all evaluated projects (二级项目) is compared with 项目支出 of the tables and with
/// what the projects' own reports give: their year-start budgets, adjusted budgets or spending together. Where it is none of
/// these, a note shows it beside 项目支出. In budgets 项目预算资金 of the projects with targets must not be more than 项目支出.
///
/// Tolerance: half a unit of the last place of every figure.
///
/// Example: 14 projects of 82.00 evaluated, 项目支出 of 46.00 in the tables.
///
/// Silent where the tables have no 项目支出; 二级项目 of budgets is left to C7.
///
/// 说明
///
/// 所述已评价项目的资金，应与文件所列一致。
///
/// 决算所述全部评价项目（二级项目）的资金，与各表的项目支出，以及各项目自评所列年初预算、全年预算、执行数之和核对；与各数均不相同的作提示，并列出项目支出。预算所述编报绩效目标的项目预算资金，不应大于项目支出。
///
/// 容差：各数按末位的半个单位计。
///
/// 例：称评价 14 个项目共 82.00，表列项目支出 46.00。
///
/// 各表未列项目支出时，不作核对；预算所述二级项目由 C7 核对。
public struct StatedProjects: Rule {
  /// C10.
  public let id = RuleID(.prose, 10)
  /// What it compares.
  public let title = Wording(zh: "所述评价项目的资金", en: "the money of evaluated projects")
  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let isBudget = disclosure.kind == .budget
    let figures = disclosure.figures
    let tables = [TableQuantity(.project), TableQuantity(.project, .generalPublic)].flatMap(figures.candidates)
    guard let first = tables.first else { return }
    let reports = [Funding.Measure.approved, .adjusted, .executed].map { measure in
      disclosure.openProjects.compactMap { $0.total(measure) }
    }
    for section in disclosure.sections where section.isOfPerformance {
      guard
        let claim = section.claims.first(where: {
          $0.claim.measure == .amount && $0.claim.subject.holds(isBudget ? "项目预算资金" : "二级项目")
        }),
        claim.term.figure.value != 0
      else { continue }
      let equations = (tables.map(\.terms) + reports.filter { $0.count > 1 }).map { Equation(claim.term, isSumOf: $0) }
      let fitting = equations.first { equation in
        guard let judgement = equation.judged() else { return false }
        // A budget may name the projects with targets only: some of all.
        return judgement.outcome != .contradiction || isBudget && judgement.difference.value < 0
      }
      if let fitting, fitting.judged()?.outcome == .contradiction {
        report.held(id)
        continue
      }
      report.check(fitting ?? equations[0], rule: id, severity: .note) {
        ProsePhrases.againstTable(claim, $0, $1, first.table)
      }
    }
  }
}
