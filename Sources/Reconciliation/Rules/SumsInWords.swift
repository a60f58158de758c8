import BudgetModel

/// Numbers that words part add up.
///
/// Anywhere in the text, and in the words of tables and forms (goals, indicators, what a project is for): numbers that a whole is said to
/// be made of (建筑面积13459平方米，其中地上8013平方米，地下5356平方米), and a whole behind its parts (甲1个、乙1个，共2个), are added up, all
/// counted by the same word. Parts behind their whole need not be all: they are told where one digit, or two swapped, of the whole
/// or of a part would make them add up, and where one part alone is more than the whole; a contradiction where they come to more, or two
/// digits are swapped, else a note. So is a whole behind its parts that they miss, and posts of all kinds (行政, 事业) under those of all.
///
/// Tolerance: half a unit of the last place of figures with decimals; whole numbers are exact.
///
/// Example: 3000平方米，其中办公用房1800平方米、库房2100平方米; with 1200 they come to 3000.
///
/// Silent for money and vehicles of sentences, which other rules compare, for lists behind a whole of numbers of fewer than four digits, for bounds (50个以上), prices for each (元/月), and where words compare (比上年, 占).
///
/// 说明
///
/// 文字所述的分项之和，应等于其总数。
///
/// 正文各处，以及表格、绩效表的文字（目标、指标、项目内容）中，先述总数、再以“其中”“包括”列述各部分的，以及各部分之后以“共”“合计”述总数的，同一量词的各数相加核对。总数在前的，列述不必完整：总数或某一部分改动一位数字、互换两位数字即相等的，以及单独一项已大于总数的，予以报告：合计大于总数、或互换两位数字即相等的属不一致，其余作提示。总数在后而不相等的，以及行政、事业俱全的编制、人员与其总数不相等的，作提示。正文中的金额、车辆由其他规则核对。
///
/// 容差：带小数的按末位的半个单位，整数不设容差。
///
/// 例：3000平方米，其中办公用房1800平方米、库房2100平方米；库房为1200则合计为3000。
///
/// 总数在前而不足四位的数字、范围（50个以上）、单价（元/月），以及比较的数（比上年、占），不作核对。
public struct SumsInWords: Rule {
  /// C21.
  public let id = RuleID(.prose, 21)
  /// What it compares.
  public let title = Wording(zh: "文字所述分项与总数", en: "numbers that words part")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.sum) {
      guard let sum = StatedSum(phrase, disclosure.place(phrase)),
        let judgement = Equation(sum.whole, isSumOf: sum.parts).judged()
      else { continue }
      let isLess = sum.parts.count == 1 && judgement.difference.value >= 0
      if judgement.outcome != .contradiction || isLess {
        report.held(id)
        continue
      }
      let isSlip = sum.isSlip(judgement)
      // Parts that come to less may not be all of them, unless two digits are swapped.
      let isError = sum.parts.count == 1 || isSlip && (judgement.difference.value < 0 || sum.isSwap(judgement))
      guard isError || isSlip || sum.isWholeLast else { continue }
      report.check(
        Equation(sum.whole, isSumOf: sum.parts), rule: id, severity: isError ? .contradiction : .note
      ) { _, judgement in
        let parts = sum.parts.map(\.figure.numberText).joined(separator: "、")
        let (whole, computed) = (sum.whole.figure.text, judgement.computed.text)
        let (section, isOne) = (phrase.sentence?.section ?? "", sum.parts.count == 1)
        let place =
          section.isEmpty
          ? Wording(zh: "表格文字", en: "The words of a table give")
          : Wording(
            zh: "“\(section)”之下的文字", en: "Under “\(section)” the text gives")
        return Wording(
          zh: isOne
            ? "\(place.zh)所述部分 \(parts) 大于其总数 \(whole)。"
            : "\(place.zh)所述总数为 \(whole)，其各部分 \(parts) 合计为 \(computed)，相差 \(judgement.difference.magnitude.text)。",
          en: isOne
            ? "\(place.en) a part of \(parts), more than the whole of \(whole)."
            : "\(place.en) \(whole) in all, while its parts \(parts) come to \(computed); the difference is "
              + "\(judgement.difference.magnitude.text).")
      }
    }
  }
}

/// A number and its parts, as a phrase has them.
private struct StatedSum {
  let whole: Term
  let parts: [Term]
  /// Whether the whole stands behind its parts.
  let isWholeLast: Bool

  init?(_ phrase: StatedPhrase, _ place: FindingPlace) {
    let sides = phrase.text.parts(between: "=")
    let unit = String(phrase.text.reversed().prefix { !($0.isASCII && $0.isNumber) }.reversed())
    guard sides.count == 2, let first = sides.first, let last = sides.last, !unit.isEmpty else { return nil }
    isWholeLast = first.holds("+")
    func term(_ number: String) -> Term? {
      Figure(number, Quantity(unit)).flatMap { ExactFigure($0) }.map { Term(number, $0, place: place) }
    }
    let behind = String(last.dropLast(unit.count))
    let (own, others) = isWholeLast ? (behind, first) : (first, behind)
    let numbers = others.parts(between: "+")
    let terms = numbers.compactMap(term)
    guard let whole = term(own), terms.count == numbers.count, !terms.isEmpty else { return nil }
    (self.whole, parts) = (whole, terms)
  }

  /// Whether one digit, or two swapped, of the whole or of a part would make the parts add up.
  func isSlip(_ judgement: Judgement) -> Bool { isNear(judgement) { Suggestion.slip($0, $1) != nil } }

  /// Whether two digits changed over would.
  func isSwap(_ judgement: Judgement) -> Bool { isNear(judgement, Suggestion.areSwapped) }

  private func isNear(_ judgement: Judgement, _ areNear: (ExactFigure, ExactFigure) -> Bool) -> Bool {
    areNear(whole.figure, judgement.computed)
      || parts.contains { areNear($0.figure, $0.figure.with(value: $0.figure.value + judgement.difference.value)) }
  }
}
