import BudgetModel

/// Spending by function as a tree: the budget, the final accounts, or both with difference and rate.
enum SpendingListing {
  /// Makes the listing.
  static func make(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    var maker = Maker(open: open, key: key, context: context)
    maker.walk(open.spending, depth: 0, parent: nil)
    return Listing(columns: columns(open, context), rows: maker.rows(), notes: SpendingNotes.make(open, context))
  }

  /// The identity of an account's row.
  static func id(_ code: FunctionCode?) -> String { code?.digits ?? "total" }

  /// The rows open as long as the user chose none: the root.
  static let openAtFirst: Set<String> = ["total"]

  private static func columns(_ open: OpenYear, _ context: ListingContext) -> [ListingColumn] {
    var columns = [ListingColumn(context.pick("科目", "Account"), .name)]
    if context.phase == .both {
      columns += [
        ListingColumn(context.pick("年初预算", "Approved"), .number),
        ListingColumn(context.pick("决算", "Executed"), .number),
        ListingColumn(context.pick("差额", "Difference"), .number, priority: 5),
        ListingColumn(context.pick("完成", "Rate"), .number, priority: 6),
      ]
      if hasStated(open.spending) {
        columns.append(ListingColumn(context.pick("文件所述", "Stated"), .number, priority: 4))
      }
    } else {
      columns += [
        ListingColumn(
          context.phase == .budget ? context.pick("年初预算", "Approved") : context.pick("决算", "Executed"), .number),
        ListingColumn(context.pick("基本支出", "Basic"), .number, priority: 5),
        ListingColumn(context.pick("项目支出", "Project"), .number, priority: 6),
      ]
      let share = context.options.share
      if share == .both || share == .percent {
        columns.append(
          ListingColumn(
            context.choices.isFlat ? context.pick("占合计", "Share") : context.pick("占上级", "Share"), .number, priority: 4))
      }
      if share == .both || share == .bar { columns.append(ListingColumn("", .bar(maximum: 24), priority: 1)) }
    }
    return columns
  }

  /// Whether the final accounts state a completion of any account.
  private static func hasStated(_ node: AccountNode) -> Bool {
    node.pair.stated != nil || node.children.contains { hasStated($0) }
  }

  private struct Maker {
    let open: OpenYear
    let key: DepartmentYear
    let context: ListingContext
    /// The accounts shown, each with the one above it.
    private let hasOutturn: Bool

    init(open: OpenYear, key: DepartmentYear, context: ListingContext) {
      (self.open, self.key, self.context) = (open, key, context)
      hasOutturn = open.spending.spentBeside != nil
    }

    var shown: [(node: AccountNode, parent: AccountNode?, depth: Int, isOpen: Bool)] = []

    mutating func walk(_ node: AccountNode, depth: Int, parent: AccountNode?) {
      let choices = context.choices
      let id = SpendingListing.id(node.code)
      let isOpen = choices.isFlat || (choices.expanded ?? SpendingListing.openAtFirst).contains(id)
      // Side by side in one list, an account and those it adds up would be counted twice.
      if !choices.isFlat {
        shown.append((node, parent, depth, isOpen))
      } else if !node.children.contains(where: hasAmount) {
        shown.append((node, open.spending, 0, isOpen))
      }
      guard isOpen else { return }
      for child in node.children { walk(child, depth: depth + 1, parent: node) }
    }

    /// Whether an account or one below it has an amount on the side looked at.
    private func hasAmount(_ node: AccountNode) -> Bool {
      line(node)?.total != nil || context.phase == .both && node.approved != nil
        || node.children.contains(where: hasAmount)
    }

    /// The line of the side looked at; of both, the outturn that stands beside the budget where there is any.
    private func line(_ node: AccountNode) -> AccountLine? {
      switch context.phase {
      case .budget: node.approved
      case .finalAccounts: node.executed
      case .both: hasOutturn ? node.pair.executed : node.pair.approved
      }
    }

    func rows() -> [ListingRow] {
      let detailsMaker = RowDetailsMaker { [self] in rowDetails(shown[$0].node) }
      return shown.indices.map { number in
        let (node, parent, depth, isOpen) = shown[number]
        return row(node, depth: depth, isOpen: isOpen, parent: parent, detailsMaker, number)
      }
    }

    /// Code and name.
    private func name(_ node: AccountNode) -> String {
      let mark = node.isInferred ? "*" : ""
      return [node.code.map { $0.digits + mark }, node.code == nil ? context.pick("合计", "Total") : node.name]
        .compactMap { $0 }.joined(separator: " ")
    }

    private func rowDetails(_ node: AccountNode) -> RowDetails {
      RowDetails(
        summary(node, name(node)), origin: origin(node), details: claims(node), cited: citations(node),
        sides: RowSides(
          budget: .amount(node.pair.approved?.total, context.unit, absent: absent(.budget)),
          finalAccounts: .amount(node.pair.executed?.total, context.unit, absent: absent(.finalAccounts))))
    }

    private func row(
      _ node: AccountNode, depth: Int, isOpen: Bool, parent: AccountNode?, _ detailsMaker: RowDetailsMaker,
      _ number: Int
    ) -> ListingRow {
      let name = name(node)
      let line = line(node)
      let executed = context.phase == .both ? node.pair.executed ?? node.executed : node.executed
      let official =
        context.phase == .budget
        ? node.approved.flatMap { OfficialRow($0.source, in: approvedKind) }
        : executed.flatMap { OfficialRow($0.source, in: .finalAccounts) }
          ?? node.approved.flatMap { OfficialRow($0.source, in: approvedKind) }
      var row = ListingRow(
        id: SpendingListing.id(node.code), depth: depth,
        disclosing: node.children.isEmpty || context.choices.isFlat ? .leaf : isOpen ? .expanded : .collapsed,
        cells: [ListingCell(name, node.code?.level == .class || node.code == nil ? .strong : .text)]
          + figures(node, parent: parent),
        detailsMaker: detailsMaker, number: number,
        target: node.code.map { .accounts(key, .account($0)) },
        official: official)
      row.sources = [node.executed, node.approved].compactMap { $0 }.flatMap { [$0.source] + $0.others }
      row.subject = node.name
      row.figure = RowFigure(
        code: node.code?.digits, name: node.code == nil ? name : node.name, amount: line?.total,
        absent: absent(context.phase == .budget ? .budget : .finalAccounts),
        whole: self.line(parent ?? node)?.total, basis: line?.basis ?? Basis(), isTotal: node.code == nil)
      return row
    }

    /// The sentences its amounts are stated in, where no table has them.
    private func citations(_ node: AccountNode) -> [Citation] {
      [(node.executed, DisclosureKind.finalAccounts), (node.approved, approvedKind)].flatMap { line, kind in
        (line.map { [$0.source] + $0.others } ?? []).compactMap { Citation($0, in: kind, amount: line?.total) }
      }
    }

    /// What the narratives say of an account: changes on the year, shares, what it was used for.
    private func claims(_ node: AccountNode) -> [String] {
      guard let code = node.code else { return [] }
      return open.accounts.disclosures.flatMap { disclosure in
        disclosure.claims.filter { $0.code == code }.map { claim in
          "\(context.name(disclosure.kind))\(context.pick("正文", " text")): \(ClaimText.measure(claim, context)) "
            + "\(claim.figure.text) \(claim.figure.quantity.text)"
            + (claim.measure == .usedFor ? claim.base.map { " (\($0))" } ?? "" : "")
        }
      }
    }

    /// Which document the approved side comes from.
    private var approvedKind: DisclosureKind { open.accounts.budget == nil ? .finalAccounts : .budget }

    private func figures(_ node: AccountNode, parent: AccountNode?) -> [ListingCell] {
      let unit = context.unit
      guard context.phase != .both else {
        let pair = node.pair
        return [
          .amount(pair.approved?.total, unit, absent: absent(.budget)),
          .amount(pair.executed?.total, unit, absent: absent(.finalAccounts)),
          .joined(pair.difference, context), .execution(pair.rate, context),
          .stated(pair.stated),
        ]
      }
      let line = line(node)
      let (whole, root) = (self.line(parent ?? node)?.based, self.line(open.spending)?.based)
      var cells: [ListingCell] = [
        .amount(line?.total, unit, absent: absent(context.phase == .budget ? .budget : .finalAccounts)),
        .amount(line?.basic, unit), .amount(line?.project, unit),
      ]
      let share = context.options.share
      if share == .both || share == .percent {
        cells.append(line.flatMap { $0.based.rate(of: whole).value }.map { .rate($0) } ?? .blank)
      }
      if share == .both || share == .bar {
        cells.append(.bar(line.flatMap { $0.based.rate(of: root).value }))
      }
      return cells
    }

    /// Why an amount is not there: the document is not held, or does not give it.
    private func absent(_ kind: DisclosureKind) -> String {
      if kind == .finalAccounts, open.accounts.finalAccounts == nil { return context.pick("未收录", "not held") }
      return context.notPublished
    }

    private func summary(_ node: AccountNode, _ name: String) -> String {
      var parts = [name]
      if let line = node.executed { parts.append(sentence(context.pick("决算", "executed"), line)) }
      let language = context.options.language
      if let line = node.pair.executed, line != node.executed, let funds = line.basis.funds {
        parts.append("\(context.pick("其中", "of it")) \(funds.name(language)) \(context.exact(line.total))")
      }
      if let line = node.approved { parts.append(sentence(context.pick("年初预算", "approved"), line)) }
      if let rate = node.pair.rate.value {
        parts.append(context.pick("完成 ", "rate ") + AmountText.exact(rate))
      } else if let mismatch = node.pair.rate.mismatch {
        parts.append(mismatch.text(language))
      }
      if let stated = node.pair.stated { parts.append(context.pick("文件所述 ", "stated ") + "\(stated.number.text)%") }
      return parts.joined(separator: " \(context.symbols.dot) ")
    }

    private func sentence(_ label: String, _ line: AccountLine) -> String {
      var text = "\(label) \(context.exact(line.total))"
      let parts = [
        line.basic.map { context.pick("基本 ", "basic ") + AmountText.text($0, context.unit) },
        line.project.map { context.pick("项目 ", "project ") + AmountText.text($0, context.unit) },
      ].compactMap { $0 }
      if !parts.isEmpty { text += " (\(parts.joined(separator: " \(context.symbols.dot) ")))" }
      return text
    }

    private func origin(_ node: AccountNode) -> String {
      var parts: [String] = []
      if node.isInferred { parts.append(context.pick("编码或名称据分类推定", "code or name inferred from the classification")) }
      let sum = context.pick("下级之和, 见 ", "sum of those below, see ")
      // Side by side, what is shown is of one money: it stands where that is published.
      let isPaired = context.phase == .both && (node.pair.approved != nil || node.pair.executed != nil)
      if let line = isPaired ? node.pair.executed : node.executed {
        parts.append(
          (line.isSum ? sum : "") + context.text(line.source, in: open.accounts.finalAccounts)
            + ListingNotes.others(line.others.count, context))
      }
      if let line = isPaired ? node.pair.approved : node.approved {
        let document = open.accounts.disclosure(approvedKind)
        parts.append(
          context.pick("年初预算: ", "approved: ")
            + (line.isSum ? sum : "")
            + context.text(line.source, in: document) + ListingNotes.others(line.others.count, context))
      } else if open.accounts.finalAccounts != nil, open.accounts.budget == nil,
        open.spending.children.contains(where: { $0.approved != nil })
      {
        parts.append(context.pick("年初预算: 正文只公布到类", "approved: stated by class only"))
      }
      if parts.isEmpty { return context.pick("文件没有公布这一数。", "The document publishes no such figure.") }
      return context.pick("来源 ", "Source ") + parts.joined(separator: " \(context.symbols.dot) ")
    }
  }
}
