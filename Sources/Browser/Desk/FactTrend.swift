@_spi(Storing) import BudgetModel
import Facts

/// What a fact came to in the years before, drawn in a few cells and told in full.
struct FactTrend {
  /// How many years are drawn at most, the row's own with them.
  static let cells = 8

  /// The year of the last amount.
  let year: Int64
  /// From the earliest to the row's own year, without a gap.
  let amounts: [Int64]

  /// - Parameter history: the years before, the next one first.
  /// - Returns: nil where there are none.
  init?(year: Int64, amount: Int64, history: [Int64]) {
    guard !history.isEmpty else { return nil }
    (self.year, amounts) = (year, history.reversed() + [amount])
  }

  /// A column for each year, as high as its amount is of the largest; what is none or less is the lowest.
  func drawing(_ symbols: Symbols) -> String {
    let levels = symbols.levels
    let most = max(1, amounts.max() ?? 1)
    return amounts.map { amount in
      let height = Int(clamping: Exact(max(0, amount)).times(Exact(levels.count), over: Exact(most)).stored ?? 0)
      return levels[min(max(height - 1, 0), levels.count - 1)]
    }.joined()
  }

  /// Each year with its amount: `2023 8,013.05 · 2024 7,998.10`.
  func text(_ context: ListingContext) -> String {
    amounts.enumerated().map { place, amount in
      "\(year - Int64(amounts.count - 1 - place)) " + AmountText.text(Amount(fen: amount), context.unit)
    }.joined(separator: " \(context.symbols.dot) ")
  }
}
