import BudgetModel
import Reconciliation

/// A finding on paper: what it says, the equation behind it, and what the figures suggest.
enum FindingSentence {
  /// The sentence, its rule and weight before it.
  static func text(_ finding: Finding, _ language: Language) -> String {
    "\(finding.severity.wording.text(language)) \(finding.rule): \(body(finding, language))"
  }

  /// What it says, and what stands behind it, each a sentence.
  static func body(_ finding: Finding, _ language: Language) -> String {
    let parts =
      [finding.message.text(language), arithmetic(finding, language), finding.explanation?.text(language)]
      .compactMap { $0 } + finding.evidence.map { $0.text(language) }
    let (end, gap) = (language.pick("。", "."), language.pick("", " "))
    return parts.map { part in
      part.last.map { "。.？?".contains($0) } ?? true ? part : part + end
    }.joined(separator: gap)
  }

  /// The equation with how far its sides may be apart; nil where there is none.
  static func arithmetic(_ finding: Finding, _ language: Language) -> String? {
    finding.equation.map { equation in
      equation.text + (finding.tolerance.map { language.pick("，允差 ", ", tolerance ") + $0.numberText } ?? "")
    }
  }
}
