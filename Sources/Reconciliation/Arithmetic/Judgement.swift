import BudgetModel

/// How a stated figure compares with what others say it should be.
///
/// Each published figure may be off by half a unit of its last place; what all of them together may be off by is the
/// tolerance. A difference beyond it is a contradiction, one within it is rounding.
public struct Judgement: Hashable, Sendable {
  /// The three outcomes.
  public enum Outcome: Hashable, Sendable {
    /// No difference at all.
    case held
    /// A difference the published places allow.
    case rounding
    /// A difference they do not allow.
    case contradiction
  }

  /// What the other figures give.
  public let computed: ExactFigure
  /// The stated figure less the computed one.
  public let difference: ExactFigure
  /// How far the two may be apart.
  public let tolerance: ExactFigure
  /// The outcome.
  public let outcome: Outcome

  /// Compares a figure with a sum.
  init?(_ stated: ExactFigure, sum terms: [Term]) {
    guard !terms.isEmpty, terms.indices.allSatisfy({ terms[$0].figure.isComparable(with: stated) }) else { return nil }
    guard let sum = ExactSum(terms) else { return nil }
    let difference = stated.value - sum.value
    let known = sum.resolutions + stated.resolution
    guard difference.isKnown, known.isKnown else { return nil }
    var allowed = known
    if difference.magnitude > known / 2 {
      // Decimals below the 元 that one side leaves out are no error.
      let finest = terms.indices.reduce(stated.lastPlace) { Exact.less($0, terms[$1].figure.lastPlace) }
      let printed = terms.indices.reduce(stated.resolution(beside: finest)) {
        $0 + terms[$1].figure.resolution(beside: finest)
      }
      guard printed.isKnown else { return nil }
      if difference.magnitude <= printed / 2 { allowed = printed }
    }
    computed = stated.with(value: sum.value)
    self.difference = stated.with(value: difference)
    tolerance = ExactFigure(value: allowed / 2, quantity: stated.quantity)
    outcome = difference == 0 ? .held : difference.magnitude <= allowed / 2 ? .rounding : .contradiction
  }

  /// Compares a percentage with a ratio of two sums.
  init?(_ stated: ExactFigure, rate part: [Term], of base: [Term]) {
    guard stated.quantity == .percent, let first = (part + base).first,
      (part + base).allSatisfy({ $0.figure.isComparable(with: first.figure) }),
      let part = ExactSum(part), let base = ExactSum(base), let ratio = RatioRange(part, of: base)
    else { return nil }
    let rounded = stated.with(value: ratio.middle).rounded
    guard (stated.value - rounded.value).isKnown else { return nil }
    computed = rounded
    difference = stated.with(value: stated.value - rounded.value)
    let half = stated.resolution / 2
    let isWithin = stated.value - half <= ratio.high && stated.value + half >= ratio.low
    tolerance = ExactFigure(
      value: .larger(ratio.high - ratio.middle, ratio.middle - ratio.low) + half, quantity: .percent)
    outcome = difference.value == 0 ? .held : isWithin ? .rounding : .contradiction
  }
}

extension ExactFigure {
  /// Whether two figures count the same thing, so that they can be added.
  func isComparable(with other: ExactFigure) -> Bool {
    switch (quantity, other.quantity) {
    case (.money, .money): true
    default: quantity == other.quantity
    }
  }

  /// The value rounded half away from zero to the published places.
  var rounded: ExactFigure {
    guard resolution > 1 else { return self }
    return with(value: value.times(over: resolution) * resolution)
  }
}
