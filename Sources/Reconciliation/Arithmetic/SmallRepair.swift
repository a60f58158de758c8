import BudgetModel

/// One figure of a failing sum changed a little, so that it holds: a digit, two digits swapped, a digit too many or too few, a
/// factor of ten, a part left out or counted twice.
///
/// Chance would find one of so many repairs in small numbers: a repair counts with ten bits beyond those tried, or where the
/// other sum that the figure stands in, along its row or column, fails too and holds with it.
struct SmallRepair {
  /// The cell to be changed; nil where a part is left out or counted twice.
  let cell: CellSum.Cell?
  /// What it should be.
  let figure: ExactFigure
  /// Whether row and column both hold then.
  let isCrossed: Bool

  /// The likeliest repair; nil where none is beyond chance.
  init?(_ sum: CellSum, _ judgement: Judgement, in table: OpenTable) {
    guard let stated = table.figure(sum.total.row, sum.total.column) else { return nil }
    let difference = judgement.difference.value
    var candidates: [(cell: CellSum.Cell, old: ExactFigure, new: ExactFigure)] = [
      (sum.total, stated, stated.with(value: judgement.computed.value))
    ]
    for part in sum.parts {
      guard let figure = table.figure(part.row, part.column) else { continue }
      candidates.append((part, figure, figure.with(value: figure.value + difference)))
    }
    for candidate in candidates where candidate.new.value.isKnown && table.crosses(sum, candidate.cell, candidate.new) {
      self.init(cell: candidate.cell, figure: candidate.new, isCrossed: true)
      return
    }
    let tried = candidates.count
    for candidate in candidates where candidate.new.value.isKnown {
      guard let bits = Self.bits(candidate.old, candidate.new), bits - Self.log2(Exact(tried)) >= Self.threshold else {
        continue
      }
      self.init(cell: candidate.cell, figure: candidate.new, isCrossed: false)
      return
    }
    // A part left out, or counted twice.
    let places = Self.log2(difference.magnitude / Self.unit(stated))
    if sum.parts.count > 1, places - Self.log2(Exact(2 * tried)) >= Self.threshold,
      candidates.dropFirst().contains(where: { $0.old.value.magnitude == difference.magnitude })
    {
      self.init(cell: nil, figure: stated.with(value: judgement.computed.value), isCrossed: false)
      return
    }
    return nil
  }

  private init(cell: CellSum.Cell?, figure: ExactFigure, isCrossed: Bool) {
    self.cell = cell
    self.figure = figure
    self.isCrossed = isCrossed
  }

  /// What it says.
  var wording: Wording {
    guard let cell else {
      return Wording(zh: "差额恰为其中一项", en: "the difference is one of the parts")
    }
    let heading = cell.row.heading
    let name = heading.isEmpty ? "" : "“\(heading)”"
    return isCrossed
      ? Wording(
        zh: "\(name)改为 \(figure.numberText)，则行、列均成立",
        en: "with \(figure.numberText) for \(name) row and column both hold")
      : Wording(zh: "\(name)改为 \(figure.numberText)，则加总成立", en: "with \(figure.numberText) for \(name) the sum holds")
  }

  private static let threshold = 10.0

  /// How many bits it is evidence that one number is another with a small slip; nil where it is none.
  private static func bits(_ old: ExactFigure, _ new: ExactFigure) -> Double? {
    let (left, right) = (Array(old.numberText.utf8), Array(new.numberText.utf8))
    let digits = [left, right].map { $0.filter { $0 >= 0x30 && $0 <= 0x39 } }
    let size = log2(new.value.magnitude / unit(new))
    let count = max(digits[0].count, 1)
    if (old.value < 0) != (new.value < 0) { return old.value == -new.value ? size - 1 : nil }
    if digits[0].count == digits[1].count {
      let places = digits[0].indices.filter { digits[0][$0] != digits[1][$0] }
      if places.count == 1 { return size - log2(Exact(9 * count)) }
      if places.count == 2, digits[0][places[0]] == digits[1][places[1]], digits[0][places[1]] == digits[1][places[0]] {
        return size - log2(Exact(count * count))
      }
    } else if abs(digits[0].count - digits[1].count) == 1 {
      let (long, short) = digits[0].count > digits[1].count ? (digits[0], digits[1]) : (digits[1], digits[0])
      let isDropped = long.indices.contains { place in
        long[..<place].elementsEqual(short[..<place]) && long[(place + 1)...].elementsEqual(short[place...])
      }
      if isDropped { return size - log2(Exact(10 * count)) }
    }
    return Suggestion.factor(old.value, new.value) == nil ? nil : size - 3
  }

  /// One unit of the last place a figure is published to.
  private static func unit(_ figure: ExactFigure) -> Exact { Exact.larger(figure.resolution, 1) }

  /// The logarithm of a whole number, to about half a bit.
  private static func log2(_ value: Exact) -> Double {
    var (bits, power): (Double, Exact) = (0, 1)
    while power * 2 <= value {
      power = power * 2
      bits += 1
    }
    return power * 3 <= value * 2 ? bits + 0.5 : bits
  }
}
