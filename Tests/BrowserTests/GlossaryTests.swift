import BudgetModel
import Console
import TestSupport
import Testing

@testable import Browser

/// The words of the field, explained.
struct GlossaryTests {
  @Test func `docs terms md says what the glossary says`() throws {
    #expect(
      try Repository.text("docs/terms.md") == GlossaryDocument.markdown,
      "docs/terms.md is out of date; write it anew: swift run mingzhang-workshop terms > docs/terms.md")
  }

  @Test func `every word stands once, and is explained in both languages`() {
    #expect(Glossary.all.count > 55)
    let words = Glossary.all.flatMap(\.words)
    #expect(Set(words).count == words.count)
    for entry in Glossary.all {
      #expect(entry.meaning.chinese.hasSuffix("。") && entry.meaning.english.hasSuffix("."), "\(entry.chinese)")
      #expect(!entry.english.isEmpty && !entry.meaning.english.contains { $0 == "|" || $0 == "\n" })
    }
  }

  @Test func `the longer word is explained, and not the one in it`() {
    #expect(Glossary.entries(in: ["年初预算"]).map(\.chinese) == ["年初预算"])
    #expect(Glossary.entries(in: ["2010301 行政运行", "基本支出"]).map(\.chinese) == ["行政运行", "基本支出"])
    #expect(Glossary.entries(in: ["", "abc", "某项目"]).isEmpty)
    #expect(Glossary.entries(in: ["项"]).map(\.chinese) == ["项"])
  }

  @Test func `one key explains what stands in the row and above it, with the document's own words beside`() throws {
    var program = Sample.telling("2e")
    #expect(program.state.overlay == .terms(top: 0))
    let lines = ScreenView.terms(program.state, program.listing()).lines(width: 76).map(\.text)
    let place = try #require(lines.firstIndex { $0.hasPrefix("基本支出 · basic") })
    #expect(lines[place...].contains { $0.contains("一、基本支出：指为保障机构正常运转的开支。") })
    #expect(lines.contains { $0.contains("第12页") })
    _ = program.handle(.key(.character("e")))
    #expect(program.state.overlay == nil)
  }

  @Test func `what only the document explains is told, too, and signs are`() {
    let published = PublishedTerms(YearDisclosures([Sample.told]))
    #expect(published.items.map(\.title) == ["基本支出", "专项指标库"])
    var row = ListingRow(id: "1", cells: [ListingCell("201* 专项指标库")], summary: "")
    row.mark = .contradiction
    let view = TermsView(
      row: row, listing: Listing(columns: [], rows: [row]), published: published, language: .english,
      symbols: Symbols(isASCII: false))
    let lines = view.lines(width: 60).map(\.text)
    #expect(lines.first == "!" && lines.contains("*"))
    #expect(lines.contains { $0.contains("二、专项指标库：指示例用的词。") })
  }

  @Test func `the help has the terms, and finds them`() {
    func help(_ filter: String, _ language: Language) -> [String] {
      HelpView(
        filter: filter, top: 0, language: language, symbols: Symbols(isASCII: false), keymap: Keymap(.standard)
      ).lines(width: 80).map(\.keys)
    }
    #expect(help("公用", .chinese).contains("公用经费"))
    #expect(help("operating", .english).contains("operating funds"))
    #expect(help("zzz", .english).isEmpty)
  }
}
