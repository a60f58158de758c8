import BudgetModel

/// The money of a project as sentences state it: its budget, what was spent, and the rate.
struct StatedFunds {
  private(set) var funds: [FormFunding] = []
  private(set) var rate: PublishedNumber?

  init() {}

  init(_ sentence: String, line: Int) { add(sentence, line: line) }

  /// Takes what a sentence says, where none before it said it.
  mutating func add(_ sentence: String, line: Int) {
    for stated in StatedNumber.all(in: sentence.replacing("：", with: "").replacing(":", with: "")) {
      switch stated.quantity {
      case .money:
        guard let measure = Self.measure(stated.before), !funds.contains(where: { $0.measure == measure }) else {
          continue
        }
        funds.append(
          FormFunding(
            measure: measure, origin: nil, figure: Figure(stated.text, stated.quantity), row: 1, line: line,
            isCutOff: false))
      case .percent:
        if rate == nil, Text.contains(stated.before, any: FundWords.statedRates) { rate = PublishedNumber(stated.text) }
      case .count: break
      }
    }
  }

  /// The figures of a table with what sentences state beside it: these go before where they tell all stages of the whole, for then
  /// the table is of those that got it.
  func completing(_ table: [FormFunding]) -> [FormFunding] {
    if table.isEmpty { return funds }
    let stages: [Funding.Measure] = [.approved, .adjusted, .executed]
    guard stages.allSatisfy({ stage in funds.contains { $0.measure == stage } }) else { return table }
    return funds + table.filter { $0.origin != nil }
  }

  /// The stage that the words before an amount name.
  private static func measure(_ words: String) -> Funding.Measure? {
    if Text.contains(words, any: FundWords.statedExecuted) || words.hasSuffix("执行") { return .executed }
    if Text.contains(words, any: FundWords.statedBudgets) || words.hasSuffix("预算") {
      return Text.contains(words, any: FundWords.statedAdjustments) && !words.contains("年初") ? .adjusted : .approved
    }
    return FundWords.statedSpendings.contains { words.hasSuffix($0) } ? .executed : nil
  }
}
