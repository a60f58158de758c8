import BudgetModel

/// What the digits of two figures that differ suggest as the reason.
public enum Suggestion {
  /// A likely reason for a difference: a factor of ten, two digits swapped, one digit off, or a term left out or counted
  /// twice; nil where the figures suggest none.
  public static func wording(_ equation: Equation, _ judgement: Judgement) -> Wording? {
    let stated = equation.stated.figure
    let computed = judgement.computed
    if let factor = factor(stated.value, computed.value) {
      return Wording(
        zh: "两数疑似相差\(factor)倍，或为单位所致",
        en: "the two figures seem to differ by a factor of \(factor), perhaps a slip of unit")
    }
    if case .sum(let terms) = equation.form, terms.count > 1 {
      if let term = terms.first(where: { $0.signedValue != 0 && $0.signedValue == -judgement.difference.value }) {
        return Wording(
          zh: "差额等于“\(term.label)”的\(term.figure.text)，疑似未计入合计",
          en: "the difference equals the \(term.figure.text) of “\(term.label)”, which seems left out of the total")
      }
      if let term = terms.first(where: { $0.signedValue != 0 && $0.signedValue == judgement.difference.value }) {
        return Wording(
          zh: "差额等于“\(term.label)”的\(term.figure.text)，疑似重复计入合计",
          en: "the difference equals the \(term.figure.text) of “\(term.label)”, which seems counted twice")
      }
    }
    return slip(stated, computed)
  }

  /// Of a percentage that is off by one unit of its last place.
  static let lastPlace = Wording(
    zh: "仅差末位一个单位，疑似截位或二次舍入", en: "one unit of the last place, as if cut or rounded twice")

  /// One digit off, or two swapped; nil where it is neither.
  static func slip(_ stated: ExactFigure, _ computed: ExactFigure) -> Wording? {
    let left = Array(stated.numberText.utf8)
    let right = Array(computed.numberText.utf8)
    guard left.count == right.count, left.count > 3 else { return nil }
    let places = left.indices.filter { left[$0] != right[$0] }
    if places.count == 1 {
      return Wording(zh: "两数仅一位数字不同，疑似笔误", en: "the two figures differ in one digit only, perhaps a slip of the pen")
    }
    return areSwapped(stated, computed)
      ? Wording(zh: "两数仅两位数字互换，疑似笔误", en: "two digits seem swapped") : nil
  }

  /// Whether two digits of one figure changed over make the other.
  static func areSwapped(_ left: ExactFigure, _ right: ExactFigure) -> Bool {
    let (left, right) = (Array(left.numberText.utf8), Array(right.numberText.utf8))
    guard left.count == right.count, left.count > 3 else { return false }
    let places = left.indices.filter { left[$0] != right[$0] }
    return places.count == 2 && left[places[0]] == right[places[1]] && left[places[1]] == right[places[0]]
  }

  /// 10, 100, 1,000 or 10,000 where one figure is that many times the other.
  static func factor(_ left: Exact, _ right: Exact) -> Int? {
    guard left != 0, right != 0, (left < 0) == (right < 0) else { return nil }
    let large = Exact.larger(left.magnitude, right.magnitude)
    let small = Exact.less(left.magnitude, right.magnitude)
    // Within one ten-thousandth: the smaller figure may have been rounded.
    return [10, 100, 1_000, 10_000].first { factor in
      (small * Exact(factor) - large).magnitude <= large / 10_000
    }
  }
}
