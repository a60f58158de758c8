import BudgetModel

/// A quantity stated twice has one value.
///
/// In the section on performance, 部门预算资金, 基本支出, 项目支出 and the projects with targets are compared with the tables
/// of expenditure and of projects, and figures of the same name with each other: 二级项目, the kinds of projects. Where the
/// paragraph of an account gives its amount before and behind last year's, and no table has the account, the two are compared. Elsewhere
/// in the text, a quantity that no table of the document states (its table is absent) is compared between the sections
/// that give it.
///
/// Tolerance: half a unit of the last place of both figures. 781.82 against 781.83 is rounding: each is known to ±0.005.
///
/// Example: the text has 12 projects of 96.00 with targets, the table of projects lists 88.00.
///
/// Silent where the second figure is not stated.
///
/// 说明
///
/// 同一事项在不同位置的数字应一致。
///
/// 绩效部分所述部门预算资金、基本支出、项目支出、纳入目标管理的项目金额，与支出表、项目表核对；同名数字（二级项目、各类项目）相互核对。同一科目的说明在上年执行数前后各述一次本年数、而各表未列该科目的（列有的见 C8），相互核对。其他部分所述、而文件中无相应表的事项，各节之间相互核对。
///
/// 容差：两数各按末位的半个单位计。781.82 与 781.83 属尾差，因各自误差为 ±0.005。
///
/// 例：正文称 12 个项目共 96.00 编报目标，项目表合计 88.00。
///
/// 另一处未列该数字时，不作核对。
public struct RepeatedFigures: Rule {
  /// C7.
  public let id = RuleID(.prose, 7)
  /// What it compares.
  public let title = Wording(zh: "同一数字在不同位置一致", en: "a quantity stated twice has one value")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let figures = disclosure.figures
    let sections = disclosure.sections
    for section in sections where section.isOfPerformance && disclosure.kind == .budget {
      for claim in section.claims where claim.claim.measure == .amount { compare(claim, figures, into: &report) }
    }
    var first: [String: StatedClaim] = [:]
    for claim in sections.filter(\.isOfPerformance).flatMap(\.claims) where Self.isRepeated(claim) {
      let key = "\(claim.claim.subject) \(claim.claim.measure) \(claim.claim.figure.quantity.text)"
      compare(claim, &first[key], into: &report)
    }
    for section in sections { compareItems(section, figures, into: &report) }
    var firstOf: [TableQuantity: StatedClaim] = [:]
    // Within a section a figure of the same name is a part: 预留给小微企业的 below all 政府采购.
    for claim in sections.flatMap(\.claims) {
      if let quantity = claim.quantity, firstOf[quantity]?.section == claim.section { continue }
      guard let quantity = claim.quantity, disclosure.table(quantity.home) == nil,
        figures.candidates(quantity).isEmpty
      else { continue }
      compare(claim, &firstOf[quantity], into: &report)
    }
  }

  /// 甲科目 56.00 万元。上年执行数 57.00 万元，本年预算安排 58.00 万元: the paragraph of an account gives this year's amount twice.
  private func compareItems(_ section: ProseSection, _ figures: TableFigures, into report: inout Report) {
    for index in section.claims.indices.dropFirst(2) {
      let (claim, last, before) = (section.claims[index], section.claims[index - 1], section.claims[index - 2])
      guard let code = claim.claim.code, code.level == .item, last.claim.measure == .lastYear,
        claim.claim.measure == .amount, before.claim.measure == .amount, last.sentence == claim.sentence,
        figures.rows(of: code).isEmpty, claim.sentence - before.sentence <= 2,
        [last, before].allSatisfy({ $0.claim.code == code })
      else { continue }
      var first: StatedClaim? = before
      compare(claim, &first, into: &report)
    }
  }

  private static func isRepeated(_ claim: StatedClaim) -> Bool {
    guard [.amount, .count].contains(claim.claim.measure) else { return false }
    return claim.claim.subject == "二级项目" || claim.claim.subject.ends("类项目")
  }

  /// Compares a figure of the section on performance with the tables.
  private func compare(_ claim: StatedClaim, _ figures: TableFigures, into report: inout Report) {
    guard let quantity = TableQuantity(ofPerformance: claim, in: .budget) else { return }
    var candidates = figures.candidates(quantity)
    if quantity.item == .projects { candidates += figures.candidates(TableQuantity(.project)) }
    guard let best = figures.comparison(of: claim, with: candidates) else { return }
    if let computed = best.equation.judged()?.computed.value,
      Suggestion.factor(claim.term.figure.value, computed) == 10_000
    {
      return
    }
    report.check(best.equation, rule: id) { ProsePhrases.againstTable(claim, $0, $1, best.table) }
  }

  /// Compares a figure with the first of its name; the first one is kept.
  private func compare(_ claim: StatedClaim, _ first: inout StatedClaim?, into report: inout Report) {
    guard let other = first else {
      first = claim
      return
    }
    report.check(Equation(claim.term, isSumOf: [other.term]), rule: id) { _, judgement in
      let (stated, computed) = (claim.term.figure.text, judgement.computed.text)
      let difference = judgement.difference.magnitude.text
      return Wording(
        zh:
          "\(claim.claim.subject)在正文“\(claim.section)”第 \(claim.sentence) 句为 \(stated)，在“\(other.section)”第 \(other.sentence) 句为 \(computed)，相差 \(difference)。",
        en:
          "\(claim.claim.subject) is \(stated) in sentence \(claim.sentence) under “\(claim.section)”, and \(computed) "
          + "in sentence \(other.sentence) under “\(other.section)”; the difference is \(difference).")
    }
  }
}
