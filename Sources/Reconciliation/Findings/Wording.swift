import BudgetModel

/// A text in both languages of the program.
public struct Wording: Hashable, Sendable {
  /// 中文.
  public var zh: String
  /// English.
  public var en: String

  /// A text in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in one language: in English with what all departments name alike in English, too.
  public func text(_ language: Language) -> String { language == .chinese ? zh : StandardNames.english(en) }
}
