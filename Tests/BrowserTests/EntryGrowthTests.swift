import Catalogues
import BudgetModel
import Console
import Index
import Synchronization
import TestSupport
import Testing

@testable import Browser

/// What is typed or pasted at once is looked up once, however long it is: steps are counted, not time.
struct EntryGrowthTests {
  /// An index in which nothing is found, that counts how often it was asked.
  private final class WatchedFinder: Finder {
    let asked = Mutex(0)
    func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
      asked.withLock { $0 += 1 }
      return SearchIndex(language)
    }
  }

  private static let summaries = (0..<600).map { number in
    var summary = Summary(Sample.disclosure(.finalAccounts))
    summary.department = Department(
      name: "第\(number)局", code: "\(100 + number)", region: Region(name: "虚构县", code: "990001"))
    summary.id = "\(summary.department.id)/2024/final"
    return summary
  }

  /// How often the index and lines of the catalogue are looked at while so many characters come in, and are shown.
  private func steps(
    _ key: Unicode.Scalar, _ count: Int, _ take: (inout Program, String, ([Effect], inout Program) -> Void) -> Void
  ) -> Int {
    let catalogue = WatchedCatalogue(HeldCatalogue(Self.summaries))
    let finder = WatchedFinder()
    var program = Program(
      knownLibrary: KnownLibrary(catalogue: catalogue, asksIndex: true), options: Options(language: .chinese),
      size: Size(width: 80, height: 24))
    _ = program.frame()
    func answer(_ effects: [Effect], _ program: inout Program) {
      for case .find(let query) in effects { _ = program.handle(.found(IndexAnswer(query, from: finder))) }
    }
    answer(program.handle(.key(.character(key))), &program)
    let before = catalogue.linesAsked + finder.asked.withLock { $0 }
    let words = Array("甲乙丙 丁>1/戊")
    take(&program, String((0..<count).map { words[$0 % words.count] })) { answer($0, &$1) }
    _ = program.frame()
    return catalogue.linesAsked + finder.asked.withLock { $0 } - before
  }

  @Test(arguments: ["/", "&", ":"] as [Unicode.Scalar])
  func `ten times the characters, typed or pasted at once, are as many steps`(key: Unicode.Scalar) {
    typealias Take = (inout Program, String, ([Effect], inout Program) -> Void) -> Void
    for take in [{ $2($0.type($1), &$0) }, { $2($0.handle(.paste($1)), &$0) }] as [Take] {
      let few = steps(key, 30, take)
      // A filter looks at the lines while no key waits, and at none while it is typed.
      #expect((few > 0) == (key != "&"), "\(key)")
      #expect(steps(key, 300, take) <= few && steps(key, 3000, take) <= few, "\(key)")
    }
    if key == "&" { return }
    // What it would be, were each character looked up.
    let single = steps(key, 30) { program, text, answer in
      for scalar in text.unicodeScalars {
        answer(program.handle(.key(.character(scalar))), &program)
        _ = program.frame()
      }
    }
    #expect(single > 5 * steps(key, 30) { $2($0.type($1), &$0) })
  }

  @Test func `a filter of ten times the words looks at the lines as often, once it is taken`() {
    func taken(_ count: Int) -> Int {
      steps("&", count) { program, text, answer in
        answer(program.type(String(repeating: "第7局 ", count: text.count / 4)), &program)
        answer(program.handle(.key(Key(.enter))), &program)
      }
    }
    let few = taken(30)
    #expect(few > 0 && taken(300) <= few && taken(3000) <= few)
  }

  @Test func `a path of ten times the parts looks at the departments as often`() {
    func asked(_ path: String) -> Int {
      let catalogue = WatchedCatalogue(HeldCatalogue(Self.summaries))
      _ = try? PathResolver(path, in: catalogue)
      return catalogue.linesAsked
    }
    for part in ["/甲", "甲", "/", "?对比=", "/2024/决算"] {
      let few = asked("第7局" + String(repeating: part, count: 30))
      #expect(few > 0 && asked("第7局" + String(repeating: part, count: 3000)) <= few, "\(part)")
    }
  }

  @Test(arguments: ["theme = dark", "key.search = a b", "key.x = y", "=", "", "# note", "what is wrong"])
  func `a configuration of ten times the lines looks at each once`(line: String) {
    let steps = Counted.steps(of: 1000, { Array(repeating: line[...], count: $0) }) { _ = Configuration(lines: $0) }
    #expect(steps.few == 1000 && steps.many == 10_000)
  }
}
