import BudgetModel

/// The projects of a department: money, both execution rates, score, grade, indicators met.
enum ProjectsListing {
  /// Makes the listing of the projects of the side looked at.
  static func make(_ open: OpenAccounts, key: AccountsKey, _ context: ListingContext) -> Listing {
    let projects = projects(open, context.phase)
    let isEvaluated = projects.contains { $0.evaluation != nil }
    let kind = shownKind(open, context.phase)
    let overall = overall(open, context.phase)
    let all = projects + overall
    let teller = Teller { told(all[$0], isEvaluated: isEvaluated, open, context) }
    let whole = figures(projects, context)
    var listing = Listing(
      columns: isEvaluated ? evaluatedColumns(context) : plannedColumns(context),
      rows: all.enumerated().map { number, project in
        var row = ListingRow(
          id: project.name,
          cells: isEvaluated ? evaluated(project, open, context) : planned(project, projects, context),
          teller: teller, number: number, target: .accounts(key, .project(project.name)),
          official: official(project, open))
        // What is about the department as a whole stands beside no project.
        let isTotal = number >= projects.count
        row.figure = RowFigure(
          name: project.name, amount: figure(project, context), absent: context.notPublished,
          whole: isTotal ? .zero : whole, isTotal: isTotal)
        return row
      })
    listing.defaultSort = isEvaluated ? 2 : 1
    if let wanted = context.phase.kind, let kind, kind != wanted {
      listing.notes = [
        context.pick(
          "部门库中没有这个部门该年度的\(context.name(wanted)), 这里是\(context.name(kind))中的项目。",
          "No \(context.name(wanted)) held: these are the projects of the \(context.name(kind)).")
      ]
    }
    if !overall.isEmpty {
      listing.notes.append(
        context.pick(
          "与部门同名的一行是整体绩效目标，不是项目。", "The row with the department's name has its overall targets; it is no project."))
    }
    if projects.isEmpty { listing.notes.append(context.pick("文件中没有项目。", "The document names no projects.")) }
    return listing
  }

  /// The projects shown, in published order; those of both documents joined by name.
  static func projects(_ open: OpenAccounts, _ phase: PhaseView) -> [Project] {
    guard phase == .both, let final = open.accounts.finalAccounts, let budget = open.accounts.budget else {
      return shownKind(open, phase).flatMap { open.accounts.disclosure($0)?.projects } ?? []
    }
    let names = Set(final.projects.map(\.name))
    return final.projects + budget.projects.filter { !names.contains($0.name) }
  }

  /// What is of the whole department, on the side looked at.
  static func overall(_ open: OpenAccounts, _ phase: PhaseView) -> [Project] {
    shownKind(open, phase).flatMap { open.accounts.disclosure($0)?.overall } ?? []
  }

  /// The project of a name, and the document it is read from.
  static func project(_ name: String, _ open: OpenAccounts, _ phase: PhaseView) -> (Project, Disclosure)? {
    let preferred = shownKind(open, phase).flatMap { open.accounts.disclosure($0) }
    for disclosure in ([preferred].compactMap { $0 } + open.accounts.disclosures) {
      let all = disclosure.projects + disclosure.overall
      if let project = all.first(where: { $0.name == name }) { return (project, disclosure) }
    }
    return nil
  }

  private static func shownKind(_ open: OpenAccounts, _ phase: PhaseView) -> DisclosureKind? {
    let wanted = phase.kind ?? .finalAccounts
    return open.accounts.disclosure(wanted) != nil ? wanted : open.accounts.disclosures.first?.kind
  }

  private static func evaluatedColumns(_ context: ListingContext) -> [ListingColumn] {
    [
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
    _ project: Project, _ open: OpenAccounts, _ context: ListingContext
  ) -> [ListingCell] {
    let score = project.evaluation?.total
    let hundredths = ScoreSum([score]).hundredths
    let attainments = open.attainments(of: project)
    let met = (met: attainments.count { $0 != nil && $0 != .missed }, comparable: attainments.count { $0 != nil })
    let rates = (
      Rate(project.executed ?? .zero, of: project.adjusted ?? .zero),
      project.executed.flatMap { e in project.approved.flatMap { Rate(e, of: $0) } }
    )
    return [
      ListingCell(project.name), .amount(project.approved, context.unit, absent: context.notPublished),
      .amount(project.executed, context.unit, absent: context.notPublished), .rate(rates.0), .rate(rates.1),
      .gauge(rates.1?.basisPoints),
      ListingCell(score?.text ?? "–", score == nil ? .absent : .amount, order: hundredths),
      .gauge(hundredths),
      ListingCell(project.evaluation?.grade?.rawValue ?? "", GradeRole.role(project.evaluation?.grade)),
      ListingCell(
        met.comparable == 0 ? "–" : "\(met.met)/\(met.comparable)",
        met.met < met.comparable ? .caution : .amount,
        order: met.comparable == 0 ? nil : Int64(met.met * 10_000 / met.comparable)),
      ListingCell(ProjectAttention(project, attainments).words(context), .caution),
    ]
  }

  private static func planned(_ project: Project, _ all: [Project], _ context: ListingContext) -> [ListingCell] {
    let total = all.compactMap(\.approved).sum
    let share = project.approved.flatMap { Rate($0, of: total) }
    return [
      ListingCell(project.name), .amount(project.approved, context.unit, absent: context.notPublished),
      share == nil ? .blank : .rate(share), .bar(share),
      ListingCell(
        project.indicators.isEmpty ? "–" : "\(project.indicators.count)", .amount,
        order: Int64(project.indicators.count)), ListingCell(project.unit ?? "", .secondary),
    ]
  }

  private static func told(
    _ project: Project, isEvaluated: Bool, _ open: OpenAccounts, _ context: ListingContext
  ) -> Told {
    Told(
      summary(project, context), origin: origin(project, open, context),
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

  private static func sides(_ project: Project, _ open: OpenAccounts, _ context: ListingContext) -> RowSides {
    let absent = open.accounts.finalAccounts == nil ? context.pick("未收录", "not held") : context.notPublished
    return RowSides(
      budget: .amount(project.approved, context.unit, absent: context.notPublished),
      finalAccounts: .amount(project.executed, context.unit, absent: absent))
  }

  private static func summary(_ project: Project, _ context: ListingContext) -> String {
    var parts = [project.name]
    if let amount = project.approved {
      parts.append(context.pick("年初 ", "approved ") + AmountText.exact(amount, .yuan))
    }
    if let amount = project.adjusted {
      parts.append(context.pick("全年 ", "adjusted ") + AmountText.exact(amount, .yuan))
    }
    if let amount = project.executed {
      parts.append(context.pick("执行 ", "spent ") + AmountText.exact(amount, .yuan))
    }
    if let score = project.evaluation?.total {
      parts.append(context.pick("得分 ", "score ") + "\(score.text) \(project.evaluation?.grade?.rawValue ?? "")")
    } else {
      parts.append(
        project.hasTargetForm
          ? context.pick("有绩效目标表", "target form published") : context.pick("未公布绩效目标表", "no target form published"))
    }
    return parts.joined(separator: " \(context.symbols.dot) ")
  }

  private static func origin(_ project: Project, _ open: OpenAccounts, _ context: ListingContext) -> String {
    let disclosure = open.accounts.disclosures.first { $0.projects.contains(project) || $0.overall.contains(project) }
    var parts: [String] = []
    if let listing = project.listing { parts.append(context.text(listing, in: disclosure)) }
    if let evaluation = project.evaluation { parts.append(context.text(evaluation.source, in: disclosure)) }
    if let form = project.formName { parts.append(context.pick("目标表名称 ", "form named ") + form) }
    if parts.isEmpty, let source = project.funds.first?.source { parts.append(context.text(source, in: disclosure)) }
    return context.pick("来源 ", "Source ") + parts.joined(separator: " \(context.symbols.dot) ")
  }

  private static func official(_ project: Project, _ open: OpenAccounts) -> OfficialRow? {
    guard
      let disclosure = open.accounts.disclosures.first(where: {
        $0.projects.contains(project) || $0.overall.contains(project)
      })
    else { return nil }
    return project.listing.flatMap { OfficialRow($0, in: disclosure.kind) }
  }
}
