import BudgetModel

/// The points of a self-evaluation add up, the weights make 100, and no score exceeds its weight.
///
/// The points of all indicators are added up and compared with 指标完成情况得分; that and the points for spending with
/// 总得分. No indicator may score more than its weight, and the weights may not exceed 100. With the weight printed for
/// spending they must make 100, however the forms divide it; where none is printed and the whole adjusted budget was spent, the
/// points for spending are their full weight. On target forms the weights come to what three quarters of the document's forms say; where these do not agree, to 90
/// or 100, if they are near that.
///
/// Tolerance: half a unit of the last place of points with decimals; whole points are exact.
///
/// Example: indicators of 85 and spending of 10 points, 总得分 96.
///
/// The form of the whole department is checked like that of a project.
///
/// Silent where an indicator has no points or weight: a part that was not read must not look like a missing one.
///
/// 说明
///
/// 自评各项得分之和应等于总得分，权重合计应为 100，得分不应高于权重。
///
/// 各指标得分之和与指标完成情况得分核对，后者加预算执行得分与总得分核对。任一指标得分不应高于其权重，权重合计不应超过 100，连同表中所列预算执行分值应为 100，不预设各部分的分配；未列分值而全年预算全部执行完毕的，执行得分即其满分。目标表各指标分值合计与其余目标表（四分之三以上相同）不同的，作提示；无此参照的，与 90 分或 100 分相近而不等的，亦作提示。
///
/// 容差：带小数的得分按末位的半个单位计，整数得分视为精确。
///
/// 例：指标得 85 分，执行得 10 分，总得分列 96 分。
///
/// 部门整体绩效的自评表与项目的自评表同样核对。
///
/// 有指标缺得分或权重时，不作核对。
public struct ScoreTotals: Rule {
  /// D2.
  public let id = RuleID(.performance, 2)
  /// What it compares.
  public let title = Wording(zh: "得分合计、权重合计与总分", en: "scores, weights and their totals")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    checkForms(disclosure, into: &report)
    for project in disclosure.openForms {
      checkWeights(project, into: &report)
      if let evaluation = project.project.evaluation { checkTotals(project, evaluation, into: &report) }
    }
  }

  /// Weights on target forms come to what those of the other forms of the document come to: 90 where spending has 10.
  private func checkForms(_ disclosure: OpenDisclosure, into report: inout Report) {
    let forms = disclosure.openProjects.filter { $0.project.evaluation == nil }.compactMap { project in
      project.weights.flatMap { weights in ExactSum(weights).map { (project: project, weights: weights, sum: $0.value) }
      }
    }
    let usual = Self.usual(forms.map(\.sum))
    for form in forms {
      let own = ExactFigure(value: form.sum, quantity: .count("分"))
      if let usual, form.sum != usual.sum {
        let other = ExactFigure(value: usual.sum, quantity: .count("分"))
        let beside = Wording(
          zh: "其余 \(usual.count) 份目标表均为 \(other.text)", en: "on \(usual.count) other target forms to \(other.text)")
        add(form.project, form.weights, own, other, beside, into: &report)
      } else if let meant = Self.meant(form.sum) {
        let other = ExactFigure(value: meant, quantity: .count("分"))
        let beside = Wording(zh: "不为 90 或 100 分", en: "neither to 90 nor to 100")
        add(form.project, form.weights, own, other, beside, into: &report)
      } else {
        report.held(id)
      }
    }
  }

  /// The sum that three quarters of the forms have, and how many do; nil where fewer agree, or fewer than three.
  private static func usual(_ sums: [Exact]) -> (sum: Exact, count: Int)? {
    let counts = sums.reduce(into: [Exact: Int]()) { $0[$1, default: 0] += 1 }
    guard let usual = counts.max(by: { $0.value < $1.value }), usual.value >= 3, usual.value * 4 >= sums.count * 3
    else { return nil }
    return (usual.key, usual.value)
  }

  /// What a sum of weights was to be where it is near 90 or 100 and is neither: most forms leave ten points for spending.
  private static func meant(_ sum: Exact) -> Exact? {
    if sum == 900_000 || sum == 1_000_000 || sum <= 800_000 || sum >= 1_100_000 { return nil }
    return sum < 950_000 ? 900_000 : 1_000_000
  }

  private func add(
    _ project: OpenProject, _ weights: [Term], _ own: ExactFigure, _ other: ExactFigure, _ beside: Wording,
    into report: inout Report
  ) {
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: project.disclosure,
        message: Wording(
          zh: "\(project.called.zh)各指标分值合计为 \(own.text)，\(beside.zh)。",
          en: "In \(project.called.en) the weights of the indicators come to \(own.text), \(beside.en)."),
        stated: own, computed: other, places: weights.map(\.place)))
  }

  private func checkTotals(_ project: OpenProject, _ evaluation: SelfEvaluation, into report: inout Report) {
    let place = { project.place(evaluation, $0) }
    let execution = project.points(evaluation.executionScore, "预算执行得分", place("预算执行得分"))
    let indicators = project.points(evaluation.indicatorScore, "指标完成情况得分", place("指标完成情况得分"))
    let total = project.points(evaluation.total, "总得分", place("总得分"))
    if let indicators, let scores = project.scores {
      check(project, Equation(indicators, isSumOf: scores), Wording(zh: "各指标得分", en: "the indicators"), into: &report)
    }
    checkHundred(project, evaluation, execution, into: &report)
    guard let total, let execution else { return }
    if let indicators {
      check(
        project, Equation(total, isSumOf: [indicators, execution]),
        Wording(zh: "指标完成情况得分与预算执行得分", en: "the indicators and the points for spending"), into: &report)
    } else if let scores = project.scores {
      check(
        project, Equation(total, isSumOf: scores + [execution]),
        Wording(zh: "各指标得分与预算执行得分", en: "the indicators and the points for spending"), into: &report)
    }
  }

  /// What spending weighs in most forms, in ten-thousandths of a point: weights of 90 leave it, and points below it are D1's.
  static let usualWeight: Exact = 100_000

  /// Holds the weights of indicators and execution against 100. Where the weight of the execution is not printed, the points for it
  /// are the whole of it if all was spent.
  private func checkHundred(
    _ project: OpenProject, _ evaluation: SelfEvaluation, _ execution: Term?, into report: inout Report
  ) {
    guard let weights = project.weights else { return }
    let place = project.place(evaluation, "权重合计")
    let full = Term("满分", ExactFigure(value: 1_000_000, quantity: .count("分")), place: place)
    if let weight = project.points(evaluation.executionWeight, "预算执行分值", place) {
      return check(
        project, Equation(full, isSumOf: weights + [weight]),
        Wording(zh: "各指标权重与预算执行分值", en: "the weights of the indicators and of the execution"), into: &report)
    }
    guard let execution, let executed = project.total(.executed), let adjusted = project.total(.adjusted),
      executed.figure.value == adjusted.figure.value, executed.figure.value > 0, execution.figure.value > 0,
      let sum = ExactSum(weights),
      1_000_000 - sum.value != Self.usualWeight || execution.figure.value == Self.usualWeight
    else { return }
    check(
      project, Equation(full, isSumOf: weights + [execution]),
      Wording(zh: "各指标权重与预算执行得分", en: "the weights of the indicators and the points for spending"), into: &report)
  }

  private func check(_ project: OpenProject, _ equation: Equation, _ parts: Wording, into report: inout Report) {
    report.check(equation, rule: id) { equation, judgement in
      let (stated, computed) = (equation.stated.figure.text, judgement.computed.text)
      let difference = judgement.difference.magnitude.text
      return Wording(
        zh: "\(project.called.zh)的\(equation.stated.label)为 \(stated)，\(parts.zh)合计为 \(computed)，相差 \(difference)。",
        en: "In \(project.called.en), \(equation.stated.label) is \(stated), while \(parts.en) come to \(computed); "
          + "the difference is \(difference).")
    }
  }

  private func checkWeights(_ project: OpenProject, into report: inout Report) {
    for indicator in project.project.indicators {
      let place = project.place(indicator)
      guard let weight = project.points(indicator.weight, "权重", place),
        let score = project.points(indicator.score, "得分", place)
      else { continue }
      guard score.figure.value > weight.figure.value else {
        report.held(id)
        continue
      }
      report.add(
        Finding(
          rule: id, severity: .contradiction, disclosure: project.disclosure,
          message: Wording(
            zh: "\(project.called.zh)的指标“\(indicator.name)”权重为 \(weight.figure.text)，得分为 \(score.figure.text)。",
            en: "In \(project.called.en), indicator “\(indicator.name)” weighs \(weight.figure.text) and scores "
              + "\(score.figure.text)."),
          stated: score.figure, computed: weight.figure, places: [place]))
    }
    guard let weights = project.weights, let sum = ExactSum(weights), sum.value > 1_000_000 else { return }
    let total = ExactFigure(value: sum.value, quantity: .count("分"))
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: project.disclosure,
        message: Wording(
          zh: "\(project.called.zh)各指标权重合计为 \(total.text)，超过 100 分。",
          en: "In \(project.called.en) the weights of the indicators come to \(total.text), more than 100."),
        stated: total, computed: ExactFigure(count: 100, of: "分"), places: weights.map(\.place)))
  }
}
