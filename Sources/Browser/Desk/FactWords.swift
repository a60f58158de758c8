import BudgetModel
import Facts

/// Values of facts in words.
enum FactWords {
  /// How an indicator was judged, as it is stored and as it is shown.
  static let verdicts: [(stored: String, shown: (chinese: String, english: String))] = [
    ("met", ("达成", "met")), ("equal", ("相等", "equal")), ("missed", ("未成", "miss")),
  ]

  /// A verdict's cell.
  static func cell(verdict: String, _ context: ListingContext) -> ListingCell {
    let shown = verdicts.first { $0.stored == verdict }?.shown
    return ListingCell(
      shown.map { context.pick($0.chinese, $0.english) } ?? verdict, verdict == "missed" ? .caution : .secondary)
  }

  /// Hundredths of a point without noughts that say nothing: `90.5`, `95`.
  static func points(_ hundredths: Int64) -> String {
    let number = PublishedNumber(digits: hundredths, places: 2)
    if hundredths % 100 == 0 { return "\(hundredths / 100)" }
    return hundredths % 10 == 0 ? PublishedNumber(digits: hundredths / 10, places: 1).text : number.text
  }

  /// A value in words, exactly.
  static func exact(_ value: FactValue, _ column: FactColumn, _ context: ListingContext) -> String {
    switch value {
    case .none: context.pick("空", "empty")
    case .text(let text): text
    case .number(let number):
      switch column.kind {
      case .money: context.exact(Amount(fen: number))
      case .rate: AmountText.exact(Rate(basisPoints: number))
      case .points: points(number)
      default: "\(number)"
      }
    }
  }
}
