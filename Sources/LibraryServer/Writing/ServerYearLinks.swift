import Facts
import Library
import ServerFrames

/// Holds the facts of a year beside those of the year before.
struct ServerYearLinks {
  private let connection: ServerConnection

  init(_ connection: ServerConnection) { self.connection = connection }

  /// Holds a year beside the one before, and the one after beside it. The department is locked by whoever calls.
  func link(_ year: KeptYear) throws(LibraryError) {
    guard year.former != nil || year.next != nil else { return }
    for table in FactTable.all where !table.identity.isEmpty {
      let own = try rows(of: year.id, year.province, table)
      if let former = year.former {
        try write(LinkedFact.changes(own, beside: try rows(of: former, year.province, table), table), year, table)
      }
      if let next = year.next {
        try write(LinkedFact.changes(try rows(of: next, year.province, table), beside: own, table), year, table)
      }
    }
  }

  private func rows(
    of year: Int64, _ province: Int64, _ table: FactTable
  ) throws(LibraryError) -> [LinkedFact<FactValue>] {
    let funds = table.column("total_funds") == nil ? "NULL::text, NULL::text" : "funds, total_funds"
    let read = try connection.run(
      "SELECT id, last_year, change, earlier, side, approved, executed, \(table.measure), \(funds), "
        + "\(table.identity.joined(separator: ", ")) FROM \(table.name) WHERE province = $1 "
        + "AND id BETWEEN $2 << \(ServerSchema.factBits) AND ($2 + 1 << \(ServerSchema.factBits)) - 1 ORDER BY id",
      [.number(province), .number(year)])
    func value(_ row: Int, _ column: Int) -> FactValue { read.text(row, column).map { .text($0) } ?? .none }
    let isNumber = table.identity.map { name in
      table.column(name).map { table.columns[$0].kind.isNumber } ?? false
    }
    return (0..<read.count).map { row in
      LinkedFact(
        id: read.integer(row, 0),
        identity: isNumber.enumerated().map { place, isNumber in
          isNumber ? read.number(row, 10 + place).map { .number($0) } ?? .none : value(row, 10 + place)
        }, side: value(row, 4), funds: value(row, 8), totalFunds: value(row, 9), approved: read.number(row, 5),
        executed: read.number(row, 6), measure: read.number(row, 7),
        link: FactLink(lastYear: read.number(row, 1), change: read.number(row, 2), earlier: read.number(row, 3)))
    }
  }

  private func write(
    _ changes: [(id: Int64, link: FactLink)], _ year: KeptYear, _ table: FactTable
  ) throws(LibraryError) {
    if changes.isEmpty { return }
    try connection.run(
      """
      UPDATE \(table.name) AS f SET last_year = n.last_year, change = n.change, earlier = n.earlier
      FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::bigint[]) AS n(id, last_year, change, earlier)
      WHERE f.province = $1 AND f.id = n.id
      """,
      [
        .number(year.province), .numbers(changes.map(\.id)), .numbers(changes.map(\.link.lastYear)),
        .numbers(changes.map(\.link.change)), .numbers(changes.map(\.link.earlier)),
      ])
  }
}
