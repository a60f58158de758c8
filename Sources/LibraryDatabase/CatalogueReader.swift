import Catalogues
import BudgetModel
import Library

/// Reads entries of a catalogue from a library file, with statements kept open.
final class CatalogueReader {
  let database: Database
  /// The entries' rows in the orders asked for so far.
  private var orders: [(order: CatalogueOrder, rows: [Int32])] = []
  private var places: [(order: CatalogueOrder, places: RowPlaces)] = []
  private var entryStatement, pageStatement, rowStatement, yearsStatement, departmentStatement: Statement?

  /// The department read last: the next is often the same.
  private var last: Department?

  /// How far from the beginning of the default order pages are read without knowing all of it.
  private static let firstEntries = 256

  /// What filters go by.
  private(set) lazy var lines = LineReader(database)

  init(_ database: Database) { self.database = database }

  /// Some entries in an order.
  func entries(_ range: Range<Int>, by order: CatalogueOrder) throws(LibraryError) -> [YearSummary] {
    let rows = try rows(range, by: order)
    var found: [YearSummary] = []
    found.reserveCapacity(rows.count)
    for row in rows { if let entry = try entry(Int64(row)) { found.append(entry) } }
    return found
  }

  private func rows(_ range: Range<Int>, by order: CatalogueOrder) throws(LibraryError) -> ArraySlice<Int32> {
    if !orders.contains(where: { $0.order == order }), order == CatalogueOrder(), range.upperBound <= Self.firstEntries
    {
      let page = try statement(&pageStatement, "SELECT id FROM accounts ORDER BY place LIMIT ? OFFSET ?")
      page.bind(1, range.count)
      page.bind(2, range.lowerBound)
      return try ids(page)[...]
    }
    let all = try all(by: order)
    return all[range.clamped(to: all.indices)]
  }

  /// Where an entry stands in an order.
  func position(of key: DepartmentYear, by order: CatalogueOrder) throws(LibraryError) -> Int? {
    guard let row = try row(of: key) else { return nil }
    return try places(by: order)[Int32(truncatingIfNeeded: row)]
  }

  /// The largest total of spending: the last one of its index. Where that is damaged, all else is read without it.
  func largest() throws(LibraryError) -> Amount? {
    try database.number("SELECT max(spending) FROM accounts").map { Amount(fen: $0) }
  }

  /// Entries of which it is not known what is found in them.
  func unchecked(limit: Int) throws(LibraryError) -> [YearSummary] {
    let find = try database.prepare("SELECT id FROM accounts WHERE contradictions IS NULL LIMIT ?")
    find.bind(1, limit)
    var found: [YearSummary] = []
    for row in try ids(find) { if let entry = try entry(Int64(row)) { found.append(entry) } }
    return found
  }

  /// The row of a department and year.
  func row(of key: DepartmentYear) throws(LibraryError) -> Int64? {
    let find = try statement(&rowStatement, "SELECT id FROM accounts WHERE department = ? AND year = ?")
    find.bind(1, key.department)
    find.bind(2, key.year)
    return try find.single()
  }

  /// The entry in a row.
  func entry(_ row: Int64) throws(LibraryError) -> YearSummary? {
    let find = try statement(
      &entryStatement, "SELECT \(DisclosureRow.columns) FROM disclosure WHERE accounts = ?")
    find.bind(1, row)
    defer { find.reset() }
    var (budget, finalAccounts): (Summary?, Summary?)
    while try find.step() {
      let read: Summary?
      do throws(LibraryError) {
        read = try DisclosureRow.summary(find, after: last)
      } catch {
        // One damaged row does not take the others down: it is passed over, and told.
        database.note(error)
        continue
      }
      guard let summary = read else { continue }
      last = summary.department
      switch summary.kind {
      case .budget: budget = budget ?? summary
      case .finalAccounts: finalAccounts = finalAccounts ?? summary
      }
    }
    return YearSummary(budget: budget, finalAccounts: finalAccounts)
  }

  /// All years of a department.
  func years(of department: String) throws(LibraryError) -> [YearSummary] {
    let find = try statement(&yearsStatement, "SELECT id FROM accounts WHERE department = ? ORDER BY year")
    find.bind(1, department)
    var found: [YearSummary] = []
    for row in try ids(find) { if let entry = try entry(Int64(row)) { found.append(entry) } }
    return found
  }

  /// Departments that have a text in their name or their region's, or whose identity begins with it.
  func departments(containing text: String, limit: Int) throws(LibraryError) -> [Department] {
    let find = try statement(
      &departmentStatement,
      """
      SELECT id FROM accounts WHERE substr(department, 1, length(?1)) = ?1 OR instr(name, ?1) OR instr(region, ?1)
      ORDER BY place
      """)
    find.bind(1, text)
    defer { find.reset() }
    var found: [Department] = []
    while found.count < limit, try find.step() {
      let row = Int32(truncatingIfNeeded: find.integer(0))
      guard let department = try entry(Int64(row))?.main.department,
        !found.contains(where: { $0.id == department.id })
      else { continue }
      found.append(department)
    }
    return found
  }

  // MARK: Orders

  func places(by order: CatalogueOrder) throws(LibraryError) -> RowPlaces {
    if let known = places.first(where: { $0.order == order }) { return known.places }
    let made = RowPlaces(try all(by: order))
    places.append((order, made))
    return made
  }

  func all(by order: CatalogueOrder) throws(LibraryError) -> [Int32] {
    if let known = orders.first(where: { $0.order == order }) { return known.rows }
    let made: [Int32]
    switch order.field {
    case .standard: made = try ids(try database.prepare("SELECT id FROM accounts ORDER BY place"))
    case .name, .region: made = try sorted(order) { $0.text(1) }
    default: made = try sorted(order) { $0.number(1) }
    }
    orders.append((order, made))
    return made
  }

  /// Rows sorted by a column: the index gives them nearly in order; equal ones keep the default order.
  private func sorted<Value: Comparable>(
    _ order: CatalogueOrder, _ value: (Statement) -> Value?
  ) throws(LibraryError) -> [Int32] {
    let column = order.field.rawValue
    let find = try database.prepare(
      "SELECT id, \(column) FROM accounts ORDER BY \(column)\(order.isDescending ? " DESC" : "")")
    let places = try places(by: CatalogueOrder())
    var known: [(row: Int32, place: Int, value: Value)] = []
    var unknown: [(row: Int32, place: Int)] = []
    defer { find.reset() }
    while try find.step() {
      let row = Int32(truncatingIfNeeded: find.integer(0))
      let place = places[row] ?? .max
      if let value = value(find) { known.append((row, place, value)) } else { unknown.append((row, place)) }
    }
    let isDescending = order.isDescending
    known.sort { left, right in
      if left.value != right.value { return isDescending ? left.value > right.value : left.value < right.value }
      return left.place < right.place
    }
    unknown.sort { $0.place < $1.place }
    return known.map(\.row) + unknown.map(\.row)
  }

  private func ids(_ statement: Statement) throws(LibraryError) -> [Int32] {
    defer { statement.reset() }
    var ids: [Int32] = []
    while try statement.step() { ids.append(Int32(truncatingIfNeeded: statement.integer(0))) }
    return ids
  }

  private func statement(_ kept: inout Statement?, _ sql: String) throws(LibraryError) -> Statement {
    if let kept { return kept }
    let made = try database.prepare(sql)
    kept = made
    return made
  }
}
