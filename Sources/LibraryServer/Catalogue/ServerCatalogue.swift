import BudgetModel
import Catalogues
import Library
import ServerFrames
import Synchronization

/// The catalogue of a library on a server: nothing is held but the order of its entries, once it is asked for, and the
/// entries that were looked at, which can be looked at again when the server is gone.
///
/// An entry that another program takes out meanwhile is passed over.
final class ServerCatalogue: Catalogue {
  /// What was read.
  private struct Kept {
    var orders: [CatalogueOrder: [Int64]] = [:]
    /// The numbers at the first places of the default order.
    var first: [Int: Int64] = [:]
    var places: [CatalogueOrder: [Int64: Int]] = [:]
    var entries: [Int64: YearSummary] = [:]
    var numbers: [DepartmentYear: Int64] = [:]
    var lines: [Int64: YearLine]?
  }

  let count: Int
  let departmentCount: Int
  let documentCount: Int
  private let line: ServerLine
  private let kept = Mutex(Kept())

  /// How far from the beginning of the default order pages are read without knowing all of it.
  private static let firstEntries = 256
  /// How many entries are kept at most.
  private static let mostEntries = 20_000

  /// Asks how much there is.
  init(_ line: ServerLine) throws(LibraryError) {
    self.line = line
    let counts = try line.run(
      """
      SELECT coalesce(sum(accounts), 0)::bigint, coalesce(sum(departments), 0)::bigint,
        coalesce(sum(documents), 0)::bigint FROM tally
      """)
    count = Int(counts.integer(0, 0))
    departmentCount = Int(counts.integer(0, 1))
    documentCount = Int(counts.integer(0, 2))
  }

  func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary] {
    let range = range.clamped(to: 0..<count)
    return read { () throws(LibraryError) in
      if order == CatalogueOrder(), range.upperBound <= Self.firstEntries, kept.withLock({ $0.orders[order] }) == nil {
        return try entries(first(range))
      }
      let all = try all(by: order)
      return try entries(Array(all[range.clamped(to: all.indices)]))
    } ?? []
  }

  func entries(at positions: [Int], by order: CatalogueOrder) -> [YearSummary] {
    read { () throws(LibraryError) in
      let all = try all(by: order)
      return try entries(positions.filter(all.indices.contains).map { all[$0] })
    } ?? []
  }

  func positions(by order: CatalogueOrder, where answers: (YearLine) -> Bool) -> [Int] {
    read { () throws(LibraryError) in
      let (all, lines) = (try all(by: order), try lines())
      return all.indices.filter { position in lines[all[position]].map(answers) ?? false }
    } ?? []
  }

  var largest: Amount? {
    read { () throws(LibraryError) in
      try line.run("SELECT max(spending) FROM accounts").number(0, 0).map { Amount(fen: $0) }
    } ?? nil
  }

  func position(of key: DepartmentYear, by order: CatalogueOrder) -> Int? {
    read { () throws(LibraryError) in
      guard let id = try number(of: key) else { return nil }
      let all = try all(by: order)
      return kept.withLock { kept in
        if kept.places[order] == nil {
          kept.places[order] = Dictionary(all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return kept.places[order]?[id]
      }
    } ?? nil
  }

  func entry(_ key: DepartmentYear) -> YearSummary? {
    read { () throws(LibraryError) in
      guard let id = try number(of: key) else { return nil }
      return try entries([id]).first
    } ?? nil
  }

  func unchecked(limit: Int) -> [YearSummary] {
    // Whoever brings a document in checks it.
    []
  }

  func years(of department: String) -> [YearSummary] {
    read { () throws(LibraryError) in
      let rows = try line.run(
        "SELECT id FROM accounts WHERE province = $1 AND department = $2 ORDER BY year",
        [.number(ServerSchema.province(of: department)), .text(department)])
      return try entries((0..<rows.count).map { rows.integer($0, 0) })
    } ?? []
  }

  func departments(containing text: String, limit: Int) -> [Department] {
    read { () throws(LibraryError) in
      // The first year of each, in the order of lists.
      let rows = try line.run(
        """
        SELECT id FROM (
          SELECT DISTINCT ON (department) department, id, place FROM accounts
          WHERE starts_with(department, $1) OR strpos(name, $1) > 0 OR strpos(region, $1) > 0
          ORDER BY department, place) AS found
        ORDER BY place LIMIT $2
        """, [.text(text), .number(Int64(limit))])
      return try entries((0..<rows.count).map { rows.integer($0, 0) }).map(\.main.department)
    } ?? []
  }

  // MARK: Parts

  private func read<Result>(_ body: () throws(LibraryError) -> Result) -> Result? { try? body() }

  /// The number of an entry; nil where it is not held.
  private func number(of key: DepartmentYear) throws(LibraryError) -> Int64? {
    if let known = kept.withLock({ $0.numbers[key] }) { return known }
    let rows = try line.run(
      "SELECT id FROM accounts WHERE province = $1 AND department = $2 AND year = $3",
      [.number(ServerSchema.province(of: key.department)), .text(key.department), .number(Int64(key.year))])
    return rows.count > 0 ? rows.integer(0, 0) : nil
  }

  /// The numbers at some of the first places; those looked at before are not asked for again.
  private func first(_ range: Range<Int>) throws(LibraryError) -> [Int64] {
    let known = kept.withLock { kept in range.compactMap { kept.first[$0] } }
    if known.count == range.count { return known }
    let page = try line.run(
      "SELECT id FROM accounts ORDER BY place LIMIT $1 OFFSET $2",
      [.number(Int64(range.count)), .number(Int64(range.lowerBound))])
    let ids = (0..<page.count).map { page.integer($0, 0) }
    kept.withLock { kept in for (place, id) in zip(range, ids) { kept.first[place] = id } }
    return ids
  }

  /// Entries by their numbers; what was read before is not asked for again.
  private func entries(_ ids: [Int64]) throws(LibraryError) -> [YearSummary] {
    let known = kept.withLock { $0.entries }
    let missing = ids.filter { known[$0] == nil }
    var found: [Int64: [Summary]] = [:]
    if !missing.isEmpty {
      let provinces = Set(missing.map(ServerSchema.province(ofYear:))).sorted()
      let rows = try line.run(
        """
        SELECT accounts, \(SummaryColumns.names) FROM disclosure
        WHERE province = ANY ($1::bigint[]) AND accounts = ANY ($2::bigint[]) ORDER BY accounts, kind
        """, [.numbers(provinces), .numbers(missing)])
      for row in 0..<rows.count {
        guard let summary = SummaryColumns.summary(rows, row, from: 1) else { continue }
        found[rows.integer(row, 0), default: []].append(summary)
      }
    }
    let read = found.compactMapValues { YearSummary($0) }
    kept.withLock { kept in
      if kept.entries.count > Self.mostEntries { kept.entries = [:] }
      kept.entries.merge(read) { _, new in new }
      for (id, entry) in read { kept.numbers[entry.key] = id }
    }
    return ids.compactMap { known[$0] ?? read[$0] }
  }

  /// The numbers of all entries in an order.
  private func all(by order: CatalogueOrder) throws(LibraryError) -> [Int64] {
    if let known = kept.withLock({ $0.orders[order] }) { return known }
    let by = order.field == .standard ? "" : "\(order.field.rawValue)\(order.isDescending ? " DESC" : "") NULLS LAST, "
    let rows = try line.run("SELECT id FROM accounts ORDER BY \(by)place, id", seconds: 20)
    let ids = (0..<rows.count).map { rows.integer($0, 0) }
    kept.withLock { $0.orders[order] = ids }
    return ids
  }

  /// What filters go by, of all entries.
  private func lines() throws(LibraryError) -> [Int64: YearLine] {
    if let known = kept.withLock({ $0.lines }) { return known }
    let rows = try line.run(
      """
      SELECT a.id, a.department, a.name, a.region, a.year, a.spending, a.rate, a.score, a.projects,
        d.has_budget, d.has_final, d.is_checked, d.contradictions, d.notes
      FROM accounts AS a JOIN (
        SELECT province, accounts, bool_or(kind = 'budget') AS has_budget, bool_or(kind = 'final') AS has_final,
          bool_and(contradictions IS NOT NULL) AS is_checked, sum(contradictions)::bigint AS contradictions,
          sum(notes)::bigint AS notes
        FROM disclosure GROUP BY province, accounts) AS d ON d.province = a.province AND d.accounts = a.id
      """, seconds: 20)
    var lines: [Int64: YearLine] = [:]
    lines.reserveCapacity(rows.count)
    for row in 0..<rows.count {
      lines[rows.integer(row, 0)] = YearLine(
        key: DepartmentYear(department: rows.text(row, 1) ?? "", year: Int(rows.integer(row, 4))),
        name: rows.text(row, 2) ?? "", region: rows.text(row, 3) ?? "", hasBudget: rows.isTrue(row, 9),
        hasFinalAccounts: rows.isTrue(row, 10), spending: rows.number(row, 5), rate: rows.number(row, 6),
        score: rows.number(row, 7), projects: Given.count.number(rows.integer(row, 8)) ?? 0,
        findings: rows.isTrue(row, 11)
          ? FindingCounts(
            contradictions: Int(rows.integer(row, 12)), notes: Int(rows.integer(row, 13))) : nil)
    }
    let made = lines
    kept.withLock { $0.lines = made }
    return made
  }
}
