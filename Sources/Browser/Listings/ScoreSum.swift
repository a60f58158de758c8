import BudgetModel

/// A sum of scores or weights, exact to a hundredth of a point.
struct ScoreSum: Hashable {
  /// The sum in hundredths; nil where none was published.
  let hundredths: Int64?

  /// Adds what is published.
  init(_ numbers: [PublishedNumber?]) {
    var sum: Int64?
    for number in numbers.compactMap({ $0 }) {
      var value = number.digits
      for _ in number.places..<max(2, number.places) { value *= 10 }
      for _ in 2..<max(2, number.places) { value /= 10 }
      sum = (sum ?? 0) + value
    }
    hundredths = sum
  }

  /// The sum without needless zeros; `–` for none.
  var text: String {
    guard let hundredths else { return "–" }
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    return PublishedNumber(
      digits: hundredths % 10 == 0 ? hundredths / 10 : hundredths, places: hundredths % 10 == 0 ? 1 : 2
    ).text
  }

  /// The part this is of a whole, in ten-thousandths.
  func fraction(of whole: ScoreSum) -> Int64? {
    guard let hundredths, let base = whole.hundredths, base > 0 else { return nil }
    return hundredths * 10_000 / base
  }
}
