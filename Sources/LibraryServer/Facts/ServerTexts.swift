import Library
import Search
import ServerFrames

/// Which texts of facts answer words.
struct ServerTexts {
  /// Those that do.
  struct Answers {
    /// As names, codes and other texts.
    var names: [String] = []
    /// As departments' names, whose characters may stand apart.
    var departments: [String] = []
  }

  private let line: ServerLine

  init(_ line: ServerLine) { self.line = line }

  /// Finds them: by grams, then held against what was typed.
  func answering(_ words: String) throws(LibraryError) -> Answers {
    let pattern = SearchPattern(words)
    let digits = pattern.number.map(String.init)
    var answers = Answers()
    for name in try candidates(words, pattern) where pattern.rank(of: name) != nil {
      if digits.map({ Self.isCode(name, $0) }) ?? true { answers.names.append(name) }
    }
    let departments = try line.run("SELECT DISTINCT name FROM department")
    for row in 0..<departments.count {
      guard let name = departments.text(row, 0), pattern.rank(ofDepartment: name) != nil else { continue }
      answers.departments.append(name)
    }
    return answers
  }

  private func candidates(_ words: String, _ pattern: SearchPattern) throws(LibraryError) -> [String] {
    var (tests, values): ([String], [ServerValue]) = ([], [])
    if let condition = GramCondition(words, fromStart: false) {
      tests.append(condition.sql)
      values = condition.values
    }
    // One character has no pair: it may stand anywhere.
    if pattern.text.unicodeScalars.count < 2 {
      values.append(.text(words))
      tests.append("strpos(n.name, $\(values.count)) > 0")
    }
    if tests.isEmpty { return [] }
    let rows = try line.run("SELECT DISTINCT n.name FROM name AS n WHERE \(tests.joined(separator: " OR "))", values)
    return (0..<rows.count).map { rows.text($0, 0) ?? "" }
  }

  /// Whether a text is no code, or one that begins so: a code is known by its beginning.
  private static func isCode(_ text: String, _ digits: String) -> Bool {
    !text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || text.hasPrefix(digits)
  }
}
