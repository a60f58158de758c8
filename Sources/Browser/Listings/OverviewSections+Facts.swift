import BudgetModel

extension OverviewSections {
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
    var cells = OverviewCells(ListingCell("  \(fact.name)"))
    cells.put(ListingCell(value, .amount), disclosure.kind)
    var row = ListingRow(
      id: "fact/\(disclosure.kind.rawValue)/\(index)",
      cells: cells.all,
      summary: "\(fact.name) \(value)",
      origin: context.pick("来源 ", "Source ") + context.text(fact.source, in: disclosure),
      target: topic(fact.source, disclosure.kind).map { .accounts(key, $0) },
      official: OfficialRow(fact.source, in: disclosure.kind))
    row.sources = [fact.source]
    row.cited = [Citation(fact.source, in: disclosure.kind, words: [fact.figure.text])].compactMap { $0 }
    return row
  }
}
