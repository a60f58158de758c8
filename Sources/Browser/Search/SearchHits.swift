import Search

/// What answers a query: for each group the best items, and how many there are in all.
struct SearchHits {
  /// The answers in a group.
  struct Group {
    let group: SearchGroup
    /// The best, by position in the index.
    var items: [Int]
    /// How many there are, those left out included.
    var count: Int
    /// The rank of the best.
    var best: UInt8
  }

  /// The groups that have answers: the one with the best first.
  let groups: [Group]

  /// How many answers there are in all.
  var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Looks up a query.
  /// - Parameters:
  ///   - shelf: the department and year looked at, whose answers come first among equally good ones; nil for none.
  ///   - group: the only group wanted; nil for all.
  ///   - limit: how many of a group are listed.
  /// - Complexity: linear in the length of all names and the number of items.
  init(_ pattern: SearchPattern, in index: SearchIndex, first shelf: Int?, only group: SearchGroup?, limit: Int) {
    guard !pattern.isEmpty else {
      groups = []
      return
    }
    let ranks = index.names.ranks(pattern)
    let code = Self.Code(pattern)
    let rankCount = SearchRank.allCases.count
    // A list for each group, rank and nearness, so that nothing needs to be sorted.
    var lists = [[Int]](repeating: [], count: SearchGroup.allCases.count * rankCount * 2)
    var counts = [Int](repeating: 0, count: SearchGroup.allCases.count)
    for (position, item) in index.items.enumerated() {
      var rank = ranks[Int(item.name)]
      if let code, let byCode = code.rank(of: item.code) { rank = min(rank, byCode) }
      guard rank != 255, group == nil || item.group == group else { continue }
      let number = Int(item.group.rawValue)
      counts[number] += 1
      let list = (number * rankCount + Int(rank)) * 2 + (Int(item.shelf) == shelf ? 0 : 1)
      if lists[list].count < limit { lists[list].append(position) }
    }
    var found: [Group] = []
    for group in SearchGroup.allCases where counts[Int(group.rawValue)] > 0 {
      let first = Int(group.rawValue) * rankCount * 2
      let own = lists[first..<first + rankCount * 2]
      let best = own.firstIndex { !$0.isEmpty } ?? first
      found.append(
        Group(
          group: group, items: Array(own.joined().prefix(limit)), count: counts[Int(group.rawValue)],
          best: UInt8((best - first) / 2)))
    }
    groups = found.sorted { ($0.best, $0.group.rawValue) < ($1.best, $1.group.rawValue) }
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
