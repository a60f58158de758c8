import BudgetModel
import Facts

/// Ranges that the numbers of a column fall into, so that groups by it are few: a distribution.
struct FactBuckets {
  private let column: FactColumn
  /// Where each range begins, in what is stored, from the smallest up; below the first is a range of its own.
  private let bounds: [Int64]

  /// The ranges of a column; nil for one whose values are groups themselves.
  init?(_ column: FactColumn) {
    self.column = column
    switch column.kind {
    case .points: bounds = [0, 6000, 7000, 8000, 8500, 9000, 9500, 10_000, 10_001]
    case .rate: bounds = [0, 1, 2000, 5000, 8000, 9000, 9500, 10_000, 10_001, 12_000, 20_000]
    // 1万, 10万, 50万, 100万, 500万, 1000万, 1亿, 10亿.
    case .money:
      bounds = [
        0, 1, 1_000_000, 10_000_000, 50_000_000, 100_000_000, 500_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000,
      ]
    case .name, .text, .code, .year, .count: return nil
    }
  }

  /// Groups of single values put together by ranges, the largest values first, what has no value last.
  func merged(_ groups: [FactGroup]) -> [(range: Int?, group: FactGroup)] {
    var merged: [Int: FactGroup] = [:]
    var without: FactGroup?
    for group in groups {
      guard let number = group.value.number else {
        without = without?.joined(group) ?? group
        continue
      }
      let range = bounds.lastIndex { $0 <= number }.map { $0 + 1 } ?? 0
      merged[range] = merged[range]?.joined(group) ?? group
    }
    return merged.sorted { $0.key > $1.key }.map { ($0.key, $0.value) } + (without.map { [(nil, $0)] } ?? [])
  }

  /// A range in words: `90 – 95`, `≥ 100%`.
  func text(_ range: Int, _ context: ListingContext) -> String {
    let (low, high) = limits(range)
    func words(_ number: Int64) -> String {
      column.kind == .money
        ? Self.short(Amount(fen: number), context.unit) : FactWords.exact(.number(number), column, context)
    }
    switch (low, high) {
    case (let low?, let high?) where high == low + 1: return words(low)
    // From the smallest there is up.
    case (let low?, let high?): return "\(words(low == 1 ? 0 : low)) – \(words(high))"
    case (let low?, nil): return "\(context.options.isASCII ? ">=" : "≥") \(words(low))"
    case (nil, let high?): return "< \(words(high))"
    case (nil, nil): return ""
    }
  }

  /// An amount in a unit without decimals that say nothing.
  private static func short(_ amount: Amount, _ unit: DisplayUnit) -> String {
    let parts = AmountText.exact(amount, unit).parts(between: " ")
    let digits = parts[0].parts(between: ".")
    let isWhole = digits.count == 2 && digits[1].allSatisfy { $0 == "0" }
    return (isWhole ? digits[0] : parts[0]) + parts.dropFirst().joined()
  }

  /// What a filter says of a range.
  func term(_ range: Int, _ title: String) -> String {
    let (low, high) = limits(range)
    if let low, let high, high == low + 1 { return "\(title)=\(typed(low))" }
    let parts = [low.map { "\(title)>=\(typed($0))" }, high.map { "\(title)<\(typed($0))" }]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func limits(_ range: Int) -> (low: Int64?, high: Int64?) {
    (range == 0 ? nil : bounds[range - 1], range < bounds.count ? bounds[range] : nil)
  }

  private func typed(_ number: Int64) -> String {
    let text = PublishedNumber(digits: number, places: 2).text
    switch column.kind {
    case .money: return text + "元"
    case .rate: return text + "%"
    default: return text
    }
  }
}

extension FactGroup {
  /// Two groups as one of this one's value; medians are not kept.
  fileprivate func joined(_ other: FactGroup) -> FactGroup {
    FactGroup(
      value: value, count: count + other.count,
      totals: zip(totals, other.totals).map { left, right in
        guard let left, let right else { return left ?? right }
        if left.count == 0 || right.count == 0 { return left.count == 0 ? right : left }
        let sum = left.sum.flatMap { left in
          right.sum.flatMap { right -> Int64? in
            let (sum, isTooLarge) = left.addingReportingOverflow(right)
            return isTooLarge ? nil : sum
          }
        }
        return FactTotal(
          count: left.count + right.count, sum: sum, median: nil,
          least: [left.least, right.least].compactMap { $0 }.min(),
          most: [left.most, right.most].compactMap { $0 }.max())
      })
  }
}
