import BudgetModel

/// What of a project's self-evaluation is worth a question, each in a word for the list and in a sentence for its details.
///
/// It names what figures show and judges nothing.
struct ProjectAttention {
  /// The words and sentences, in a fixed order.
  let points: [(word: String, sentence: String)]

  init(_ project: Project, _ context: ListingContext) {
    var points: [(word: String, sentence: String)] = []
    if let executed = project.executed, let adjusted = project.adjusted, let approved = project.approved,
      executed.fen == adjusted.fen, adjusted.fen != approved.fen
    {
      let rate = AmountText.text(Rate(executed, of: approved))
      points.append(
        (
          context.pick("率", "rate"),
          context.pick(
            "执行数与全年预算相等，为年初预算的 \(rate)。",
            "What was spent equals the adjusted budget; it is \(rate) of the approved one.")
        ))
    }
    let results = project.indicators.map { ($0, Attainment(target: $0.target, actual: $0.actual)) }
    let missed = results.filter { indicator, result in
      result == .missed && indicator.score != nil && indicator.score == indicator.weight
    }
    if !missed.isEmpty {
      let names = missed.map(\.0.name).joined(separator: context.pick("、", ", "))
      points.append(
        (
          context.pick("满", "full"),
          context.pick("实际值未达指标值而得满分：\(names)。", "Full marks though the actual value misses the target: \(names).")
        ))
    }
    let comparable = results.filter { $0.1 != nil }
    if comparable.count > 1, comparable.allSatisfy({ $0.1 == .equal }) {
      points.append(
        (
          context.pick("同", "same"),
          context.pick(
            "可比较的 \(comparable.count) 个实际值全部与指标值相同。",
            "All \(comparable.count) actual values that can be compared equal their targets.")
        ))
    }
    self.points = points
  }

  /// The words for a cell.
  var text: String { points.map(\.word).joined(separator: " ") }
}
