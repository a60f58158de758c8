import BudgetModel
import Facts
import Library
import Search
import ServerFrames

/// The facts of a library on a server, asked over a connection of their own.
final class ServerFacts: FactBase {
  let line: ServerLine

  private init(_ line: ServerLine) { self.line = line }

  /// Connects.
  static func open(_ address: ServerAddress) throws(FactError) -> ServerFacts {
    try FactError.throwing { () throws(LibraryError) in ServerFacts(try ServerLine(address)) }
  }

  func another() -> any FactBase {
    (try? ServerLine(line.address)).map { ServerFacts($0) } ?? self
  }

  func answer(_ query: FactQuery) throws(FactError) -> FactAnswer {
    let selection = try selection(query)
    let table = query.table
    let column = query.order.flatMap { table.columns.indices.contains($0.column) ? table.columns[$0.column] : nil }
    let by = column.map { "f.\($0.name)\(query.order?.isDescending == true ? " DESC" : "") NULLS LAST, " } ?? ""
    return try FactError.throwing { () throws(LibraryError) in
      let rows = try line.run(
        """
        SELECT f.id FROM \(table.name) AS f JOIN accounts AS a
          ON a.province = f.province AND a.id = f.id >> \(ServerSchema.factBits)
        \(selection.condition) ORDER BY \(by)a.place, f.id
        """, selection.values, seconds: 120)
      let all = selection.condition.isEmpty ? Int64(rows.count) : try count(table)
      return FactAnswer(ids: (0..<rows.count).map { rows.integer($0, 0) }, all: Int(all))
    }
  }

  private func count(_ table: FactTable) throws(LibraryError) -> Int64 {
    try line.run("SELECT coalesce(sum(\(table.name)), 0)::bigint FROM tally").integer(0, 0)
  }

  func rows(_ ids: [Int64], of table: FactTable) throws(FactError) -> [FactRow?] {
    if ids.isEmpty { return [] }
    return try FactError.throwing { () throws(LibraryError) in
      let read = try line.run(
        "SELECT id, \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.name) "
          + "WHERE province = ANY ($1::bigint[]) AND id = ANY ($2::bigint[])",
        [.numbers(Self.provinces(of: ids)), .numbers(ids)])
      var rows: [Int64: FactRow] = [:]
      for row in 0..<read.count {
        let values = table.columns.enumerated().map { place, column in Self.value(read, row, place + 1, column) }
        rows[read.integer(row, 0)] = FactRow(id: read.integer(row, 0), values: values)
      }
      return ids.map { rows[$0] }
    }
  }

  func history(of ids: [Int64], in table: FactTable, years: Int) throws(FactError) -> [[Int64]] {
    guard !table.identity.isEmpty, years > 0 else { return ids.map { _ in [] } }
    return try FactError.throwing { () throws(LibraryError) in
      // What the year before came to has to be what it says itself, for its own history to be of the same kind.
      let read = try line.run(
        """
        WITH RECURSIVE chain(start, province, last_year, earlier, depth) AS (
          SELECT id, province, last_year, earlier, 1 FROM \(table.name)
          WHERE province = ANY ($1::bigint[]) AND id = ANY ($2::bigint[]) AND last_year IS NOT NULL
          UNION ALL
          SELECT c.start, c.province, f.last_year, f.earlier, c.depth + 1 FROM chain AS c
          JOIN \(table.name) AS f ON f.province = c.province AND f.id = c.earlier
          WHERE c.depth < $3 AND f.\(table.measure) = c.last_year AND f.last_year IS NOT NULL)
        SELECT start, last_year FROM chain ORDER BY start, depth
        """, [.numbers(Self.provinces(of: ids)), .numbers(ids), .number(Int64(years))])
      var amounts: [Int64: [Int64]] = [:]
      for row in 0..<read.count { amounts[read.integer(row, 0), default: []].append(read.integer(row, 1)) }
      return ids.map { amounts[$0] ?? [] }
    }
  }

  func groups(_ query: FactQuery, by column: Int) throws(FactError) -> [FactGroup] {
    guard query.table.columns.indices.contains(column) else { return [] }
    let selection = try selection(query)
    let (table, key) = (query.table, query.table.columns[column])
    let usual = table.usualOrder.map { "sum(\($0)) DESC NULLS LAST, " } ?? ""
    return try FactError.throwing { () throws(LibraryError) in
      let read = try line.run(
        """
        SELECT \(key.name), count(*)\(Self.sums(table)) FROM \(table.name) AS f \(selection.condition)
        GROUP BY \(key.name) ORDER BY \(usual)count(*) DESC, min(id)
        """, selection.values, seconds: 120)
      return (0..<read.count).map { row in
        FactGroup(
          value: Self.value(read, row, 0, key), count: Int(read.integer(row, 1)),
          totals: Self.totals(read, row, from: 2, table))
      }
    }
  }

  func totals(_ query: FactQuery) throws(FactError) -> [FactTotal?] {
    let selection = try selection(query)
    return try FactError.throwing { () throws(LibraryError) in
      let read = try line.run(
        "SELECT count(*)\(Self.sums(query.table)) FROM \(query.table.name) AS f \(selection.condition)",
        selection.values, seconds: 120)
      return Self.totals(read, 0, from: 1, query.table)
    }
  }

  // MARK: Parts

  private func selection(_ query: FactQuery) throws(FactError) -> ServerSelection {
    let texts = ServerTexts(line)
    return try ServerSelection(query) { (words) throws(FactError) in
      try FactError.throwing { () throws(LibraryError) in try texts.answering(words) }
    }
  }

  private static func provinces(of ids: [Int64]) -> [Int64] {
    Set(ids.map { ServerSchema.province(ofYear: $0 >> ServerSchema.factBits) }).sorted()
  }

  private static func value(_ rows: ServerRows, _ row: Int, _ column: Int, _ kind: FactColumn) -> FactValue {
    if kind.kind.isNumber { return rows.number(row, column).map { .number($0) } ?? .none }
    return rows.text(row, column).map { .text($0) } ?? .none
  }

  /// The columns that numbers are added up in: those shown, but for years.
  private static func added(_ table: FactTable) -> [Int] {
    table.columns.indices.filter {
      let column = table.columns[$0]
      return column.kind.isNumber && column.kind != .year && column.title != nil
    }
  }

  /// Count, sum (none where it does not fit), the lower middle one, least and most of each.
  private static func sums(_ table: FactTable) -> String {
    added(table).map { place in
      let name = table.columns[place].name
      return """
        , count(\(name)), CASE WHEN sum(\(name)) BETWEEN \(Int64.min) AND \(Int64.max) THEN sum(\(name))::bigint END,
          percentile_disc(0.5) WITHIN GROUP (ORDER BY \(name)), min(\(name)), max(\(name))
        """
    }.joined()
  }

  private static func totals(_ rows: ServerRows, _ row: Int, from first: Int, _ table: FactTable) -> [FactTotal?] {
    var totals: [FactTotal?] = Array(repeating: nil, count: table.columns.count)
    for (number, place) in added(table).enumerated() {
      let column = first + 5 * number
      totals[place] = FactTotal(
        count: Int(rows.integer(row, column)), sum: rows.number(row, column + 1), median: rows.number(row, column + 2),
        least: rows.number(row, column + 3), most: rows.number(row, column + 4))
    }
    return totals
  }
}

extension FactError {
  /// What a library says is wrong.
  init(_ error: LibraryError) { self.init(chinese: error.text(.chinese), english: error.text(.english)) }

  /// Does what may go wrong with a library.
  static func throwing<Result>(_ body: () throws(LibraryError) -> Result) throws(FactError) -> Result {
    do throws(LibraryError) {
      return try body()
    } catch {
      throw FactError(error)
    }
  }
}
