import Foundation
import TestSupport
import Testing

/// The glossary `docs/terms.md`, held against what the program says in both languages and against its code.
struct TermsTests {
  /// A row of the glossary.
  private struct Term {
    let chinese: String
    let english: String
    let isAlwaysSaid: Bool
    let code: String
    let never: [String]
  }

  /// A text in both languages, and the file it stands in.
  private struct Text {
    let file: String
    let chinese: String
    let english: String
  }

  private static func terms() throws -> [Term] {
    let document = try String(decoding: Repository.bytes("docs/terms.md"), as: UTF8.self)
    return document.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return Term(
        chinese: cells[1], english: cells[2].replacing("~", with: ""), isAlwaysSaid: !cells[2].hasPrefix("~"),
        code: cells[3].replacing("`", with: ""),
        never: cells[5].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }

  /// All code but the glossary itself.
  private static func sources() throws -> [(file: String, text: String)] {
    let root = Repository.path("Sources")
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try files.filter {
      $0.hasSuffix(".swift") && !$0.hasPrefix("Development/") && !$0.hasPrefix("BudgetModel/Glossary/")
    }.sorted().map {
      ($0, try String(decoding: Repository.bytes("Sources/" + $0), as: UTF8.self))
    }
  }

  /// Every pair of literals that gives a text in Chinese and in English.
  private static func texts() throws -> [Text] {
    let pair = /(?:pick\(|zh:|Wording\()\s*"((?:[^"\\]|\\.)*)"\s*,\s*(?:en:\s*)?"((?:[^"\\]|\\.)*)"/
    return try sources().flatMap { file, text in
      // A literal with another inside it is cut there, and says nothing.
      text.matches(of: pair).filter { !$0.2.hasSuffix("(") && !$0.1.hasSuffix("(") }.map {
        Text(file: file, chinese: String($0.1), english: $0.2.lowercased())
      }
    }
  }

  @Test func `the English of a text says the term of each word`() throws {
    let terms = try Self.terms()
    let texts = try Self.texts()
    #expect(terms.count > 25)
    #expect(texts.count > 500)
    for text in texts {
      for term in terms where text.chinese.contains(term.chinese) {
        // What stands in Chinese in the English text, too, is quoted.
        if term.isAlwaysSaid, !text.english.contains(term.chinese) {
          #expect(text.english.contains(term.english), "\(text.file): \(text.chinese) | \(text.english)")
        }
        for word in term.never where !Self.isOwed(word, text, terms) {
          #expect(!text.english.contains(word), "\(text.file): \(term.chinese) is not “\(word)”: \(text.english)")
        }
      }
    }
  }

  /// Whether a word stands in a text for another term that the text also says.
  private static func isOwed(_ word: String, _ text: Text, _ terms: [Term]) -> Bool {
    terms.contains { $0.english.contains(word) && text.chinese.contains($0.chinese) }
  }

  @Test func `the names in code are there`() throws {
    let sources = try Self.sources().map(\.text)
    for term in try Self.terms() where !term.code.isEmpty {
      #expect(sources.contains { $0.contains(term.code) }, "\(term.chinese): `\(term.code)` stands nowhere in Sources")
    }
  }
}
