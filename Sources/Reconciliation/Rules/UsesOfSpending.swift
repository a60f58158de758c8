import BudgetModel

/// What an account is said to have been used for adds up to what was spent.
///
/// In final accounts, the amounts after 用于 under an account are added up and compared with its 支出决算. Uses that come
/// to more than was spent, or that repeat the year-start budget to the last place, cannot be right; where they repeat it,
/// the finding says so. Uses that come to less are a note: the text need not name all.
///
/// Tolerance: half a unit of the last place of every figure.
///
/// Example: 年初预算 30.00, 支出决算 28.50, 用于养老支出 30.00.
///
/// Silent where no use has an amount; 主要用于 is no complete list and is not read.
///
/// 说明
///
/// 各科目所述用途的金额之和，应等于其支出决算数。
///
/// 决算说明中，某科目“用于”之后的金额加总，与其支出决算核对。合计大于决算数，或恰与年初预算相同的，属不一致，与年初预算相同的一并说明；合计小于决算数的作提示，因文字不必列全。
///
/// 容差：各数按末位的半个单位计。
///
/// 例：年初预算 30.00，支出决算 28.50，用于养老支出 30.00。
///
/// 用途未列金额的不作核对；“主要用于”不视为完整列示。
public struct UsesOfSpending: Rule {
  /// C5.
  public let id = RuleID(.prose, 5)
  /// What it compares.
  public let title = Wording(zh: "“用于”金额之和与支出决算", en: "what was spent, and what it was used for")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for section in disclosure.sections {
      for (index, executed) in section.claims.enumerated() where executed.claim.measure == .executed {
        let uses = section.claims[(index + 1)...].prefix { $0.claim.subject == executed.claim.subject }
          .filter { $0.claim.measure == .usedFor && $0.sentence == executed.sentence }
        if uses.isEmpty { continue }
        let approved = section.claims[..<index].last {
          $0.claim.measure == .approved && $0.claim.subject == executed.claim.subject
        }
        check(executed, Array(uses), approved, into: &report)
      }
    }
  }

  private func check(
    _ executed: StatedClaim, _ uses: [StatedClaim], _ approved: StatedClaim?, into report: inout Report
  ) {
    let terms = uses.map(\.term)
    let equation = Equation(executed.term, isSumOf: terms)
    guard let judgement = equation.judged() else { return }
    let isBudget = approved.flatMap { Equation($0.term, isSumOf: terms).judged()?.outcome } == .held
    let severity: Severity = isBudget || judgement.difference.value < 0 ? .contradiction : .note
    report.check(
      equation, rule: id, severity: severity,
      explanation: { equation, judgement in
        guard isBudget, let approved else { return Suggestion.wording(equation, judgement) }
        return Wording(
          zh: "用途金额与年初预算 \(approved.term.figure.text)相同，疑似沿用年初预算数",
          en: "the uses repeat the year-start budget of \(approved.term.figure.text)")
      }
    ) { _, judgement in
      let (stated, computed) = (executed.term.figure.text, judgement.computed.text)
      let names = uses.compactMap(\.claim.base).joined(separator: "、")
      let difference = judgement.difference.magnitude.text
      return Wording(
        zh:
          "正文“\(executed.section)”所述\(executed.claim.subject)的支出决算为 \(stated)，用于\(names)的金额为 \(computed)，相差 \(difference)。",
        en:
          "Under “\(executed.section)” the text gives \(stated) as spent on \(executed.claim.subject), and \(computed) as "
          + "used for \(names); the difference is \(difference).")
    }
  }
}
