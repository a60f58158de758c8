/// Looks for the structure of a table: from its last row to its first, with the likeliest stacks of roots so far.
struct Search {
  /// A structure of the rows read so far.
  struct State {
    /// The topmost root; -1 where there is none.
    var top: Int
    /// The last step that led here; -1 at the beginning.
    var step: Int
    var score: Double
  }

  /// One decision, and the one before it.
  struct Step {
    var previous: Int
    var row: Int
    var role: Proof.Role
    /// The rows taken in, in published order.
    var parts: [Int]
    /// Parts that equal the row before them and belong to it: upper and lower.
    var pairs: [(upper: Int, lower: Int)] = []
    /// How many sums were tried before this one.
    var candidates = 0
    /// Whether hints alone say which rows are its parts.
    var isDecided = false
  }

  let lines: [Sheet.Line]
  /// What is said of each row.
  let marks: Marks
  /// The numbers of all rows, one row's after the other's; 0 where none is printed.
  private let numbers: [Int64]
  /// The columns each row is looked up by.
  private let pivots: [[Int]]
  let ulp: Int64
  let isExact: Bool
  let width: Int
  var stack: Stack
  var steps: [Step] = []
  private(set) var beam = Weights.beam
  /// The most roots a sum is made of; fewer in long tables, so that the whole is bounded.
  private(set) var window = Weights.window
  /// How many roots may still be looked at as parts of sums.
  private(set) var left: Int
  /// How many of those belong to the rows still to come: each has its share, whatever those before it took.
  private(set) var reserved = 0

  /// A search among rows that hold numbers, each of them with as many as the widest.
  /// - Parameter considered: how many roots may be looked at; nil for as many as the rows are worth.
  init(_ sheet: Sheet, considered: Int? = nil) {
    left = considered ?? Weights.first + Weights.share * sheet.lines.count
    width = sheet.width
    lines = sheet.lines
    ulp = sheet.ulp
    isExact = sheet.isExact
    stack = Stack(width: width)
    marks = Marks(lines)
    let width = width
    numbers = lines.flatMap { line in (0..<width).map { $0 < line.values.count ? line.values[$0] ?? 0 : 0 } }
    pivots = lines.map { Self.pivots($0.values) }
    let work = lines.count * min(lines.count, Weights.window)
    if work > 0 { beam = max(2, min(Weights.beam, Weights.budget / work)) }
    if !lines.isEmpty { window = max(64, min(Weights.window, Weights.budget / (lines.count * beam))) }
  }

  /// Takes some roots off those that may be looked at; false where not so many are left to this row: that sum is not tried, and
  /// what was found holds.
  mutating func mayLook(at roots: Int) -> Bool {
    guard left - reserved >= roots else { return false }
    left -= roots
    return true
  }

  /// The number of a row in a column; 0 where none is printed.
  func number(_ row: Int, _ column: Int) -> Int64 { numbers[row * width + column] }

  /// The columns a row is looked up by.
  func pivots(of row: Int) -> [Int] { pivots[row] }

  /// The steps of the likeliest structure, the last row's first.
  mutating func run() -> [Step] {
    var states = [State(top: -1, step: -1, score: 0)]
    for row in lines.indices.reversed() {
      reserved = row * Weights.share
      var next: [State] = []
      for state in states {
        for grown in grow(state, by: row) { next += close(grown) }
      }
      states = pruned(next)
    }
    guard var at = states.first?.step else { return [] }
    var path: [Step] = []
    while at >= 0 {
      path.append(steps[at])
      at = steps[at].previous
    }
    return path.reversed()
  }

  /// The best states, of those with the same roots one.
  private func pruned(_ states: [State]) -> [State] {
    var kept: [State] = []
    for state in states.sorted(by: { ($0.score, $1.step) > ($1.score, $0.step) }) {
      if kept.contains(where: { isSame($0, state) }) { continue }
      kept.append(state)
      if kept.count == beam { break }
    }
    return kept
  }

  private func isSame(_ left: State, _ right: State) -> Bool {
    guard left.top >= 0, right.top >= 0 else { return left.top == right.top }
    let (one, other) = (stack.nodes[left.top], stack.nodes[right.top])
    guard one.count == other.count, one.row == other.row else { return false }
    return (0..<width).allSatisfy { stack.sum(left.top, $0) == stack.sum(right.top, $0) }
  }

  /// Adds a step to a state: a row on top of what is left of the roots.
  mutating func add(_ step: Step, _ values: [Int64], on below: Int, to state: State, score: Double) -> State {
    steps.append(step)
    let isOpen = step.role == .leaf || step.role == .chain && marks[step.row].isTotal
    return State(
      top: stack.push(step.row, values, on: below, isOpen: isOpen), step: steps.count - 1,
      score: state.score + score)
  }

  /// The most roots that a row may take: any number for the first, which may be the total over the whole table.
  func window(of row: Int) -> Int { row == 0 ? .max : window }

  /// How far a sum of some parts may be off.
  func tolerance(_ parts: Int) -> UInt64 { isExact ? 0 : UInt64(parts + 1) * UInt64(ulp) / 2 }

  /// The largest of some numbers, each value once, by their columns.
  private static func pivots(_ values: [Int64?]) -> [Int] {
    var result: [Int] = []
    for column in values.indices.sorted(by: { (values[$0] ?? 0).magnitude > (values[$1] ?? 0).magnitude }) {
      guard let value = values[column], value != 0, result.count < 3 else { break }
      if !result.contains(where: { values[$0] == value }) { result.append(column) }
    }
    return result
  }
}
