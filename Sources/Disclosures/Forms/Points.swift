import BudgetModel

/// Sums of points, as forms add them up, in ten-thousandths of a point.
enum Points {
  static func sum(_ numbers: [PublishedNumber]) -> Exact { numbers.map { $0.scaled(places: 4) }.sum }

  /// Whether a number is a sum but for rounding.
  static func isNear(_ number: PublishedNumber, _ sum: Exact) -> Bool {
    (number.scaled(places: 4) - sum).magnitude <= 600
  }
}
