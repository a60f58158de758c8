import Index
import Library
import Search

/// A word of a search: the names that answer it, by their rows, and the code it may begin.
struct FoundWord {
  var ranks: [Int64: SearchRank] = [:]
  /// The number it is, where it is one.
  var number: UInt32?

  /// How a code answers it; nil where it does not.
  func rank(ofCode code: Int64) -> SearchRank? {
    guard let number, code >= number else { return nil }
    var shortened = code
    while shortened > number { shortened /= 10 }
    guard shortened == number else { return nil }
    return code == number ? .exact : .prefix
  }
}

/// Finds names and codes that answer a word.
final class WordReader {
  private let findTokens, readName, findName, countNames, countCodes: Statement

  init(_ database: Database) throws(LibraryError) {
    findTokens = try database.prepare("SELECT rowid FROM gram WHERE gram MATCH ? LIMIT ?")
    readName = try database.prepare("SELECT name FROM name WHERE id = ?")
    findName = try database.prepare("SELECT id FROM name WHERE name = ?")
    countNames = try database.prepare("SELECT what & 7, count FROM occurrence WHERE what BETWEEN ?1 << 3 AND ?1 << 3 | 7")
    countCodes = try database.prepare("SELECT code, count FROM code WHERE code BETWEEN ? AND ?")
  }

  /// Finds the names that answer a word.
  func find(_ word: String) throws(LibraryError) -> FoundWord {
    let pattern = SearchPattern(word)
    var found = FoundWord()
    found.number = pattern.number
    guard !pattern.isEmpty else { return found }
    let rows = try candidates(word, fromStart: false)
    try hold(rows, against: pattern, &found)
    if rows.count >= SearchReader.mostNames {
      // There are more: at least the best of them.
      findName.bind(1, word)
      if let exact = try findName.single() { try hold([exact], against: pattern, &found) }
      try hold(try candidates(word, fromStart: true), against: pattern, &found)
    }
    return found
  }

  private func candidates(_ word: String, fromStart: Bool) throws(LibraryError) -> [Int64] {
    let alternatives = SearchTokens.alternatives(word, fromStart: fromStart)
    guard !alternatives.isEmpty else { return [] }
    let query = alternatives.map { clauses in
      "(" + clauses.map { "(" + $0.map { "\"\($0)\"" }.joined(separator: " OR ") + ")" }.joined(separator: " AND ")
        + ")"
    }.joined(separator: " OR ")
    findTokens.bind(1, query)
    findTokens.bind(2, SearchReader.mostNames)
    defer { findTokens.reset() }
    var rows: [Int64] = []
    while try findTokens.step() { rows.append(findTokens.integer(0)) }
    return rows
  }

  private func hold(_ rows: [Int64], against pattern: SearchPattern, _ found: inout FoundWord) throws(LibraryError) {
    defer { readName.reset() }
    for row in rows where found.ranks[row] == nil {
      readName.bind(1, row)
      if try readName.step(), let rank = pattern.rank(of: readName.units(0)) { found.ranks[row] = rank }
      readName.reset()
    }
  }

  /// How often a name occurs in each group.
  func occurrences(of name: Int64) throws(LibraryError) -> [(group: SearchGroup, count: Int)] {
    countNames.bind(1, name)
    defer { countNames.reset() }
    var counts: [(group: SearchGroup, count: Int)] = []
    while try countNames.step() {
      guard let group = SearchGroup(rawValue: UInt8(truncatingIfNeeded: countNames.integer(0))) else { continue }
      counts.append((group, Int(countNames.integer(1))))
    }
    return counts
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
      while try countCodes.step() { codes.append((countCodes.integer(0), Int(countCodes.integer(1)))) }
      (low, high) = (low * 10, high * 10 + 9)
    }
    return codes
  }
}
