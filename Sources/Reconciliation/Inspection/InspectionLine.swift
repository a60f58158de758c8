import BudgetModel

/// What is to be said of one item of the sheet.
public struct InspectionLine: Hashable, Sendable {
  /// Whether it is as it must be.
  public enum Verdict: String, CaseIterable, Sendable {
    /// 是.
    case met = "yes"
    /// 否.
    case unmet = "no"
    /// Nobody has decided, and the document does not.
    case open = "open"

    /// How the sheet says it; what is open is left to be filled in.
    public var wording: Wording {
      switch self {
      case .met: Wording(zh: "是", en: "yes")
      case .unmet: Wording(zh: "否", en: "no")
      case .open: Wording(zh: "待定", en: "open")
      }
    }
  }

  /// Something that is not as it must be, or is worth a look.
  public struct Problem: Hashable, Sendable {
    /// What it is, in a sentence.
    public var text: Wording
    /// The page it stands on, from 1; nil where the document has none.
    public var page: Int? = nil
    /// The rule that found it; nil for a part that is missing.
    public var rule: RuleID? = nil
    /// The place it speaks of; nil for a part that is missing.
    public var place: FindingPlace? = nil
    /// Whether a rule only asks: the verdict is the reader's.
    public var isQuestion: Bool
  }

  /// The item.
  public let item: InspectionItem
  /// What the document itself gives.
  public var verdict: Verdict
  /// Whether a person decided.
  public var isDecided = false
  /// What a person remarked; empty for nothing.
  public var remark = ""
  /// What is wrong or worth a look, in the order of its pages.
  public var problems: [Problem] = []
}

extension InspectionLine.Problem {
  /// The problem with its page and its rule: 第 12 页：……（C4）.
  public func text(_ language: Language) -> String {
    var words = page.map { language.pick("第 \($0) 页：", "page \($0): ") } ?? ""
    if isQuestion { words += language.pick("（待核）", "(to be looked at) ") }
    words += text.text(language)
    if let rule { words += language.pick("（\(rule)）", " (\(rule))") }
    return words
  }
}
