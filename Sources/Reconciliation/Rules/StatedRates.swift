import BudgetModel

/// A stated share, change or rate of change is what its own operands give.
///
/// Three equations, each within one section of the narrative. A share (占 y%) is the amount over the sum it is said to be
/// a share of, else over one of the larger amounts stated before it. A change is this year's amount less last year's,
/// where last year's is stated. A rate is the change over last year's amount, which follows from this year's amount and
/// the change where it is not stated; right behind the amounts of both years it is what the two give. Where the stated
/// rate fits another base, such as the new figure, the finding says so. A part larger than its whole is told as well.
///
/// Tolerance: ±half a unit of the last place of the percentage, and what the roundings of the amounts allow.
///
/// Example: from 40.00 to 50.00 is 增长25%; 增长20% takes the new figure as the base.
///
/// Silent where an amount is not stated, or last year's may be zero.
///
/// 说明
///
/// 所述占比、增减额和增减幅度，应由其本身所依据的数字得出。
///
/// 均在同一节文字内核对：占比为该金额除以所述总额，未说明总额的，可为此前所述较大金额之一；增减额为本年数减上年数（已述上年数的）；增减幅度为增减额除以上年数，上年数未述的由本年数和增减额推得，紧接两年金额之后的由两数得出。所述幅度与另一基数（如本年数）相符的，一并说明。部分大于其整体的，亦属不一致。
///
/// 占比仅差末位一个单位，而与同列各项占比相加恰为 100% 的，作提示。
///
/// 容差：百分数按末位的半个单位，另计各金额尾差的影响。
///
/// 例：由 40.00 增至 50.00 应为增长 25%；表述为 20% 的，是以本年数为基数。
///
/// 所需金额未述，或上年数可能为零时，不作核对。
public struct StatedRates: Rule {
  /// C3.
  public let id = RuleID(.prose, 3)
  /// What it compares.
  public let title = Wording(zh: "占比、增减额、增减幅度与其依据的数字", en: "shares, changes and rates are what their operands give")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for section in disclosure.sections {
      for index in section.claims.indices {
        switch section.claims[index].claim.measure {
        case .share: checkShare(section, index, disclosure.figures, into: &report)
        case .change: checkChange(section, index, into: &report)
        case .changeRate: checkRate(section, index, into: &report)
        default: break
        }
      }
    }
  }

  private func checkShare(
    _ section: ProseSection, _ index: Int, _ figures: TableFigures, into report: inout Report
  ) {
    let share = section.claims[index]
    let before = section.claims[..<index].filter(\.isAmount)
    guard let part = before.last, part.sentence == share.sentence, part.claim.subject == share.claim.subject
    else { return }
    // An amount with a share of its own is a part beside this one.
    let parts = Set(section.claims.filter { $0.claim.measure == .share && $0.claim.base == nil }.map(\.claim.subject))
    let wholes = before.dropLast().filter {
      share.claim.base != nil
        || ($0.term.figure.value >= part.term.figure.value && !parts.contains($0.claim.subject))
    }
    let base = share.claim.base.map(\.folded)
    let named = wholes.filter { whole in base.map { Self.matches(whole.claim.subject.folded, $0) } ?? false }
    let ofTables = named.isEmpty ? base.flatMap(Self.total).map { figures.candidates($0).map(\.terms) } ?? [] : []
    if base != nil, named.isEmpty, ofTables.isEmpty { return }
    var equations = (base == nil ? wholes : named).map {
      Equation(share.term, isRateOf: [part.term], to: [$0.term])
    }
    equations += ofTables.map { Equation(share.term, isRateOf: [part.term], to: $0) }
    checkExcess(share, part, named, into: &report)
    // The whole with or without what was carried over: the parts whose shares make 100 %.
    let whole = Self.siblings(section, index)
    if whole.count > 1 { equations.append(Equation(share.term, isRateOf: [part.term], to: whole)) }
    // Any of them may be meant; the first amount of a section is most often the whole.
    guard
      let best = equations.first(where: { $0.judged().map { $0.outcome != .contradiction } ?? false })
        ?? equations.first
    else { return }
    let isFitted = best.judged().map { isMadeToFit(section, index, $0) } ?? false
    report.check(
      best, rule: id, severity: isFitted ? .note : .contradiction,
      explanation: { isFitted ? Self.madeToFit : Suggestion.wording($0, $1) }
    ) { equation, judgement in
      ProsePhrases.calculated(
        share, Wording(zh: "占比", en: "the share"),
        Wording(
          zh: " \(part.term.figure.text)占\(best.terms[1].label) \(best.terms[1].figure.text)",
          en: "\(part.term.figure.text) of \(best.terms[1].label) \(best.terms[1].figure.text)"), equation, judgement)
    }
  }

  /// The total of the tables that a share is said to be a share of; nil where that is another.
  private static func total(_ base: String) -> TableQuantity? {
    switch base {
    case "总支出", "支出总额", "支出总计", "支出合计", "本年支出合计", "本年总支出": TableQuantity(.expenditure)
    case "总收入", "收入总额", "收入总计", "收入合计", "本年收入合计", "本年总收入": TableQuantity(.income)
    default: nil
    }
  }

  /// The amounts that shares of the same base were stated of, where these shares make 100 %; nothing otherwise.
  private static func siblings(_ section: ProseSection, _ index: Int) -> [Term] {
    let base = section.claims[index].claim.base
    let shares = section.claims.indices.filter {
      section.claims[$0].claim.measure == .share && section.claims[$0].claim.base == base
    }
    let sum = shares.map { section.claims[$0].term.figure.value }.sum
    guard (sum - 1_000_000).magnitude <= section.claims[index].term.figure.resolution else { return [] }
    let amounts = shares.compactMap { share -> Term? in
      guard let part = section.claims[..<share].last(where: \.isAmount),
        part.claim.subject == section.claims[share].claim.subject
      else { return nil }
      return part.term
    }
    return amounts.count == shares.count ? amounts : []
  }

  /// No part is more than its whole, however exactly its share is calculated.
  private func checkExcess(
    _ share: StatedClaim, _ part: StatedClaim, _ named: [StatedClaim], into report: inout Report
  ) {
    guard share.term.figure.value > 1_000_000 + share.term.figure.resolution, let whole = named.onlyOne,
      part.term.figure.value > whole.term.figure.value
    else { return }
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: part.term.place.disclosure,
        message: Wording(
          zh:
            "正文“\(part.section)”所述\(part.claim.subject)为 \(part.text)，大于其所属的\(whole.claim.subject) \(whole.text)，占比为 \(share.text)。",
          en:
            "Under “\(part.section)” \(part.claim.subject) is \(part.text), more than the \(whole.text) of \(whole.claim.subject) "
            + "that it is \(share.text) of."),
        stated: part.term.figure, computed: whole.term.figure, places: [part.term.place, whole.term.place]))
  }

  private static let madeToFit = Wording(
    zh: "同列各项占比相加恰为 100%，疑似为凑足 100% 而调整末位",
    en: "the shares named with it come to exactly 100%; the last place seems adjusted for that")

  /// Whether a share is off by one unit of its last place, and it and shares beside it come to exactly 100 %.
  ///
  /// Shares rounded one by one often miss 100 by such a unit, and authors put it into one of them.
  private func isMadeToFit(_ section: ProseSection, _ index: Int, _ judgement: Judgement) -> Bool {
    let share = section.claims[index]
    guard judgement.difference.value.magnitude <= share.term.figure.resolution else { return false }
    let shares = section.claims.indices.filter { section.claims[$0].claim.measure == .share }
    guard let own = shares.firstIndex(of: index) else { return false }
    return (0...own).contains { first in
      (own..<shares.count).contains { last in
        last > first && shares[first...last].map { section.claims[$0].term.figure.value }.sum == 1_000_000
      }
    }
  }

  private static func matches(_ subject: String, _ base: String) -> Bool {
    subject.ends(base) || base.ends(subject)
  }

  private func checkChange(_ section: ProseSection, _ index: Int, into report: inout Report) {
    let change = section.claims[index]
    guard let amount = amount(section, index), let last = section.companion(of: index, where: { $0.isLastYear })
    else { return }
    report.check(Equation(change.term, isSumOf: [amount.term, last.term.negated]), rule: id) { equation, judgement in
      ProsePhrases.calculated(
        change, Wording(zh: "增减额", en: "the change"),
        Wording(
          zh: "本年 \(amount.term.figure.text)减上年 \(last.term.figure.text)",
          en: "\(amount.term.figure.text) less last year's \(last.term.figure.text)"), equation, judgement)
    }
  }

  private func checkRate(_ section: ProseSection, _ index: Int, into report: inout Report) {
    let rate = section.claims[index]
    if checkRateOfItem(section, index, into: &report) { return }
    if checkDirection(section, index, into: &report) { return }
    guard let amount = amount(section, index),
      let change = section.claims[..<index].last, change.claim.measure == .change,
      change.claim.subject == rate.claim.subject, change.sentence == rate.sentence
    else { return }
    let last = section.companion(of: index) { $0.isLastYear }
    // Words do not always tell which of the amounts before it changed: any of them may.
    let nearby = section.claims[..<index].filter { $0.isAmount && $0.sentence == rate.sentence }
    let bases = (last.map { [[$0.term]] } ?? []) + ([amount] + nearby).map { [$0.term, change.term.negated] }
    let equations = bases.map { Equation(rate.term, isRateOf: [change.term], to: $0) }
    let fitting = equations.first { $0.judged().map { $0.outcome != .contradiction } ?? false }
    guard let equation = fitting ?? equations.first else { return }
    report.check(
      equation, rule: id, explanation: { Self.otherBase($0, $1, change.term, amount.term) }
    ) { equation, judgement in
      let lastText = last.map(\.term.figure.text) ?? Self.difference(amount.term, change.term)
      return ProsePhrases.calculated(
        rate, Wording(zh: "增减幅度", en: "the rate of change"),
        Wording(
          zh: "增减额 \(change.term.figure.text)除以上年数 \(lastText)",
          en: "the change of \(change.term.figure.text) over last year's \(lastText)"), equation, judgement)
    }
  }

  /// 增加 5.00，下降 3%: a rate right behind a change goes the same way.
  /// - Returns: whether it does not.
  private func checkDirection(_ section: ProseSection, _ index: Int, into report: inout Report) -> Bool {
    guard let change = section.claims[..<index].last, change.claim.measure == .change,
      case let rate = section.claims[index], change.sentence == rate.sentence,
      change.claim.subject == rate.claim.subject, change.term.figure.value.sign * rate.term.figure.value.sign < 0
    else { return false }
    let (changed, by) = (change.term.figure.text, rate.term.figure.text)
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: rate.term.place.disclosure,
        message: Wording(
          zh: "正文“\(rate.section)”所述\(rate.claim.subject)的增减额为 \(changed)，增减幅度为 \(by)，方向相反。",
          en:
            "Under “\(rate.section)” \(rate.claim.subject) is said to change by \(changed) and by \(by): the two go opposite ways."
        ),
        stated: rate.term.figure, computed: change.term.figure, places: [rate.term.place, change.term.place]))
    return true
  }

  /// 上年执行数 50.00，本年预算 40.00，减少 20%: a rate right behind both years' amounts, of one thing and in one sentence.
  /// - Returns: whether that is what stands there.
  private func checkRateOfItem(_ section: ProseSection, _ index: Int, into report: inout Report) -> Bool {
    guard index >= 2 else { return false }
    let (rate, amount, last) = (section.claims[index], section.claims[index - 1], section.claims[index - 2])
    guard last.isLastYear, amount.isAmount,
      [amount, last].allSatisfy({ $0.sentence == rate.sentence && $0.claim.subject == rate.claim.subject })
    else { return false }
    // The amount may have been given before, too, and otherwise: then that is the fault, and C8 tells it.
    let others = section.claims[..<index].filter {
      $0.isAmount && $0.claim.subject == amount.claim.subject && $0.claim.code == amount.claim.code
        && amount.sentence - $0.sentence <= 2
    }
    let equations = ([amount] + others).map {
      Equation(rate.term, isRateOf: [$0.term, last.term.negated], to: [last.term])
    }
    let equation = equations.first { $0.judged().map { $0.outcome != .contradiction } ?? false } ?? equations[0]
    report.check(equation, rule: id) { equation, judgement in
      ProsePhrases.calculated(
        rate, Wording(zh: "增减幅度", en: "the rate of change"),
        Wording(
          zh: "本年 \(amount.term.figure.text)比上年 \(last.term.figure.text)",
          en: "\(amount.term.figure.text) against last year's \(last.term.figure.text)"), equation, judgement)
    }
    return true
  }

  /// This year's amount that a change is about.
  private func amount(_ section: ProseSection, _ index: Int) -> StatedClaim? {
    section.companion(of: index) { $0.isAmount }
  }

  private static func difference(_ amount: Term, _ change: Term) -> String {
    Equation(amount, isSumOf: [amount, change.negated]).judged()?.computed.text ?? ""
  }

  /// Says so where the new figure as base gives the stated rate.
  private static func otherBase(
    _ equation: Equation, _ judgement: Judgement, _ change: Term, _ amount: Term
  ) -> Wording? {
    let other = Equation(equation.stated, isRateOf: [change], to: [amount])
    guard let outcome = other.judged()?.outcome, outcome != .contradiction else {
      return Suggestion.wording(equation, judgement)
    }
    return Wording(
      zh: "以本年数 \(amount.figure.text)为基数，恰为所述的 \(equation.stated.figure.text)",
      en: "with this year's \(amount.figure.text) as the base, the stated \(equation.stated.figure.text) results")
  }
}

extension StatedClaim {
  /// Whether it is last year's amount.
  fileprivate var isLastYear: Bool { claim.measure == .lastYear && claim.figure.amount != nil }
}
