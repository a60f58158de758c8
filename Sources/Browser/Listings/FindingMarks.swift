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

  /// The findings that speak of rows, told by what a row is known by: looked up once for each row, not row by place.
  private struct Spoken {
    var byID: [String: [Int]] = [:]
    var byOfficialRow: [OfficialRow: [Int]] = [:]
    var byIndicator: [(name: String, finding: Int)] = []
    var byProse: [(place: FindingPlace, finding: Int)] = []

    /// The findings that speak of a row, in the order of the report.
    func findings(of row: ListingRow) -> [Int] {
      var found = byID[row.id] ?? []
      if let official = row.official { found += byOfficialRow[official] ?? [] }
      if let name = row.cells.first?.text { found += byIndicator.filter { name.ends($0.name) }.map(\.finding) }
      // A sentence speaks of several accounts: the one the place names is meant.
      if let name = row.subject, !row.sources.isEmpty {
        found += byProse.filter { row.sources.contains($0.place.source) && $0.place.text.holds(name) }.map(\.finding)
      }
      return Set(found).sorted()
    }
  }

  /// The listing with its marks.
  func marked(_ listing: Listing, topic: Topic) -> Listing {
    let findings = report.findings.filter { $0.severity != .rounding }
    guard !findings.isEmpty, topic != .findings else { return listing }
    let spoken = spoken(findings, topic)
    var copy = listing
    for row in copy.rows.indices {
      let found = spoken.findings(of: copy.rows[row])
      guard !found.isEmpty else { continue }
      copy.rows[row].mark = RowMark(found.map { findings[$0].severity })
      copy.rows[row].details += found.map { index in
        let finding = findings[index]
        return
          "\(RowMark([finding.severity])?.sign ?? "") \(finding.rule) \(finding.message.text(context.options.language))"
      }
    }
    return copy
  }

  private func spoken(_ findings: [Finding], _ topic: Topic) -> Spoken {
    let kinds = Dictionary(open.accounts.disclosures.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var spoken = Spoken()
    for index in findings.indices {
      for place in findings[index].places {
        guard let kind = kinds[place.disclosure] else { continue }
        switch (topic, place.source.place) {
        case (.tables, .table(let number, _, _, _)):
          spoken.byID[TablesListing.id(kind, number), default: []].append(index)
        case (.table(let shown, let number), .table(let found, _, let published, _)):
          if shown == kind, number == found {
            spoken.byID[OfficialTableListing.id(published), default: []].append(index)
          }
        case (.projects, _):
          if let name = projectName(place) { spoken.byID[name, default: []].append(index) }
        case (.project(let name), _):
          if name == projectName(place), let indicator = place.indicator {
            spoken.byIndicator.append((indicator, index))
          }
        case (_, .table):
          if let row = OfficialRow(place.source, in: kind) { spoken.byOfficialRow[row, default: []].append(index) }
        case (.spending, .prose), (.overview, .prose): spoken.byProse.append((place, index))
        default: break
        }
      }
    }
    return spoken
  }

  private func projectName(_ place: FindingPlace) -> String? {
    if let project = place.project { return project }
    switch place.source.place {
    case .targetForm(let project, _), .evaluation(let project, _, _): return project
    default: return nil
    }
  }
}
