import BudgetModel
import Catalogues
import Facts
import Index
import Library
import ServerFrames

/// What is derived from the documents of a department's year.
struct DerivedYear {
  /// Its documents' lines of the catalogue, the budget first, with what is found in them.
  let summaries: [Summary]
  /// Both together.
  let year: YearSummary
  /// The rows of each table of facts.
  let facts: [(table: FactTable, rows: ArraySlice<[FactValue]>)]
  /// What can be found in it.
  let index: SearchIndex

  /// - Returns: nil for no document.
  init?(_ disclosures: [Disclosure]) {
    let open = OpenYear(YearDisclosures(disclosures))
    let maker = FactsMaker(checking: open)
    summaries = disclosures.map { disclosure in
      var summary = Summary(disclosure)
      summary.findings = maker.counts(of: disclosure.id)
      return summary
    }
    guard let year = YearSummary(summaries) else { return nil }
    self.year = year
    facts = FactTable.all.map { ($0, maker.rows(of: $0).prefix(ServerSchema.factLimit)) }
    var index = SearchIndex(.english)
    index.gather(open, year)
    self.index = index
  }

  /// How many things there was no room for.
  var unlisted: Int { max(0, index.items.count - ServerSchema.itemLimit) }

  /// Every text that something is found by.
  var names: Set<String> {
    var names: Set<String> = []
    for item in index.items { names.formUnion([index.names[item.name], index.names[item.owner]]) }
    for (table, rows) in facts {
      let shown = table.columns.indices.filter { table.columns[$0].title != nil && !table.columns[$0].kind.isNumber }
      for row in rows { for column in shown { if let text = row[column].text { names.insert(text) } } }
    }
    return names
  }
}
