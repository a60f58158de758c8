@_spi(Storing) import BudgetModel
import Console
import Index

extension SearchIndex {
  /// Adds what stands in a department's documents and on its overview, and their text.
  mutating func gather(all open: OpenYear, of key: DepartmentYear) {
    gather(key, open)
    gatherOverview(key, open)
    gatherText(key, open)
  }

  /// Adds the rows of a department's overview; nothing where they were added before.
  private mutating func gatherOverview(_ key: DepartmentYear, _ open: OpenYear) {
    guard let entry = entries.firstIndex(where: { $0.key == key }), !entries[entry].hasKeyFigures else { return }
    entries[entry].hasKeyFigures = true
    func listing(_ language: Language) -> Listing {
      OverviewScreen().listing(open, key: key, ListingContext(options: Options(language: language), phase: .both))
    }
    func name(_ row: ListingRow) -> String { row.cells.first.map { String($0.text.drop { $0 == " " }) } ?? "" }
    func title(_ row: ListingRow, _ language: Language) -> String {
      row.id.hasPrefix("three/") ? OverviewScreen().title(of: row, Options(language: language)) : name(row)
    }
    // Whatever the language of the screen, what the documents call it is what people look for.
    let chinese = Dictionary(
      listing(.chinese).rows.map { ($0.id, title($0, .chinese)) }, uniquingKeysWith: { first, _ in first })
    var heading = ""
    for row in listing(language).rows {
      let name = name(row)
      if row.isHeading { heading = name }
      // Facts are gathered with the documents; what is found is told by the findings.
      if row.isHeading || row.id.hasPrefix("fact/") || row.id == "findings" { continue }
      var words = title(row, language)
      let isOwn = words.unicodeScalars.contains { $0.properties.isIdeographic }
      if !isOwn, let own = chinese[row.id] { words = "\(own) \(words)" }
      var item = SearchItem(name: names.add(words), entry: UInt16(entry), .keyFigure)
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
