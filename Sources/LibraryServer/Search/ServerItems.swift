import BudgetModel
import Index
import Library
import Search
import ServerFrames

/// Reads what can be found: where names and codes stand, and what stands there.
struct ServerItems {
  /// An item as far as it decides whether it answers.
  struct Place {
    let item: Int64
    let owner: Int64
    let code: Int64
  }

  private let connection: ServerConnection
  /// Somebody types: after so many seconds the server is taken to be away.
  private static let patience = 5

  init(_ connection: ServerConnection) { self.connection = connection }

  /// The first places of names and codes.
  func first(
    of wanted: [(origin: SearchOrigin, limit: Int)]
  ) throws(LibraryError) -> [(SearchOrigin, [Int64])] {
    var found: [(SearchOrigin, [Int64])] = []
    for isName in [true, false] {
      let some = wanted.filter { $0.origin.isName == isName }
      if some.isEmpty { continue }
      let column = isName ? "what" : "code"
      // A name is of one province.
      let inProvince = isName ? "province = one.value >> \(ServerSchema.serialBits + 3) AND " : ""
      let rows = try connection.run(
        """
        SELECT one.number, i.id FROM unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY AS one(value, most, number)
        CROSS JOIN LATERAL (
          SELECT id FROM item WHERE \(inProvince)\(column) = one.value ORDER BY id LIMIT one.most) AS i
        """, [.numbers(some.map(\.origin.value)), .numbers(some.map { Int64($0.limit) })], seconds: Self.patience)
      var lists: [Int: [Int64]] = [:]
      for row in 0..<rows.count { lists[Int(rows.integer(row, 0)) - 1, default: []].append(rows.integer(row, 1)) }
      found += some.enumerated().map { ($1.origin, lists[$0] ?? []) }
    }
    return found
  }

  /// Where a name in a group, or a code, stands.
  /// - Parameter accounts: the only departments and years that matter; nil for all.
  func places(
    of origin: SearchOrigin, in accounts: Set<Int64>?, limit: Int
  ) throws(LibraryError) -> [Place] {
    if accounts?.isEmpty == true { return [] }
    let column = origin.isName ? "what" : "code"
    let inProvince = origin.isName ? " AND province = $1 >> \(ServerSchema.serialBits + 3)" : ""
    let rows: ServerRows
    if let accounts {
      rows = try connection.run(
        """
        SELECT i.id, i.owner, i.code FROM unnest($3::bigint[]) AS one(id) CROSS JOIN LATERAL (
          SELECT id, owner, code FROM item WHERE province = one.id >> \(ServerSchema.serialBits) AND \(column) = $1
            AND id BETWEEN one.id << \(ServerSchema.itemBits) AND (one.id + 1 << \(ServerSchema.itemBits)) - 1) AS i
        LIMIT $2
        """, [.number(origin.value), .number(Int64(limit)), .numbers(accounts.sorted())], seconds: Self.patience)
    } else {
      rows = try connection.run(
        "SELECT id, owner, code FROM item WHERE \(column) = $1\(inProvince) ORDER BY id LIMIT $2",
        [.number(origin.value), .number(Int64(limit))], seconds: Self.patience)
    }
    return (0..<rows.count).map {
      Place(item: rows.integer($0, 0), owner: rows.integer($0, 1), code: rows.integer($0, 2))
    }
  }

  /// Puts items into an index, with their names and where they stand.
  func add(_ items: [Int64], to index: inout SearchIndex) throws(LibraryError) {
    if items.isEmpty { return }
    let provinces = Set(items.map { ServerSchema.province(ofYear: $0 >> ServerSchema.itemBits) }).sorted()
    let rows = try connection.run(
      """
      SELECT i.id, i.what, i.seat, i.code, i.amount, i.figure, i.label, i.place, n.name, o.name, a.department, a.year,
        a.name
      FROM unnest($2::bigint[]) WITH ORDINALITY AS one(id, number)
      JOIN item AS i ON i.province = ANY ($1::bigint[]) AND i.id = one.id
      JOIN name AS n ON n.province = i.province AND n.id = i.what >> 3
      JOIN accounts AS a ON a.province = i.province AND a.id = i.id >> \(ServerSchema.itemBits)
      LEFT JOIN name AS o ON o.province = i.province AND o.id = i.owner
      ORDER BY one.number
      """, [.numbers(provinces), .numbers(items)], seconds: Self.patience)
    var entries: [Int64: UInt16] = [:]
    for row in 0..<rows.count {
      let (seat, place) = (rows.integer(row, 2), rows.integer(row, 7))
      guard let entry = entry(rows, row, &entries, &index),
        let group = SearchGroup(rawValue: UInt8(rows.integer(row, 1) & 7)),
        let kind = SearchItem.Kind(group, number: seat >> 1, block: UInt8(truncatingIfNeeded: place >> 16))
      else { continue }
      func text(_ column: Int) -> String { CleanText.cleaned(rows.text(row, column) ?? "") }
      var item = SearchItem(name: index.names.add(text(8)), owner: index.names.add(text(9)), entry: entry, kind)
      item.isBudget = seat & 1 == 1
      item.code = UInt32(clamping: rows.integer(row, 3))
      item.amount = rows.number(row, 4) ?? SearchItem.noAmount
      item.figure = index.texts.add(text(5))
      item.label = index.texts.add(text(6))
      item.table = UInt16(truncatingIfNeeded: place >> 24)
      item.block = UInt8(truncatingIfNeeded: place >> 16) & ~kind.stored.block
      item.row = UInt32(truncatingIfNeeded: (place >> 40) << 16 | place & 0xFFFF)
      index.items.append(item)
    }
  }

  private func entry(
    _ rows: ServerRows, _ row: Int, _ entries: inout [Int64: UInt16], _ index: inout SearchIndex
  ) -> UInt16? {
    let accounts = rows.integer(row, 0) >> ServerSchema.itemBits
    if let known = entries[accounts] { return known }
    guard entries.count < Int(UInt16.max), let year = Given.year.number(rows.integer(row, 11)) else { return nil }
    let key = DepartmentYear(department: rows.text(row, 10) ?? "", year: year)
    var entry = SearchIndex.Entry(key: key, name: index.names.add(CleanText.cleaned(rows.text(row, 12) ?? "")))
    // What an index answers with is all it has of it.
    (entry.hasAccounts, entry.hasKeyFigures) = (true, true)
    let number = UInt16(entries.count)
    entries[accounts] = number
    index.entries.append(entry)
    return number
  }

  /// The names of all departments, and where they stand.
  func departments() throws(LibraryError) -> DepartmentIndex {
    let rows = try connection.run(
      """
      SELECT n.id, i.id >> \(ServerSchema.itemBits), n.name FROM item AS i
      JOIN name AS n ON n.province = i.province AND n.id = i.what >> 3 WHERE i.what & 7 = 0 ORDER BY n.id
      """, seconds: Self.patience)
    var index = DepartmentIndex()
    for row in 0..<rows.count {
      index.add(rows.text(row, 2) ?? "", number: rows.integer(row, 0), accounts: rows.integer(row, 1))
    }
    return index
  }
}

/// The names of all departments: a word that says where something stands must find every one.
struct DepartmentIndex: Sendable {
  private struct Owner {
    let number: Int64
    var accounts: [Int64] = []
  }

  private var names = SearchNames()
  /// Of each name, in each province, who has it.
  private var owners: [[Owner]] = [[]]
  private var places: [Int64: [Int64]] = [:]

  /// Adds a department's year; those of one name come one after the other.
  mutating func add(_ name: String, number: Int64, accounts: Int64) {
    let place = Int(names.add(name))
    if place == owners.count { owners.append([]) }
    if owners[place].last?.number != number { owners[place].append(Owner(number: number)) }
    owners[place][owners[place].count - 1].accounts.append(accounts)
    places[number, default: []].append(accounts)
  }

  /// Adds those that answer a word to what was found of it.
  func add(to found: inout FoundWord, _ pattern: SearchPattern) {
    for (place, rank) in names.ranks(pattern).enumerated() {
      guard let rank = SearchRank(rawValue: rank) else { continue }
      for owner in owners[place] where found.ranks[owner.number] == nil {
        found.ranks[owner.number] = rank
        found.occurrences[owner.number] = [(.departments, owner.accounts.count)]
      }
    }
  }

  /// The departments and years whose department answers a word.
  func accounts(_ word: FoundWord) -> Set<Int64> {
    word.ranks.keys.reduce(into: []) { $0.formUnion(places[$1] ?? []) }
  }
}
