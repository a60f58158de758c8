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

  /// The listing with its marks.
  func marked(_ listing: Listing, topic: Topic) -> Listing {
    let findings = report.findings.filter { $0.severity != .rounding }
    guard !findings.isEmpty, topic != .findings else { return listing }
    var copy = listing
    copy.rows = listing.rows.map { row in
      var row = row
      let spoken = findings.filter { speaks($0, of: row, topic) }
      row.mark = RowMark(spoken.map(\.severity))
      row.details += spoken.map { finding in
        "\(RowMark([finding.severity])?.sign ?? "") \(finding.rule) \(finding.message.text(context.options.language))"
      }
      return row
    }
    return copy
  }

  private func speaks(_ finding: Finding, of row: ListingRow, _ topic: Topic) -> Bool {
    finding.places.contains { place in
      guard let kind = open.accounts.disclosures.first(where: { $0.id == place.disclosure })?.kind else { return false }
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
  }

  private func projectName(_ place: FindingPlace) -> String? {
    if let project = place.project { return project }
    switch place.source.place {
    case .targetForm(let project, _), .evaluation(let project, _, _): return project
    default: return nil
    }
  }
}
