import BudgetModel

/// 大于, 小于, 等于 and 持平 are so.
///
/// Where a text says that what was spent is 大于 or 小于 the budget, the amounts stated last for that account are compared, or the
/// completion in percent where it is stated instead; where it says so of two amounts beside the words, those two. Where a
/// sentence says 持平 right behind the amounts of both years, the two are compared; so are both where 决算数与预算数持平.
///
/// Tolerance: half a unit of the last place of both figures: amounts that differ by less may be called either.
///
/// Example: 年初预算 30.00, 支出决算 28.00, 决算数大于预算数的主要原因是….
///
/// Silent where the amounts are not stated.
///
/// 说明
///
/// “大于”“小于”“等于”“持平”应与数字相符。
///
/// 文字称决算数大于或小于预算数的，与该科目此前所述的两个金额核对，未述金额而述完成率的，与完成率核对；两个金额之间的，与该两个金额核对。两年金额之后称“持平”，或称决算数与预算数持平的，两数应相等。
///
/// 容差：两数各按末位的半个单位计，相差不足的不论。
///
/// 例：年初预算 30.00，支出决算 28.00，而称“决算数大于预算数的主要原因是……”。
///
/// 未述金额时，不作核对。
public struct ComparingWords: Rule {
  /// C9.
  public let id = RuleID(.prose, 9)
  /// What it compares.
  public let title = Wording(zh: "“大于”“小于”“持平”与数字", en: "larger, smaller and unchanged as the figures are")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.comparison, .unchanged) {
      guard let (heading, number) = phrase.sentence else { continue }
      let claims = disclosure.statedClaims.filter { $0.section == heading && $0.sentence <= number }
      if phrase.kind == .unchanged {
        checkUnchanged(phrase, claims.filter { $0.sentence == number }, disclosure, into: &report)
      } else if let pair = Self.amounts(phrase) {
        judge(phrase, Self.said(phrase.text), pair.0, pair.1, [], disclosure, into: &report)
      } else {
        checkOutturn(phrase, number, claims, disclosure, into: &report)
      }
    }
  }

  private func checkUnchanged(
    _ phrase: StatedPhrase, _ claims: [StatedClaim], _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    let claims = claims.filter { $0.isAmount || $0.claim.measure == .lastYear && $0.claim.figure.amount != nil }
    for (first, second) in zip(claims, claims.dropFirst()) {
      guard (first.claim.measure == .lastYear) != (second.claim.measure == .lastYear),
        first.claim.subject == second.claim.subject, second === claims.last
      else { continue }
      judge(phrase, 0, first.term.figure, second.term.figure, [first, second], disclosure, into: &report)
    }
  }

  /// 决算数大于预算数: the outturn stated last and its budget, else the completion stated last.
  private func checkOutturn(
    _ phrase: StatedPhrase, _ number: Int, _ claims: [StatedClaim], _ disclosure: OpenDisclosure,
    into report: inout Report
  ) {
    let words = phrase.text
    guard words.holds("决算"), words.holds("预算"), let said = Self.said(words) else { return }
    let direction = words.begins("预算") || words.begins("年初") || words.begins("全年") ? -said : said
    let near = claims.filter { $0.sentence >= number - 2 }
    guard let spent = near.last(where: { $0.claim.measure == .executed && $0.claim.figure.amount != nil }) else {
      return
    }
    let budget = near.last {
      [.approved, .adjusted].contains($0.claim.measure) && $0.claim.subject == spent.claim.subject
    }
    if let budget {
      judge(phrase, direction, spent.term.figure, budget.term.figure, [spent, budget], disclosure, into: &report)
    } else if let rate = near.last(where: { $0.claim.measure == .completion && $0.claim.subject == spent.claim.subject }
    ),
      let whole = rate.term.figure.isComparable(with: Self.whole) ? Self.whole : nil
    {
      judge(phrase, direction, rate.term.figure, whole, [rate, spent], disclosure, into: &report)
    }
  }

  private static let whole = ExactFigure(value: 1_000_000, quantity: .percent)

  /// Judges that the first figure is larger (1), smaller (-1) or the same (0).
  private func judge(
    _ phrase: StatedPhrase, _ said: Int?, _ first: ExactFigure, _ second: ExactFigure, _ claims: [StatedClaim],
    _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    guard let said, first.isComparable(with: second) else { return }
    let difference = first.value - second.value
    guard difference.isKnown else { return }
    let isClose = difference.magnitude <= (first.resolution + second.resolution) / 2
    let actual = difference == 0 ? 0 : difference < 0 ? -1 : 1
    if actual == said || isClose && difference != 0 || said == 0 && isClose {
      report.held(id)
      return
    }
    let section = phrase.sentence?.section ?? ""
    let subject = claims.first?.claim.subject ?? ""
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh:
            "正文“\(section)”\(subject.isEmpty ? "" : "关于\(subject)")称“\(phrase.text)”，所述两数为 \(first.text) 和 \(second.text)。",
          en:
            "Under “\(section)” the text says “\(phrase.text)”\(subject.isEmpty ? "" : " of \(subject)"), while the two "
            + "figures are \(first.text) and \(second.text)."),
        stated: first, computed: second, places: [disclosure.place(phrase)] + claims.map(\.term.place)))
  }

  /// 1 for larger, -1 for smaller, 0 for equal.
  private static func said(_ words: String) -> Int? {
    if ["大于", "高于", "多于"].contains(where: words.holds) { return 1 }
    if ["小于", "低于", "少于"].contains(where: words.holds) { return -1 }
    return ["等于", "持平", "一致", "相等", "相同"].contains(where: words.holds) ? 0 : nil
  }

  /// The two amounts that a phrase consists of.
  private static func amounts(_ phrase: StatedPhrase) -> (ExactFigure, ExactFigure)? {
    for word in ["大于", "高于", "多于", "小于", "低于", "少于", "等于"] {
      let parts = phrase.text.split(separator: word, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let figures = parts.compactMap { part -> ExactFigure? in
        let number = part.prefix { "-.,0123456789".contains($0) }
        guard !number.isEmpty else { return nil }
        return Figure(String(number), Quantity(String(part.dropFirst(number.count)))).flatMap { ExactFigure($0) }
      }
      return figures.count == 2 ? (figures[0], figures[1]) : nil
    }
    return nil
  }
}
