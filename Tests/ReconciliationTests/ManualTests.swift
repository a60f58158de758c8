import TestSupport
import Foundation
import Reconciliation
import Testing

/// `MINGZHANG_RECORD=1 swift test --filter ManualTests` makes the manual anew.
@Suite struct ManualTests {
  private var isRecording: Bool { ProcessInfo.processInfo.environment["MINGZHANG_RECORD"] == "1" }

  @Test(arguments: ["docs/findings.md", "Sources/Reconciliation/Registry/Manual.swift"])
  func `the manual is what the doc comments of the rules say`(_ path: String) throws {
    let manual = try ManualText()
    let text = path.hasSuffix(".md") ? manual.document : manual.source
    let file = Repository.file(path)
    if isRecording {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "MINGZHANG_RECORD=1 swift test --filter ManualTests")
  }

  @Test func `every rule has an entry in both languages`() throws {
    for entry in try ManualText().entries {
      #expect(entry.english.count >= 4, "\(entry.rule.id)")
      #expect(entry.chinese.count >= 4, "\(entry.rule.id)")
    }
  }

  @Test func `a rule knows its entry`() throws {
    let manual = try #require(Rules.rule(RuleID(.insideTable, 1))).manual
    #expect(manual.en.hasPrefix("An account equals the sum of the accounts below it."))
    #expect(manual.zh.hasPrefix("上级科目应等于其下级科目之和。"))
  }
}
