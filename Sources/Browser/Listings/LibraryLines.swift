import Catalogues
import BudgetModel
import Reconciliation
import Search

/// A long library as a filter sees it: the texts and figures of its rows, without rows being made.
///
/// Texts are asked once each: departments and years share them.
final class LibraryLines: FilteredList {
  let columns: [ListingColumn]
  private let listing: LibraryListing
  private var known: [(pattern: SearchPattern, answers: TextAnswers)] = []

  /// The lines of a library's listing.
  init(_ listing: LibraryListing) {
    self.listing = listing
    columns = listing.columns
  }

  private var catalogue: any Catalogue { listing.knownLibrary.catalogue }

  var defaultSort: Int? { nil }

  var hasRules: Bool { !catalogue.positions(by: CatalogueOrder()) { RuleID($0.name) != nil }.isEmpty }

  func has(_ measure: ListingCell.Measure, in column: Int) -> Bool {
    switch (measure, column) {
    case (.amount, LibraryListing.spendingColumn): catalogue.largest != nil
    case (.rate, LibraryListing.rateColumn): catalogue.count > 0
    default: false
    }
  }

  func hasNumbers(in column: Int) -> Bool { column == LibraryListing.projectsColumn && catalogue.count > 0 }

  func answers(_ pattern: SearchPattern, _ line: YearLine) -> Bool {
    let index = known.firstIndex { $0.pattern == pattern } ?? known.count
    if index == known.count { known.append((pattern, TextAnswers(pattern))) }
    if known[index].answers.text(line.name) || known[index].answers.text(line.region) { return true }
    let kinds = (line.hasBudget ? 1 : 0) + (line.hasFinalAccounts ? 2 : 0)
    if known[index].answers.number(line.year << 2 | kinds, in: .years, text: { year(line) }) { return true }
    guard let found = found(line) else { return false }
    return known[index].answers.number(
      found.contradictions << 32 | found.notes, in: .findings, text: { listing.signs(found) })
  }

  func text(of line: YearLine, in column: Int) -> String? {
    switch column {
    case 0: line.name
    case LibraryListing.projectsColumn: "\(line.projects)"
    case LibraryListing.scoreColumn:
      line.score.map { LibraryListing.score(PublishedNumber(digits: $0, places: 2)) }
    default: nil
    }
  }

  func value(of line: YearLine, in column: Int) -> Int64? {
    switch column {
    case LibraryListing.spendingColumn: line.spending
    case LibraryListing.rateColumn: line.rate
    default: nil
    }
  }

  /// Departments are not marked at the right edge; only what cannot be opened is.
  func sign(of line: YearLine) -> String? { nil }

  private func year(_ line: YearLine) -> String {
    listing.year(line.year, hasBudget: line.hasBudget, hasFinalAccounts: line.hasFinalAccounts)
  }

  private func found(_ line: YearLine) -> FindingCounts? {
    listing.found.isEmpty ? line.findings : listing.found[line.key] ?? line.findings
  }
}
