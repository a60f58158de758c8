import TestSupport
import Foundation
import Reconciliation

/// The manual of the rules, made from their doc comments.
struct ManualText {
  /// One rule's entry.
  struct Entry {
    var rule: any Rule
    var english: [String]
    var chinese: [String]
  }

  var entries: [Entry]

  /// Reads the doc comment of every rule from the file named after it.
  init() throws {
    entries = try Rules.all.map { rule in
      let name = "\(type(of: rule))"
      let file = Repository.file("Sources/Reconciliation/Rules/\(name).swift")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
      guard let end = lines.firstIndex(where: { $0.hasPrefix("public struct \(name): Rule") }) else {
        return Entry(rule: rule, english: [], chinese: [])
      }
      let comment = lines[..<end].reversed().prefix { $0.hasPrefix("///") }.reversed().map { $0.dropFirst(4) }
      let middle = comment.firstIndex { $0 == "说明" } ?? comment.endIndex
      return Entry(
        rule: rule, english: Self.paragraphs(comment[..<middle]),
        chinese: Self.paragraphs(comment[middle...].dropFirst()))
    }
  }

  /// Lines joined into paragraphs; Chinese lines join without a blank.
  private static func paragraphs(_ lines: ArraySlice<Substring>) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in lines {
      if line.isEmpty {
        isOpen = false
      } else if isOpen, let last = paragraphs.last {
        let isChinese =
          last.last?.isASCII == false && line.first?.isASCII == false && paragraphs[0].first?.isASCII == false
        paragraphs[paragraphs.count - 1] = last + (isChinese ? "" : " ") + line
      } else {
        paragraphs.append(String(line))
        isOpen = true
      }
    }
    return paragraphs
  }

  /// `docs/findings.md`.
  var document: String {
    var text = """
      # Findings: the rules

      Made from the doc comments of the rules in `Sources/Reconciliation/Rules`; change those, and make it anew:
      `MINGZHANG_RECORD=1 swift test --filter ManualTests`.

      不一致 *contradiction*: the document disagrees with itself beyond rounding. 提示 *note*: worth a question, allowed by the
      forms. 尾差 *rounding*: differs within the tolerance, shown on request.

      """
    for entry in entries {
      let title = entry.rule.title
      text += "\n## \(entry.rule.id) \(title.zh) · \(title.en)\n"
      for paragraph in entry.english + entry.chinese { text += "\n\(paragraph)\n" }
    }
    return text
  }

  /// `Sources/Reconciliation/Registry/Manual.swift`.
  var source: String {
    var text = """
      // swift-format-ignore-file
      // Made from the doc comments of the rules: MINGZHANG_RECORD=1 swift test --filter ManualTests

      /// The manual entries of the rules, by name.
      enum Manual {
        static let entries: [String: Wording] = [

      """
    for entry in entries {
      text += "    \"\(entry.rule.id)\": Wording(\n"
      text += "      zh: \(Self.literal(entry.chinese)),\n      en: \(Self.literal(entry.english))),\n"
    }
    return text + "  ]\n}\n"
  }

  private static func literal(_ paragraphs: [String]) -> String {
    "#\"\"\"\n"
      + paragraphs.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "        " + $0 }.joined(separator: "\n") + "\n        \"\"\"#"
  }
}
