/// Totals that stand after their parts.
extension Search {
  /// A state, and those in which roots on its top make up the one below them.
  mutating func close(_ state: State) -> [State] {
    var states = [state]
    var open = [state]
    for _ in 0..<3 {
      var next: [State] = []
      for state in open {
        if let closed = closed(state) { next.append(closed) }
        if let repeated = repeated(state) { next.append(repeated) }
      }
      if next.isEmpty { break }
      states += next
      open = next
    }
    return states
  }

  /// The state in which a total right below the topmost root repeats it.
  private mutating func repeated(_ state: State) -> State? {
    guard state.top >= 0, stack.nodes[state.top].equalsBelow else { return nil }
    let (upper, total) = (stack.nodes[state.top], stack.nodes[state.top].below)
    let (own, hint) = (marks[upper.row], marks[stack.nodes[total].row])
    guard hint.isTotal, !hint.isOfWhich, stack.nodes[total].isOpen else { return nil }
    let score = own.isTotal ? 0.5 : 1.0
    steps.append(Step(previous: state.step, row: stack.nodes[total].row, role: .chain, parts: [upper.row]))
    let top = stack.push(
      stack.nodes[total].row, stack.vector(total), on: stack.nodes[total].below, isOpen: false,
      firstPart: upper.firstPart)
    return State(top: top, step: steps.count - 1, score: state.score + score)
  }

  /// A total after its parts that may be meant.
  private struct Total {
    var node: Int
    /// How many roots stand above it.
    var count: Int
    var collapsed: [Int]
    var tried: Int
    var isDecided: Bool
    var score: Double
  }

  /// The state in which the likeliest of such totals takes its parts in.
  private mutating func closed(_ state: State) -> State? {
    var best: Total?
    var equal: [Int] = []
    var equalSums = Array(repeating: Int64(0), count: width)
    var node = state.top
    var count = 0
    let window = state.top < 0 ? 0 : window(of: stack.nodes[state.top].row)
    while node >= 0, count < window, left > reserved {
      let root = stack.nodes[node]
      count += 1
      if root.below >= 0, count > 1, stack.nodes[root.below].isOpen {
        consider(root.below, count, equal, equalSums, state, into: &best)
      }
      if root.equalsBelow {
        equal.append(node)
        for column in 0..<width { equalSums[column] &+= stack.value(node, column) }
      }
      node = root.below
    }
    guard let best else { return nil }
    let row = stack.nodes[best.node].row
    let parts = kept(stack.roots(state.top, best.count), best.collapsed).map { stack.nodes[$0].row }
    steps.append(
      Step(
        previous: state.step, row: row, role: .totalAfter, parts: parts, pairs: pairs(best.collapsed),
        candidates: best.tried, isDecided: best.isDecided))
    let top = stack.push(
      row, stack.vector(best.node), on: stack.nodes[best.node].below, isOpen: false, firstPart: parts.first ?? -1)
    return State(top: top, step: steps.count - 1, score: state.score + best.score)
  }

  /// Considers a total below some roots: of all of them, or of those that are left where equal ones belong to each other.
  private mutating func consider(
    _ node: Int, _ count: Int, _ equal: [Int], _ equalSums: [Int64], _ state: State, into best: inout Total?
  ) {
    let row = stack.nodes[node].row
    let tolerance = tolerance(count)
    var largest: (column: Int, value: Int64, excess: Int64)?
    var isNear = false
    for column in 0..<width {
      let stated = number(row, column)
      guard stated != 0 else { continue }
      let excess = stack.sum(state.top, column) &- stack.sum(node, column) &- stated
      isNear = isNear || excess.magnitude <= tolerance
      if stated.magnitude > largest?.value.magnitude ?? 0 { largest = (column, stated, excess) }
    }
    if isNear {
      if mayLook(at: count) { consider(node, count, [], tried: count, state, into: &best) }
    }
    guard let largest, !equal.isEmpty, marks[row].isTotal else { return }
    if (largest.excess &- equalSums[largest.column]).magnitude <= tolerance {
      if mayLook(at: count) { consider(node, count, equal, tried: 2 * count, state, into: &best) }
    } else if equal.count <= 48, let some = subset(equal, largest.column, largest.excess, tolerance) {
      if mayLook(at: count) { consider(node, count, some, tried: count << min(equal.count, 8), state, into: &best) }
    }
  }

  private func consider(
    _ node: Int, _ count: Int, _ collapsed: [Int], tried: Int, _ state: State, into best: inout Total?
  ) {
    let row = stack.nodes[node].row
    let parts = kept(stack.roots(state.top, count), collapsed)
    let evidence = Evidence(total: lines[row].values, parts: stack.numbers(parts), ulp: ulp, isExact: isExact)
    guard evidence.bits > 0 else { return }
    let hints = HintScore(
      marks, row, parts.map { stack.nodes[$0].row }, next: nil, isAfter: true,
      takesAll: collapsed.isEmpty && state.top >= 0 && stack.nodes[state.top].row == 0)
    let score = evidence.score(candidates: tried, hints: hints.score, isDecided: hints.decides)
    if score > best?.score ?? 0 {
      best = Total(node: node, count: count, collapsed: collapsed, tried: tried, isDecided: hints.decides, score: score)
    }
  }
}
