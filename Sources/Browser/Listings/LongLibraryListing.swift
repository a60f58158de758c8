import Catalogues

/// The library where it holds so many departments that their rows are made a page at a time.
///
/// The catalogue puts them in order, so that no key waits for all of them; a filter and the next hit go by
/// their lines.
struct LongLibraryListing {
  private let listing: LibraryListing
  private var catalogue: any Catalogue { listing.knownLibrary.catalogue }
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
      count: count + problems.count, widest: listing.row(spending: catalogue.largest),
      make: { range in
        let held = range.clamped(to: 0..<count)
        let entries =
          hits.map { catalogue.entries(at: Array($0[held]), by: order) } ?? catalogue.entries(held, by: order)
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
      },
      answer: { pattern in
        let lines = LibraryLines(listing)
        let found = catalogue.positions(by: order) { lines.answers(pattern, $0) }
        if let hits {
          let wanted = Set(found)
          return hits.indices.filter { wanted.contains(hits[$0]) }
        }
        return found + problems.indices.filter { pattern.rank(of: problems[$0].summary) != nil }.map { count + $0 }
      })
  }

  /// The rows that answer a filter.
  private func filtered(_ all: Listing, _ text: String) -> Listing {
    var result = all
    let lines = LibraryLines(listing)
    let questions: [RowFilter.Question]
    do throws(FilterError) {
      questions = try RowFilter(text).questions(of: lines, context.unit)
    } catch {
      result.filter = Filtered(
        text: text, count: catalogue.count, all: catalogue.count, problem: error.text(context.options.language))
      return result
    }
    let hits = catalogue.positions(by: order) { line in questions.allSatisfy { $0.isAnswered(by: line, of: lines) } }
    result.rows = ListingRows(pages(hits: hits))
    result.filter = Filtered(text: text, count: hits.count, all: catalogue.count, first: result.rows.first?.id)
    if hits.isEmpty {
      result.notes.append(context.options.language.pick("没有一行符合“\(text)”。", "No row answers “\(text)”."))
    }
    return result
  }
}
