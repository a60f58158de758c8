import BudgetModel
import Reconciliation

/// Finds the rows that marks speak of, each listing made once.
struct MarkFinder {
  private struct Shown: Hashable {
    let place: Place
    let phase: PhaseView
  }

  private let state: State
  private var listings: [Shown: Listing] = [:]

  init(_ state: State) { self.state = state }

  /// A mark with its row as the documents have it now.
  mutating func find(_ mark: Mark) -> MarkedRow {
    let row = row(mark, mark.phase)
    return MarkedRow(
      mark: mark, department: department(mark), path: path(mark),
      isAtHand: mark.key.map { state.catalogue.entry($0) != nil } ?? true, row: row,
      sides: row.flatMap { sides($0, mark) },
      title: row.map { mark.id.place.topic.screen.title(of: $0, state.options) } ?? mark.name,
      findings: row.map { findings($0, mark) } ?? [])
  }

  /// What was found about a row: on the list of findings the one it is.
  private func findings(_ row: ListingRow, _ mark: Mark) -> [Finding] {
    guard let marks = mark.id.place.key.flatMap({ state.found[$0] }) else { return [] }
    if mark.id.place.topic == .findings { return marks.whole.findings.filter { $0.identity == row.id } }
    return Set(mark.id.place.topic.screen.findings(on: row, marks)).sorted().map { marks.findings[$0] }
  }

  /// Both sides of a row. Where it is one document's, the other's is the row of the same name there.
  private mutating func sides(_ row: ListingRow, _ mark: Mark) -> RowSides? {
    guard let sides = row.sides, sides.budget == nil || sides.finalAccounts == nil, let key = mark.id.place.key,
      mark.id.place.topic.screen.rowsAreOneDocuments,
      state.opened[key]?.accounts.disclosures.count == 2
    else { return row.sides }
    let phase: PhaseView = sides.budget == nil ? .budget : .finalAccounts
    let twin = listing(mark.id.place, phase).rows.first { $0.cells.first?.text == row.cells.first?.text }
    return sides.filled(from: twin?.sides)
  }

  private mutating func row(_ mark: Mark, _ phase: PhaseView) -> ListingRow? {
    let listing = listing(mark.id.place, phase)
    return listing.index(of: mark.id.row).map { listing.rows[$0] }
  }

  /// The listing of a place with everything in it that can be opened.
  private mutating func listing(_ place: Place, _ phase: PhaseView) -> Listing {
    let shown = Shown(place: place, phase: phase)
    if let listing = listings[shown] { return listing }
    var choices = Choices()
    if let open = place.key.flatMap({ state.opened[$0] }) {
      choices.expanded = Set(open.spending.allCodes + ["total", FindingsListing.showsRounding])
    }
    let listing = state.plainListing(of: place, phase, choices)
    listings[shown] = listing
    return listing
  }

  private func department(_ mark: Mark) -> String {
    guard let key = mark.id.place.key else { return state.language.pick("部门库", "Library") }
    return "\(state.name(of: key)) \(key.year)"
  }

  private func path(_ mark: Mark) -> String {
    guard let key = mark.id.place.key else { return "/" }
    return PlacePath.text(
      department: state.name(of: key), year: key.year, phase: mark.phase,
      topic: mark.id.place.topic.screen.topic(of: mark.id.row), of: state.opened[key]?.projects, state.language)
  }
}
