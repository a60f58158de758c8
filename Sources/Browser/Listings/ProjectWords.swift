import BudgetModel

/// What a project's form says in words, as rows below its indicators: the line below the list and `i` say it in full.
enum ProjectWords {
  /// Makes the rows; none where the form says nothing of the kind.
  static func rows(_ project: Project, of disclosure: Disclosure, _ context: ListingContext) -> [ListingRow] {
    let result = project.evaluation
    let words: [(id: String, label: String, text: String?)] = [
      ("period-goal", context.pick("实施期目标", "Aim of the period"), project.periodGoal),
      ("goal", context.pick("总体目标", "Overall target"), project.goal),
      ("outcome", context.pick("目标完成情况", "What became of it"), result?.outcome),
      ("deviation", context.pick("资金偏差原因", "Why money differs"), result?.deviation),
      ("conclusion", context.pick("评价结论", "Conclusion"), result?.conclusion),
      ("problems", context.pick("存在问题", "Problems"), result?.problems),
      ("next-steps", context.pick("改进措施", "Next steps"), result?.nextSteps),
    ]
    let said = words.compactMap { id, label, text in
      text.flatMap { $0.isEmpty ? nil : (id: id, label: label, text: $0) }
    }
    guard !said.isEmpty else { return [] }
    let source = result?.source ?? project.indicators.first?.source ?? project.funds.first?.source
    let origin = source.map { context.pick("来源 ", "Source ") + context.text($0, in: disclosure) } ?? ""
    let heading = context.pick("文字说明", "In words")
    return [
      ListingRow(
        id: "words", cells: [ListingCell(heading, .strong)], summary: heading,
        origin: context.pick("\(said.count) 段", "\(said.count) texts"), isHeading: true)
    ]
      + said.map { id, label, text in
        ListingRow(
          id: "words/\(id)", depth: 1, cells: [ListingCell("\(label) \(text)")],
          summary: "\(label) \(context.symbols.dot) \(text)", origin: origin)
      }
  }
}
