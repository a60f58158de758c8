import Index
import Library
import Search
import ServerFrames

/// Finds names and codes that answer a word.
struct ServerWords {
  /// How many names that may answer a word are looked at.
  static let mostNames = 800
  /// Up to how many places of a name are counted.
  static let mostCounted = 1001

  private let connection: ServerConnection
  /// Somebody types: after so many seconds the server is taken to be away.
  private static let patience = 5

  init(_ connection: ServerConnection) { self.connection = connection }

  /// Finds the names that answer a word, with how often each occurs in each group.
  func find(_ word: String) throws(LibraryError) -> FoundWord {
    let pattern = SearchPattern(word)
    var found = FoundWord()
    found.number = pattern.number
    guard !pattern.isEmpty else { return found }
    if try candidates(GramCondition(word, fromStart: false), pattern, &found) >= Self.mostNames {
      // There are more: at least the best of them.
      try hold(try names("n.digest = md5($1)", [.text(word)]), pattern, &found)
      _ = try candidates(GramCondition(word, fromStart: true), pattern, &found)
    }
    return found
  }

  private func candidates(
    _ condition: GramCondition?, _ pattern: SearchPattern, _ found: inout FoundWord
  ) throws(LibraryError) -> Int {
    guard let condition else { return 0 }
    let rows = try names(condition.sql, condition.values)
    try hold(rows, pattern, &found)
    return Set((0..<rows.count).map { rows.integer($0, 0) }).count
  }

  /// Names of which something has its name, and how often it stands in each group.
  private func names(_ condition: String, _ values: [ServerValue]) throws(LibraryError) -> ServerRows {
    try connection.run(
      """
      SELECT n.id, n.name, i.what & 7, i.count FROM name AS n CROSS JOIN LATERAL (
        SELECT what, count(*) AS count FROM (
          SELECT what FROM item WHERE item.province = n.province AND item.what BETWEEN n.id << 3 AND n.id << 3 | 7
          LIMIT \(Self.mostCounted)) AS part GROUP BY what) AS i
      WHERE \(condition) LIMIT \(Self.mostNames)
      """, values, seconds: Self.patience)
  }

  private func hold(
    _ rows: ServerRows, _ pattern: SearchPattern, _ found: inout FoundWord
  ) throws(LibraryError) {
    var seen: Set<Int64> = Set(found.ranks.keys)
    var last: Int64 = 0
    for row in 0..<rows.count {
      let id = rows.integer(row, 0)
      if id != last {
        last = id
        guard seen.insert(id).inserted, let rank = pattern.rank(of: rows.text(row, 1) ?? "") else {
          last = 0
          continue
        }
        found.ranks[id] = rank
      }
      guard last == id, let group = SearchGroup(rawValue: UInt8(truncatingIfNeeded: rows.integer(row, 2))) else {
        continue
      }
      found.occurrences[id, default: []].append((group, Int(rows.integer(row, 3))))
    }
  }

  /// The codes that begin with a word, and how often each occurs.
  func codes(of word: FoundWord) throws(LibraryError) -> [(code: Int64, count: Int)] {
    guard let number = word.number else { return [] }
    var (lows, highs): ([Int64?], [Int64?]) = ([], [])
    var (low, high) = (Int64(number), Int64(number))
    while low < 1_000_000_000 {
      lows.append(low)
      highs.append(high)
      (low, high) = (low * 10, high * 10 + 9)
    }
    let rows = try connection.run(
      """
      SELECT code, count(*) FROM (
        SELECT item.code FROM unnest($1::bigint[], $2::bigint[]) AS one(low, high)
        JOIN item ON item.code BETWEEN one.low AND one.high LIMIT 20000) AS part
      GROUP BY code
      """, [.numbers(lows), .numbers(highs)], seconds: Self.patience)
    return (0..<rows.count).map { (rows.integer($0, 0), Int(rows.integer($0, 1))) }
  }
}

/// Which names may answer a word, as a condition on their grams.
struct GramCondition {
  /// What stands behind `WHERE`, of a table called `n`.
  let sql: String
  /// What is bound.
  let values: [ServerValue]

  /// - Parameter first: the number of the first value.
  /// - Returns: nil where none may.
  init?(_ word: String, fromStart: Bool, first: Int = 1) {
    var (parts, values): ([String], [ServerValue]) = ([], [])
    for clauses in SearchTokens.alternatives(word, fromStart: fromStart) {
      var tests: [String] = []
      func test(_ sign: String, _ tokens: [String]) {
        values.append(.texts(tokens))
        tests.append("n.grams \(sign) $\(first + values.count - 1)::text[]")
      }
      let single = clauses.filter { $0.count == 1 }.flatMap(\.self)
      if !single.isEmpty { test("@>", single) }
      for clause in clauses where clause.count > 1 { test("&&", clause) }
      parts.append("(" + tests.joined(separator: " AND ") + ")")
    }
    if parts.isEmpty { return nil }
    sql = "(" + parts.joined(separator: " OR ") + ")"
    self.values = values
  }
}
