import Facts
import Library

/// Holds the facts of each year beside those of the year before: what the same thing came to, and by how much it grew.
///
/// Only amounts of one kind and money are held beside each other: what was spent beside what was spent, a budget beside a
/// budget. Where a year has a thing twice, neither is it.
final class FactYearLinks {
  /// A department's year.
  private struct Year: Hashable {
    let department, year: Int64
  }

  private typealias Row = LinkedFact<Int64?>

  private let database: Database
  private let findYear: Statement
  private let tables: [(table: FactTable, read: Statement, write: Statement)]
  /// What was written or taken out since years were held beside each other.
  private var touched: Set<Year> = []

  /// Whether a column is filled in here.
  static func isLinked(_ column: FactColumn) -> Bool { column == FactTable.lastYear || column == FactTable.change }

  init(_ database: Database) throws(LibraryError) {
    self.database = database
    findYear = try database.prepare("SELECT department_id, year FROM fact_year WHERE id = ?")
    var tables: [(table: FactTable, read: Statement, write: Statement)] = []
    for table in FactTable.all where !table.identity.isEmpty {
      let name = FactSchema.name(table)
      let funds = table.column("total_funds") == nil ? "NULL, NULL" : "funds, total_funds"
      tables.append(
        (
          table,
          try database.prepare(
            "SELECT id, last_year, change, earlier, side, approved, executed, \(table.measure), \(funds), "
              + "\(table.identity.joined(separator: ", ")) FROM \(name) "
              + "WHERE id BETWEEN ?1 << \(FactSchema.bits) AND (?1 + 1 << \(FactSchema.bits)) - 1 ORDER BY id"),
          try database.prepare("UPDATE \(name) SET last_year = ?, change = ?, earlier = ? WHERE id = ?")
        ))
    }
    self.tables = tables
  }

  /// Takes down that a department's year was written.
  /// - Parameter department: the number of the text of its identity.
  func isTouched(department: Int64, _ year: Int) { touched.insert(Year(department: department, year: Int64(year))) }

  /// Takes down that a department's year is going to be taken out.
  func isTouched(_ id: Int64) throws(LibraryError) {
    findYear.bind(1, id)
    defer { findYear.reset() }
    if try findYear.step() { touched.insert(Year(department: findYear.integer(0), year: findYear.integer(1))) }
  }

  /// Forgets what was written: it was not carried out.
  func rollBack() { touched = [] }

  /// Holds what was written beside the year before it, and the year after beside that.
  func flush() throws(LibraryError) {
    guard !touched.isEmpty else { return }
    var ids: [Year: Int64] = [:]
    let years = try database.prepare("SELECT id, department_id, year FROM fact_year")
    while try years.step() {
      ids[Year(department: years.integer(1), year: years.integer(2))] = years.integer(0)
    }
    var changed = touched
    for one in touched { changed.insert(Year(department: one.department, year: one.year &+ 1)) }
    for one in changed {
      guard let id = ids[one] else { continue }
      let former = ids[Year(department: one.department, year: one.year &- 1)]
      for (table, read, write) in tables {
        try link(
          try rows(of: id, table, read),
          to: try former.map { (id) throws(LibraryError) in
            try rows(of: id, table, read)
          } ?? [], table, write)
      }
    }
    touched = []
  }

  private func rows(of year: Int64, _ table: FactTable, _ read: Statement) throws(LibraryError) -> [Row] {
    read.bind(1, year)
    var rows: [Row] = []
    while try read.step() {
      rows.append(
        Row(
          id: read.integer(0), identity: table.identity.indices.map { read.number(Int32(10 + $0)) },
          side: read.number(4), funds: read.number(8), totalFunds: read.number(9), approved: read.number(5),
          executed: read.number(6), measure: read.number(7),
          link: FactLink(lastYear: read.number(1), change: read.number(2), earlier: read.number(3))))
    }
    return rows
  }

  private func link(
    _ rows: [Row], to former: [Row], _ table: FactTable, _ write: Statement
  ) throws(LibraryError) {
    for (id, link) in Row.changes(rows, beside: former, table) {
      write.bind(1, link.lastYear)
      write.bind(2, link.change)
      write.bind(3, link.earlier)
      write.bind(4, id)
      try write.run()
    }
  }
}
