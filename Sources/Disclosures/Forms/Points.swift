import BudgetModel

/// Sums of points, as forms add them up.
enum Points {
  /// In ten-thousandths of a point.
  static func scaled(_ number: PublishedNumber) -> Int64 {
    var (digits, places) = (number.digits, number.places)
    while places > 4 { (digits, places) = (digits / 10, places - 1) }
    while places < 4, digits.magnitude < 1_000_000_000_000 { (digits, places) = (digits * 10, places + 1) }
    return digits
  }

  static func sum(_ numbers: [PublishedNumber]) -> PublishedNumber {
    PublishedNumber(digits: numbers.reduce(0) { $0 &+ scaled($1) }, places: 4)
  }

  /// Whether two are the same but for rounding.
  static func isNear(_ left: PublishedNumber, _ right: PublishedNumber) -> Bool {
    (scaled(left) &- scaled(right)).magnitude <= 600
  }
}
