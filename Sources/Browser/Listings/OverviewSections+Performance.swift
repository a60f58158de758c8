import Catalogues
import BudgetModel

extension OverviewSections {
  /// What was spent of the year-start budget, both of the same money, as a gauge.
  func execution() -> [ListingRow] {
    let pair = open.spending.pair
    guard let approved = pair.approved?.total, let line = pair.executed, let executed = line.total else { return [] }
    let funds = line.basis.funds.flatMap { $0 == .all ? nil : $0.name(context.options.language) }
    let name =
      funds.map { context.pick("  \($0)支出 (对年初预算)", "  Of \($0): spent of approved") }
      ?? context.pick("  执行率 (对年初预算)", "  Executed of approved")
    var row = row(
      "execution", name, Figures(approved: approved, executed: executed, of: pair), source: line.source,
      kind: .finalAccounts, topic: .spending)
    if let rate = pair.rate.value {
      row.cells[row.cells.count - 1] = .gauge(rate.basisPoints)
      row.summary += " \(context.symbols.dot) \(AmountText.exact(rate))"
    } else if let mismatch = pair.rate.mismatch {
      row.summary += " \(context.symbols.dot) \(mismatch.text(context.options.language))"
    }
    // It repeats other rows' figures: nothing to be held beside another department's.
    row.figure = nil
    return [row]
  }

  /// The mean of the self-evaluation scores of a document, as a gauge.
  func meanScore(_ disclosure: Disclosure) -> [ListingRow] {
    guard let mean = Summary.mean(of: disclosure.projects.compactMap { $0.evaluation?.total }) else { return [] }
    let text = LibraryListing.score(mean)
    var cells = OverviewCells(ListingCell(context.pick("    自评平均分", "    mean self-evaluation score")))
    cells.put(ListingCell(context.pick("\(text) 分", text), .amount), disclosure.kind)
    cells.bar = .gauge(mean.digits)
    return [
      ListingRow(
        id: "score", cells: cells.all, summary: context.pick("自评平均 \(text) 分", "mean score \(text)"),
        target: .accounts(key, .projects))
    ]
  }

  /// What of a figure is said once: of 执行数 and the like, which stand with every project, the name; of all others the figure, too.
  private static func said(_ claim: Claim) -> String {
    claim.subject + claim.figure.quantity.text + (claim.subject.count < 5 ? "" : claim.figure.text)
  }

  /// What the narrative says of projects and their money, the first time it says it: there may be more than were published.
  private func statedProjects() -> [ListingRow] {
    accounts.disclosures.flatMap { disclosure -> [ListingRow] in
      var said: Set<String> = []
      return disclosure.claims.enumerated().compactMap { index, claim in
        guard case .prose(let section, _) = claim.source.place, section.holds("绩效"), claim.figure.number.digits != 0,
          claim.subject.holds(any: ["项目", "绩效", "评价", "自评", "预算", "资金", "经费", "执行", "支出"]),
          said.insert(Self.said(claim)).inserted
        else { return nil }
        let value =
          claim.figure.amount.map { ListingCell.amount($0, unit) }
          ?? ListingCell("\(claim.figure.text) \(claim.figure.quantity.text)", .amount)
        var cells = OverviewCells(
          ListingCell(context.pick("    正文: \(claim.subject)", "    stated: \(claim.subject)"), .secondary))
        cells.put(value, disclosure.kind)
        var row = ListingRow(
          id: "stated/\(disclosure.kind.rawValue)/\(index)",
          cells: cells.all,
          summary: "\(claim.subject) \(claim.figure.text) \(claim.figure.quantity.text)",
          origin: context.pick("来源 ", "Source ") + context.text(claim.source, in: disclosure))
        row.cited = [Citation(claim.source, in: disclosure.kind, words: [claim.figure.text])].compactMap { $0 }
        return row
      }
    }
  }

  /// Grades of the projects.
  func projects() -> [ListingRow] {
    let overall = overall()
    guard !accounts.disclosures.allSatisfy(\.projects.isEmpty) || !overall.isEmpty else { return [] }
    var rows = [heading("projects", context.pick("项目与绩效", "Projects and performance"))]
    for disclosure in accounts.disclosures where !disclosure.projects.isEmpty {
      let evaluated = disclosure.projects.compactMap(\.evaluation)
      let amounts = disclosure.projects.compactMap {
        disclosure.kind == .budget ? $0.approved : $0.executed
      }
      let sum = amounts.isEmpty ? nil : amounts.sum
      let name = context.pick(
        "  \(context.name(disclosure.kind))公布的项目 \(disclosure.projects.count) 个",
        "  \(disclosure.projects.count.counted("project")) published in the \(context.name(disclosure.kind))")
      rows.append(
        row(
          "projects/\(disclosure.kind.rawValue)", name,
          Figures(
            approved: disclosure.kind == .budget ? sum : nil, executed: disclosure.kind == .finalAccounts ? sum : nil),
          source: nil, kind: disclosure.kind, topic: .projects))
      rows += meanScore(disclosure)
      for grade in Grade.allCases.reversed() {
        let count = evaluated.count { $0.grade == grade }
        guard count > 0 else { continue }
        var cells = OverviewCells(
          ListingCell(context.pick("    自评等级 \(grade.rawValue)", "    grade \(grade.rawValue)")))
        // Of the projects evaluated: no share of spending.
        cells.put(ListingCell(context.pick("\(count) 个", "\(count)"), .amount), disclosure.kind)
        cells.bar = .gauge(Rate(count: count, of: evaluated.count)?.basisPoints)
        rows.append(
          ListingRow(
            id: "grade/\(grade.rawValue)", cells: cells.all,
            summary: context.pick(
              "自评等级 \(grade.rawValue): \(count) 个项目", "\(count.counted("project")) graded \(grade.rawValue)"),
            target: .accounts(key, .projects)))
      }
    }
    return rows + overall + statedProjects()
  }

  /// The performance of the whole department: no project, and its money is in none of their sums.
  private func overall() -> [ListingRow] {
    open.projects.filter(\.isOverall).compactMap { entry in
      let kinds: [DisclosureKind] = [.finalAccounts, .budget]
      guard let kind = kinds.first(where: { entry[$0] != nil }), let project = entry[kind] else { return nil }
      var row = row(
        "overall/\(entry.key)", "  \(ProjectScreen.overall(context.options.language)): \(entry.key)",
        Figures(approved: project.approved, executed: project.executed), source: project.sources.first, kind: kind,
        topic: .project(entry.key))
      if let score = project.evaluation?.total {
        row.summary += " \(context.symbols.dot) \(context.pick("得分 ", "score "))\(score.text)"
      }
      // Other departments' rows have other names: it is held beside none.
      row.figure = nil
      return row
    }
  }
}
