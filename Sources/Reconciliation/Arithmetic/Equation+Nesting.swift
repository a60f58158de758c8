import BudgetModel

extension Equation {
  /// Whether the parts seem to hold others of them: then they were not meant to be added up.
  ///
  /// That is so where they come to twice or three times the total, where one of them is the total by itself, where what is
  /// too much stands there twice, and where it is what the last parts come to.
  var seemsNested: Bool {
    guard case .sum(let parts) = form, parts.count > 1, let judgement = judged(), judgement.outcome == .contradiction,
      stated.figure.value != 0
    else { return false }
    let tolerance = judgement.tolerance.value
    func isNear(_ left: Exact, _ right: Exact) -> Bool { (left - right).magnitude <= tolerance }
    let total = stated.figure.value
    let excess = judgement.computed.value - total
    if !excess.isKnown || (excess < 0) != (total < 0) { return false }
    if (1...3).contains(where: { isNear(excess, total * Exact($0)) }) { return true }
    let values = parts.map(\.signedValue).filter { $0 != 0 }
    if values.count > 1, values.contains(where: { isNear($0, total) }) { return true }
    if values.count(where: { isNear($0, excess) }) > 1 { return true }
    var tail: Exact = 0
    for value in values.reversed().prefix(values.count - 1) {
      tail += value
      if tail != value, isNear(tail, excess) { return true }
    }
    return false
  }

  /// Whether the stated figure is printed without the decimals its parts have, and is theirs but for these.
  func lostDecimals(_ judgement: Judgement) -> Bool {
    guard case .sum(let parts) = form else { return false }
    guard stated.figure.places == 0, parts.contains(where: { $0.figure.places > 0 }) else { return false }
    return judgement.difference.value.magnitude < ExactFigure.grains(of: stated.figure.quantity)
  }
}
