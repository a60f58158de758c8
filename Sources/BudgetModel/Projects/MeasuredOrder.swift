/// How a measured value stands to another, and how surely.
///
/// Only values of the same unit are compared. Where one of them leaves its unit out, it has the other's, if that can be
/// meant in one way only.
package struct MeasuredOrder {
  /// -1, 0 or 1 as the actual value is less than, equal to or more than the target.
  package let order: Int
  /// Whether the units leave no room.
  package let isClear: Bool

  /// - Returns: nil where the two cannot be compared.
  package init?(of reached: MeasuredValue, to wanted: MeasuredValue) {
    if reached.isVague || wanted.isVague { return nil }
    if let change = wanted.change, reached.number.digits < 0 || reached.change ?? change != change { return nil }
    let (own, other) = (reached.unit, wanted.unit)
    switch (reached.isBare, wanted.isBare) {
    case (true, true):
      // 0.95 beside 92 may be the same rate in another writing.
      if reached.isDecimal != wanted.isDecimal, !reached.isBelowTen || !wanted.isBelowTen { return nil }
      (order, isClear) = (Attainment.compare(reached.number, wanted.number), true)
    case (true, false):
      guard !other.isOfPeriod, let found = Self.order(ofBare: reached, to: wanted) else { return nil }
      (order, isClear) = found
    case (false, true):
      guard !own.isOfPeriod, let found = Self.order(of: reached, toBare: wanted) else { return nil }
      (order, isClear) = (found, false)
    case (false, false):
      let isSame = own.noun.isEmpty || other.noun.isEmpty || own.isSameNoun(as: other)
      guard own.rate == other.rate, isSame, own.isShare == other.isShare else { return nil }
      if wanted.isMonthName, reached.isMonthName, reached.number != wanted.number { return nil }
      (order, isClear) = (Attainment.compare(reached.scaled, wanted.scaled), own.noun == other.noun)
    }
  }

  /// How an actual value without a unit stands to a target that has one.
  private static func order(ofBare reached: MeasuredValue, to wanted: MeasuredValue) -> (Int, Bool)? {
    let same = Attainment.compare(reached.number, wanted.number)
    let scale = wanted.unit.scale
    if wanted.unit.isShare {
      // A spreadsheet makes 0.95 of 95%.
      return scale == -2 && !reached.isFraction ? (same, true) : nil
    }
    if scale == 0 { return (same, true) }
    let whole = Attainment.compare(reached.number, wanted.scaled)
    if same == whole { return (same, false) }
    // 98,000 beside 10万元 are yuan, 55 beside 55万 are not; beside 千 and 百 it cannot be told.
    let hundredfold = PublishedNumber(digits: wanted.number.digits, places: wanted.number.places - 2)
    return scale < 4 ? nil : (Attainment.compare(reached.number, hundredfold) >= 0 ? whole : same, false)
  }

  /// How an actual value stands to a target without a unit. A fraction is a rate: 92% is less than 0.95.
  private static func order(of reached: MeasuredValue, toBare wanted: MeasuredValue) -> Int? {
    let same = Attainment.compare(reached.number, wanted.number)
    let whole = Attainment.compare(reached.scaled, wanted.number)
    if same == whole { return same }
    guard reached.unit.isShare else { return nil }
    guard wanted.isFraction else { return reached.unit.scale == -2 ? same : nil }
    // 0.5 beside 0.6% is as likely half a percent.
    let tenth = PublishedNumber(digits: wanted.number.digits, places: wanted.number.places + 1)
    return wanted.isDecimal && Attainment.compare(reached.scaled, tenth) >= 0 ? whole : nil
  }
}
