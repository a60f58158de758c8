import BudgetModel
import Index
import Library
import Search

/// Answers searches from the index of a library file: a few names by their tokens, then the places that have them, of each
/// group the best only.
final class SearchReader {
  /// How many names that may answer a word are looked at; of more, those that begin with it come first.
  static let mostNames = 800
  /// How many places are looked at where a count does not already say whether they answer.
  static let mostPlaces = 4000

  /// Items that a name in a group, or a code, leads to.
  fileprivate struct Origin {
    enum Kind { case what(Int64), code(Int64) }
    let kind: Kind
    let group: SearchGroup
    let rank: SearchRank
    let count: Int
    /// How many more of them are left out.
    let hidden: Int
    /// The words, by position, that the name or code itself does not answer.
    let remaining: [Int]
    /// What it is ordered by: the best first, then what is rare, which costs least to go through, then codes.
    let order: UInt64

    init(_ kind: Kind, _ group: SearchGroup, _ standing: Standing, count: Int, hidden: Int) {
      self.kind = kind
      self.group = group
      self.count = count
      self.hidden = hidden
      (rank, remaining) = (standing.rank, standing.remaining)
      order = UInt64(rank.rawValue) << 56 | UInt64(count) << 1 | (kind.isName ? 1 : 0)
    }
  }

  /// How a name or code answers the words.
  fileprivate struct Standing {
    /// The worst of those it answers.
    let rank: SearchRank
    /// The words, by position, that it does not answer.
    let remaining: [Int]

    /// Nil where it answers none.
    init?(_ words: [FoundWord], _ rank: (FoundWord) -> SearchRank?) {
      var (worst, remaining): (SearchRank?, [Int]) = (nil, [])
      for (index, word) in words.enumerated() {
        if let rank = rank(word) { worst = max(worst ?? rank, rank) } else { remaining.append(index) }
      }
      guard let worst else { return nil }
      (self.rank, self.remaining) = (worst, remaining)
    }
  }

  let database: Database
  private let without: [DepartmentYear]

  /// - Parameter hidden: departments and years that are left out.
  init(_ database: Database, without hidden: [DepartmentYear] = []) {
    self.database = database
    without = hidden
  }

  private lazy var readers = Result { () throws(LibraryError) in
    (
      words: try WordReader(database), items: try ItemReader(database), departments: try DepartmentNames(database),
      hidden: try HiddenItems(without, database)
    )
  }

  /// Whether key figures are in the index, which older programs did not keep; looked at once.
  private(set) lazy var hasKeyFigures = {
    let group = SearchGroup.keyFigures.rawValue
    let found = try? database.number(
      "SELECT EXISTS(SELECT 1 FROM occurrence WHERE what & 7 = \(group) AND count > 0) OR NOT EXISTS(SELECT 1 FROM accounts)"
    )
    return found == 1
  }()

  /// What answers a search, with how many answer of each group.
  func index(answering text: String, limit: Int, _ language: Language) throws(LibraryError) -> SearchIndex {
    let (wordReader, items, departmentNames, hidden) = try readers.get()
    var words: [FoundWord] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }).prefix(4) {
      var found = try wordReader.find(String(word))
      departmentNames.add(to: &found, SearchPattern(String(word)))
      words.append(found)
    }
    var departments: [Set<Int64>?] = words.map { _ in nil }
    var left = Self.mostPlaces
    var found: [SearchGroup: [(rank: SearchRank, item: Int64)]] = [:]
    var counts: [SearchGroup: Int] = [:]
    var seen: Set<Int64> = []
    for origin in try origins(words, wordReader, hidden) {
      let known = found[origin.group, default: []]
      // Four times as many as are wanted, so that the first by place can be chosen among equally good ones.
      let isFull = known.count >= 4 * limit || known.count >= limit && known[limit - 1].rank < origin.rank
      let overlaps = words.count == 1 && words[0].number != nil && origin.group == .accounts
      let isCounted = origin.remaining.isEmpty && !(overlaps && origin.isName)
      if isCounted {
        counts[origin.group, default: 0] += origin.count
        if isFull { continue }
        let list = try items.items(origin.kind.column, origin.kind.value, limit: limit + origin.hidden)
        for item in list where !hidden.contains(item) {
          if !overlaps || seen.insert(item).inserted { found[origin.group, default: []].append((origin.rank, item)) }
        }
        continue
      }
      for index in origin.remaining where departments[index] == nil {
        departments[index] = departmentNames.accounts(words[index]).subtracting(hidden.accounts)
      }
      guard left > 0 else { continue }
      let near = origin.remaining.map { departments[$0] ?? [] }
      let list = try items.places(
        origin.kind.column, origin.kind.value, of: origin.count, in: Self.only(near, words, origin), left: &left)
      for place in list where !seen.contains(place.item) && !hidden.contains(place.item) {
        let answers = zip(origin.remaining, near).allSatisfy { index, accounts in
          accounts.contains(place.item >> 16) || words[index].ranks[place.owner] != nil
            || origin.isName && words[index].rank(ofCode: place.code) != nil
        }
        // A name that also has the code looked for is counted with the code.
        guard answers != (overlaps && words[0].rank(ofCode: place.code) != nil), seen.insert(place.item).inserted
        else { continue }
        counts[origin.group, default: 0] += 1
        if !isFull { found[origin.group, default: []].append((origin.rank, place.item)) }
      }
    }
    var index = SearchIndex(language)
    var chosen: [Int64] = []
    for group in SearchGroup.allCases {
      let best = (found[group] ?? []).sorted { ($0.rank, $0.item) < ($1.rank, $1.item) }
      chosen += best.prefix(limit).map(\.item)
    }
    try items.add(chosen, to: &index)
    index.counts = counts
    return index
  }

  /// Where only the places of some departments can answer: those departments; nil where others can, too.
  private static func only(_ near: [Set<Int64>], _ words: [FoundWord], _ origin: Origin) -> Set<Int64>? {
    // Codes whose names answer are found by these names.
    guard let first = near.first, origin.group != .indicators,
      !origin.isName || origin.remaining.allSatisfy({ words[$0].number == nil })
    else { return nil }
    return near.dropFirst().reduce(first) { $0.intersection($1) }
  }

  /// Everything that leads to answers, the best first.
  private func origins(
    _ words: [FoundWord], _ reader: WordReader, _ hidden: HiddenItems
  ) throws(LibraryError) -> [Origin] {
    var origins: [Origin] = []
    var names: Set<Int64> = []
    for word in words {
      for name in word.ranks.keys where names.insert(name).inserted {
        guard let standing = Standing(words, { $0.ranks[name] }) else { continue }
        for (group, count) in word.occurrences[name] ?? [] {
          let what = name << 3 | Int64(group.rawValue)
          let out = hidden.count(what: what)
          if count > out { origins.append(Origin(.what(what), group, standing, count: count - out, hidden: out)) }
        }
      }
    }
    var codes: Set<Int64> = []
    for word in words {
      for (code, count) in try reader.codes(of: word) where count > 0 && codes.insert(code).inserted {
        let out = hidden.count(code: code)
        guard count > out, let standing = Standing(words, { $0.rank(ofCode: code) }) else { continue }
        origins.append(Origin(.code(code), .accounts, standing, count: count - out, hidden: out))
      }
    }
    origins.sort { left, right in
      left.order != right.order ? left.order < right.order : left.kind.value < right.kind.value
    }
    return origins
  }
}

extension SearchReader.Origin {
  fileprivate var isName: Bool { kind.isName }
}

extension SearchReader.Origin.Kind {
  fileprivate var isName: Bool { if case .what = self { true } else { false } }

  fileprivate var column: String {
    switch self {
    case .what: "what"
    case .code: "code"
    }
  }

  fileprivate var value: Int64 {
    switch self {
    case .what(let value), .code(let value): value
    }
  }
}
