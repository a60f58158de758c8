/// A word of the field, explained in a sentence of our own in both languages.
public struct GlossaryEntry: Hashable, Sendable {
  /// The word.
  public let chinese: String
  /// The one English term for it.
  public let english: String
  /// Whether a text in English may leave the term out, or say it otherwise.
  public let mayBeLeftOut: Bool
  /// What it is called in code; empty where code has no name for it.
  public let code: String
  /// What it means.
  public let meaning: (chinese: String, english: String)
  /// English words that are never used for it.
  public let never: [String]
  /// Other words for it in headings and names of accounts.
  public let also: [String]

  init(
    _ chinese: String, _ english: String, code: String = "", _ meaning: (String, String), never: [String] = [],
    also: [String] = []
  ) {
    mayBeLeftOut = english.hasPrefix("~")
    (self.chinese, self.english) = (chinese, mayBeLeftOut ? String(english.dropFirst()) : english)
    (self.code, self.never, self.also) = (code, never, also)
    self.meaning = meaning
  }

  /// The words it is found by in Chinese text.
  public var words: [String] { [chinese] + also }

  /// What it means, in a language.
  public func meaning(_ language: Language) -> String { language.pick(meaning.chinese, meaning.english) }

  /// The word and its term.
  public var title: String { "\(chinese) · \(english)" }

  /// Whether both are the same word.
  public static func == (left: GlossaryEntry, right: GlossaryEntry) -> Bool { left.chinese == right.chinese }
  /// Hashes the word.
  public func hash(into hasher: inout Hasher) { hasher.combine(chinese) }
}
