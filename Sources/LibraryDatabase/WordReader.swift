import Index
import Library
import Search

/// Finds names and codes that answer a word.
final class WordReader {
  private let findTokens, findName, countCodes: Statement

  init(_ database: Database) throws(LibraryError) {
    let columns = "name.id, name.name, occurrence.what & 7, occurrence.count"
    let join = "CROSS JOIN occurrence ON occurrence.what BETWEEN name.id << 3 AND name.id << 3 | 7"
    findTokens = try database.prepare(
      "SELECT \(columns) FROM gram CROSS JOIN name ON name.id = gram.rowid \(join) WHERE gram MATCH ?")
    findName = try database.prepare("SELECT \(columns) FROM name \(join) WHERE name.name = ?")
    countCodes = try database.prepare("SELECT code, count FROM code WHERE code BETWEEN ? AND ?")
  }

  /// Finds the names that answer a word.
  func find(_ word: String) throws(LibraryError) -> FoundWord {
    let pattern = SearchPattern(word)
    var found = FoundWord()
    found.number = pattern.number
    guard !pattern.isEmpty else { return found }
    if try candidates(word, fromStart: false, pattern, &found) >= SearchReader.mostNames {
      // There are more: at least the best of them.
      findName.bind(1, word)
      _ = try hold(findName, against: pattern, &found)
      _ = try candidates(word, fromStart: true, pattern, &found)
    }
    return found
  }

  /// Adds names that have a word's tokens and answer it.
  /// - Returns: how many names were looked at.
  private func candidates(
    _ word: String, fromStart: Bool, _ pattern: SearchPattern, _ found: inout FoundWord
  ) throws(LibraryError) -> Int {
    let alternatives = SearchTokens.alternatives(word, fromStart: fromStart)
    guard !alternatives.isEmpty else { return 0 }
    let query = alternatives.map { clauses in
      "(" + clauses.map { "(" + $0.map { "\"\($0)\"" }.joined(separator: " OR ") + ")" }.joined(separator: " AND ")
        + ")"
    }.joined(separator: " OR ")
    findTokens.bind(1, query)
    return try hold(findTokens, against: pattern, &found)
  }

  /// Holds the names a statement gives, with what they occur in, against a word; no more than there is time for.
  private func hold(
    _ statement: Statement, against pattern: SearchPattern, _ found: inout FoundWord
  ) throws(LibraryError) -> Int {
    defer { statement.reset() }
    var last: Int64 = 0
    var isAnswer = false
    var count = 0
    while try statement.step() {
      let name = statement.integer(0)
      if name != last {
        if count == SearchReader.mostNames { break }
        count += 1
        last = name
        isAnswer = false
        guard found.ranks[name] == nil, let rank = pattern.rank(of: statement.units(1)) else { continue }
        isAnswer = true
        found.ranks[name] = rank
      }
      guard isAnswer, statement.integer(3) > 0,
        let group = SearchGroup(rawValue: UInt8(truncatingIfNeeded: statement.integer(2)))
      else { continue }
      found.occurrences[name, default: []].append((group, try statement.integer(3, .count, "occurrence.count")))
    }
    return count
  }

  /// The codes that begin with a word, and how often each occurs.
  func codes(of word: FoundWord) throws(LibraryError) -> [(code: Int64, count: Int)] {
    guard let number = word.number else { return [] }
    var codes: [(code: Int64, count: Int)] = []
    var (low, high) = (Int64(number), Int64(number))
    defer { countCodes.reset() }
    while low < 1_000_000_000 {
      countCodes.bind(1, low)
      countCodes.bind(2, high)
      while try countCodes.step() {
        codes.append((countCodes.integer(0), try countCodes.integer(1, .count, "code.count")))
      }
      (low, high) = (low * 10, high * 10 + 9)
    }
    return codes
  }
}
