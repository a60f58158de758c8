@_spi(Storing) import BudgetModel

/// A sum of scores or weights, exact to a hundredth of a point.
struct ScoreSum: Hashable {
  /// The sum in hundredths; nil where none was published, or where it does not fit.
  let hundredths: Int64?

  /// Adds what is published.
  init(_ numbers: [PublishedNumber?]) {
    let published = numbers.compactMap { $0 }
    hundredths = published.isEmpty ? nil : published.map { $0.scaled(places: 2, rounded: .down) }.sum.stored
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
    return Exact(hundredths).times(10_000, over: Exact(base), rounded: .down).stored
  }
}
