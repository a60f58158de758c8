import Index
import Library
import Search

/// A name in a group, or a code, that leads to what answers.
struct SearchOrigin {
  /// Whether it is a name; else a code.
  let isName: Bool
  /// The number of the name and its group, or the code.
  let value: Int64
  let group: SearchGroup
  /// The worst answer to a word that it gives.
  let rank: SearchRank
  let count: Int
  /// The words, by position, that it does not answer itself.
  let remaining: [Int]

  private init?(
    isName: Bool, _ value: Int64, _ group: SearchGroup, count: Int, _ words: [FoundWord],
    _ rank: (FoundWord) -> SearchRank?
  ) {
    var (worst, remaining): (SearchRank?, [Int]) = (nil, [])
    for (index, word) in words.enumerated() {
      if let rank = rank(word) { worst = max(worst ?? rank, rank) } else { remaining.append(index) }
    }
    guard let worst else { return nil }
    (self.isName, self.value, self.group, self.rank, self.count, self.remaining) = (
      isName, value, group, worst, count, remaining
    )
  }

  /// Everything that leads to answers: the best first, then what is rare, then names before codes.
  static func all(
    _ words: [FoundWord], codes: (FoundWord) throws(LibraryError) -> [(code: Int64, count: Int)]
  ) throws(LibraryError) -> [SearchOrigin] {
    var origins: [SearchOrigin] = []
    var names: Set<Int64> = []
    for word in words {
      for name in word.ranks.keys where names.insert(name).inserted {
        for (group, count) in word.occurrences[name] ?? [] {
          let what = name << 3 | Int64(group.rawValue)
          if let origin = SearchOrigin(isName: true, what, group, count: count, words, { $0.ranks[name] }) {
            origins.append(origin)
          }
        }
      }
    }
    var known: Set<Int64> = []
    for word in words {
      for (code, count) in try codes(word) where known.insert(code).inserted {
        if let origin = SearchOrigin(isName: false, code, .accounts, count: count, words, { $0.rank(ofCode: code) }) {
          origins.append(origin)
        }
      }
    }
    return origins.sorted { left, right in
      (left.rank, left.count, left.isName ? 1 : 0, left.value) < (
        right.rank, right.count, right.isName ? 1 : 0, right.value
      )
    }
  }

  /// Where only the places of some departments can answer: those; nil where others can, too.
  func only(_ near: [Set<Int64>], _ words: [FoundWord]) -> Set<Int64>? {
    guard let first = remaining.first, group != .indicators,
      !isName || remaining.allSatisfy({ words[$0].number == nil })
    else { return nil }
    return remaining.dropFirst().reduce(near[first]) { $0.intersection(near[$1]) }
  }
}
