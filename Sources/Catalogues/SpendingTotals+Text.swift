@_spi(Storing) import BudgetModel

extension SpendingTotals {
  /// As one text, in 分 with the resolution: `approved:all:150822000000/10000 executed:all:…`.
  package var text: String {
    func parts(_ name: String, _ totals: [FundsTotal]) -> [String] {
      totals.map { total in
        let (fen, resolution) = total.amount.stored
        return "\(name):\(total.funds.rawValue):\(fen.map { String($0) } ?? "-")/\(resolution)"
      }
    }
    return
      (parts("approved", approved) + parts("executed", executed) + (stated.map { ["stated:\($0.rawValue)"] } ?? []))
      .joined(separator: " ")
  }

  /// Reads ``text``; what is none of it is left out.
  package init(text: String) {
    self.init()
    for part in text.parts(between: " ") {
      let words = part.parts(between: ":")
      guard words.count > 1, let funds = Funds(rawValue: words[1]) else { continue }
      if words[0] == "stated" { stated = funds }
      let numbers = (words.count > 2 ? words[2] : "").parts(between: "/").map { Int64($0) }
      guard numbers.count == 2, let amount = Amount(stored: numbers[0], resolution: numbers[1]) else { continue }
      let total = FundsTotal(funds, amount)
      if words[0] == "approved" { approved.append(total) }
      if words[0] == "executed" { executed.append(total) }
    }
  }
}
