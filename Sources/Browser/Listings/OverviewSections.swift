import BudgetModel

/// The parts of the overview, each a few rows under a heading.
struct OverviewSections {
  let open: OpenYear
  let key: DepartmentYear
  let context: ListingContext

  var unit: DisplayUnit { context.unit }
  var accounts: YearDisclosures { open.accounts }

  /// Rows of it as a list, without the columns in which none has anything.
  func listing(of rows: [ListingRow]) -> Listing {
    var listing = Listing(columns: OverviewCells.columns(open, context), rows: rows)
    for column in OverviewCells.optional.reversed() where listing.rows.allSatisfy({ $0.cells[column].text.isEmpty }) {
      listing.columns.remove(at: column)
      for row in listing.rows.indices { listing.rows[row].cells.remove(at: column) }
    }
    return listing
  }

  /// Income and expenditure in total.
  func totals() -> [ListingRow] {
    var rows = [heading("totals", context.pick("收支", "Totals") + byText)]
    for (id, side, chinese, english, topic) in [
      ("income", Side.income, "收入总计", "Total income", Topic.revenue),
      ("expenditure", .expenditure, "支出总计", "Total spending", .spending),
    ] {
      // What a text states a budget of is no total: it stands beside what was spent of the same money.
      let (approved, executed) = (total(side, .budget), total(side, .finalAccounts))
      rows.append(
        row(
          id, context.pick(chinese, english), Figures(approved: approved?.0, executed: executed?.0),
          source: executed?.1 ?? approved?.1, kind: executed == nil ? .budget : .finalAccounts, topic: topic))
    }
    return rows + execution() + changes()
  }

  /// What stands behind a heading where no table has the figures below it, but the text.
  var byText: String {
    accounts.disclosures.allSatisfy(\.isToldByText) ? context.pick(" (据正文)", " (from the text)") : ""
  }

  /// What was found in the documents, as far as they were checked.
  func findings() -> [ListingRow] {
    guard let report = context.report else { return [] }
    let counts = (report.findings(.contradiction).count, report.findings(.note).count)
    let text = context.pick(
      "核对: 不一致 \(counts.0) 处, 提示 \(counts.1) 条", "Findings: \(counts.0) contradictions, \(counts.1) notes")
    var row = ListingRow(
      id: "findings", cells: OverviewCells(ListingCell(text)).all, summary: text,
      origin: context.pick("Enter 看每一处", "Enter lists them"), target: .accounts(key, .findings))
    row.mark = RowMark(report.findings.map(\.severity))
    return [row]
  }

  /// What the narratives say of the change on the year of totals. Several that changed by the same are one row.
  func changes() -> [ListingRow] {
    accounts.disclosures.flatMap { disclosure -> [ListingRow] in
      var told: [(claim: Claim, rate: Figure?, index: Int, subjects: [String])] = []
      for (index, claim) in disclosure.claims.enumerated() {
        guard claim.measure == .change, claim.code == nil,
          claim.subject.ends("总计") || claim.subject.holds("预算收入"),
          !told.contains(where: { $0.subjects.contains(claim.subject) })
        else { continue }
        let rate = disclosure.claims.first {
          $0.measure == .changeRate && $0.subject == claim.subject && $0.source == claim.source
        }?.figure
        if let same = told.firstIndex(where: { $0.claim.figure == claim.figure && $0.rate == rate }) {
          told[same].subjects.append(claim.subject)
        } else {
          told.append((claim, rate, index, [claim.subject]))
        }
      }
      return told.map { claim, rate, index, subjects in
        let amount = claim.figure.amount
        let value = ListingCell.amount(amount, unit, signed: true)
        let subject = subjects.joined(separator: context.pick("、", ", "))
        let name = context.pick("  \(subject)比上年增减", "  \(subject): change on the year")
        let percent = rate.map { "\($0.text)%" } ?? ""
        var cells = OverviewCells(ListingCell(name))
        if disclosure.kind == .finalAccounts { cells.final = value } else { cells.budget = value }
        cells.growth = ListingCell(percent, .amount)
        var row = ListingRow(
          id: "change/\(disclosure.kind.rawValue)/\(index)", cells: cells.all,
          summary: "\(name.drop { $0 == " " }) \(amount.map { context.exact($0) } ?? claim.figure.text) \(percent)",
          origin: context.pick("来源 ", "Source ") + context.text(claim.source, in: disclosure))
        row.cited = [
          Citation(claim.source, in: disclosure.kind, words: [claim.figure.text] + (rate.map { [$0.text] } ?? []))
        ].compactMap { $0 }
        return row
      }
    }
  }

  /// Basic and project expenditure, of the money both sides are of.
  func composition() -> [ListingRow] {
    var pair = open.spending.pair
    // What is stated is of all of it, not of its parts.
    pair.stated = nil
    let whole = (pair.executed ?? pair.approved)?.based
    let rows = [
      ("basic", context.pick("  基本支出", "  Basic"), pair.approved?.basic, pair.executed?.basic),
      ("project", context.pick("  项目支出", "  Project"), pair.approved?.project, pair.executed?.project),
    ].compactMap { id, name, budget, final in
      guard budget != nil || final != nil else { return ListingRow?.none }
      return row(
        id, name, Figures(approved: budget, executed: final, of: pair, whole: whole),
        source: (pair.executed ?? pair.approved)?.source, kind: pair.executed == nil ? approvedKind : .finalAccounts,
        topic: .spending)
    }
    // Under the basic expenditure they are of.
    let index = rows.firstIndex { $0.id == "basic" }.map { $0 + 1 } ?? 0
    return rows[..<index] + basicParts() + rows[index...]
  }

  /// The classes of spending, of the money both sides are of.
  func classes() -> [ListingRow] {
    guard !open.spending.children.isEmpty else { return [] }
    let root = open.spending.pair
    let isSpent = open.spending.spentBeside != nil
    let funds = open.spending.spentBeside?.basis.funds.flatMap { $0 == .all ? nil : $0 }
    let money = funds.map { " \(context.symbols.dot) \($0.name(context.options.language))" } ?? ""
    return [heading("classes", context.pick("支出构成 (类)", "Spending by class") + money + byText)]
      + open.spending.children.map { node in
        let pair = node.pair
        let line = isSpent ? pair.executed : pair.approved
        let figures = Figures(
          approved: pair.approved?.total, executed: pair.executed?.total, of: pair,
          whole: (isSpent ? root.executed : root.approved)?.based)
        return row(
          "class/\(node.code?.digits ?? "")", "  \(node.code?.digits ?? "")\(node.isInferred ? "*" : "") \(node.name)",
          figures,
          source: (line ?? pair.approved)?.source, kind: pair.executed == nil ? approvedKind : .finalAccounts,
          topic: .spending)
      }
  }

  var approvedKind: DisclosureKind { accounts.budget == nil ? .finalAccounts : .budget }

  func topic(_ source: Source, _ kind: DisclosureKind) -> Topic? {
    guard case .table(let number, _, _, _) = source.place else { return nil }
    return .table(kind, number)
  }

  func total(_ side: Side, _ kind: DisclosureKind) -> (Amount, Source)? {
    guard let disclosure = accounts.disclosure(kind) else { return nil }
    if let claim = disclosure.statedTotal(side), let amount = claim.figure.amount {
      return (amount, claim.source)
    }
    guard let table = disclosure.table(.incomeAndExpenditure) else { return nil }
    let rows = table.rows.filter { $0.isTotal && $0.block < table.blocks.count && table.blocks[$0.block].side == side }
    for row in rows.reversed() {
      if let amount = row.cells.lazy.compactMap(\.amount).first { return (amount, table.source(of: row)) }
    }
    return nil
  }

  func heading(_ id: String, _ title: String) -> ListingRow {
    ListingRow(
      id: "heading/\(id)", cells: OverviewCells(ListingCell(title, .heading)).all, summary: title,
      isHeading: true)
  }

  /// What a row holds: both sides, with what they are of and the whole they are a part of.
  struct Figures {
    let approved: BasedAmount?
    let executed: BasedAmount?
    let whole: BasedAmount?
    let stated: StatedRate?
    private let isRateTold: Bool

    /// Amounts of no other basis than each other's.
    init(approved: Amount?, executed: Amount?) {
      (self.approved, self.executed) = (approved.map { BasedAmount($0) }, executed.map { BasedAmount($0) })
      (whole, stated, isRateTold) = (nil, nil, false)
    }

    /// Amounts of a pair of lines.
    init(approved: Amount?, executed: Amount?, of pair: AccountPair, whole: BasedAmount? = nil) {
      self.approved = approved.flatMap { amount in pair.approved.map { BasedAmount(amount, $0.basis) } }
      self.executed = executed.flatMap { amount in pair.executed.map { BasedAmount(amount, $0.basis) } }
      self.whole = whole
      stated = pair.stated
      // Where the pair tells none for what its document states, none is told.
      isRateTold = pair.stated == nil || pair.rate != .nothing
    }

    /// What was spent over what was given.
    var rate: Joined<Rate> { isRateTold ? executed.rate(of: approved) : .nothing }
    /// The part of the whole.
    var share: Rate? { (executed ?? approved).rate(of: whole).value }
  }

  func row(
    _ id: String, _ name: String, _ figures: Figures, source: Source?, kind: DisclosureKind, topic: Topic?
  ) -> ListingRow {
    let disclosure = accounts.disclosure(kind)
    let bare = name.drop { $0 == " " }.description
    let (approved, executed) = (figures.approved?.amount, figures.executed?.amount)
    var cells = OverviewCells(ListingCell(name))
    (cells.budget, cells.final) = (.amount(approved, unit), .amount(executed, unit))
    (cells.rate, cells.stated) = (.execution(figures.rate, context), .stated(figures.stated))
    if let share = figures.share { (cells.share, cells.bar) = (.rate(share), .bar(share)) }
    var row = ListingRow(
      id: id, cells: cells.all,
      summary: summary(bare, approved, executed)
        + (figures.stated.map { " \(context.symbols.dot) \(context.pick("文件所述完成", "stated")) \($0.number.text)%" } ?? ""),
      origin: source.map { context.pick("来源 ", "Source ") + context.text($0, in: disclosure) } ?? "",
      target: topic.map { .accounts(key, $0) },
      official: source.flatMap { OfficialRow($0, in: kind) })
    row.cited = [source.flatMap { Citation($0, in: kind, amount: executed ?? approved) }].compactMap { $0 }
    let shown = context.phase == .budget ? figures.approved : figures.executed ?? figures.approved
    let isSpent = figures.executed != nil && context.phase != .budget
    row.figure = RowFigure(
      code: id.hasPrefix("claim/") ? nil : id.hasPrefix("projects/") ? "projects" : id, name: bare,
      amount: shown?.amount,
      whole: figures.share == nil
        ? nil : isSpent ? open.spending.pair.executed?.total : open.spending.pair.approved?.total,
      basis: shown?.basis ?? Basis())
    return row
  }

  private func summary(_ name: String, _ approved: Amount?, _ executed: Amount?) -> String {
    var parts = [name]
    if let executed { parts.append(context.pick("决算 ", "executed ") + context.exact(executed)) }
    if let approved { parts.append(context.pick("年初预算 ", "approved ") + context.exact(approved)) }
    return parts.joined(separator: " \(context.symbols.dot) ")
  }
}
