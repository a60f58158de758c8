import BudgetModel

/// A performance form row by row as published: its money, its indicators, its result, each with the number of its row.
enum FormListing {
  /// Makes the listing.
  static func make(_ project: Project, of disclosure: Disclosure, _ context: ListingContext) -> Listing {
    var rows = money(project, disclosure, context)
    rows += section(
      "indicators", context.pick("指标", "Indicators"), project.indicators.map { indicator($0, disclosure, context) })
    if let result = project.evaluation {
      rows += section("result", context.pick("自评结果", "Result"), [self.result(result, disclosure, context)])
    }
    var seen: [String: Int] = [:]
    for index in rows.indices {
      let id = rows[index].id
      seen[id, default: 0] += 1
      if let count = seen[id], count > 1 { rows[index].id = "\(id)#\(count)" }
    }
    var words = ProjectWords.rows(project, of: disclosure, context)
    for index in words.indices { words[index].cells.insert(.blank, at: 0) }
    let columns = columns(context)
    rows += words.map { row in
      var row = row
      row.cells += Array(repeating: .blank, count: columns.count - row.cells.count)
      return row
    }
    var listing = Listing(columns: columns, rows: rows, notes: [title(project, context)])
    listing.wraps = true
    listing.isSortable = false
    return listing
  }

  /// What the form is, and of which project.
  static func title(_ project: Project, _ context: ListingContext) -> String {
    let kind =
      project.evaluation == nil
      ? context.pick("绩效目标表", "target form") : context.pick("绩效自评", "self-evaluation")
    return "\(kind) \(project.evaluationName ?? project.formName ?? project.name)"
  }

  /// Whether a document has a form of a project.
  static func has(_ project: Project) -> Bool {
    project.evaluation != nil || !project.indicators.isEmpty || project.funds.contains { id($0.source) != nil }
  }

  /// The identity of a row of a form; nil where a source is none.
  static func id(_ source: Source) -> String? {
    switch source.place {
    case .targetForm(_, let row): "form/\(row)"
    case .evaluation(_, let table, let row): "form/\(table)/\(row)"
    default: nil
    }
  }

  private static func columns(_ context: ListingContext) -> [ListingColumn] {
    [
      ListingColumn(context.pick("行", "Row"), .number, priority: 4),
      ListingColumn(context.pick("内容", "Content"), .name),
      ListingColumn(context.pick("目标/预算", "Target/budget"), .text(maximum: 16)),
      ListingColumn(context.pick("实际/执行", "Actual/spent"), .text(maximum: 14)),
      ListingColumn(context.pick("分值", "Wt"), .number),
      ListingColumn(context.pick("得分", "Score"), .number),
      ListingColumn(context.pick("偏差原因", "Deviation"), .text(maximum: 14), priority: 2),
    ]
  }

  private static func section(_ id: String, _ title: String, _ rows: [ListingRow]) -> [ListingRow] {
    guard !rows.isEmpty else { return [] }
    let cells = [.blank, ListingCell(title, .strong)] + Array(repeating: ListingCell.blank, count: 5)
    return [ListingRow(id: "section/\(id)", cells: cells, summary: title, isHeading: true)] + rows
  }

  /// One row for each stage of the money: of the whole, of its sources or tasks.
  private static func money(_ project: Project, _ disclosure: Disclosure, _ context: ListingContext) -> [ListingRow] {
    let own = project.funds.filter { id($0.source) != nil && $0.figure != nil }
    let unit = own.lazy.compactMap(\.figure).first.map { " (\($0.quantity.text))" } ?? ""
    let rows = own.map { fund -> ListingRow in
      let name = fund.origin ?? context.pick("资金总额", "Total")
      let text = (fund.figure?.text ?? "") + (fund.measure == .rate ? "%" : "")
      let isSpent = fund.measure == .executed || fund.measure == .rate
      let isWhole = fund.origin == nil && fund.measure == .executed
      return row(
        fund.source, "\(name) \(context.symbols.dot) \(ProjectPanel.name(fund.measure, context))",
        (isSpent ? "" : text, isSpent ? text : ""), isWhole ? project.evaluation?.executionWeight : nil,
        isWhole ? project.evaluation?.executionScore : nil, isWhole ? project.evaluation?.deviation : nil, disclosure,
        context)
    }
    return section("money", context.pick("资金", "Money") + unit, rows)
  }

  private static func indicator(
    _ indicator: Indicator, _ disclosure: Disclosure, _ context: ListingContext
  ) -> ListingRow {
    let target =
      indicator.periodTarget.map { period in
        indicator.annualTarget.map { "\(period) \(context.symbols.dot) \($0)" } ?? period
      } ?? indicator.target
    let name = [indicator.category, indicator.subcategory, indicator.name].filter { !$0.isEmpty }
    return row(
      indicator.source, name.joined(separator: " \(context.symbols.crumb) "), (target ?? "", indicator.actual ?? ""),
      indicator.weight, indicator.score, indicator.deviation, disclosure, context)
  }

  private static func result(
    _ result: SelfEvaluation, _ disclosure: Disclosure, _ context: ListingContext
  ) -> ListingRow {
    let rate = result.rate.map { context.pick("执行率 ", "rate ") + "\($0.text)%" } ?? ""
    return row(
      result.source, context.pick("总分 ", "Total ") + result.gradeText, ("", rate), nil, result.total, nil, disclosure,
      context)
  }

  private static func row(
    _ source: Source, _ name: String, _ values: (target: String, actual: String), _ weight: PublishedNumber?,
    _ score: PublishedNumber?, _ reason: String?, _ disclosure: Disclosure, _ context: ListingContext
  ) -> ListingRow {
    let number = id(source)?.split(separator: "/").last.map(String.init) ?? ""
    let said = [
      name, values.target, values.actual, score.map { context.pick("得分 ", "score ") + $0.text } ?? "", reason ?? "",
    ]
    var row = ListingRow(
      id: id(source) ?? name, depth: 1,
      cells: [
        ListingCell(number, .secondary), ListingCell(name), ListingCell(values.target), ListingCell(values.actual),
        ListingCell(weight?.text ?? "", .amount), ListingCell(score?.text ?? "", .amount),
        ListingCell(reason ?? "", .secondary),
      ],
      summary: said.filter { !$0.isEmpty }.joined(separator: " \(context.symbols.dot) "),
      origin: context.pick("来源 ", "Source ") + context.text(source, in: disclosure))
    row.sources = [source]
    return row
  }
}
