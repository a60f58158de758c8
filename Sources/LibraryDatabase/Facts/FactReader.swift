import Facts
import Library

/// Asks the fact tables of a connection. Used from one thread at a time.
final class FactReader {
  private let database: Database
  private let texts: FactTexts
  private let sets: AskedSets
  private var years: FactYears
  private var counts: [String: Int] = [:]

  init(_ database: Database) throws(LibraryError) {
    self.database = database
    texts = try FactTexts(database)
    sets = AskedSets(database.handle)
    years = try FactYears(database)
  }

  // MARK: Questions

  func answer(_ query: FactQuery) throws(FactError) -> FactAnswer {
    let selection = try selection(query)
    return try FactError.throwing { () throws(LibraryError) in
      let table = query.table
      let column = query.order.flatMap { table.columns.indices.contains($0.column) ? table.columns[$0.column] : nil }
      let isOwn = column.map { !FactSchema.isOfYear($0) } ?? false
      let places = column.map { $0.kind.isNumber } ?? true ? [] : try texts.order()
      let read = try select(isOwn ? "id, \(column?.name ?? "id")" : "id", table, selection)
      var (ids, keys): ([Int64], [Int64?]) = ([], [])
      while try read.step() {
        let id = read.integer(0)
        ids.append(id)
        guard let column else { continue }
        let value = isOwn ? read.number(1) : years.value(of: column, id >> FactSchema.bits)
        keys.append(column.kind.isNumber ? value : value.map { Int64($0 < places.count ? places[Int($0)] : 0) })
      }
      let sorted = FactOrder(years: years).sorted(
        ids, by: column == nil ? nil : keys, isDescending: query.order?.isDescending ?? false)
      return FactAnswer(ids: sorted, all: selection.condition == nil ? ids.count : try count(table))
    }
  }

  func rows(_ ids: [Int64], of table: FactTable) throws(FactError) -> [FactRow?] {
    try FactError.throwing { () throws(LibraryError) in
      try renew()
      let own = FactSchema.columns(table)
      let read = try database.prepare(
        "SELECT place_number, \(own.map(\.name).joined(separator: ", ")) FROM \(FactSchema.name(table)) WHERE id = ?")
      var rows: [FactRow?] = []
      for id in ids {
        read.bind(1, id)
        defer { read.reset() }
        guard try read.step() else {
          rows.append(nil)
          continue
        }
        var next: Int32 = 0
        var values: [FactValue] = []
        for column in table.columns {
          let isOfYear = FactSchema.isOfYear(column)
          if !isOfYear { next += 1 }
          let number = isOfYear ? years.value(of: column, id >> FactSchema.bits) : read.number(next)
          var value = try self.value(number, column)
          if column.name == "place", let end = read.number(0), let text = value.text { value = .text("\(text)\(end)") }
          values.append(value)
        }
        rows.append(FactRow(id: id, values: values))
      }
      return rows
    }
  }

  func groups(_ query: FactQuery, by column: Int) throws(FactError) -> [FactGroup] {
    guard query.table.columns.indices.contains(column) else { return [] }
    let (sums, keys) = try sums(query, by: query.table.columns[column])
    let totals = totals(sums, query.table)
    let sizes = sums.sizes
    let usual = query.table.usualOrder.flatMap { query.table.column($0) }
    func weight(_ group: Int) -> Int64 { usual.flatMap { totals[$0]?[group].sum } ?? (usual == nil ? 0 : .min) }
    let order = sizes.indices.sorted { left, right in
      (weight(left), sizes[left]) == (weight(right), sizes[right])
        ? left < right : (weight(left), sizes[left]) > (weight(right), sizes[right])
    }
    return try FactError.throwing { () throws(LibraryError) in
      var groups: [FactGroup] = []
      for group in order {
        groups.append(
          FactGroup(
            value: try value(keys[group], query.table.columns[column]), count: sizes[group],
            totals: totals.map { $0?[group] }))
      }
      return groups
    }
  }

  func totals(_ query: FactQuery) throws(FactError) -> [FactTotal?] {
    let totals = totals(try sums(query, by: nil).sums, query.table)
    return totals.map { column in
      column.map { $0.first ?? FactTotal(count: 0, sum: nil, median: nil, least: nil, most: nil) }
    }
  }

  // MARK: Parts

  /// The columns that numbers are added up in: those shown, but for years.
  private func added(_ table: FactTable) -> [Int] {
    table.columns.indices.filter {
      let column = table.columns[$0]
      return column.kind.isNumber && column.kind != .year && column.title != nil
    }
  }

  private func totals(_ sums: FactSums, _ table: FactTable) -> [[FactTotal]?] {
    var totals: [[FactTotal]?] = Array(repeating: nil, count: table.columns.count)
    for (place, column) in added(table).enumerated() { totals[column] = sums.totals(of: place) }
    return totals
  }

  /// The numbers of what answers, in groups, and what each group has in common.
  private func sums(_ query: FactQuery, by column: FactColumn?) throws(FactError) -> (sums: FactSums, keys: [Int64?]) {
    let selection = try selection(query)
    return try FactError.throwing { () throws(LibraryError) in
      let added = added(query.table).map { query.table.columns[$0].name }
      let isOwn = column.map { !FactSchema.isOfYear($0) } ?? false
      let key = isOwn ? column?.name ?? "NULL" : "NULL"
      let read = try select((["id", key] + added).joined(separator: ", "), query.table, selection)
      var sums = FactSums(columns: added.count)
      var keys: [Int64?] = []
      var places: [Int64?: Int] = [:]
      while try read.step() {
        let value: Int64? =
          if let column, !isOwn { years.value(of: column, read.integer(0) >> FactSchema.bits) } else { read.number(1) }
        let group: Int
        if let known = places[value] {
          group = known
        } else {
          group = keys.count
          places[value] = group
          keys.append(value)
        }
        sums.add(to: group) { read.number(Int32($0 + 2)) }
      }
      return (sums, keys)
    }
  }

  private func selection(_ query: FactQuery) throws(FactError) -> FactSelection {
    try FactError.throwing { () throws(LibraryError) in try renew() }
    return try FactSelection(query, years, texts)
  }

  /// Reads the years anew where another connection has changed the file.
  private func renew() throws(LibraryError) {
    guard try database.number("PRAGMA data_version") != years.version else { return }
    years = try FactYears(database)
    texts.forget()
    counts = [:]
  }

  private func select(
    _ columns: String, _ table: FactTable, _ selection: FactSelection
  ) throws(LibraryError) -> Statement {
    let condition = selection.condition.map { " WHERE \($0)" } ?? ""
    let read = try database.prepare("SELECT \(columns) FROM \(FactSchema.name(table))\(condition) ORDER BY id")
    for (place, value) in selection.values.enumerated() {
      switch value {
      case .number(let number): read.bind(Int32(place + 1), number)
      case .text(let text): read.bind(Int32(place + 1), text)
      }
    }
    sets.sets = selection.sets
    return read
  }

  private func count(_ table: FactTable) throws(LibraryError) -> Int {
    if let known = counts[table.name] { return known }
    let count = Int(try database.number("SELECT count(*) FROM \(FactSchema.name(table))") ?? 0)
    counts[table.name] = count
    return count
  }

  private func value(_ number: Int64?, _ column: FactColumn) throws(LibraryError) -> FactValue {
    guard let number else { return .none }
    if column.kind.isNumber { return .number(number) }
    return try texts.text(number).map { .text($0) } ?? .none
  }
}
