import Search

/// What answers a query: for each group the best items, and how many there are in all.
public struct SearchHits {
  /// The answers in a group.
  public struct Group {
    /// The group.
    public let group: SearchGroup
    /// The best, by position in the index: among its passages where the group is ``SearchGroup/text``, else among its items.
    public var items: [Int]
    /// How many there are, those left out included.
    public var count: Int
    /// The rank of the best.
    var best: UInt8
  }

  /// The groups that have answers: the one with the best first.
  public let groups: [Group]

  /// How many answers there are in all.
  public var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Looks up a query.
  ///
  /// Of several words, at least one must be in an item's own name or code; the others may say where it stands: in which
  /// department, of which project.
  /// - Parameters:
  ///   - text: what was typed.
  ///   - entry: the department and year looked at, whose answers come first among equally good ones; nil for none.
  ///   - group: the only group wanted; nil for all.
  ///   - limit: how many of a group are listed.
  /// - Complexity: linear in the length of all names and the number of items.
  public init(_ text: String, in index: SearchIndex, first entry: Int?, only group: SearchGroup?, limit: Int) {
    let typed = Self.words(text)
    let words = typed.map { word in
      let pattern = SearchPattern(word)
      return Word(ranks: index.names.ranks(pattern), code: Code(pattern))
    }
    guard !words.isEmpty else {
      groups = []
      return
    }
    let rankCount = SearchRank.allCases.count
    // A list for each group, rank and nearness, so that nothing needs to be sorted.
    var lists = [[Int]](repeating: [], count: SearchGroup.allCases.count * rankCount * 2)
    var counts = [Int](repeating: 0, count: SearchGroup.allCases.count)
    for (position, item) in index.items.enumerated() {
      let rank = Self.rank(of: item, words, index)
      guard rank != 255, group == nil || item.group == group else { continue }
      let number = Int(item.group.rawValue)
      counts[number] += 1
      let list = (number * rankCount + Int(rank)) * 2 + (Int(item.entry) == entry ? 0 : 1)
      if lists[list].count < limit { lists[list].append(position) }
    }
    var found: [Group] = []
    for group in SearchGroup.allCases where counts[Int(group.rawValue)] > 0 {
      let first = Int(group.rawValue) * rankCount * 2
      let own = lists[first..<first + rankCount * 2]
      let best = own.firstIndex { !$0.isEmpty } ?? first
      found.append(
        Group(
          group: group, items: Array(own.reduce(into: []) { $0 += $1 }.prefix(limit)),
          count: max(index.counts?[group] ?? 0, counts[Int(group.rawValue)]),
          best: UInt8((best - first) / 2)))
    }
    if group == nil || group == .text {
      let told = index.passages(holding: typed, first: entry, limit: limit)
      // Behind whatever is called so.
      if told.count > 0 {
        found.append(
          Group(group: .text, items: told.positions, count: max(index.counts?[.text] ?? 0, told.count), best: .max))
      }
    }
    groups = found.sorted { ($0.best, $0.group.rawValue) < ($1.best, $1.group.rawValue) }
  }

  /// The words of what was typed that count.
  public static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\u{3000}" }.prefix(4).map(String.init)
  }

  /// A word of a query: how each name answers it, and the code it may begin.
  private struct Word {
    let ranks: [UInt8]
    let code: Code?

    /// How an item answers by itself; 255 where it does not.
    @inline(__always)
    func rank(of item: SearchItem) -> UInt8 {
      let name = ranks[Int(item.name)]
      let counts = item.kind == .department || name != SearchRank.scattered.rawValue
      return min(counts ? name : 255, code?.rank(of: item.code) ?? 255)
    }
  }

  /// How an item answers all words: as the worst of its own answers; 255 where it does not.
  @inline(__always)
  private static func rank(of item: SearchItem, _ words: [Word], _ index: SearchIndex) -> UInt8 {
    if words.count == 1 { return words[0].rank(of: item) }
    var worst: UInt8?
    for word in words {
      let own = word.rank(of: item)
      if own != 255 {
        worst = max(worst ?? 0, own)
      } else if word.ranks[Int(item.owner)] >= SearchRank.scattered.rawValue,
        word.ranks[Int(index.entries[Int(item.entry)].name)] == 255
      {
        return 255
      }
    }
    return worst ?? 255
  }

  /// A query that may be the beginning of a code.
  private struct Code {
    let value: UInt32

    init?(_ pattern: SearchPattern) {
      guard let number = pattern.number else { return nil }
      value = number
    }

    @inline(__always)
    func rank(of code: UInt32) -> UInt8? {
      guard code >= value else { return nil }
      if code == value { return SearchRank.exact.rawValue }
      var shortened = code
      while shortened > value { shortened /= 10 }
      return shortened == value ? SearchRank.prefix.rawValue : nil
    }
  }
}
