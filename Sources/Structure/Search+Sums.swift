/// Rows as sums of the roots below them.
extension Search {
  /// A sum that may be meant.
  struct Fit {
    /// How many roots it takes, equal neighbours that belong to each other counted twice.
    var count: Int
    var score: Double
    /// The roots that equal the one below them and hold it.
    var collapsed: [Int] = []
    var candidates: Int
    var isHinted = false
    /// Whether the parts' sum stands for the total in what comes above: its own number is wrong.
    var isRepaired = false
  }

  /// The likeliest sums of the next roots that a row may be.
  mutating func fits(of row: Int, _ state: State) -> [Fit] {
    let window = window(of: row)
    let pivots = pivots(of: row)
    guard let pivot = pivots.first else { return [] }
    let stated = number(row, pivot)
    let hinted = hintedCounts(row, state.top, window)
    var fits: [Fit] = []
    var equal: [Int] = []
    var equalSum: Int64 = 0
    // Of more than two that are equal, every other one.
    var paired: [Int] = []
    var pairedSum: Int64 = 0
    var node = state.top
    var count = 0
    while node >= 0, count < window, left > reserved {
      let root = stack.nodes[node]
      count += 1
      let tolerance = tolerance(count)
      let isHinted = hinted.contains(count)
      var isNear = isHinted
      for column in pivots where !isNear {
        let sum = stack.sum(state.top, column) &- stack.sum(root.below, column)
        isNear = (sum &- number(row, column)).magnitude <= tolerance
      }
      if isNear {
        if mayLook(at: count) { consider(row, state, count, [], tried: count, isHinted: isHinted, into: &fits) }
      }
      if !equal.isEmpty {
        let excess = stack.sum(state.top, pivot) &- stack.sum(root.below, pivot) &- stated
        if (excess &- equalSum).magnitude <= tolerance {
          if mayLook(at: count) {
            consider(row, state, count, equal, tried: 2 * count, isHinted: isHinted, into: &fits)
          }
        } else if pairedSum != equalSum, (excess &- pairedSum).magnitude <= tolerance {
          if mayLook(at: count) {
            consider(row, state, count, paired, tried: 4 * count, isHinted: isHinted, into: &fits)
          }
        } else if root.below < 0 || isHinted, equal.count <= 48,
          let some = subset(equal, pivot, excess, tolerance)
        {
          if mayLook(at: count) {
            consider(
              row, state, count, some, tried: count << min(equal.count, 8), isHinted: isHinted, into: &fits)
          }
        }
      }
      if root.equalsBelow {
        equal.append(node)
        equalSum &+= stack.value(node, pivot)
        if paired.last.map({ stack.nodes[$0].below != node }) ?? true {
          paired.append(node)
          pairedSum &+= stack.value(node, pivot)
        }
      }
      node = root.below
    }
    fits.sort { $0.score > $1.score }
    return Array(fits.prefix(Weights.fits))
  }

  /// Some of the equal roots whose numbers come to what is too much.
  mutating func subset(_ equal: [Int], _ pivot: Int, _ excess: Int64, _ tolerance: UInt64) -> [Int]? {
    // Each sum with the root taken last, and the sum it was added to.
    var reached: [(sum: Int64, node: Int, previous: Int)] = [(0, -1, -1)]
    for node in equal {
      let value = stack.value(node, pivot)
      guard mayLook(at: reached.count) else { return nil }
      for known in 0..<reached.count {
        let sum = reached[known].sum &+ value
        if (excess &- sum).magnitude <= tolerance {
          var nodes = [node]
          var at = known
          while at > 0 {
            nodes.append(reached[at].node)
            at = reached[at].previous
          }
          return nodes.reversed()
        }
        if reached.count < 256 { reached.append((sum, node, known)) }
      }
    }
    return nil
  }

  /// How many roots hints take for the parts: those whose codes go on, those that stand deeper, all under a total.
  private func hintedCounts(_ row: Int, _ top: Int, _ window: Int) -> [Int] {
    var (byCode, byDepth, all) = (0, 0, 0)
    let isTotal = marks[row].isTotal
    var (isOpenByCode, isOpenByDepth) = (marks[row].hasCode, marks[row].depth != nil)
    var node = top
    while node >= 0, isOpenByCode || isOpenByDepth || isTotal, all < window {
      let other = stack.nodes[node].row
      isOpenByCode = isOpenByCode && marks.isAbove(row, other) == true
      isOpenByDepth = isOpenByDepth && marks.isShallower(row, than: other) == true
      if isOpenByCode { byCode += 1 }
      if isOpenByDepth { byDepth += 1 }
      all += 1
      node = stack.nodes[node].below
    }
    return [byCode, byDepth, isTotal ? all : 0].filter { $0 > 0 }
  }

  private func consider(
    _ row: Int, _ state: State, _ count: Int, _ collapsed: [Int], tried candidates: Int, isHinted: Bool,
    into fits: inout [Fit]
  ) {
    let roots = stack.roots(state.top, count)
    let parts = kept(roots, collapsed)
    let last = roots.last.map { stack.nodes[$0].below } ?? -1
    let hints = HintScore(
      marks, row, parts.map { stack.nodes[$0].row }, next: last < 0 ? nil : stack.nodes[last].row, isAfter: false,
      takesAll: last < 0 && collapsed.isEmpty)
    let evidence = Evidence(total: lines[row].values, parts: stack.numbers(parts), ulp: ulp, isExact: isExact)
    var score = evidence.score(candidates: candidates, hints: hints.score, isDecided: hints.decides)
    if let end = roots.last, stack.nodes[end].equalsBelow { score += Weights.looseEqual }
    let fails = evidence.bits == 0
    if fails {
      // What only hints say, codes must say, or a total's name.
      guard isHinted, hints.decides || marks[row].isTotal && last < 0, parts.count > 1 else { return }
      score = -Weights.hintedFailure
      fits.append(
        Fit(
          count: count, score: score - 1, collapsed: collapsed, candidates: candidates, isHinted: hints.decides,
          isRepaired: true))
    }
    fits.append(
      Fit(count: count, score: score, collapsed: collapsed, candidates: candidates, isHinted: hints.decides))
    if !fails, !evidence.failed.isEmpty {
      fits.append(
        Fit(
          count: count, score: score - 1, collapsed: collapsed, candidates: candidates, isHinted: hints.decides,
          isRepaired: true))
    }
  }

  /// The roots without those that belong to the equal one before them; both in the order of the stack, top first.
  func kept(_ roots: [Int], _ collapsed: [Int]) -> [Int] {
    if collapsed.isEmpty { return roots }
    var rest = collapsed[...]
    return roots.filter { root in
      guard let upper = rest.first, stack.nodes[upper].below == root else { return true }
      rest.removeFirst()
      return false
    }
  }

  /// The rows of such roots: the upper and the lower of each.
  func pairs(_ collapsed: [Int]) -> [(upper: Int, lower: Int)] {
    collapsed.map { (upper: stack.nodes[$0].row, lower: stack.nodes[stack.nodes[$0].below].row) }
  }

  /// Takes the roots of a sum off the stack and puts their total there.
  mutating func take(_ fit: Fit, _ row: Int, _ state: State) -> State {
    let roots = stack.roots(state.top, fit.count)
    let parts = kept(roots, fit.collapsed)
    let line = lines[row]
    let values = (0..<width).map { column in
      let sum = parts.reduce(Int64(0)) { $0 &+ stack.value($1, column) }
      guard let stated = line.values[column] else { return sum }
      return fit.isRepaired && (sum &- stated).magnitude > tolerance(parts.count) && sum != 0 ? sum : stated
    }
    let step = Step(
      previous: state.step, row: row, role: .sum, parts: parts.map { stack.nodes[$0].row }, pairs: pairs(fit.collapsed),
      candidates: fit.candidates, isDecided: fit.isHinted)
    let below = roots.last.map { stack.nodes[$0].below } ?? -1
    return add(step, values, on: below, to: state, score: fit.score)
  }
}
