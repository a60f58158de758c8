@_spi(Storing) import BudgetModel
import Console
import Index

extension SearchIndex {
  /// Adds what stands in a department's documents and on its overview.
  mutating func gather(all open: OpenAccounts, of key: AccountsKey) {
    gather(key, open)
    gatherOverview(key, open)
  }

  /// Adds the rows of a department's overview; nothing where they were added before.
  private mutating func gatherOverview(_ key: AccountsKey, _ open: OpenAccounts) {
    guard let shelf = shelves.firstIndex(where: { $0.key == key }), !shelves[shelf].hasOverview else { return }
    shelves[shelf].hasOverview = true
    let options = Options(language: language)
    let context = ListingContext(options: options, phase: .both)
    var heading = ""
    for row in OverviewListing.make(open, key: key, context).rows {
      let name = row.cells.first.map { String($0.text.drop { $0 == " " }) } ?? ""
      if row.isHeading { heading = name }
      // Facts are gathered with the documents; what is found is told by the findings.
      if row.isHeading || row.id.hasPrefix("fact/") || row.id == "findings" { continue }
      let title = row.id.hasPrefix("three/") ? MarkedRow.title(of: row, at: .accounts(key, .overview), options) : name
      var item = SearchItem(name: names.add(title), shelf: UInt16(shelf), group: .overview, seat: .overview)
      item.owner = names.add(heading)
      item.label = texts.add(row.id)
      item.amount = row.figure?.amount?.fen.stored ?? SearchItem.noAmount
      if item.amount == SearchItem.noAmount {
        item.figure = texts.add(row.cells.dropFirst().lazy.map(\.text).first { !$0.isEmpty } ?? "")
      }
      items.append(item)
    }
  }
}
