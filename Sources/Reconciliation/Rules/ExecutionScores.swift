import BudgetModel

/// The points for spending are the share of the adjusted budget that was spent.
///
/// In self-evaluations, the stated rate is compared with 全年执行数 over 全年预算数, and the points for it with that share of
/// their weight: the one printed beside them, else what the weights of the indicators leave of 100. Where the adjusted budget equals what was spent to the
/// 分 while the year-start budget differs, a note shows both rates: the forms allow it, and the points then say nothing of
/// the year-start budget.
///
/// Tolerance: half a unit of the last place of the points or of the rate, and what the amounts' roundings allow.
///
/// Example: 45,000 of 50,000 spent earns 9 of 10 points.
///
/// Silent where an amount, the points or a weight is missing, where the indicators alone make 100 and none is printed, and where the adjusted
/// budget is zero.
///
/// 说明
///
/// 预算执行得分应按全年预算数的执行比例计算。
///
/// 自评中，所列执行率与全年执行数除以全年预算数核对；执行得分与该比例乘以其权重核对，权重取表中所列分值，未列的为 100 减去各指标权重之和。全年预算数与全年执行数分毫不差、而与年初预算数不同的，作提示并列出两种执行率：表式允许如此，但得分不再反映年初预算的执行情况。
///
/// 容差：得分或执行率按末位的半个单位，另计金额尾差的影响。
///
/// 例：全年预算 50,000，执行 45,000，10 分中应得 9 分。
///
/// 缺金额、得分或权重，未列执行分值而各指标权重已满 100，或全年预算数为零时，不作核对。
public struct ExecutionScores: Rule {
  /// D1.
  public let id = RuleID(.performance, 1)
  /// What it compares.
  public let title = Wording(zh: "预算执行得分与执行比例", en: "the points for spending, and the share that was spent")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.openForms {
      guard let evaluation = project.project.evaluation, let executed = project.total(.executed),
        let adjusted = project.total(.adjusted)
      else { continue }
      checkRate(project, evaluation, executed, adjusted, into: &report)
      checkScore(project, evaluation, executed, adjusted, into: &report)
      noteAdjusted(project, into: &report)
    }
  }

  private func checkRate(
    _ project: OpenProject, _ evaluation: SelfEvaluation, _ executed: Term, _ adjusted: Term,
    into report: inout Report
  ) {
    guard let rate = evaluation.rate, let figure = Figure(rate.text, .percent), let exact = ExactFigure(figure) else {
      return
    }
    let stated = Term("执行率", exact, place: project.place(evaluation, "执行率"))
    report.check(Equation(stated, isRateOf: [executed], to: [adjusted]), rule: id) { _, judgement in
      Wording(
        zh:
          "\(project.called.zh)所列执行率为 \(exact.text)，全年执行数 \(executed.figure.text)占全年预算数 \(adjusted.figure.text)的 \(judgement.computed.text)。",
        en:
          "\(project.opening) states a rate of \(exact.text); \(executed.figure.text) spent of an adjusted budget of "
          + "\(adjusted.figure.text) is \(judgement.computed.text).")
    }
  }

  private func checkScore(
    _ project: OpenProject, _ evaluation: SelfEvaluation, _ executed: Term, _ adjusted: Term,
    into report: inout Report
  ) {
    let place = project.place(evaluation, "预算执行得分")
    guard let weights = project.weights, let sum = ExactSum(weights),
      let score = project.points(evaluation.executionScore, "预算执行得分", place)
    else { return }
    let printed = project.points(evaluation.executionWeight, "分值", place)?.figure.value
    let weight = printed ?? 1_000_000 - sum.value
    guard weight > 0, score.figure.value <= weight, score.figure.value >= 0 else { return }
    // Where all was spent, the weights may miss their hundred as well: that is D2's, but for the usual weight.
    if printed == nil, weight != ScoreTotals.usualWeight, executed.figure.value == adjusted.figure.value { return }
    // Points become percent of their weight; whole points may have been rounded too.
    let grain = score.figure.resolution == 0 ? 10_000 : score.figure.resolution
    let share = ExactFigure(
      value: score.figure.value.times(1_000_000, over: weight),
      resolution: grain.times(1_000_000, over: weight, rounded: .down),
      quantity: .percent)
    let full = ExactFigure(value: weight, quantity: .count("分"))
    let equation = Equation(Term("预算执行得分", share, place: place), isRateOf: [executed], to: [adjusted])
    report.check(equation, rule: id, explanation: { _, _ in nil }) { _, judgement in
      let rate = Self.rate(executed, of: adjusted) ?? judgement.computed
      return
        Wording(
          zh:
            "\(project.called.zh)预算执行得 \(score.figure.text)（满分 \(full.text)），而全年执行数 \(executed.figure.text)占全年预算数 \(adjusted.figure.text)的 \(rate.text)。",
          en:
            "\(project.opening) scores \(score.figure.text) of \(full.text) for spending; \(executed.figure.text) of an "
            + "adjusted budget of \(adjusted.figure.text) is \(rate.text).")
    }
  }

  private func noteAdjusted(_ project: OpenProject, into report: inout Report) {
    guard let (approved, adjusted, executed) = project.adjustedToSpending,
      let rate = Self.rate(executed, of: approved)
    else { return }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: project.disclosure,
        message: Wording(
          zh:
            "\(project.called.zh)全年预算数与全年执行数同为 \(executed.figure.text)，执行率 100%；按年初预算数 \(approved.figure.text)计算为 \(rate.text)。",
          en:
            "\(project.opening): the adjusted budget equals the \(executed.figure.text) spent, a rate of 100%; of the "
            + "year-start budget of \(approved.figure.text) it is \(rate.text)."),
        stated: ExactFigure(value: 1_000_000, quantity: .percent), computed: rate,
        places: [executed.place, adjusted.place, approved.place]))
  }

  /// A share in percent with two places.
  private static func rate(_ part: Term, of base: Term) -> ExactFigure? {
    guard let part = ExactSum([part]), let base = ExactSum([base]), let ratio = RatioRange(part, of: base) else {
      return nil
    }
    return ExactFigure(value: ratio.middle, resolution: 100, quantity: .percent).rounded
  }
}
