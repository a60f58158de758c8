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
    if selection.condition == nil, query.order == nil, let ids = years.all(query.table) {
      return FactAnswer(ids: ids, all: ids.count)
    }
    return try FactError.throwing { () throws(LibraryError) in
      let table = query.table
      let column = query.order.flatMap { table.columns.indices.contains($0.column) ? table.columns[$0.column] : nil }
      let isOwn = column.map { !FactSchema.isOfYear($0) } ?? false
      let places = column.map { $0.kind.isNumber } ?? true ? [] : try texts.order()
      let read = try select(isOwn ? "id, \(column?.name ?? "id")" : "id", table, selection)
      var (ids, keys): ([Int64], [Int64]) = ([], [])
      if selection.condition == nil {
        ids.reserveCapacity(try count(table))
        if column != nil { keys.reserveCapacity(try count(table)) }
      }
      // What a year says is asked once for all of its rows.
      var (year, ofYear): (Int64, Int64?) = (.min, nil)
      while try read.step() {
        let id = read.integer(0)
        ids.append(id)
        guard let column else { continue }
        if !isOwn, year != id >> FactSchema.bits {
          year = id >> FactSchema.bits
          ofYear = years.value(of: column, year)
        }
        guard let value = isOwn ? read.number(1) : ofYear else {
          keys.append(FactOrder.none)
          continue
        }
        let isText = !column.kind.isNumber
        keys.append(isText ? (0..<Int64(places.count)).contains(value) ? Int64(places[Int(value)]) : 0 : value)
      }
      let sorted = FactOrder(years: years).sorted(
        ids, by: column == nil ? nil : keys, isDescending: query.order?.isDescending ?? false)
      return FactAnswer(ids: sorted, all: selection.condition == nil ? ids.count : try count(table))
    }
  }

  func rows(_ ids: [Int64], of table: FactTable) throws(FactError) -> [FactRow?] {
    try FactError.throwing { () throws(LibraryError) in
      try renew()
      return try kept(ids, of: table)
    }
  }

  private func kept(_ ids: [Int64], of table: FactTable) throws(LibraryError) -> [FactRow?] {
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
        if column.name == "place", let end = read.number(0), let text = value.text {
          value = .text("\(text)\(UInt64(bitPattern: end))")
        }
        values.append(value)
      }
      rows.append(FactRow(id: id, values: values))
    }
    return rows
  }

  func history(of ids: [Int64], in table: FactTable, years most: Int) throws(FactError) -> [[Int64]] {
    guard !table.identity.isEmpty else { return ids.map { _ in [] } }
    return try FactError.throwing { () throws(LibraryError) in
      let read = try database.prepare(
        "SELECT \(table.measure), last_year, earlier FROM \(FactSchema.name(table)) WHERE id = ?")
      return try ids.map { (id) throws(LibraryError) in
        var amounts: [Int64] = []
        var next: Int64? = id
        // What the year before has to be for its own history to be of the same kind.
        var expected: Int64?
        while let row = next, amounts.count < most {
          read.bind(1, row)
          defer { read.reset() }
          guard try read.step(), expected == nil || read.number(0) == expected, let former = read.number(1) else {
            break
          }
          amounts.append(former)
          (expected, next) = (former, read.number(2))
        }
        return amounts
      }
    }
  }

  func groups(_ query: FactQuery, by column: Int) throws(FactError) -> [FactGroup] {
    guard query.table.columns.indices.contains(column) else { return [] }
    var (sums, keys) = try sums(query, by: query.table.columns[column])
    let totals = totals(&sums, query.table)
    let sizes = sums.sizes
    let usual = query.table.usualOrder.flatMap { query.table.column($0) }
    let weights = sizes.indices.map { group in usual.map { totals.total(of: $0, group)?.sum ?? .min } ?? 0 }
    let order = sizes.indices.sorted { left, right in
      (weights[left], sizes[left], -left) > (weights[right], sizes[right], -right)
    }
    return try FactError.throwing { () throws(LibraryError) in
      let values = try self.values(keys, query.table.columns[column])
      return order.map { FactGroup(value: values[$0], count: sizes[$0], totals, place: $0) }
    }
  }

  func totals(_ query: FactQuery) throws(FactError) -> [FactTotal?] {
    var sums = try sums(query, by: nil).sums
    let nothing = FactTotal(count: 0, sum: nil, median: nil, least: nil, most: nil)
    if sums.count > 0 { return totals(&sums, query.table).totals(0) }
    let added = added(query.table)
    return query.table.columns.indices.map { added.contains($0) ? nothing : nil }
  }

  /// Whether the facts kept of a department's year are those made afresh; findings go by the rules of their day.
  func agree(with facts: FactsMaker, ofYear id: Int64) throws(LibraryError) -> Bool {
    for table in FactTable.all where table != .findings {
      let list = try database.prepare(
        "SELECT id FROM \(FactSchema.name(table)) "
          + "WHERE id BETWEEN ?1 << \(FactSchema.bits) AND (?1 + 1 << \(FactSchema.bits)) - 1 ORDER BY id")
      list.bind(1, id)
      var ids: [Int64] = []
      while try list.step() { ids.append(list.integer(0)) }
      let fresh = facts.rows(of: table).prefix(FactSchema.limit)
      guard ids.count == fresh.count, years.count(of: table, id) == ids.count,
        try kept(ids, of: table).map({ $0.map { Self.ofOneYear($0.values, table) } }) == fresh.map({ $0 })
      else {
        return false
      }
    }
    return true
  }

  /// A row without what other years say.
  private static func ofOneYear(_ values: [FactValue], _ table: FactTable) -> [FactValue] {
    zip(table.columns, values).map { column, value in FactYearLinks.isLinked(column) ? .none : value }
  }

  // MARK: Parts

  /// The columns that numbers are added up in: those shown, but for years.
  private func added(_ table: FactTable) -> [Int] {
    table.columns.indices.filter {
      let column = table.columns[$0]
      return column.kind.isNumber && column.kind != .year && column.title != nil
    }
  }

  private func totals(_ sums: inout FactSums, _ table: FactTable) -> FactTotalColumns {
    var totals: [FactTotalColumn?] = Array(repeating: nil, count: table.columns.count)
    for (place, column) in added(table).enumerated() { totals[column] = sums.totals(of: place) }
    return FactTotalColumns(totals)
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
      var keys = GroupKeys()
      while try read.step() {
        let value: Int64? =
          if let column, !isOwn { years.value(of: column, read.integer(0) >> FactSchema.bits) } else { read.number(1) }
        let group = keys.group(of: value)
        sums.add(to: group) { read.number(Int32($0 + 2)) }
      }
      return (sums, keys.values)
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
    if let known = counts[table.name] ?? years.count(table) { return known }
    let count = Int(try database.number("SELECT count(*) FROM \(FactSchema.name(table))") ?? 0)
    counts[table.name] = count
    return count
  }

  private func value(_ number: Int64?, _ column: FactColumn) throws(LibraryError) -> FactValue {
    guard let number else { return .none }
    if column.kind.isNumber { return .number(number) }
    return try texts.text(number).map { .text($0) } ?? .none
  }

  /// The values of many numbers of a column.
  private func values(_ numbers: [Int64?], _ column: FactColumn) throws(LibraryError) -> [FactValue] {
    guard !column.kind.isNumber, numbers.count > Self.few else {
      return try numbers.map { (number) throws(LibraryError) in try value(number, column) }
    }
    var places: [Int64: Int] = [:]
    for (place, number) in numbers.enumerated() { if let number { places[number] = place } }
    var values: [FactValue] = Array(repeating: .none, count: numbers.count)
    try texts.forEach { id, text in if let place = places[id] { values[place] = .text(text()) } }
    return values
  }

  /// How many texts are looked up one by one rather than by reading all.
  private static let few = 2000
}
