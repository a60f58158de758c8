import Search

/// Which texts answer a pattern, each looked at once.
struct TextAnswers {
  /// What numbers stand for whose texts are made only to be looked at.
  enum Kind { case years, findings }

  private let pattern: SearchPattern
  private var texts: [String: Bool] = [:]
  private var years: [Int: Bool] = [:]
  private var findings: [Int: Bool] = [:]

  init(_ pattern: SearchPattern) { self.pattern = pattern }

  /// Whether a text answers.
  mutating func text(_ text: String) -> Bool {
    if let known = texts[text] { return known }
    let answers = pattern.rank(of: text) != nil
    texts[text] = answers
    return answers
  }

  /// Whether the text of a number answers.
  mutating func number(_ number: Int, in kind: Kind, text: () -> String) -> Bool {
    if let known = kind == .years ? years[number] : findings[number] { return known }
    let answers = pattern.rank(of: text()) != nil
    if kind == .years { years[number] = answers } else { findings[number] = answers }
    return answers
  }
}
