import BudgetModel
import Facts
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// Facts beside those of the year before.
@Suite struct FactYearTests {
  private let folder: TemporaryFolder
  private var file: String { folder("l.sqlite") }
  /// Final accounts of one department, of three years and the year after a gap.
  private let disclosures: [Disclosure]

  init() throws {
    folder = try TemporaryFolder()
    let made = Made.disclosures(8).first { $0.kind == .finalAccounts }
    let first = try #require(made)
    disclosures = [2020, 2021, 2022, 2024].enumerated().map { place, year in
      var disclosure = first
      disclosure.year = year
      disclosure.projects = Array(first.projects.prefix(2))
      Self.set((place + 1) * 1_000, in: &disclosure)
      return disclosure
    }
  }

  /// Makes all money of all projects so many 元.
  private static func set(_ yuan: Int, in disclosure: inout Disclosure) {
    for project in disclosure.projects.indices {
      for fund in disclosure.projects[project].funds.indices {
        disclosure.projects[project].funds[fund].figure = Figure("\(yuan)", .money(.yuan))
      }
    }
  }

  private func rows(_ table: FactTable) throws -> [[String: FactValue]] {
    let library = DatabaseLibrary(file)
    let facts = try LibraryFacts.open(library: library, file: library, cache: nil)
    return try facts.rows(facts.answer(FactQuery(table)).ids, of: table).compactMap { $0 }.map { row in
      Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), row.values))
    }
  }

  @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]])
  func `a year stands beside the one before, in whatever order they come`(order: [Int]) throws {
    try Made.file(file, [disclosures[order[0]]])
    let writer = try DatabaseWriter(file)
    for place in order.dropFirst() { try writer.write(disclosures[place]) }
    writer.close()
    try expectYears([2020: nil, 2021: 10_000, 2022: 5_000, 2024: nil])
    #expect(try Made.problems(file) == [])

    let library = DatabaseLibrary(file)
    let facts = try LibraryFacts.open(library: library, file: library, cache: nil)
    let year = try #require(FactTable.projects.column("year"))
    let last = try facts.answer(FactQuery(.projects, [.number(year, .equal, 2022)])).ids
    #expect(try facts.history(of: last, in: .projects, years: 7).allSatisfy { $0 == [2_000_00, 1_000_00] })
    #expect(try facts.history(of: last, in: .projects, years: 1).allSatisfy { $0 == [2_000_00] })
    #expect(try facts.history(of: last, in: .findings, years: 7).allSatisfy { $0.isEmpty })
  }

  /// The change on the year before, in hundredths of a percent, of all projects of each year.
  private func expectYears(_ expected: [Int: Int64?]) throws {
    let rows = try rows(.projects)
    for (year, change) in expected {
      let own = rows.filter { $0["year"] == .number(Int64(year)) }
      #expect(
        !own.isEmpty && own.allSatisfy { $0["change"] == change.map { .number($0) } ?? FactValue.none }, "\(year)")
    }
  }

  @Test func `what is imported again is what the next year stands beside`() throws {
    try Made.file(file, disclosures)
    var changed = disclosures[1]
    Self.set(4_000, in: &changed)
    let writer = try DatabaseWriter(file)
    try writer.write(changed, replace: true)
    writer.close()
    try expectYears([2020: nil, 2021: 30_000, 2022: -2_500, 2024: nil])
  }

  @Test func `what a year has twice stands beside nothing`() throws {
    var twice = disclosures[0]
    twice.projects[1].name = twice.projects[0].name
    twice.projects[1].unit = twice.projects[0].unit
    try Made.file(file, [twice, disclosures[1]])
    let rows = try rows(.projects).filter { $0["year"] == .number(2021) }
    #expect(rows.allSatisfy { $0["last_year"] == FactValue.none })
  }

  @Test func `only amounts of one kind stand beside each other`() throws {
    var budget = disclosures[1]
    budget.kind = .budget
    try Made.file(file, [disclosures[0], budget])
    // What is planned is not held beside what was spent.
    let rows = try rows(.projects).filter { $0["year"] == .number(2021) && $0["executed"] == FactValue.none }
    #expect(rows.allSatisfy { row in row["last_year"] == FactValue.none || row["last_year"] == row["approved"] })
    let accounts = try self.rows(.spending).filter { $0["year"] == .number(2021) }
    #expect(!accounts.isEmpty && accounts.allSatisfy { $0["side"] == .text("budget") })
  }
}
