/// What a row may be to the roots below it.
extension Search {
  /// The states that a row leads to.
  mutating func grow(_ state: State, by row: Int) -> [State] {
    let stated = (0..<width).map { number(row, $0) }
    var states: [State] = []
    var loose = 0.0
    if state.top >= 0 {
      let below = stack.nodes[state.top].row
      if marks.isAbove(row, below) == true { loose += Weights.looseParent }
      if marks[below].isOfWhich { loose += Weights.looseOfWhich }
      // What repeats a sum right above it most likely holds it.
      if !stack.nodes[state.top].isOpen, (0..<width).allSatisfy({ stack.value(state.top, $0) == stated[$0] }) {
        loose += Weights.looseEqual
      }
      // The same of what repeats the first part of a total below it.
      let first = stack.nodes[state.top].firstPart
      if first >= 0, (0..<width).allSatisfy({ number(first, $0) == stated[$0] }) {
        loose += Weights.looseEqual
      }
    }
    let step = Step(previous: state.step, row: row, role: .leaf, parts: [])
    states.append(add(step, stated, on: state.top, to: state, score: loose))
    guard state.top >= 0 else { return states }
    for fit in fits(of: row, state) { states.append(take(fit, row, state)) }
    if let chain = chain(row, stated, state) { states.append(chain) }
    states += ofWhich(row, stated, state)
    return states
  }

  /// A row that equals the next root and holds it by its hints.
  private mutating func chain(_ row: Int, _ stated: [Int64], _ state: State) -> State? {
    let node = stack.nodes[state.top]
    let (own, lower) = (marks[row], marks[node.row])
    guard (0..<width).allSatisfy({ stated[$0] == stack.value(state.top, $0) || lines[row].values[$0] == nil }) else {
      return nil
    }
    var score = 0.0
    if marks.isAbove(row, node.row) == true { score += Weights.code }
    if marks.isShallower(row, than: node.row) == true { score += Weights.depth }
    if own.isTotal { score += 1 }
    if lower.isOfWhich { score += Weights.ofWhich }
    // What repeats a sum right above it holds it, even where no hint says so.
    if score == 0, node.firstPart < 0, !node.isOpen, !own.isTotal { score = 0.01 }
    guard score > 0, marks.isAbove(row, node.row) != false else { return nil }
    let step = Step(previous: state.step, row: row, role: .chain, parts: [node.row])
    return add(step, stack.vector(state.top), on: node.below, to: state, score: score)
  }

  /// A row that holds the next roots without being their sum.
  private mutating func ofWhich(_ row: Int, _ stated: [Int64], _ state: State) -> [State] {
    guard marks[stack.nodes[state.top].row].isOfWhich else { return [] }
    let depth = marks[row].depth
    var taken: [Int] = []
    var states: [State] = []
    var node = state.top
    while node >= 0, taken.count < 12 {
      let hint = marks[stack.nodes[node].row]
      let isDeeper = hint.depth.map { own in depth.map { own > $0 } ?? false } ?? false
      guard hint.isOfWhich || isDeeper,
        (0..<width).allSatisfy({ column in
          let value = stack.value(node, column)
          return value == 0 || value.magnitude <= stated[column].magnitude
        })
      else { break }
      taken.append(stack.nodes[node].row)
      node = stack.nodes[node].below
      let step = Step(previous: state.step, row: row, role: .ofWhich, parts: taken)
      // The first alone, or all that say so: what lies between is no reading of its own.
      let isLast = node < 0 || !marks[stack.nodes[node].row].isOfWhich
      if taken.count == 1 || isLast {
        states.append(add(step, stated, on: node, to: state, score: Weights.ofWhich))
      }
    }
    return states
  }
}
