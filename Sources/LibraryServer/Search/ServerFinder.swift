import BudgetModel
import Index
import Library
import Search
import Synchronization

/// Answers searches from the index of a library on a server: for each word one question for names, then one for the places
/// that have them, of each group the best only.
final class ServerFinder: Finder {
  /// How many places are looked at where a count does not already say whether they answer.
  private static let mostPlaces = 4000

  private let line: ServerLine
  private let departments = Mutex<DepartmentIndex?>(nil)

  init(_ line: ServerLine) { self.line = line }

  func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
    try? line.use { (connection) throws(LibraryError) in
      try index(text, limit, language, ServerItems(connection), ServerWords(connection))
    }
  }

  private func index(
    _ text: String, _ limit: Int, _ language: Language, _ items: ServerItems, _ reader: ServerWords
  ) throws(LibraryError) -> SearchIndex {
    let departments = try knownDepartments(items)
    var words: [FoundWord] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }).prefix(4) {
      var found = try reader.find(String(word))
      departments.add(to: &found, SearchPattern(String(word)))
      words.append(found)
    }
    let origins = try SearchOrigin.all(words, codes: { (word) throws(LibraryError) in try reader.codes(of: word) })
    var choice = SearchChoice(limit)
    // What a count says of all its places.
    let overlaps = words.count == 1 && words[0].number != nil
    let counted = origins.filter { $0.remaining.isEmpty && !(overlaps && $0.group == .accounts && $0.isName) }
    for origin in counted { choice.count(origin) }
    for (origin, list) in try items.first(of: choice.wanted) { choice.add(list, origin) }
    // What has to be looked at place by place.
    let near = words.map { departments.accounts($0) }
    var left = Self.mostPlaces
    for origin in origins where !counted.contains(where: { $0.value == origin.value && $0.isName == origin.isName }) {
      guard left > 0 else { break }
      let only = origin.only(near, words)
      for place in try items.places(of: origin, in: only, limit: left) {
        left -= 1
        let answers = origin.remaining.allSatisfy { index in
          near[index].contains(place.item >> ServerSchema.itemBits) || words[index].ranks[place.owner] != nil
            || origin.isName && words[index].rank(ofCode: place.code) != nil
        }
        // A name that also has the code looked for is counted with the code.
        let isOfCode = overlaps && origin.group == .accounts && words[0].rank(ofCode: place.code) != nil
        if answers != isOfCode { choice.addPlace(place.item, origin) }
      }
    }
    var index = SearchIndex(language)
    try items.add(choice.best, to: &index)
    index.counts = choice.counts
    return index
  }

  private func knownDepartments(_ items: ServerItems) throws(LibraryError) -> DepartmentIndex {
    if let known = departments.withLock({ $0 }) { return known }
    let made = try items.departments()
    departments.withLock { $0 = made }
    return made
  }
}

/// What of the places found is shown: of each group the best.
struct SearchChoice {
  private let limit: Int
  private var expected: [SearchGroup: Int] = [:]
  private var found: [SearchGroup: [(rank: SearchRank, item: Int64)]] = [:]
  private var seen: Set<Int64> = []
  /// How many answer of each group.
  private(set) var counts: [SearchGroup: Int] = [:]
  /// Whose first places are to be read, and how many of each.
  private(set) var wanted: [(origin: SearchOrigin, limit: Int)] = []

  init(_ limit: Int) { self.limit = limit }

  /// Counts all places of an origin; the best come first.
  mutating func count(_ origin: SearchOrigin) {
    counts[origin.group, default: 0] += origin.count
    // Four times as many as are wanted, so that the first by place can be chosen among equally good ones.
    guard expected[origin.group, default: 0] < 4 * limit else { return }
    expected[origin.group, default: 0] += min(limit, origin.count)
    wanted.append((origin, limit))
  }

  /// Adds places that are counted.
  mutating func add(_ items: [Int64], _ origin: SearchOrigin) {
    for item in items where seen.insert(item).inserted { found[origin.group, default: []].append((origin.rank, item)) }
  }

  /// Adds and counts a place.
  mutating func addPlace(_ item: Int64, _ origin: SearchOrigin) {
    guard seen.insert(item).inserted else { return }
    counts[origin.group, default: 0] += 1
    found[origin.group, default: []].append((origin.rank, item))
  }

  /// The best of each group.
  var best: [Int64] {
    SearchGroup.allCases.flatMap { group in
      (found[group] ?? []).sorted { ($0.rank, $0.item) < ($1.rank, $1.item) }.prefix(limit).map(\.item)
    }
  }
}
