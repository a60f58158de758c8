import BudgetModel

/// What a project's form says in words, as rows below its indicators: the line below the list and `i` say it in full.
enum ProjectWords {
  /// Makes the rows; none where the form says nothing of the kind.
  static func rows(_ project: Project, of disclosure: Disclosure, _ context: ListingContext) -> [ListingRow] {
    let result = project.evaluation
    let outcome = (label: context.pick("目标完成情况", "What became of it"), text: result?.outcome ?? "")
    let isBeside = !outcome.text.isEmpty && !(project.goal ?? "").isEmpty
    let words: [(id: String, label: String, text: String?)] = [
      ("period-goal", context.pick("实施期目标", "Aim of the period"), project.periodGoal),
      ("goal", context.pick("总体目标", "Overall target"), project.goal),
      ("outcome", outcome.label, isBeside ? nil : outcome.text),
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
    let isCut = said.contains { $0.text.ends("…") } || isBeside && outcome.text.ends("…")
    let heading =
      context.pick("文字说明", "In words") + (isCut ? context.pick(" (以 … 结尾的为节录)", " (… ends an excerpt)") : "")
    return [
      ListingRow(
        id: "words", cells: [ListingCell(heading, .strong)], summary: heading,
        origin: context.pick("\(said.count) 段", "\(said.count) texts"), isHeading: true)
    ]
      + said.map { id, label, text in
        var row = ListingRow(
          id: "words/\(id)", depth: 1, cells: [ListingCell("\(label) \(text)")],
          summary: "\(label) \(context.symbols.dot) \(text)", origin: origin)
        guard isBeside, id == "goal" else { return row }
        // What was aimed at, and what became of it, are read together.
        row.formerID = "words/outcome"
        row.isSpread = true
        row.cells.append(ListingCell("\(outcome.label) \(outcome.text)"))
        row.summary += " \(context.symbols.dot) \(outcome.label) \(context.symbols.dot) \(outcome.text)"
        return row
      }
  }
}
