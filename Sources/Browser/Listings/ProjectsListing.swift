import BudgetModel

/// The projects of a department: money, both execution rates, score, grade, indicators met.
enum ProjectsListing {
  /// Makes the listing of the projects of the side looked at.
  static func make(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    let entries = projects(open, context.phase)
    let all = entries.compactMap { entry in shown(entry, open, context.phase).map { (entry, $0.0) } }
    let projects = all.filter { !$0.0.isOverall }.map(\.1)
    let isEvaluated = projects.contains { $0.evaluation != nil }
    let kind = shownKind(open, context.phase)
    let detailsMaker = RowDetailsMaker { rowDetails(all[$0].0, all[$0].1, isEvaluated: isEvaluated, open, context) }
    let whole = figures(projects, context)
    // A rate the forms state stands beside ours.
    let hasStated = projects.contains { ProjectRates($0).stated != nil }
    let columns = isEvaluated ? evaluatedColumns(hasStated: hasStated, context) : plannedColumns(context)
    var rows = all.enumerated().map { number, shown in
      let (entry, project) = shown
      let base = entry.isOverall ? nil : projects.compactMap(\.approved).sum
      var row = ListingRow(
        id: entry.key,
        cells: isEvaluated
          ? evaluated(project, hasStated: hasStated, open, context) : planned(project, of: base, context),
        detailsMaker: detailsMaker, number: number, target: .accounts(key, .project(entry.key)),
        official: official(project, entry.key, open))
      if entry.key != entry.name, entry.isFirstOfName { row.formerID = entry.name }
      row.sources = project.sources
      // What is about the department as a whole stands beside no project.
      row.figure = RowFigure(
        name: project.name, amount: figure(project, context), absent: context.notPublished,
        whole: entry.isOverall ? .zero : whole, isTotal: entry.isOverall)
      return row
    }
    if let first = all.firstIndex(where: { $0.0.isOverall }) {
      let title = context.pick("整体绩效 (部门整体, 不是项目)", "Overall performance (of the department; no project)")
      let cells = [ListingCell(title, .heading)] + Array(repeating: .blank, count: columns.count - 1)
      rows.insert(ListingRow(id: "heading/overall", cells: cells, summary: title, isHeading: true), at: first)
    }
    var listing = Listing(columns: columns, rows: rows)
    listing.wraps = true
    listing.defaultSort = isEvaluated ? 2 : 1
    if let wanted = context.phase.kind, let kind, kind != wanted {
      listing.notes = [
        context.pick(
          "部门库中没有这个部门该年度的\(context.name(wanted)), 这里是\(context.name(kind))中的项目。",
          "No \(context.name(wanted)) held: these are the projects of the \(context.name(kind)).")
      ]
    }
    if projects.isEmpty { listing.notes.append(context.pick("文件中没有项目。", "The document names no projects.")) }
    return listing
  }

  /// The projects of the side looked at, in published order, then what is of the whole department.
  static func projects(_ open: OpenYear, _ phase: PhaseView) -> [YearProject] {
    open.projects.filter { shown($0, open, phase) != nil }
  }

  /// A project as the side looked at has it, and the document it is read from; nil where that side does not have it.
  private static func shown(
    _ entry: YearProject, _ open: OpenYear, _ phase: PhaseView
  ) -> (Project, Disclosure)? {
    let kinds = phase == .both ? [.finalAccounts, .budget] : [shownKind(open, phase)].compactMap { $0 }
    for kind in kinds {
      if let project = entry[kind], let disclosure = open.accounts.disclosure(kind) { return (project, disclosure) }
    }
    return nil
  }

  /// The project of a key, and the document it is read from: of the side looked at where it has it.
  static func project(_ key: String, _ open: OpenYear, _ phase: PhaseView) -> (Project, Disclosure)? {
    open.projects.project(key).flatMap { shown($0, open, phase) ?? shown($0, open, .both) }
  }

  private static func shownKind(_ open: OpenYear, _ phase: PhaseView) -> DisclosureKind? {
    let wanted = phase.kind ?? .finalAccounts
    return open.accounts.disclosure(wanted) != nil ? wanted : open.accounts.disclosures.first?.kind
  }

  private static func evaluatedColumns(hasStated: Bool, _ context: ListingContext) -> [ListingColumn] {
    var columns = [
      ListingColumn(context.pick("项目", "Project"), .name),
      ListingColumn(context.pick("年初", "Approved"), .number, priority: 2),
      ListingColumn(context.pick("执行", "Spent"), .number),
      ListingColumn(context.pick("对全年", "of adj."), .number, priority: 6),
      ListingColumn(context.pick("对年初", "of appr."), .number, priority: 7),
      ListingColumn("", .bar(maximum: 10, minimum: 10), priority: 1),
      ListingColumn(context.pick("得分", "Score"), .number),
      ListingColumn("", .bar(maximum: 10, minimum: 10), priority: 0),
      ListingColumn(context.pick("等", "Gr."), .text(maximum: 3), priority: 5),
      ListingColumn(context.pick("达成", "Met"), .number, priority: 4),
      ListingColumn(context.pick("关注", "Ask"), .text(maximum: 14), priority: 3),
    ]
    if hasStated { columns.insert(ListingColumn(context.pick("所述", "stated"), .number, priority: 6), at: 4) }
    return columns
  }

  private static func plannedColumns(_ context: ListingContext) -> [ListingColumn] {
    [
      ListingColumn(context.pick("项目", "Project"), .name),
      ListingColumn(context.pick("预算", "Budget"), .number),
      ListingColumn(context.pick("占比", "Share"), .number, priority: 5),
      ListingColumn("", .bar(maximum: 12), priority: 1),
      ListingColumn(context.pick("指标", "Indicators"), .number, priority: 6),
      ListingColumn(context.pick("实施单位", "Unit"), .text(maximum: 24), priority: 3),
    ]
  }

  private static func evaluated(
    _ project: Project, hasStated: Bool, _ open: OpenYear, _ context: ListingContext
  ) -> [ListingCell] {
    let score = project.evaluation?.total
    let hundredths = ScoreSum([score]).hundredths
    let attainments = open.attainments(of: project)
    let met = (met: attainments.count { $0 != nil && $0 != .missed }, comparable: attainments.count { $0 != nil })
    let rates = ProjectRates(project)
    let money: [ListingCell] = [
      ListingCell(project.name), .amount(project.approved, context.unit, absent: context.notPublished),
      .amount(project.executed, context.unit, absent: context.notPublished), .execution(rates.ofAdjusted, context),
    ]
    return money + (hasStated ? [.stated(rates.stated)] : []) + [
      .execution(rates.ofApproved, context), .gauge(rates.ofApproved.value?.basisPoints),
      ListingCell(score?.text ?? "–", score == nil ? .absent : .amount, order: hundredths),
      .gauge(hundredths),
      ListingCell(project.evaluation?.gradeText ?? "", GradeRole.role(project)),
      ListingCell(
        met.comparable == 0 ? "–" : "\(met.met)/\(met.comparable)",
        met.met < met.comparable ? .caution : .amount,
        order: met.comparable == 0 ? nil : Int64(met.met * 10_000 / met.comparable)),
      ListingCell(ProjectAttention(project, attainments).words(context), .caution),
    ]
  }

  /// - Parameter base: what all projects come to; nil for what is none.
  private static func planned(_ project: Project, of base: Amount?, _ context: ListingContext) -> [ListingCell] {
    let share = project.approved.map { BasedAmount($0) }.rate(of: base.map { BasedAmount($0) }).value
    return [
      ListingCell(project.name), .amount(project.approved, context.unit, absent: context.notPublished),
      share == nil ? .blank : .rate(share), .bar(share),
      ListingCell(
        project.indicators.isEmpty ? "–" : "\(project.indicators.count)", .amount,
        order: Int64(project.indicators.count)), ListingCell(project.unit ?? "", .secondary),
    ]
  }

  private static func rowDetails(
    _ entry: YearProject, _ project: Project, isEvaluated: Bool, _ open: OpenYear, _ context: ListingContext
  ) -> RowDetails {
    RowDetails(
      summary(project, entry.key, context), origin: origin(project, open, context),
      details: isEvaluated ? ProjectAttention(project, open.attainments(of: project)).sentences(context) : [],
      sides: sides(project, open, context))
  }

  /// What was spent on a project, or in the budget what it was given.
  private static func figure(_ project: Project, _ context: ListingContext) -> Amount? {
    context.phase == .budget ? project.approved : project.executed ?? project.approved
  }

  private static func figures(_ projects: [Project], _ context: ListingContext) -> Amount {
    projects.compactMap { figure($0, context) }.sum
  }

  private static func sides(_ project: Project, _ open: OpenYear, _ context: ListingContext) -> RowSides {
    let absent = open.accounts.finalAccounts == nil ? context.pick("未收录", "not held") : context.notPublished
    return RowSides(
      budget: .amount(project.approved, context.unit, absent: context.notPublished),
      finalAccounts: .amount(project.executed, context.unit, absent: absent))
  }

  private static func summary(_ project: Project, _ key: String, _ context: ListingContext) -> String {
    var parts = [key]
    if let amount = project.approved {
      parts.append(context.pick("年初 ", "approved ") + context.exact(amount))
    }
    if let amount = project.adjusted {
      parts.append(context.pick("全年 ", "adjusted ") + context.exact(amount))
    }
    if let amount = project.executed {
      parts.append(context.pick("执行 ", "spent ") + context.exact(amount))
    }
    if let score = project.evaluation?.total {
      let grade = project.evaluation?.gradeText ?? ""
      parts.append(context.pick("得分 ", "score ") + score.text + (grade.isEmpty ? "" : " \(grade)"))
    } else {
      parts.append(
        project.hasTargetForm
          ? context.pick("有绩效目标表", "target form published") : context.pick("未公布绩效目标表", "no target form published"))
    }
    return parts.joined(separator: " \(context.symbols.dot) ")
  }

  private static func origin(_ project: Project, _ open: OpenYear, _ context: ListingContext) -> String {
    let disclosure = open.accounts.disclosures.first { $0.projects.contains(project) || $0.overall.contains(project) }
    var parts: [String] = []
    if let listing = project.listing { parts.append(context.text(listing, in: disclosure)) }
    if let evaluation = project.evaluation { parts.append(context.text(evaluation.source, in: disclosure)) }
    if let form = project.formName { parts.append(context.pick("目标表名称 ", "form named ") + form) }
    if parts.isEmpty, let source = project.funds.first?.source { parts.append(context.text(source, in: disclosure)) }
    return context.pick("来源 ", "Source ") + parts.joined(separator: " \(context.symbols.dot) ")
  }

  private static func official(_ project: Project, _ key: String, _ open: OpenYear) -> OfficialRow? {
    guard
      let disclosure = open.accounts.disclosures.first(where: {
        $0.projects.contains(project) || $0.overall.contains(project)
      })
    else { return nil }
    let source = project.listing ?? project.evaluation?.source ?? project.sources.first { FormListing.id($0) != nil }
    return source.flatMap { OfficialRow($0, in: disclosure.kind, project: key) }
  }
}
