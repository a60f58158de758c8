import Glibc
import Search

/// Which texts answer a pattern, each looked at once.
struct TextAnswers {
  /// What numbers stand for whose texts are made only to be looked at.
  enum Kind { case years, findings }

  /// A text told from others by its bytes: to the standard library, whose strings are normalised first, a Chinese name
  /// costs more than looking through it.
  private struct Bytes: Hashable {
    let text: String

    static func == (left: Bytes, right: Bytes) -> Bool {
      var (left, right) = (left.text, right.text)
      return left.withUTF8 { left in
        right.withUTF8 { right in
          guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
            return left.isEmpty && right.isEmpty
          }
          return memcmp(first, second, left.count) == 0
        }
      }
    }

    func hash(into hasher: inout Hasher) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
  }

  private let pattern: SearchPattern
  private var texts: [Bytes: Bool] = [:]
  private var years: [Int: Bool] = [:]
  private var findings: [Int: Bool] = [:]

  init(_ pattern: SearchPattern) { self.pattern = pattern }

  /// Whether a text answers.
  mutating func text(_ text: String) -> Bool {
    if let known = texts[Bytes(text: text)] { return known }
    let answers = pattern.rank(of: text) != nil
    texts[Bytes(text: text)] = answers
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
