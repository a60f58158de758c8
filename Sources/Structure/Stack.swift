/// Stacks of roots that share what lies below, each root with its numbers and the sum of all numbers down to the bottom.
struct Stack {
  struct Node {
    /// The root below; -1 at the bottom.
    var below: Int
    /// The row it is.
    var row: Int
    /// How many roots there are down to the bottom.
    var count: Int
    /// Whether it may be a total of what stands before it: nothing is known to make it up yet.
    var isOpen: Bool
    /// The first of its parts where it is a total after them; -1 where it is none.
    var firstPart: Int
    /// Whether its numbers are those of the root below.
    var equalsBelow: Bool
  }

  let width: Int
  private(set) var nodes: [Node] = []
  private var values: [Int64] = []
  private var sums: [Int64] = []

  init(width: Int) { self.width = width }

  /// The number of a root in a column.
  func value(_ node: Int, _ column: Int) -> Int64 { values[node * width + column] }
  /// The sum from a root down to the bottom.
  func sum(_ node: Int, _ column: Int) -> Int64 { node < 0 ? 0 : sums[node * width + column] }

  /// Puts a root on top of another.
  mutating func push(_ row: Int, _ own: [Int64], on below: Int, isOpen: Bool, firstPart: Int = -1) -> Int {
    let index = nodes.count
    var isEqual = below >= 0
    for column in 0..<width {
      values.append(own[column])
      sums.append(sum(below, column) &+ own[column])
      if isEqual, value(below, column) != own[column] { isEqual = false }
    }
    nodes.append(
      Node(
        below: below, row: row, count: (below < 0 ? 0 : nodes[below].count) + 1, isOpen: isOpen, firstPart: firstPart,
        equalsBelow: isEqual))
    return index
  }

  /// The numbers of a root.
  func vector(_ node: Int) -> [Int64] { Array(values[(node * width)..<((node + 1) * width)]) }

  /// The numbers of some roots, one's after the other's.
  func numbers(_ roots: [Int]) -> [Int64] {
    var result: [Int64] = []
    result.reserveCapacity(roots.count * width)
    for node in roots { result += values[(node * width)..<((node + 1) * width)] }
    return result
  }

  /// The topmost roots, top first.
  func roots(_ top: Int, _ count: Int) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(top < 0 ? 0 : min(count, nodes[top].count))
    var node = top
    while result.count < count, node >= 0 {
      result.append(node)
      node = nodes[node].below
    }
    return result
  }
}
