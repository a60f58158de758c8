import BudgetModel

/// A stated figure and what other published figures say it should be.
public struct Equation: Hashable, Sendable {
  /// How the other figures make up the stated one.
  public enum Form: Hashable, Sendable {
    /// They add up to it, each with its sign.
    case sum([Term])
    /// It is the first ones in percent of the second ones, each added up.
    case rate([Term], of: [Term])
  }

  /// The figure that is checked.
  public var stated: Term
  /// What it should be.
  public var form: Form

  /// A stated figure that others should add up to.
  public init(_ stated: Term, isSumOf terms: [Term]) {
    self.stated = stated
    form = .sum(terms)
  }

  /// A stated percentage, and the amounts it is a ratio of.
  public init(_ stated: Term, isRateOf part: [Term], to base: [Term]) {
    self.stated = stated
    form = .rate(part, of: base)
  }

  /// Whether a stated percentage is what its operands give, cut at its last place instead of rounded, or rounded twice: 2.315 as
  /// 2.31, 1.549 as 1.6.
  var isOffByLastPlace: Bool {
    guard case .rate(let part, let base) = form, stated.figure.places > 0, let part = ExactSum(part),
      let base = ExactSum(base), let ratio = RatioRange(part, of: base),
      (stated.figure.value < 0) == (ratio.middle < 0)
    else { return false }
    let (own, exact, last) = (stated.figure.value.magnitude, ratio.middle.magnitude, stated.figure.lastPlace)
    let next = Exact.larger(last / 10, 1)
    let once = (exact + next / 2) / next * next
    return own == exact / last * last || own == (once + last / 2) / last * last
  }

  /// The terms on the other side of the equation, in order.
  public var terms: [Term] {
    switch form {
    case .sum(let terms): terms
    case .rate(let part, let base): part + base
    }
  }

  /// The outcome of the comparison.
  /// - Returns: nil where it cannot be made: numbers too large, a base that may be zero, or quantities that differ.
  public func judged() -> Judgement? {
    switch form {
    case .sum(let terms): Judgement(stated.figure, sum: terms)
    case .rate(let part, let base): Judgement(stated.figure, rate: part, of: base)
    }
  }

  /// The equation as it can be shown: `1,609.53 + 110.91 = 1,720.44 ≠ 1,899.14`; with `=` where it holds, and `≈` within
  /// rounding.
  public var text: String {
    guard let judgement = judged() else { return stated.figure.numberText }
    let left: String
    switch form {
    case .sum(let terms): left = Self.sum(terms, withUnits: hasSeveralUnits)
    case .rate(let part, let base):
      left = Self.group(part, withUnits: hasSeveralUnits) + " ÷ " + Self.group(base, withUnits: hasSeveralUnits)
    }
    let isWithUnit = stated.figure.quantity == .percent || hasSeveralUnits
    func shown(_ figure: ExactFigure) -> String { isWithUnit ? figure.text : figure.numberText }
    // A single figure is its own sum.
    let isSingle = terms.count == 1 && terms.first?.signedValue == judgement.computed.value
    let sides = isSingle || left == shown(judgement.computed) ? [left] : [left, shown(judgement.computed)]
    switch judgement.outcome {
    case .held: return left + " = " + shown(stated.figure)
    case .rounding: return sides.joined(separator: " = ") + " ≈ " + shown(stated.figure)
    case .contradiction: return sides.joined(separator: " = ") + " ≠ " + shown(stated.figure)
    }
  }

  /// Whether amounts in 元 and in 万元 stand beside one another, which their numbers alone would not tell.
  private var hasSeveralUnits: Bool {
    let units = ([stated] + terms).map(\.figure.quantity).filter { $0 != .percent }
    return units.contains { $0 != units[0] }
  }

  private static func group(_ terms: [Term], withUnits: Bool) -> String {
    let sum = sum(terms, withUnits: withUnits)
    return terms.count > 1 ? "(" + sum + ")" : sum
  }

  private static func sum(_ terms: [Term], withUnits: Bool) -> String {
    var text = ""
    for term in terms {
      let isMinus = term.sign == .minus
      text += text.isEmpty ? (isMinus ? "-" : "") : (isMinus ? " - " : " + ")
      text += withUnits ? term.figure.text : term.figure.numberText
    }
    return text
  }
}
