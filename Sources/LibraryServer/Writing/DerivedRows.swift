import BudgetModel
import Catalogues
import Facts
import Index
import Library
import ServerFrames

/// Writes what is derived from a department's year: facts, and what can be found.
struct DerivedRows {
  private let connection: ServerConnection

  init(_ connection: ServerConnection) { self.connection = connection }

  /// Takes out what was derived of a year.
  /// - Returns: how many facts of each table that were.
  func remove(_ year: KeptYear) throws(LibraryError) -> [String: Int64] {
    let tables = FactTable.all.map(\.name)
    let range = "BETWEEN $2 << \(ServerSchema.factBits) AND ($2 + 1 << \(ServerSchema.factBits)) - 1"
    let parts = tables.map { "\($0)_gone AS (DELETE FROM \($0) WHERE province = $1 AND id \(range) RETURNING 1)" }
    let counts = tables.map { "(SELECT count(*) FROM \($0)_gone)" }
    let rows = try connection.run(
      """
      WITH \(parts.joined(separator: ", ")), item_gone AS (
        DELETE FROM item WHERE province = $1 AND id BETWEEN $2 << \(ServerSchema.itemBits)
          AND ($2 + 1 << \(ServerSchema.itemBits)) - 1)
      SELECT \(counts.joined(separator: ", "))
      """, [.number(year.province), .number(year.id)])
    return Dictionary(
      uniqueKeysWithValues: tables.enumerated().map { ($1, rows.integer(0, $0)) })
  }

  /// Puts in what is derived of a year, all of it by one statement.
  func add(_ derived: DerivedYear, _ year: KeptYear, _ names: ServerNames) throws(LibraryError) {
    var values: [ServerValue] = [.number(year.province), .text(year.division)]
    var parts: [String] = []
    for (table, rows) in derived.facts {
      let columns = table.columns.map { $0.name }
      var arrays = ["$\(values.count + 1)::bigint[]"]
      values.append(.numbers(rows.indices.map { year.id << ServerSchema.factBits | Int64($0) }))
      for (place, column) in table.columns.enumerated() {
        if column.kind.isNumber {
          arrays.append("$\(values.count + 1)::bigint[]")
          values.append(.numbers(rows.map { $0[place].number }))
        } else {
          arrays.append("$\(values.count + 1)::text[]")
          values.append(.texts(rows.map { $0[place].text }))
        }
      }
      parts.append(
        "\(table.name)_new AS (INSERT INTO \(table.name)(province, division, id, \(columns.joined(separator: ", "))) "
          + "SELECT $1, $2, * FROM unnest(\(arrays.joined(separator: ", "))))")
    }
    let first = values.count
    values += items(derived.index, year, names)
    let types = ["bigint", "bigint", "bigint", "bigint", "bigint", "bigint", "text", "text", "bigint"]
    let arrays = types.enumerated().map { "$\(first + 1 + $0)::\($1)[]" }
    try connection.run(
      """
      WITH \(parts.joined(separator: ", "))
      INSERT INTO item(province, division, id, what, seat, owner, code, amount, figure, label, place)
      SELECT $1, $2, * FROM unnest(\(arrays.joined(separator: ", ")))
      """, values)
  }

  /// What can be found, as columns.
  private func items(_ index: SearchIndex, _ year: KeptYear, _ names: ServerNames) -> [ServerValue] {
    let items = index.items.prefix(ServerSchema.itemLimit)
    func number(_ name: UInt32) -> Int64 { names.number(index.names[name], year.province) }
    func text(_ number: UInt32) -> String? { number == 0 ? nil : index.texts[number] }
    return [
      .numbers(items.indices.map { year.id << ServerSchema.itemBits | Int64($0) }),
      .numbers(items.map { number($0.name) << 3 | Int64($0.group.rawValue) }),
      .numbers(items.map { $0.kind.stored.number << 1 | ($0.isBudget ? 1 : 0) }),
      .numbers(items.map { $0.owner == 0 ? nil : number($0.owner) }),
      .numbers(items.map { $0.code == 0 ? nil : Int64($0.code) }),
      .numbers(items.map { $0.amount == SearchItem.noAmount ? nil : $0.amount }),
      .texts(items.map { text($0.figure) }), .texts(items.map { text($0.label) }),
      .numbers(
        items.map { item in
          let (low, high) = (Int64(item.row & 0xFFFF), Int64(item.row >> 16))
          let place = high << 40 | Int64(item.table) << 24 | Int64(item.block | item.kind.stored.block) << 16 | low
          return place == 0 ? nil : place
        }),
    ]
  }
}
