import BudgetModel
import Reconciliation

/// What the sums inside a document's tables say of how it was read, in words.
public enum EquationText {
  /// `等式 128 条：相符 120，尾差 6，不符 2（98.4% 成立）`.
  static func share(_ tally: Tally, _ language: Language) -> String {
    guard tally.checked > 0 else { return language.pick("表内没有可核对的等式", "no sums inside its tables to check") }
    let share = percentage(tally)
    return language.pick(
      "表内等式 \(tally.checked) 条：相符 \(tally.held)，尾差 \(tally.rounding)，不符 \(tally.failed)（\(share) 成立）",
      "\(tally.checked.counted("sum")) inside its tables: \(tally.held) hold, \(tally.rounding) by rounding, \(tally.failed) do not (\(share) hold)"
    )
  }

  /// The share that holds, rounding included, cut off to one decimal: 100% is said of nothing less.
  public static func percentage(_ tally: Tally) -> String {
    percentage(tally.held + tally.rounding, of: tally.checked)
  }

  /// The share of some of them, cut off to one decimal.
  public static func percentage(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let permille = part * 1000 / whole
    return permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
  }

  /// Each sum that does not hold, with its page, and the table it stands in as corrections name it.
  public static func failures(_ report: Report, _ language: Language) -> [(text: String, place: String?)] {
    report.findings(.contradiction).map { finding in
      let page = finding.places.first?.source.page.map { language.pick("第\($0)页 ", "page \($0): ") } ?? ""
      var place: String?
      if case .table(let number, _, _, _)? = finding.places.first?.source.place { place = "table/\(number)" }
      return (page + finding.message.text(language), place)
    }
  }

  /// Each table whose sums were not judged, with the rule and why.
  public static func unjudged(_ report: Report, _ language: Language) -> [String] {
    report.unanswered.map { "\($0.rule) " + $0.reason.text(language) }
  }
}
