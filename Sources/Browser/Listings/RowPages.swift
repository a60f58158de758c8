import Search
import Synchronization

/// The rows of a long list, a page of them made when one is looked at, and those looked at last kept.
final class RowPages: Sendable {
  /// How many rows there are.
  let count: Int
  private let widest: ListingRow
  private let make: @Sendable (Range<Int>) -> [ListingRow]
  private let find: @Sendable (String) -> Int?
  private let answer: @Sendable (SearchPattern) -> [Int]
  private let kept = Mutex<[(page: Int, rows: [ListingRow])]>([])

  static let size = 40
  private static let capacity = 10

  /// The rows of a long list.
  /// - Parameters:
  ///   - widest: cells as wide as any where the first rows do not tell.
  ///   - make: makes the rows of a range, one for each number in it.
  ///   - find: where a row stands, by its identity.
  ///   - answer: where those rows stand of which a text answers, the first first.
  init(
    count: Int, widest: ListingRow, make: @escaping @Sendable (Range<Int>) -> [ListingRow],
    find: @escaping @Sendable (String) -> Int?, answer: @escaping @Sendable (SearchPattern) -> [Int]
  ) {
    self.count = count
    self.widest = widest
    self.make = make
    self.find = find
    self.answer = answer
  }

  /// Where those rows stand of which a text answers, the first first; no row is made for it.
  func answering(_ pattern: SearchPattern) -> [Int] { answer(pattern) }

  /// These rows with something changed in each, as they are made.
  func changing(_ change: @escaping @Sendable (inout ListingRow) -> Void) -> RowPages {
    RowPages(
      count: count, widest: widest,
      make: { [make] range in
        var rows = make(range)
        for index in rows.indices { change(&rows[index]) }
        return rows
      }, find: find, answer: answer)
  }

  /// Looks at the first rows and at cells that show how wide the columns must be.
  func sample(_ look: (ListingRow) -> Void) {
    for position in 0..<min(count, Self.size) { look(self[position]) }
    look(widest)
  }

  /// Where a row stands, by its identity; nil where it is none of these.
  func index(of id: String) -> Int? {
    let near = kept.withLock { kept -> Int? in
      for (page, rows) in kept.reversed() {
        if let offset = rows.firstIndex(where: { $0.id == id }) { return page * Self.size + offset }
      }
      return nil
    }
    return near ?? find(id)
  }

  /// Whether the page of a row is made.
  func holds(_ position: Int) -> Bool {
    kept.withLock { kept in kept.contains { $0.page == position / Self.size } }
  }

  subscript(position: Int) -> ListingRow {
    let page = position / Self.size
    return kept.withLock { kept in
      if let place = kept.lastIndex(where: { $0.page == page }) {
        if place < kept.count - 1 { kept.append(kept.remove(at: place)) }
        return kept[kept.count - 1].rows[position % Self.size]
      }
      let start = page * Self.size
      let range = start..<min(start + Self.size, count)
      var rows = make(range)
      // What vanished since it was counted leaves its place empty.
      while rows.count < range.count {
        rows.append(ListingRow(id: "missing/\(start + rows.count)", cells: [], summary: ""))
      }
      if kept.count == Self.capacity { kept.removeFirst() }
      kept.append((page, rows))
      return rows[position % Self.size]
    }
  }
}
