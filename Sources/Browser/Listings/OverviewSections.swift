import BudgetModel

/// The parts of the overview, each a few rows under a heading.
struct OverviewSections {
  let open: OpenAccounts
  let key: AccountsKey
  let context: ListingContext

  private var unit: DisplayUnit { context.unit }
  private var accounts: YearAccounts { open.accounts }

  /// Income and expenditure in total.
  func totals() -> [ListingRow] {
    var rows = [heading("totals", context.pick("收支", "Totals"))]
    for (id, side, chinese, english, topic) in [
      ("income", Side.income, "收入总计", "Total income", Topic.revenue),
      ("expenditure", .expenditure, "支出总计", "Total spending", .spending),
    ] {
      let (approved, executed) = (total(side, .budget), total(side, .finalAccounts))
      rows.append(
        row(
          id, context.pick(chinese, english),
          approved?.0 ?? (side == .expenditure ? open.spending.approved?.total : nil),
          executed?.0, share: nil, source: executed?.1 ?? approved?.1,
          kind: executed == nil ? .budget : .finalAccounts, topic: topic))
    }
    return rows + execution() + changes()
  }

  /// What was found in the documents, as far as they were checked.
  func findings() -> [ListingRow] {
    guard let report = context.report else { return [] }
    let counts = (report.findings(.contradiction).count, report.findings(.note).count)
    let text = context.pick(
      "核对: 不一致 \(counts.0) 处, 提示 \(counts.1) 条", "Findings: \(counts.0) contradictions, \(counts.1) notes")
    var row = ListingRow(
      id: "findings", cells: [ListingCell(text), .blank, .blank, .blank, .blank], summary: text,
      origin: context.pick("Enter 看每一处", "Enter lists them"), target: .accounts(key, .findings))
    row.mark = RowMark(report.findings.map(\.severity))
    return [row]
  }

  /// What was spent of the year-start budget, as a gauge.
  private func execution() -> [ListingRow] {
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
  private func meanScore(_ disclosure: Disclosure) -> [ListingRow] {
    guard let mean = Summary(disclosure).meanScore else { return [] }
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

  /// What the narratives say of the change on the year of totals.
  private func changes() -> [ListingRow] {
    accounts.disclosures.flatMap { disclosure -> [ListingRow] in
      var seen: Set<String> = []
      return disclosure.claims.enumerated().compactMap { index, claim in
        guard claim.measure == .change, claim.code == nil,
          claim.subject.ends("总计") || claim.subject.holds("预算收入"),
          seen.insert(claim.subject).inserted
        else { return nil }
        let rate = disclosure.claims.first {
          $0.measure == .changeRate && $0.subject == claim.subject && $0.source == claim.source
        }
        let isFinal = disclosure.kind == .finalAccounts
        let amount = claim.figure.amount
        let value = ListingCell.amount(amount, unit, signed: true)
        let name = context.pick("  \(claim.subject)比上年增减", "  \(claim.subject): change on the year")
        let percent = rate.map { "\($0.figure.text)%" } ?? ""
        return ListingRow(
          id: "change/\(disclosure.kind.rawValue)/\(index)",
          cells: [
            ListingCell(name), isFinal ? .blank : value, isFinal ? value : .blank, ListingCell(percent, .amount),
            .blank,
          ],
          summary: "\(name.drop { $0 == " " }) \(amount.map { context.exact($0) } ?? claim.figure.text) \(percent)",
          origin: context.pick("来源 ", "Source ") + context.text(claim.source, in: disclosure))
      }
    }
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

  /// Basic and project expenditure.
  func composition() -> [ListingRow] {
    let (approved, executed) = (open.spending.approved, open.spending.executed)
    let total = executed?.total ?? approved?.total
    return [
      ("basic", context.pick("  基本支出", "  Basic"), approved?.basic, executed?.basic),
      ("project", context.pick("  项目支出", "  Project"), approved?.project, executed?.project),
    ].compactMap { id, name, budget, final in
      guard budget != nil || final != nil else { return nil }
      return row(
        id, name, budget, final, share: share(final ?? budget, total), source: executed?.source ?? approved?.source,
        kind: executed == nil ? approvedKind : .finalAccounts, topic: .spending)
    }
  }

  /// The classes of spending.
  func classes() -> [ListingRow] {
    guard !open.spending.children.isEmpty else { return [] }
    let total = open.spending.executed?.total ?? open.spending.approved?.total
    return [heading("classes", context.pick("支出构成 (类)", "Spending by class"))]
      + open.spending.children.map { node in
        let line = node.executed ?? node.approved
        return row(
          "class/\(node.code?.digits ?? "")", "  \(node.code?.digits ?? "") \(node.name)", node.approved?.total,
          node.executed?.total, share: share(line?.total, total), source: line?.source,
          kind: node.executed == nil ? approvedKind : .finalAccounts, topic: .spending)
      }
  }

  /// The three public expenses.
  func threePublicExpenses() -> [ListingRow] {
    let sides: [(DisclosureKind, ThreePublicExpenses)] = accounts.disclosures.compactMap { disclosure in
      guard let table = disclosure.table(.threePublicExpenses), !table.isEmpty else { return nil }
      return (
        disclosure.kind,
        ThreePublicExpenses(table, of: disclosure.year, finalAccounts: disclosure.kind == .finalAccounts)
      )
    }
    guard !sides.isEmpty else { return [] }
    let final = accounts.budget == nil ? accounts.finalAccounts : nil
    let planned = final.flatMap { final in
      final.table(.threePublicExpenses).map { ThreePublicExpenses($0, of: final.year, finalAccounts: false) }
    }
    let stated = accounts.disclosures.map { ($0.kind, ThreePublicExpenses.stated(in: $0)) }
    var rows = [heading("three", context.pick("“三公”经费", "Three public expenses"))]
    for part in ThreePublicExpenses.Part.allCases {
      let budget = sides.first { $0.0 == .budget }?.1.cells[part] ?? planned?.cells[part]
      let final = sides.first { $0.0 == .finalAccounts }?.1.cells[part]
      guard let main = final ?? budget else { continue }
      // Where a cell is blank the narrative may say that it was nothing.
      func claim(_ kind: DisclosureKind) -> Claim? { stated.first { $0.0 == kind }?.1[part] }
      let (planned, spent) = (
        budget?.value.amount ?? claim(.budget)?.figure.amount,
        final?.value.amount ?? claim(.finalAccounts)?.figure.amount
      )
      let kind: DisclosureKind = final == nil ? .budget : .finalAccounts
      let source = main.value.amount == nil ? claim(kind)?.source ?? main.source : main.source
      let indent = part == .total ? "  " : part == .vehiclePurchase || part == .vehicleRunning ? "      " : "    "
      var listed = row(
        "three/\(part.rawValue)", indent + context.pick(part.rawValue, Self.english(part)), planned, spent,
        share: nil, source: source, kind: kind, topic: topic(main.source, kind))
      if let change = changeOnYear(part) {
        listed.summary += " \(context.symbols.dot) \(context.pick("比上年", "on the year")) \(change)"
      }
      rows.append(listed)
    }
    return rows
  }

  /// What the narrative says of the change on the year of one of the three public expenses; nil where it says nothing.
  private func changeOnYear(_ part: ThreePublicExpenses.Part) -> String? {
    guard part != .total else { return nil }
    let claim = accounts.disclosures.lazy.flatMap(\.claims).first { claim in
      claim.measure == .change && (claim.subject == part.rawValue || claim.subject == part.rawValue + "支出")
    }
    return claim?.figure.amount.map { ($0.fen > 0 ? "+" : "") + context.exact($0) }
  }

  /// Government procurement and operating expenses.
  func procurement() -> [ListingRow] {
    var rows: [ListingRow] = []
    for disclosure in accounts.disclosures {
      let isFinal = disclosure.kind == .finalAccounts
      for (index, claim) in disclosure.claims.enumerated()
      where claim.measure == .amount || claim.measure == .executed || claim.measure == .approved {
        guard
          claim.subject.holds(any: ["政府采购", "小微企业", "机关运行经费"]), let amount = claim.figure.amount
        else { continue }
        let id = "claim/\(disclosure.kind.rawValue)/\(index)"
        rows.append(
          row(
            id, "  \(claim.subject)", isFinal ? nil : amount, isFinal ? amount : nil, share: nil, source: claim.source,
            kind: disclosure.kind, topic: nil))
      }
    }
    return rows.isEmpty ? [] : [heading("procurement", context.pick("政府采购与机关运行", "Procurement, operation"))] + rows
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
      let sum = amounts.isEmpty ? nil : amounts.reduce(.zero, +)
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
        let share = Rate(Amount(fen: Int64(count)), of: Amount(fen: Int64(evaluated.count)))
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

  /// Staff, vehicles, floor space. What a table repeats of the narrative is one row.
  func facts() -> [ListingRow] {
    var rows: [ListingRow] = []
    for disclosure in accounts.disclosures {
      var known: [Fact] = []
      for (index, fact) in disclosure.facts.enumerated() {
        if let same = known.first(where: { $0.repeats(fact) }),
          let row = rows.firstIndex(where: { $0.sources == [same.source] })
        {
          rows[row].details.append(context.pick("另见 ", "also ") + context.text(fact.source, in: disclosure))
          rows[row].official = rows[row].official ?? OfficialRow(fact.source, in: disclosure.kind)
          rows[row].target = rows[row].target ?? topic(fact.source, disclosure.kind).map { .accounts(key, $0) }
          continue
        }
        known.append(fact)
        rows.append(row(fact, index, disclosure))
      }
    }
    return rows.isEmpty ? [] : [heading("facts", context.pick("人员与资产", "Staff and assets"))] + rows
  }

  private func row(_ fact: Fact, _ index: Int, _ disclosure: Disclosure) -> ListingRow {
    let value = "\(fact.figure.text) \(fact.figure.quantity.text)"
    let isFinal = disclosure.kind == .finalAccounts
    var row = ListingRow(
      id: "fact/\(disclosure.kind.rawValue)/\(index)",
      cells: [
        ListingCell("  \(fact.name)"), isFinal ? .blank : ListingCell(value, .amount),
        isFinal ? ListingCell(value, .amount) : .blank, .blank, .blank,
      ],
      summary: "\(fact.name) \(value)",
      origin: context.pick("来源 ", "Source ") + context.text(fact.source, in: disclosure),
      target: topic(fact.source, disclosure.kind).map { .accounts(key, $0) },
      official: OfficialRow(fact.source, in: disclosure.kind))
    row.sources = [fact.source]
    return row
  }

  private var approvedKind: DisclosureKind { accounts.budget == nil ? .finalAccounts : .budget }

  private func share(_ part: Amount?, _ total: Amount?) -> Rate? {
    part.flatMap { part in total.flatMap { Rate(part, of: $0) } }
  }

  private func topic(_ source: Source, _ kind: DisclosureKind) -> Topic? {
    guard case .table(let number, _, _, _) = source.place else { return nil }
    return .table(kind, number)
  }

  private func total(_ side: Side, _ kind: DisclosureKind) -> (Amount, Source)? {
    guard let table = accounts.disclosure(kind)?.table(.incomeAndExpenditure) else { return nil }
    let rows = table.rows.filter { $0.isTotal && $0.block < table.blocks.count && table.blocks[$0.block].side == side }
    for row in rows.reversed() {
      if let amount = row.cells.lazy.compactMap(\.amount).first { return (amount, table.source(of: row)) }
    }
    return nil
  }

  private func heading(_ id: String, _ title: String) -> ListingRow {
    ListingRow(
      id: "heading/\(id)", cells: [ListingCell(title, .heading), .blank, .blank, .blank, .blank], summary: title,
      isHeading: true)
  }

  private func row(
    _ id: String, _ name: String, _ approved: Amount?, _ executed: Amount?, share: Rate?, source: Source?,
    kind: DisclosureKind, topic: Topic?
  ) -> ListingRow {
    let disclosure = accounts.disclosure(kind)
    var summary = [name.drop { $0 == " " }.description]
    if let executed { summary.append(context.pick("决算 ", "executed ") + context.exact(executed)) }
    if let approved { summary.append(context.pick("年初预算 ", "approved ") + context.exact(approved)) }
    var row = ListingRow(
      id: id,
      cells: [
        ListingCell(name), .amount(approved, unit), .amount(executed, unit), share == nil ? .blank : .rate(share),
        .bar(share),
      ],
      summary: summary.joined(separator: " \(context.symbols.dot) "),
      origin: source.map { context.pick("来源 ", "Source ") + context.text($0, in: disclosure) } ?? "",
      target: topic.map { .accounts(key, $0) },
      official: source.flatMap { OfficialRow($0, in: kind) })
    let amount = context.phase == .budget ? approved : executed ?? approved
    row.figure = RowFigure(
      code: id.hasPrefix("claim/") ? nil : id.hasPrefix("projects/") ? "projects" : id, name: summary[0],
      amount: amount,
      whole: share == nil ? nil : context.phase == .budget ? open.spending.approved?.total : wholeSpending)
    return row
  }

  private var wholeSpending: Amount? { open.spending.executed?.total ?? open.spending.approved?.total }

  private static func english(_ part: ThreePublicExpenses.Part) -> String {
    switch part {
    case .total: "Total"
    case .abroad: "Travel abroad"
    case .vehicles: "Official vehicles"
    case .vehiclePurchase: "Purchase"
    case .vehicleRunning: "Running"
    case .receptions: "Receptions"
    }
  }
}
