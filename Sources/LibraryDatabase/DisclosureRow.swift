import Catalogues
@_spi(Storing) import BudgetModel
import Library

/// The catalogue's line of a disclosure as a row of `disclosure`.
enum DisclosureRow {
  /// The columns of a summary, in the order they are bound and read.
  static let columns = """
    key, kind, department, department_code, region, region_code, year, title, tables, empty_tables, expenditure,
    expenditure_resolution, approved, approved_resolution, projects, scores, grades, contradictions, notes,
    totals
    """
  static let count: Int32 = 20

  /// Binds a summary from an index on.
  static func bind(_ summary: Summary, to statement: Statement, from first: Int32) {
    let scores = summary.scores.map(\.text).joined(separator: " ")
    statement.bind(first, summary.id)
    statement.bind(first + 1, summary.kind.rawValue)
    statement.bind(first + 2, summary.department.name)
    statement.bind(first + 3, summary.department.code)
    statement.bind(first + 4, summary.department.region.name)
    statement.bind(first + 5, summary.department.region.code)
    statement.bind(first + 6, summary.year)
    statement.bind(first + 7, summary.title)
    statement.bind(first + 8, summary.tables)
    statement.bind(first + 9, summary.emptyTables)
    statement.bind(first + 10, summary.expenditure?.stored.fen)
    statement.bind(first + 11, summary.expenditure?.stored.resolution)
    statement.bind(first + 12, summary.approved?.stored.fen)
    statement.bind(first + 13, summary.approved?.stored.resolution)
    statement.bind(first + 14, summary.projects)
    statement.bind(first + 15, scores.isEmpty ? nil : scores)
    statement.bind(first + 16, summary.grades.text)
    statement.bind(first + 17, summary.findings.map { Int64($0.contradictions) })
    statement.bind(first + 18, summary.findings.map { Int64($0.notes) })
    statement.bind(first + 19, summary.totals?.text)
  }

  /// Reads a summary from a column on; nil where the kind is not known, as in a damaged row.
  /// - Parameter known: the department of the row before, which may be the same.
  /// - Throws: ``DatabaseError/damaged(file:detail:)`` where a number is none it can be.
  static func summary(
    _ statement: Statement, from first: Int32 = 0, after known: Department? = nil
  ) throws(LibraryError) -> Summary? {
    guard let kind = DisclosureKind(rawValue: statement.text(first + 1) ?? "") else { return nil }
    let region = Region(
      name: statement.text(first + 4, like: known?.region.name) ?? "",
      code: statement.text(first + 5, like: known?.region.code))
    func amount(_ column: Int32) -> Amount? {
      Amount(stored: statement.number(column), resolution: statement.number(column + 1))
    }
    var summary = Summary(
      id: statement.text(first) ?? "",
      department: Department(
        name: statement.text(first + 2, like: known?.name) ?? "", code: statement.text(first + 3, like: known?.code),
        region: region),
      year: try statement.integer(first + 6, .year, "disclosure.year"), kind: kind,
      title: statement.text(first + 7) ?? "",
      tables: try statement.integer(first + 8, .count, "disclosure.tables"),
      emptyTables: try statement.integer(first + 9, .count, "disclosure.empty_tables"),
      expenditure: amount(first + 10), approved: amount(first + 12),
      projects: try statement.integer(first + 14, .count, "disclosure.projects"),
      scores: numbers(statement.bytes(first + 15)),
      grades: GradeCounts(plain: statement.bytes(first + 16)))
    if let contradictions = statement.optional(first + 17, .count, "disclosure.contradictions"),
      let notes = statement.optional(first + 18, .count, "disclosure.notes")
    {
      summary.findings = FindingCounts(contradictions: contradictions, notes: notes)
    }
    summary.totals = statement.text(first + 19, like: nil).map { SpendingTotals(text: $0) }
    return summary
  }

  /// Numbers with a space between, as ``bind(_:to:from:)`` writes them; what is none is left out.
  private static func numbers(_ text: UnsafeBufferPointer<UInt8>) -> [PublishedNumber] {
    if text.isEmpty { return [] }
    var (numbers, start): ([PublishedNumber], Int) = ([], 0)
    numbers.reserveCapacity(text.count / 3 + 1)
    for end in 0...text.count where end == text.count || text[end] == 0x20 {
      if let number = PublishedNumber(plain: UnsafeBufferPointer(rebasing: text[start..<end])) {
        numbers.append(number)
      }
      start = end + 1
    }
    return numbers
  }
}
