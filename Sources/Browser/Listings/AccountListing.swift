import BudgetModel

/// One account: its amount in every table and sentence that names it, each with its source.
enum AccountListing {
  /// Makes the listing.
  static func make(_ open: OpenYear, key: DepartmentYear, code: FunctionCode, _ context: ListingContext) -> Listing {
    var rows: [ListingRow] = []
    for disclosure in open.accounts.disclosures {
      for table in disclosure.tables {
        for row in table.rows where row.code == code.digits {
          rows += mentions(row, in: table, of: disclosure, key, context)
        }
      }
      for (index, claim) in disclosure.claims.enumerated() where claim.code == code {
        let source = context.text(claim.source, in: disclosure)
        var row = ListingRow(
          id: "\(disclosure.kind.rawValue)/claim/\(index)",
          cells: [
            ListingCell(context.name(disclosure.kind), .secondary), ListingCell(source),
            ListingCell(ClaimText.measure(claim, context)), value(claim.figure, context),
          ],
          summary:
            "\(claim.subject) \(ClaimText.measure(claim, context)) \(claim.figure.text) \(claim.figure.quantity.text)",
          origin: context.pick("来源 ", "Source ") + source)
        row.cited = [Citation(claim.source, in: disclosure.kind, words: [claim.figure.text])].compactMap { $0 }
        rows.append(row)
      }
    }
    let notes = rows.isEmpty ? [context.pick("没有一张表提到这个科目。", "No table names this account.")] : []
    return Listing(
      columns: [
        ListingColumn(context.pick("文件", "Document"), .text(maximum: 14), priority: 2),
        ListingColumn(context.pick("出处", "Where"), .name),
        ListingColumn(context.pick("栏目", "Column"), .text(maximum: 34), priority: 8),
        ListingColumn(context.pick("金额", "Amount"), .number),
      ], rows: rows, notes: notes)
  }

  private static func mentions(
    _ row: Row, in table: Table, of disclosure: Disclosure, _ key: DepartmentYear, _ context: ListingContext
  ) -> [ListingRow] {
    let columns = table.columns(of: row)
    return row.cells.enumerated().compactMap { index, cell in
      guard let figure = cell.figure else { return nil }
      let source = table.source(of: row)
      let heading = index < columns.count ? columns[index].header.filter { !$0.isEmpty }.joined(separator: "/") : ""
      var listed = ListingRow(
        id: "\(disclosure.kind.rawValue)/\(table.number)/\(row.number)/\(index)",
        cells: [
          ListingCell(context.name(disclosure.kind), .secondary),
          ListingCell("\(context.text(source, in: disclosure)) \(table.title)"),
          ListingCell(heading), value(figure, context),
        ],
        summary:
          "\(row.code ?? "") \(row.name) \(context.symbols.dot) \(heading) \(figure.text) \(figure.quantity.text)",
        origin: context.pick("来源 ", "Source ") + context.text(source, in: disclosure) + " \(table.title)",
        target: .accounts(key, .table(disclosure.kind, table.number)),
        official: OfficialRow(source, in: disclosure.kind))
      listed.sides = RowSides(value(figure, context), in: disclosure.kind)
      return listed
    }
  }

  private static func value(_ figure: Figure, _ context: ListingContext) -> ListingCell {
    if let amount = figure.amount { return .amount(amount, context.unit) }
    return ListingCell("\(figure.text)\(figure.quantity.text)", .amount)
  }
}
