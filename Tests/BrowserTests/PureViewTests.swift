import Catalogues
import BudgetModel
import Console
import Synchronization
import Testing

@testable import Browser

/// Drawing asks the library nothing: all that a frame says is in the state and the listing.
struct PureViewTests {
  /// A catalogue that counts every question.
  private final class AskedCatalogue: Catalogue {
    private let held: HeldCatalogue
    private let asked = Mutex(0)

    init(_ held: HeldCatalogue) { self.held = held }

    var questions: Int { asked.withLock { $0 } }
    private func ask<Answer>(_ answer: Answer) -> Answer {
      asked.withLock { $0 += 1 }
      return answer
    }

    var count: Int { ask(held.count) }
    var departmentCount: Int { ask(held.departmentCount) }
    var documentCount: Int { ask(held.documentCount) }
    var largest: Amount? { ask(held.largest) }
    func entries(_ range: Range<Int>, by order: CatalogueOrder) -> [YearSummary] { ask(held.entries(range, by: order)) }
    func entries(at positions: [Int], by order: CatalogueOrder) -> [YearSummary] {
      ask(held.entries(at: positions, by: order))
    }
    func positions(by order: CatalogueOrder, where answers: (YearLine) -> Bool) -> [Int] {
      ask(held.positions(by: order, where: answers))
    }
    func position(of key: DepartmentYear, by order: CatalogueOrder) -> Int? { ask(held.position(of: key, by: order)) }
    func entry(_ key: DepartmentYear) -> YearSummary? { ask(held.entry(key)) }
    func unchecked(limit: Int) -> [YearSummary] { ask(held.unchecked(limit: limit)) }
    func years(of department: String) -> [YearSummary] { ask(held.years(of: department)) }
    func departments(containing text: String, limit: Int) -> [Department] {
      ask(held.departments(containing: text, limit: limit))
    }
  }

  @Test func `whatever keys are pressed`() {
    let disclosures = [2022, 2023].flatMap {
      [Sample.disclosure(.budget, year: $0), Sample.disclosure(.finalAccounts, year: $0)]
    }
    let catalogue = AskedCatalogue(HeldCatalogue(disclosures.map { Summary($0) }))
    var program = Program(
      knownLibrary: KnownLibrary(catalogue: catalogue), options: Options(language: .chinese),
      size: Size(width: 100, height: 30))
    _ = program.handle(.opened(disclosures))
    let words: [[Key]] =
      Screens.standard.main.flatMap { $0.command.keys.prefix(1) }.map { [$0, .character("i"), Key(.escape)] } + [
        [.character("0"), Key(.enter), .character("2"), Key(.enter), .character(" "), .character("8")],
        [
          .character("0"), .character("2"), .character("d"), .character("2"), Key(.enter), .character("i"),
          Key(.escape),
        ],
        [.character("/"), .character("2"), Key(.down), Key(.escape)], [.character(":"), .character("2"), Key(.escape)],
        [.character("&"), .character("2"), Key(.escape)], [.character("x"), Key(.escape)],
        [Key(.function(2)), Key(.escape)], [.character("?"), Key(.escape)], [.character("M")],
      ]
    for key in words.joined() {
      _ = program.handle(.key(key))
      let (listing, answers) = (program.listing(), program.answers())
      let before = catalogue.questions
      _ = ScreenView.frame(program.state, listing, answers: answers)
      #expect(catalogue.questions == before, "after \(key.name)")
    }
  }
}
