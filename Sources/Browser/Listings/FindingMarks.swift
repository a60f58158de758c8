import BudgetModel
import Reconciliation

/// What was found in a department's documents, by the rows it speaks of: told once for each report, so that a listing's
/// rows are only looked up.
final class FindingMarks: Sendable {
  /// What was found, without what was dismissed.
  let report: Report
  /// What was dismissed.
  let dismissed: [Finding]
  /// All that was found.
  let whole: Report

  /// A row of a screen on which findings are known by a row's identity.
  enum Row: Hashable {
    case table(DisclosureKind, Int)
    case line(DisclosureKind, Int, String)
    case project(String)
  }

  /// The findings spoken of, rounding left out.
  let findings: [Finding]
  /// All findings, the weightiest first.
  let inOrderOfWeight: [Finding]
  let byRow: [Row: [Int]]
  let byOfficialRow: [OfficialRow: [Int]]
  let byIndicator: [Source: [(name: String, finding: Int)]]
  private let byProse: [(place: FindingPlace, finding: Int)]

  /// Looks at where all findings stand.
  /// - Parameters:
  ///   - dismissed: findings that are told nowhere but where they are asked for.
  ///   - whole: all findings; nil where none was dismissed.
  init(_ report: Report, dismissed: [Finding] = [], of whole: Report? = nil) {
    self.report = report
    self.dismissed = dismissed
    self.whole = whole ?? report
    findings = report.findings.filter { $0.severity != .rounding }
    inOrderOfWeight = report.findings.inOrderOfWeight
    var byRow: [Row: [Int]] = [:]
    var byOfficialRow: [OfficialRow: [Int]] = [:]
    var byIndicator: [Source: [(name: String, finding: Int)]] = [:]
    var byProse: [(place: FindingPlace, finding: Int)] = []
    for index in findings.indices {
      for place in findings[index].places {
        let project = Self.projectName(place)
        if let project { byRow[.project(project), default: []].append(index) }
        if let indicator = place.indicator {
          byIndicator[place.source, default: []].append((indicator, index))
        }
        switch place.source.place {
        case .table(let number, _, let row, _):
          guard let kind = Self.kind(place.disclosure) else { continue }
          byRow[.table(kind, number), default: []].append(index)
          byRow[.line(kind, number, OfficialTableListing.id(row)), default: []].append(index)
          if let row = OfficialRow(place.source, in: kind) { byOfficialRow[row, default: []].append(index) }
        case .prose: byProse.append((place, index))
        default: break
        }
      }
    }
    (self.byRow, self.byOfficialRow, self.byIndicator, self.byProse) = (byRow, byOfficialRow, byIndicator, byProse)
  }

  /// The listing with its marks.
  func marked(_ listing: Listing, on screen: any Screen, _ language: Language) -> Listing {
    guard !findings.isEmpty else { return listing }
    var copy = listing
    for row in copy.rows.indices {
      let spoken = screen.findings(on: copy.rows[row], self)
      guard !spoken.isEmpty else { continue }
      // In the order of the report, each once.
      let found = Set(spoken).sorted()
      copy.rows[row].mark = RowMark(found.map { findings[$0].severity })
      copy.rows[row].remarks += found.map { index in
        let finding = findings[index]
        return "\(RowMark([finding.severity])?.sign ?? "") \(finding.rule) \(finding.message.text(language))"
      }
    }
    return copy
  }

  /// The findings that speak of a row of an official table, or of what a sentence says of it.
  func ofRowOrProse(_ row: ListingRow) -> [Int] {
    let found = row.official.flatMap { byOfficialRow[$0] } ?? []
    // A sentence speaks of several accounts: the one the place names is meant.
    guard let name = row.subject, !row.sources.isEmpty else { return found }
    return found + byProse.filter { row.sources.contains($0.place.source) && $0.place.text.holds(name) }.map(\.finding)
  }

  /// The findings that speak of a sentence.
  func ofSentence(_ source: Source, in kind: DisclosureKind) -> [Int] {
    byProse.filter { $0.place.source.place == source.place && Self.kind($0.place.disclosure) == kind }.map(\.finding)
  }

  /// The kind of the document a ``Disclosure/id`` names.
  static func kind(_ disclosure: String) -> DisclosureKind? {
    disclosure.split(separator: "/").last.flatMap { DisclosureKind(rawValue: String($0)) }
  }

  private static func projectName(_ place: FindingPlace) -> String? {
    if let project = place.project { return project }
    switch place.source.place {
    case .targetForm(let project, _), .evaluation(let project, _, _): return project
    default: return nil
    }
  }
}
