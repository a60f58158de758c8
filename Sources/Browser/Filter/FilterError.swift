import BudgetModel

/// Why a filter cannot be applied to a list.
enum FilterError: Error, Hashable {
  /// Nothing, or no number, follows a sign of comparison.
  case notANumber(String, after: String)
  /// The list has no column of that name; it has these.
  case unknownColumn(String, held: [String])
  /// The column holds texts, which are the same or not, and no less or more.
  case textColumn(String)
  /// The list has no amounts, or no percentages, to compare.
  case noAmounts
  case noRates

  /// What is wrong and what can be written.
  func text(_ language: Language) -> String {
    switch self {
    case .notANumber(let text, let sign):
      text.isEmpty
        ? language.pick(
          "“\(sign)”后面写数，如 >100 或 <50%。", "Write a number after “\(sign)”, as in >100 or <50%.")
        : language.pick(
          "“\(text)”不是数；可以写 >100、>1.5亿、<50%。", "“\(text)” is no number; write >100, >15000万 or <50%.")
    case .unknownColumn(let name, let held):
      language.pick(
        "没有“\(name)”这一栏；有：\(held.joined(separator: "、"))",
        "No column is called “\(name)”; there are: \(held.joined(separator: ", "))")
    case .textColumn(let name):
      language.pick(
        "“\(name)”是文字，只能用 = 或 !=；可以写 \(name)=空。", "“\(name)” holds texts, which take = or != only, as in \(name)=empty."
      )
    case .noAmounts: language.pick("这个列表没有金额。", "This list has no amounts.")
    case .noRates: language.pick("这个列表没有百分比。", "This list has no percentages.")
    }
  }
}
