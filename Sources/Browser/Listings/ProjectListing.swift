import BudgetModel

/// One project: its indicators in one table, next to its self-evaluation and its money.
enum ProjectListing {
  /// Makes the listing.
  /// - Parameter key: what tells the project from others of its name.
  static func make(_ project: Project, _ key: String, of disclosure: Disclosure, _ context: ListingContext) -> Listing {
    let isEvaluated = project.evaluation != nil
    let targets = ProjectTargets(project)
    let columns = isEvaluated ? evaluatedColumns(project, targets, context) : plannedColumns(context)
    var rows: [ListingRow] = []
    var category: String?
    for (index, indicator) in project.indicators.enumerated() {
      if indicator.category != category {
        category = indicator.category
        var over = heading(indicator.category, project, targets, isEvaluated: isEvaluated, context)
        over.cells += Array(repeating: .blank, count: max(0, columns.count - over.cells.count))
        rows.append(over)
      }
      var own = row(indicator, index, disclosure, targets, isEvaluated: isEvaluated, context)
      own.official = OfficialRow(indicator.source, in: disclosure.kind, project: key)
      rows.append(own)
    }
    // The cells of a row are those of its columns.
    for var row in ProjectWords.rows(project, of: disclosure, context) {
      row.cells += Array(repeating: .blank, count: columns.count - row.cells.count)
      if !row.isHeading { row.official = OfficialRow(of: project, key, row.id, in: disclosure.kind) }
      rows.append(row)
    }
    var notes: [String] = []
    if project.indicators.isEmpty {
      notes.append(
        project.hasTargetForm || isEvaluated
          ? context.pick("没有读到指标。", "No indicators were read.")
          : context.pick(
            "文件没有公布这个项目的绩效目标表，也没有自评。",
            "The document publishes neither a target form nor a self-evaluation of this project."))
    } else if !isEvaluated {
      notes.append(context.pick("未公布自评：只有目标。", "No self-evaluation was published: targets only."))
    }
    if isEvaluated, let note = targets.note(context.options.language) { notes.append(note) }
    var listing = Listing(
      columns: columns, rows: rows, notes: notes,
      panel: ProjectPanel.make(project, context))
    listing.wraps = true
    return listing
  }

  private static func evaluatedColumns(
    _ project: Project, _ targets: ProjectTargets, _ context: ListingContext
  ) -> [ListingColumn] {
    var reason = ListingColumn(context.pick("偏差原因", "Deviation"), .text(maximum: 12), priority: 2)
    reason.standsBelow = true
    var measures = ListingColumn(context.pick("改进措施", "Measures"), .text(maximum: 12), priority: 2)
    measures.standsBelow = true
    let start = ListingColumn(context.pick("年初目标", "Year-start"), .text(maximum: 14))
    let target =
      targets.areBesideEachOther
      ? context.pick("调整后", "Adjusted")
      : targets.areStartsBlank ? context.pick("调整后目标", "Adjusted") : context.pick("目标", "Target")
    return [ListingColumn(context.pick("指标", "Indicator"), .name)] + (targets.areBesideEachOther ? [start] : []) + [
      ListingColumn(target, .text(maximum: 14)),
      ListingColumn(context.pick("实际", "Actual"), .text(maximum: 12)),
      ListingColumn(context.pick("权重", "Wt"), .number),
      ListingColumn(context.pick("得分", "Score"), .number),
      ListingColumn("", .bar(maximum: 8), priority: 3),
      ListingColumn("", .mark),
      reason,
    ] + (targets.hasMeasures ? [measures] : [])
  }

  private static func plannedColumns(_ context: ListingContext) -> [ListingColumn] {
    [
      ListingColumn(context.pick("指标", "Indicator"), .name),
      ListingColumn(context.pick("实施期目标", "Period target"), .text(maximum: 20)),
      ListingColumn(context.pick("年度目标", "Annual target"), .text(maximum: 20)),
    ]
  }

  private static func heading(
    _ category: String, _ project: Project, _ targets: ProjectTargets, isEvaluated: Bool, _ context: ListingContext
  ) -> ListingRow {
    let group = project.indicators.filter { $0.category == category }
    var cells =
      [ListingCell(context.standard(category), .strong), .blank, .blank]
      + (isEvaluated && targets.areBesideEachOther ? [.blank] : [])
    var worth = ""
    if isEvaluated {
      let (weight, score) = (ScoreSum(group.map(\.weight)), ScoreSum(group.map(\.score)))
      cells += [
        ListingCell(weight.text, .strong), ListingCell(score.text, .strong),
        ListingCell("", .bar, fraction: score.fraction(of: weight)), .blank, .blank,
      ]
      worth = " \(context.symbols.dot) \(score.text) / \(weight.text)"
    }
    let summary = context.standard(category) + worth
    return ListingRow(
      id: "category/\(category)", cells: cells, summary: summary,
      origin: context.pick("\(group.count) 个指标之和", "sum of \(group.count.counted("indicator"))"), isHeading: true)
  }

  private static func row(
    _ indicator: Indicator, _ index: Int, _ disclosure: Disclosure, _ targets: ProjectTargets, isEvaluated: Bool,
    _ context: ListingContext
  ) -> ListingRow {
    let attainment = indicator.attainment
    var cells = [ListingCell("\(short(indicator.subcategory, context)) \(indicator.name)")]
    if isEvaluated {
      let (weight, score) = (ScoreSum([indicator.weight]), ScoreSum([indicator.score]))
      if targets.areBesideEachOther {
        cells.append(ListingCell(indicator.annualTarget ?? "", targets.isChanged(indicator) ? .caution : .text))
      }
      cells += [
        ListingCell(targets.areBesideEachOther ? indicator.adjustedTarget ?? "" : indicator.target ?? ""),
        ListingCell(indicator.actual ?? ""), ListingCell(weight.text, .amount),
        ListingCell(score.text, .amount, order: score.hundredths),
        ListingCell("", .bar, fraction: score.fraction(of: weight)), mark(attainment, context),
        ListingCell(indicator.deviation ?? "", .secondary),
      ]
      if targets.hasMeasures { cells.append(ListingCell(indicator.measures ?? "", .secondary)) }
    } else {
      cells += [
        ListingCell(indicator.periodTarget ?? "", indicator.periodTarget == nil ? .absent : .text),
        ListingCell(
          annual(indicator),
          indicator.annualTarget != nil && indicator.periodTarget != nil
            && indicator.annualTarget != indicator.periodTarget
            ? .caution : .text),
      ]
    }
    var row = ListingRow(
      id: "indicator/\(index)", depth: 1, cells: cells, summary: summary(indicator, attainment, isEvaluated, context),
      origin: context.pick("来源 ", "Source ") + context.text(indicator.source, in: disclosure))
    row.sources = [indicator.source]
    row.sides = RowSides(
      budget: indicator.target.map { ListingCell($0) }, finalAccounts: indicator.actual.map { ListingCell($0) })
    return row
  }

  /// A second-level heading in two characters: 数量, 经济, 持续, 对象; in English in four letters.
  private static func short(_ subcategory: String, _ context: ListingContext) -> String {
    let short = subcategory.holds("持续") ? "持续" : subcategory.holds("满意") ? "对象" : String(subcategory.prefix(2))
    let english = [
      "数量": "qty ", "质量": "qual", "时效": "time", "成本": "cost", "经济": "econ", "社会": "soc ", "生态": "env ", "环境": "env ",
      "持续": "last", "对象": "user",
    ]
    return context.pick(short, english[short] ?? short)
  }

  private static func annual(_ indicator: Indicator) -> String {
    guard let target = indicator.annualTarget else { return "" }
    return indicator.annualName.map { "\(target) (\($0))" } ?? target
  }

  private static func mark(_ attainment: Attainment?, _ context: ListingContext) -> ListingCell {
    switch attainment {
    case .met: ListingCell(context.symbols.met, .good)
    case .equal: ListingCell(context.symbols.equal, .secondary)
    case .missed: ListingCell(context.symbols.missed, .bad)
    case nil: .blank
    }
  }

  private static func summary(
    _ indicator: Indicator, _ attainment: Attainment?, _ isEvaluated: Bool, _ context: ListingContext
  ) -> String {
    var parts = [context.standard(indicator.subcategory), indicator.name]
    if isEvaluated {
      parts.append(context.pick("目标 ", "target ") + (indicator.target ?? context.notPublished))
      parts.append(context.pick("实际 ", "actual ") + (indicator.actual ?? context.notPublished))
      parts.append("\(indicator.score?.text ?? "–") / \(indicator.weight?.text ?? "–")")
      if let deviation = indicator.deviation, !deviation.isEmpty {
        parts.append(context.pick("偏差: ", "deviation: ") + deviation)
      }
      if let measures = indicator.measures { parts.append(context.pick("措施: ", "measures: ") + measures) }
    } else {
      parts.append(context.pick("实施期 ", "period ") + (indicator.periodTarget ?? "–"))
      parts.append(context.pick("年度 ", "annual ") + (indicator.annualTarget ?? "–"))
      if let name = indicator.annualName { parts.append(context.pick("年度一栏写作 ", "annual side: ") + name) }
    }
    if let adjusted = indicator.adjustedTarget, let start = indicator.annualTarget, !start.isEmpty, adjusted != start {
      parts.append(context.pick("年初目标 ", "year-start target ") + start)
    }
    let points = [
      (context.pick("一级指标分值 ", "first level "), indicator.categoryWeight),
      (context.pick("二级指标分值 ", "second level "), indicator.subcategoryWeight),
    ]
    for (label, weight) in points { if let weight { parts.append(label + weight.text) } }
    if let nature = indicator.nature, !(indicator.target?.hasPrefix(nature) ?? false) {
      parts.append(context.pick("性质 ", "kind ") + nature)
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " \(context.symbols.dot) ")
  }
}
