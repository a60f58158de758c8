@_spi(Storing) import BudgetModel
import Search

/// Puts one department's documents into the index.
public struct SearchGathering {
  /// Where in the index they go.
  let entry: UInt16
  /// Names and codes met so far, so that a table adds only what is in no list.
  private var seen: Set<UInt64> = []

  /// Gathers for a department and year by its position in the index.
  public init(entry: Int) { self.entry = UInt16(clamping: entry) }

  /// Adds everything: accounts and projects first, then what only tables have.
  /// - Parameter withKeyFigures: whether to add key figures, too.
  public mutating func gather(_ open: OpenYear, withKeyFigures: Bool, into index: inout SearchIndex) {
    let accounts = open.accounts
    for child in open.spending.children { add(child, accounts, &index) }
    let projects = accounts.projects
    for disclosure in accounts.disclosures {
      for joined in projects {
        if let project = joined[disclosure.kind] { add(project, joined, disclosure, &index) }
      }
      for (row, fact) in disclosure.facts.enumerated() {
        var item = SearchItem(name: index.names.add(fact.name), entry: entry, .fact)
        item.figure = index.texts.add("\(fact.figure.text) \(fact.figure.quantity.text)")
        (item.row, item.isBudget) = (UInt32(clamping: row), disclosure.kind == .budget)
        append(item, &index)
      }
      addRows(disclosure, &index)
    }
    if withKeyFigures { gatherKeyFigures(open, into: &index) }
  }

  /// Adds an account of the spending tree, and those below it.
  private mutating func add(_ node: AccountNode, _ accounts: YearDisclosures, _ index: inout SearchIndex) {
    var item = SearchItem(name: index.names.add(node.name), entry: entry, .functionAccount)
    let line = node.executed ?? node.approved
    item.code = SearchItem.code(node.code?.digits)
    item.amount = line?.total?.fen.stored ?? SearchItem.noAmount
    let document = node.executed == nil ? accounts.budget ?? accounts.finalAccounts : accounts.finalAccounts
    item.isBudget = document?.kind == .budget
    if case .table(let number, _, let row, _)? = line?.source.place {
      (item.table, item.row) = (UInt16(clamping: number), UInt32(clamping: row))
      item.label = index.texts.add(document?.tables.first { $0.number == number }?.label ?? "")
    }
    append(item, &index)
    for child in node.children { add(child, accounts, &index) }
  }

  private mutating func add(
    _ project: Project, _ joined: YearProject, _ disclosure: Disclosure, _ index: inout SearchIndex
  ) {
    let (isBudget, isOverall, key) = (disclosure.kind == .budget, joined.isOverall, joined.key)
    // A whole department's performance often has the department's name alone.
    let name = isOverall && !project.name.contains("整体") ? "整体绩效 \(project.name)" : project.name
    var item = SearchItem(
      name: index.names.add(name), entry: entry, isOverall ? .overallPerformance : .project)
    item.amount = (project.executed ?? project.approved)?.fen.stored ?? SearchItem.noAmount
    item.isBudget = isBudget
    // Where several have its name, its key tells it from them.
    let owner = index.names.add(key)
    if owner != item.name { item.owner = owner }
    append(item, &index)
    // By their places: taken out, each would be copied with all of its texts.
    let indicators = project.indicators
    for row in indicators.indices {
      var item = SearchItem(
        name: index.names.add(indicators[row].name), owner: owner, entry: entry,
        isOverall ? .overallIndicator : .indicator)
      (item.row, item.isBudget) = (UInt32(clamping: row), isBudget)
      if let score = indicators[row].score, let weight = indicators[row].weight {
        item.figure = index.texts.add(score.text + " / " + weight.text)
      } else {
        item.figure = index.texts.add(indicators[row].target ?? "")
      }
      index.items.append(item)
    }
  }

  /// Adds the rows of all tables, accounts of the economic classification and income first.
  private mutating func addRows(_ disclosure: Disclosure, _ index: inout SearchIndex) {
    let first = [TableKind.basic, .income, .incomeAndExpenditure].compactMap { kind in
      disclosure.table(kind).map { (kind: kind, number: $0.number) }
    }
    func isFirst(_ table: Table) -> Bool { first.contains { $0 == (table.kind, table.number) } }
    for table in disclosure.tables.filter(isFirst) + disclosure.tables.filter({ !isFirst($0) }) {
      let isFirst = isFirst(table)
      let label = index.texts.add(table.label ?? "")
      let rows = table.rows
      for place in rows.indices where !rows[place].isTotal && rows[place].cells.contains(where: \.isFigure) {
        var kind = SearchItem.Kind.tableRow
        if isFirst {
          let block = rows[place].block
          let side = block < table.blocks.count ? table.blocks[block].side : nil
          if table.kind == .basic { kind = .economicAccount }
          if table.kind == .income || table.kind == .incomeAndExpenditure && side == .income { kind = .income }
        }
        add(rows[place], of: table, kind, isBudget: disclosure.kind == .budget, label, &index)
      }
    }
  }

  private mutating func add(
    _ row: Row, of table: Table, _ kind: SearchItem.Kind, isBudget: Bool, _ label: UInt32, _ index: inout SearchIndex
  ) {
    let name = row.name
    guard !name.isEmpty else { return }
    var item = SearchItem(name: index.names.add(name), entry: entry, kind)
    item.code = SearchItem.code(row.code)
    if kind == .tableRow, seen.contains(Self.mark(item.name, item.code)) || seen.contains(Self.mark(item.name, 0)) {
      return
    }
    item.amount = row.cells.lazy.compactMap(\.amount).first?.fen.stored ?? SearchItem.noAmount
    if item.amount == SearchItem.noAmount, let figure = row.cells.lazy.compactMap(\.figure).first {
      item.figure = index.texts.add("\(figure.text) \(figure.quantity.text)")
    }
    (item.table, item.block, item.row) = (
      UInt16(clamping: table.number), UInt8(clamping: row.block), UInt32(clamping: row.number)
    )
    item.isBudget = isBudget
    item.label = label
    append(item, &index)
  }

  private mutating func append(_ item: SearchItem, _ index: inout SearchIndex) {
    seen.insert(Self.mark(item.name, item.code))
    index.items.append(item)
  }

  /// What makes two rows the same for a search: name and code.
  private static func mark(_ name: UInt32, _ code: UInt32) -> UInt64 { UInt64(name) << 32 | UInt64(code) }
}
