import BudgetModel
import Reconciliation

/// What a reviewer decided, by row; the latest word on a row counts.
public struct Rulings: Hashable, Sendable {
  private var byRow: [Mark.ID: Ruling] = [:]

  /// Rulings; of two on one row the last counts.
  public init(_ list: [Ruling] = []) {
    for ruling in list { byRow[ruling.id] = ruling }
  }

  /// All of them, in an order that is the same in every run.
  public var list: [Ruling] { byRow.values.sorted { $0.fields.lexicographicallyPrecedes($1.fields) } }

  /// The ruling on a row; nil where there is none.
  subscript(id: Mark.ID) -> Ruling? { byRow[id] }

  /// The ruling on a row of a screen of a department's year; nil where there is none.
  func ruling(_ row: String, on topic: Topic, of key: DepartmentYear) -> Ruling? {
    byRow.isEmpty ? nil : byRow[Mark.ID(place: .accounts(key, topic), row: row)]
  }

  /// Adds a ruling, or puts it in the place of the one on the same row.
  mutating func put(_ ruling: Ruling) { byRow[ruling.id] = ruling }

  /// Takes a row's ruling away.
  mutating func remove(_ id: Mark.ID) { byRow[id] = nil }

  /// Joins what two programs made of the same rulings: on each row the word of the one that changed it, of two that did ours.
  /// - Parameters:
  ///   - base: the rulings both began with.
  ///   - theirs: what the other program made of them.
  public func merging(_ theirs: Rulings, since base: Rulings) -> Rulings {
    var merged = self
    for id in Set(theirs.byRow.keys).union(base.byRow.keys) where byRow[id] == base.byRow[id] {
      merged.byRow[id] = theirs.byRow[id]
    }
    return merged
  }

  /// The findings of a report that were not dismissed, and those that were.
  func parted(_ report: Report, of key: DepartmentYear) -> (rest: Report, aside: [Finding]) {
    if byRow.isEmpty { return (report, []) }
    return report.parted { ruling($0.identity, on: .findings, of: key)?.verdict == .dismissed }
  }

  /// The sheet of a document as the reviewer left it: without what was dismissed, with the verdicts given.
  /// - Parameters:
  ///   - report: what rules found in the documents of the department's year.
  ///   - marks: their notes are the remarks.
  public func inspection(
    _ disclosure: Disclosure, _ report: Report, _ marks: Marks = Marks()
  ) -> Inspection {
    let key = DepartmentYear(department: disclosure.department.id, year: disclosure.year)
    var sheet = Inspection(disclosure, findings: parted(report, of: key).rest.findings)
    for item in InspectionItem.all {
      let id = Mark.ID(place: .accounts(key, .inspection), row: InspectionListing.id(item, disclosure.kind))
      let verdict = self[id].flatMap { InspectionLine.Verdict($0.verdict) }
      sheet.decide(item, verdict, remark: marks[id]?.note ?? "")
    }
    return sheet
  }
}

extension InspectionLine.Verdict {
  /// What a ruling means on the sheet; nil for one that is about a finding.
  fileprivate init?(_ verdict: Ruling.Verdict) {
    switch verdict {
    case .met: self = .met
    case .unmet: self = .unmet
    case .dismissed: return nil
    }
  }
}
