import BudgetModel
import Reconciliation

/// Marks the rows of a listing that findings speak of, and says in their details what was found.
struct FindingMarks {
  private let report: Report
  private let open: OpenAccounts
  private let context: ListingContext

  init(_ report: Report, _ open: OpenAccounts, _ context: ListingContext) {
    self.report = report
    self.open = open
    self.context = context
  }

  /// A place of a finding, with the document it stands in.
  private struct Spoken {
    let finding: Int
    let place: FindingPlace
    let kind: DisclosureKind
  }

  /// The listing with its marks.
  func marked(_ listing: Listing, topic: Topic) -> Listing {
    let findings = report.findings.filter { $0.severity != .rounding }
    guard !findings.isEmpty, topic != .findings else { return listing }
    let kinds = Dictionary(open.accounts.disclosures.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let places = findings.enumerated().flatMap { index, finding in
      finding.places.compactMap { place in
        kinds[place.disclosure].map { Spoken(finding: index, place: place, kind: $0) }
      }
    }
    var copy = listing
    copy.rows = listing.rows.map { row in
      var row = row
      var spoken: [Finding] = []
      var last = -1
      for place in places where place.finding != last && speaks(place, of: row, topic) {
        last = place.finding
        spoken.append(findings[last])
      }
      row.mark = RowMark(spoken.map(\.severity))
      row.details += spoken.map { finding in
        "\(RowMark([finding.severity])?.sign ?? "") \(finding.rule) \(finding.message.text(context.options.language))"
      }
      return row
    }
    return copy
  }

  private func speaks(_ spoken: Spoken, of row: ListingRow, _ topic: Topic) -> Bool {
    let (place, kind) = (spoken.place, spoken.kind)
    switch (topic, place.source.place) {
    case (.tables, .table(let number, _, _, _)): return row.id == TablesListing.id(kind, number)
    case (.table(let shown, let number), .table(let found, _, let published, _)):
      return shown == kind && number == found && row.id == OfficialTableListing.id(published)
    case (.projects, _): return row.id == projectName(place)
    case (.project(let name), _):
      guard name == projectName(place), let indicator = place.indicator else { return false }
      return row.cells.first?.text.hasSuffix(indicator) ?? false
    case (_, .table(let number, _, let published, _)):
      guard let official = row.official else { return false }
      return official.kind == kind && official.table == number && official.row == published
    case (.spending, .prose), (.overview, .prose):
      // A sentence speaks of several accounts: the one the place names is meant.
      guard row.sources.contains(place.source), let name = row.subject else { return false }
      return place.text.contains(name)
    default: return false
    }
  }

  private func projectName(_ place: FindingPlace) -> String? {
    if let project = place.project { return project }
    switch place.source.place {
    case .targetForm(let project, _), .evaluation(let project, _, _): return project
    default: return nil
    }
  }
}
