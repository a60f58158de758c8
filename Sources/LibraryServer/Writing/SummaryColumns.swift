import Catalogues
@_spi(Storing) import BudgetModel
import Library
import ServerFrames

/// The catalogue's line of a disclosure as columns of the table `disclosure`.
enum SummaryColumns {
  /// The columns of a summary, in the order they are written and read.
  static let names = """
    key, kind, department, department_code, region, region_code, year, title, tables, empty_tables, expenditure,
    expenditure_resolution, approved, approved_resolution, projects, scores, grades, contradictions, notes, totals
    """

  /// The values of a summary.
  static func values(_ summary: Summary) -> [ServerValue] {
    let scores = summary.scores.map(\.text).joined(separator: " ")
    return [
      .text(summary.id), .text(summary.kind.rawValue), .text(summary.department.name), .text(summary.department.code),
      .text(summary.department.region.name), .text(summary.department.region.code), .number(Int64(summary.year)),
      .text(summary.title), .number(Int64(summary.tables)), .number(Int64(summary.emptyTables)),
      .number(summary.expenditure?.stored.fen), .number(summary.expenditure?.stored.resolution),
      .number(summary.approved?.stored.fen), .number(summary.approved?.stored.resolution),
      .number(Int64(summary.projects)), .text(scores.isEmpty ? nil : scores), .text(summary.grades.text),
      .number(summary.findings.map { Int64($0.contradictions) }), .number(summary.findings.map { Int64($0.notes) }),
      .text(summary.totals?.text),
    ]
  }

  /// Reads a summary from a column on; nil where the row is none that this program wrote.
  static func summary(_ rows: ServerRows, _ row: Int, from first: Int = 0) -> Summary? {
    func text(_ column: Int) -> String? { rows.text(row, first + column).map(CleanText.cleaned) }
    func count(_ column: Int) -> Int? { rows.number(row, first + column).flatMap { Given.count.number($0) } }
    func amount(_ column: Int) -> Amount? {
      Amount(stored: rows.number(row, first + column), resolution: rows.number(row, first + column + 1))
    }
    guard let kind = DisclosureKind(rawValue: text(1) ?? ""),
      let year = Given.year.number(rows.integer(row, first + 6)),
      let tables = count(8), let emptyTables = count(9), let projects = count(14)
    else { return nil }
    var summary = Summary(
      id: text(0) ?? "",
      department: Department(
        name: text(2) ?? "", code: text(3), region: Region(name: text(4) ?? "", code: text(5))), year: year, kind: kind,
      title: text(7) ?? "", tables: tables, emptyTables: emptyTables, expenditure: amount(10), approved: amount(12),
      projects: projects, scores: (text(15) ?? "").parts(between: " ").compactMap { PublishedNumber($0) },
      grades: GradeCounts(text: text(16) ?? ""))
    if let contradictions = count(17), let notes = count(18) {
      summary.findings = FindingCounts(contradictions: contradictions, notes: notes)
    }
    summary.totals = text(19).map { SpendingTotals(text: $0) }
    return summary
  }
}
