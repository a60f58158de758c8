import BudgetModel

extension OverviewSections {
  /// What was spent of the year-start budget, as a gauge.
  func execution() -> [ListingRow] {
    guard let line = open.spending.executed, let executed = line.total, let approved = open.spending.approved?.total,
      let rate = Rate(executed, of: approved)
    else { return [] }
    let name = context.pick("  执行率 (对年初预算)", "  Executed of approved")
    return [
      ListingRow(
        id: "execution",
        cells: [ListingCell(name), .blank, .blank, .rate(rate), .gauge(rate.basisPoints)],
        summary: context.pick("执行率 (对年初预算) ", "executed of approved ") + AmountText.exact(rate)
          + " \(context.symbols.dot) \(context.exact(executed)) / \(context.exact(approved))",
        origin: context.pick("来源 ", "Source ") + context.text(line.source, in: accounts.finalAccounts),
        target: .accounts(key, .spending))
    ]
  }

  /// The mean of the self-evaluation scores of a document, as a gauge.
  func meanScore(_ disclosure: Disclosure) -> [ListingRow] {
    guard let mean = Summary.mean(of: disclosure.projects.compactMap { $0.evaluation?.total }) else { return [] }
    let text = LibraryListing.score(mean)
    return [
      ListingRow(
        id: "score",
        cells: [
          ListingCell(context.pick("    自评平均分", "    mean self-evaluation score")), .blank, .blank,
          ListingCell(text, .amount), .gauge(mean.digits),
        ],
        summary: context.pick("自评平均 \(text) 分", "mean score \(text)"), target: .accounts(key, .projects))
    ]
  }

  /// What the narrative says of how many projects there are: it may be more than were published.
  private func statedProjects() -> [ListingRow] {
    accounts.disclosures.flatMap { disclosure in
      disclosure.claims.enumerated().compactMap { index, claim in
        guard case .prose(let section, _) = claim.source.place, section.holds("绩效"), claim.figure.number.digits != 0
        else { return nil }
        let isFinal = disclosure.kind == .finalAccounts
        let value =
          claim.figure.amount.map { ListingCell.amount($0, unit) }
          ?? ListingCell("\(claim.figure.text) \(claim.figure.quantity.text)", .amount)
        return ListingRow(
          id: "stated/\(disclosure.kind.rawValue)/\(index)",
          cells: [
            ListingCell(context.pick("    正文: \(claim.subject)", "    stated: \(claim.subject)"), .secondary),
            isFinal ? .blank : value, isFinal ? value : .blank, .blank, .blank,
          ],
          summary: "\(claim.subject) \(claim.figure.text) \(claim.figure.quantity.text)",
          origin: context.pick("来源 ", "Source ") + context.text(claim.source, in: disclosure))
      }
    }
  }

  /// Grades of the projects.
  func projects() -> [ListingRow] {
    let all = accounts.disclosures.flatMap(\.projects)
    guard !all.isEmpty else { return [] }
    var rows = [heading("projects", context.pick("项目与绩效", "Projects and performance"))]
    for disclosure in accounts.disclosures where !disclosure.projects.isEmpty {
      let evaluated = disclosure.projects.compactMap(\.evaluation)
      let amounts = disclosure.projects.compactMap {
        disclosure.kind == .budget ? $0.approved : $0.executed
      }
      let sum = amounts.isEmpty ? nil : amounts.sum
      let name = context.pick(
        "  \(context.name(disclosure.kind))公布的项目 \(disclosure.projects.count) 个",
        "  \(disclosure.projects.count) projects published in the \(context.name(disclosure.kind))")
      rows.append(
        row(
          "projects/\(disclosure.kind.rawValue)", name, disclosure.kind == .budget ? sum : nil,
          disclosure.kind == .finalAccounts ? sum : nil, share: nil, source: nil, kind: disclosure.kind,
          topic: .projects))
      rows += meanScore(disclosure)
      for grade in Grade.allCases.reversed() {
        let count = evaluated.count { $0.grade == grade }
        guard count > 0 else { continue }
        let share = Rate(Exact(count), of: Exact(evaluated.count))
        rows.append(
          ListingRow(
            id: "grade/\(grade.rawValue)",
            cells: [
              ListingCell(
                context.pick("    自评等级 \(grade.rawValue) \(count) 个", "    grade \(grade.rawValue): \(count)")),
              .blank, .blank, .rate(share), .bar(share),
            ],
            summary: context.pick(
              "自评等级 \(grade.rawValue): \(count) 个项目", "\(count) projects graded \(grade.rawValue)"),
            target: .accounts(key, .projects)))
      }
    }
    return rows + statedProjects()
  }
}
