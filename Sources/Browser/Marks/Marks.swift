/// The marked rows, in the order of screen 8; each row at most once.
public struct Marks: Hashable, Sendable {
  /// The marks in their order.
  public private(set) var list: [Mark] = []

  /// Marks in an order; of two on one row the first counts.
  public init(_ list: [Mark] = []) {
    var seen: Set<Mark.ID> = []
    self.list = list.filter { seen.insert($0.id).inserted }
  }

  /// Whether nothing is marked.
  public var isEmpty: Bool { list.isEmpty }

  /// How many of them carry a note.
  var notes: Int { list.count { !$0.words.isEmpty } }

  /// The position of a row's mark; nil where it is not marked.
  func index(of id: Mark.ID) -> Int? { list.firstIndex { $0.id == id } }

  /// The mark of a row; nil where it is not marked.
  subscript(id: Mark.ID) -> Mark? { list.first { $0.id == id } }

  /// The identities of the rows marked at a place.
  func rows(at place: Place) -> Set<String> { Set(list.lazy.filter { $0.id.place == place }.map(\.id.row)) }

  /// Adds a mark at the end, or puts it in the place of the one on the same row.
  mutating func put(_ mark: Mark) {
    if let index = index(of: mark.id) { list[index] = mark } else { list.append(mark) }
  }

  /// Takes a row's mark away.
  mutating func remove(_ id: Mark.ID) { list.removeAll { $0.id == id } }

  /// Moves a mark by one: -1 up, 1 down. At the ends nothing happens.
  /// - Returns: whether it moved.
  mutating func move(_ id: Mark.ID, by step: Int) -> Bool {
    guard let index = index(of: id), list.indices.contains(index + step) else { return false }
    list.swapAt(index, index + step)
    return true
  }
}
