import BudgetModel

/// The parts of the overview, each a few rows under a heading.
struct OverviewSections {
  let open: OpenAccounts
  let key: AccountsKey
  let context: ListingContext

  var unit: DisplayUnit { context.unit }
  var accounts: YearAccounts { open.accounts }

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

  /// What the narratives say of the change on the year of totals.
  func changes() -> [ListingRow] {
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

  /// Basic and project expenditure.
  func composition() -> [ListingRow] {
    let (approved, executed) = (open.spending.approved, open.spending.executed)
    let total = executed?.total ?? approved?.total
    let rows = [
      ("basic", context.pick("  基本支出", "  Basic"), approved?.basic, executed?.basic),
      ("project", context.pick("  项目支出", "  Project"), approved?.project, executed?.project),
    ].compactMap { id, name, budget, final in
      guard budget != nil || final != nil else { return ListingRow?.none }
      return row(
        id, name, budget, final, share: share(final ?? budget, total), source: executed?.source ?? approved?.source,
        kind: executed == nil ? approvedKind : .finalAccounts, topic: .spending)
    }
    // Under the basic expenditure they are of.
    let index = rows.firstIndex { $0.id == "basic" }.map { $0 + 1 } ?? 0
    return rows[..<index] + basicParts() + rows[index...]
  }

  /// The classes of spending.
  func classes() -> [ListingRow] {
    guard !open.spending.children.isEmpty else { return [] }
    let total = open.spending.executed?.total ?? open.spending.approved?.total
    return [heading("classes", context.pick("支出构成 (类)", "Spending by class"))]
      + open.spending.children.map { node in
        let line = node.executed ?? node.approved
        return row(
          "class/\(node.code?.digits ?? "")", "  \(node.code?.digits ?? "")\(node.isInferred ? "*" : "") \(node.name)",
          node.approved?.total, node.executed?.total, share: share(line?.total, total), source: line?.source,
          kind: node.executed == nil ? approvedKind : .finalAccounts, topic: .spending)
      }
  }

  var approvedKind: DisclosureKind { accounts.budget == nil ? .finalAccounts : .budget }

  func share(_ part: Amount?, _ total: Amount?) -> Rate? {
    part.flatMap { part in total.flatMap { Rate(part, of: $0) } }
  }

  func topic(_ source: Source, _ kind: DisclosureKind) -> Topic? {
    guard case .table(let number, _, _, _) = source.place else { return nil }
    return .table(kind, number)
  }

  func total(_ side: Side, _ kind: DisclosureKind) -> (Amount, Source)? {
    guard let table = accounts.disclosure(kind)?.table(.incomeAndExpenditure) else { return nil }
    let rows = table.rows.filter { $0.isTotal && $0.block < table.blocks.count && table.blocks[$0.block].side == side }
    for row in rows.reversed() {
      if let amount = row.cells.lazy.compactMap(\.amount).first { return (amount, table.source(of: row)) }
    }
    return nil
  }

  func heading(_ id: String, _ title: String) -> ListingRow {
    ListingRow(
      id: "heading/\(id)", cells: [ListingCell(title, .heading), .blank, .blank, .blank, .blank], summary: title,
      isHeading: true)
  }

  func row(
    _ id: String, _ name: String, _ approved: Amount?, _ executed: Amount?, share: Rate?, source: Source?,
    kind: DisclosureKind, topic: Topic?
  ) -> ListingRow {
    let disclosure = accounts.disclosure(kind)
    let bare = name.drop { $0 == " " }.description
    var row = ListingRow(
      id: id,
      cells: [
        ListingCell(name), .amount(approved, unit), .amount(executed, unit), share == nil ? .blank : .rate(share),
        .bar(share),
      ],
      summary: summary(bare, approved, executed),
      origin: source.map { context.pick("来源 ", "Source ") + context.text($0, in: disclosure) } ?? "",
      target: topic.map { .accounts(key, $0) },
      official: source.flatMap { OfficialRow($0, in: kind) })
    let amount = context.phase == .budget ? approved : executed ?? approved
    row.figure = RowFigure(
      code: id.hasPrefix("claim/") ? nil : id.hasPrefix("projects/") ? "projects" : id, name: bare,
      amount: amount,
      whole: share == nil ? nil : context.phase == .budget ? open.spending.approved?.total : wholeSpending)
    return row
  }

  private func summary(_ name: String, _ approved: Amount?, _ executed: Amount?) -> String {
    var parts = [name]
    if let executed { parts.append(context.pick("决算 ", "executed ") + context.exact(executed)) }
    if let approved { parts.append(context.pick("年初预算 ", "approved ") + context.exact(approved)) }
    return parts.joined(separator: " \(context.symbols.dot) ")
  }

  var wholeSpending: Amount? { open.spending.executed?.total ?? open.spending.approved?.total }
}
