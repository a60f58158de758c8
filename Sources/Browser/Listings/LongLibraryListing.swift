import BudgetModel

/// The library where it holds so many departments that their rows are made a page at a time.
///
/// The catalogue puts them in order, so that no key waits for all of them; only a filter looks at each.
struct LongLibraryListing {
  private let listing: LibraryListing
  private var catalogue: any Catalogue { listing.shelves.catalogue }
  private var context: ListingContext { listing.context }

  init(_ listing: LibraryListing) { self.listing = listing }

  /// What the columns are ordered by.
  private static let fields: [CatalogueOrder.Field] = [
    .name, .region, .year, .spending, .rate, .projects, .score, .contradictions,
  ]

  /// Makes the listing.
  func make() -> Listing {
    var result = Listing(columns: listing.columns, rows: [])
    result.rows = ListingRows(pages(hits: nil))
    if let text = context.choices.filter, text.contains(where: { !$0.isWhitespace }) {
      result = filtered(result, text)
    }
    result.measure()
    return result
  }

  /// The order chosen: names from the first up, figures from the largest down, unless inverted.
  private var order: CatalogueOrder {
    guard let column = context.choices.sortColumn, Self.fields.indices.contains(column) else { return CatalogueOrder() }
    let field = Self.fields[column]
    return CatalogueOrder(field, isDescending: (field != .name && field != .region) != context.choices.isInverted)
  }

  /// The rows of the entries in the order chosen, then what could not be opened.
  /// - Parameter hits: the positions in that order of the only entries wanted; nil for all.
  private func pages(hits: [Int]?) -> RowPages {
    let (listing, catalogue, order) = (listing, catalogue, order)
    let (count, problems) = (hits?.count ?? catalogue.count, hits == nil ? listing.problems : [])
    return RowPages(
      count: count + problems.count, widest: listing.rows([catalogue.largest].compactMap { $0 }),
      make: { range in
        let held = range.clamped(to: 0..<count)
        let entries =
          hits.map { hits in held.flatMap { catalogue.entries(hits[$0]..<hits[$0] + 1, by: order) } }
          ?? catalogue.entries(held, by: order)
        var rows = listing.rows(entries)
        for position in range where position >= count { rows.append(problems[position - count]) }
        return rows
      },
      find: { id in
        if let number = problems.firstIndex(where: { $0.id == id }) { return count + number }
        guard let key = LibraryListing.key(id), let position = catalogue.position(of: key, by: order) else {
          return nil
        }
        return hits.map { $0.firstIndex(of: position) } ?? position
      })
  }

  /// The rows that answer a filter.
  private func filtered(_ all: Listing, _ text: String) -> Listing {
    var result = all
    var hits: [Int] = []
    var first: String?
    var start = 0
    while start < catalogue.count {
      let entries = catalogue.entries(start..<min(start + 256, catalogue.count), by: order)
      var some = Listing(columns: all.columns, rows: listing.rows(entries))
      some.measure()
      let kept = some.filtered(by: text, unit: context.unit, context.options.language)
      if let problem = kept.filter?.problem {
        result.filter = Filtered(text: text, count: catalogue.count, all: catalogue.count, problem: problem)
        return result
      }
      let ids = Set(kept.rows.map(\.id))
      for (offset, entry) in entries.enumerated() where ids.contains(LibraryListing.id(entry.key)) {
        first = first ?? LibraryListing.id(entry.key)
        hits.append(start + offset)
      }
      if entries.isEmpty { break }
      start += entries.count
    }
    result.rows = ListingRows(pages(hits: hits))
    result.filter = Filtered(text: text, count: hits.count, all: catalogue.count, first: first)
    if hits.isEmpty {
      result.notes.append(context.options.language.pick("没有一行符合“\(text)”。", "No row answers “\(text)”."))
    }
    return result
  }
}
