import BudgetModel
import Catalogues
import Console
import Testing

@testable import Browser

/// Words of the text in a library too long to be gathered.
struct LongTextSearchTests {
  private func program() -> Program {
    let template = Summary(Sample.disclosure(.finalAccounts))
    let summaries = (0..<500).map { number -> Summary in
      var summary = template
      summary.department = Department(
        name: "第\(number)局", code: "\(100 + number)", region: Region(name: "虚构县", code: "990000"))
      summary.id = "\(summary.department.id)/2024/final"
      return summary
    }
    return Program(
      knownLibrary: KnownLibrary(summaries), options: Options(language: .chinese), size: Size(width: 100, height: 24))
  }

  @Test func `what is typed is looked for in all texts, and what is found is listed and gone to`() throws {
    var program = program()
    _ = program.handle(.key(.character("/")))
    let effects = program.type("压减")
    let query = try #require(
      effects.lazy.compactMap { if case .findTexts(let query) = $0 { query } else { nil } }.first)
    #expect(query.text == "压减")
    #expect(program.frame().lines.contains { $0.contains("正在查正文…") })
    let key = try #require(DepartmentYear(disclosure: "990000-107/2024/final"))
    let passage = Passage("主要原因是压减一般性支出。", source: Source(.prose(section: "一、支出", sentence: 4), page: 9))
    _ = program.handle(
      .textsFound(FoundTexts(query, hits: [.init(key: key, isBudget: false, passage: passage)], isAll: true)))
    let lines = program.frame().lines
    #expect(lines.contains { $0.contains("压减一般性支出") && $0.contains("第7局 2024") }, "\(lines)")
    #expect(!lines.contains { $0.contains("正在查正文…") })
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place == .accounts(key, .text(.finalAccounts)))
  }

  @Test func `what was found of another text is not shown`() throws {
    var program = program()
    _ = program.handle(.key(.character("/")))
    let effects = program.type("压减")
    let query = try #require(
      effects.lazy.compactMap { if case .findTexts(let query) = $0 { query } else { nil } }.first)
    _ = program.type("办公")
    let key = try #require(DepartmentYear(disclosure: "990000-107/2024/final"))
    let passage = Passage("主要原因是压减一般性支出。", source: Source(.prose(section: "一、支出", sentence: 4), page: 9))
    _ = program.handle(
      .textsFound(FoundTexts(query, hits: [.init(key: key, isBudget: false, passage: passage)], isAll: true)))
    #expect(!program.frame().lines.contains { $0.contains("压减一般性支出") })
  }
}
