import BudgetModel
import Search

extension SearchIndex {
  /// What of an index answers a query: the best of each group, with how many answer in ``counts``.
  /// - Parameter key: the department and year looked at, whose answers come first among equally good ones; nil for none.
  public func best(_ text: String, first key: DepartmentYear?, limit: Int) -> SearchIndex {
    let hits = SearchHits(
      text, in: self, first: entries.firstIndex { $0.key == key }, only: nil, limit: limit)
    var few = SearchIndex(language)
    few.add(hits.groups.filter { $0.group != .text }.flatMap(\.items).sorted(), of: self)
    for group in hits.groups where group.group == .text { few.add(passages: group.items, of: self) }
    few.counts = Dictionary(hits.groups.map { ($0.group, $0.count) }, uniquingKeysWith: +)
    return few
  }

  /// Adds what answers the same query elsewhere; the numbers of answers are added up.
  public mutating func add(_ other: SearchIndex) {
    add(Array(other.items.indices), of: other)
    add(passages: Array(other.passages.indices), of: other)
    counts = (counts ?? [:]).merging(other.counts ?? [:], uniquingKeysWith: +)
  }

  /// Takes out the key figures of departments and years of which others are added.
  public mutating func dropKeyFigures(of keys: Set<DepartmentYear>) {
    let count = items.count
    items.removeAll { $0.kind == .keyFigure && keys.contains(entries[Int($0.entry)].key) }
    if let all = counts?[.keyFigures] { counts?[.keyFigures] = max(0, all - (count - items.count)) }
  }

  /// Puts items in the order of their departments and years; those of one stay as they are.
  /// - Parameter place: where a department and year is listed; nil where it is not, which comes last.
  public mutating func order(by place: (DepartmentYear) -> Int?) {
    let places = entries.map { place($0.key) ?? .max }
    items = items.enumerated().sorted { left, right in
      (places[Int(left.element.entry)], left.offset) < (places[Int(right.element.entry)], right.offset)
    }.map(\.element)
    passages = passages.enumerated().sorted { left, right in
      (places[Int(left.element.entry)], left.offset) < (places[Int(right.element.entry)], right.offset)
    }.map(\.element)
  }

  /// Adds items of another index, with their names and where they stand.
  private mutating func add(_ positions: [Int], of other: SearchIndex) {
    var places: [UInt16: UInt16] = [:]
    for position in positions {
      var item = other.items[position]
      if places[item.entry] == nil {
        guard let entry = entry(like: other.entries[Int(item.entry)], of: other) else { continue }
        places[item.entry] = entry
      }
      guard let entry = places[item.entry] else { continue }
      item.entry = entry
      item.name = names.add(other.names[item.name])
      item.owner = names.add(other.names[item.owner])
      item.figure = texts.add(other.texts[item.figure])
      item.label = texts.add(other.texts[item.label])
      items.append(item)
    }
  }

  /// The position of a department and year, added where it is not here yet; nil where there is no room.
  mutating func entry(like other: Entry, of index: SearchIndex) -> UInt16? {
    if let known = entries.firstIndex(where: { $0.key == other.key }) { return UInt16(known) }
    guard entries.count < Int(UInt16.max) else { return nil }
    var entry = Entry(key: other.key, name: names.add(index.names[other.name]))
    (entry.hasAccounts, entry.hasFindings) = (other.hasAccounts, other.hasFindings)
    (entry.hasKeyFigures, entry.hasText) = (other.hasKeyFigures, other.hasText)
    entries.append(entry)
    return UInt16(entries.count - 1)
  }
}
