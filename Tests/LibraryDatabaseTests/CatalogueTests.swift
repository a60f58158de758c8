import Catalogues
import TestSupport
import Randomness
import BudgetModel
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct CatalogueTests {
  /// Three hundred invented documents, kept in another order than they are listed in, some of them checked.
  static let made: (folder: TemporaryFolder, library: DatabaseLibrary, held: HeldCatalogue)? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    var random = SeededGenerator(seed: 7)
    var disclosures = Made.disclosures(300)
    // Departments with one document, with other names in other years, and without codes.
    disclosures.removeAll { _ in Int.random(in: 0..<8, using: &random) == 0 }
    for index in disclosures.indices where index % 17 == 0 { disclosures[index].department.code = nil }
    for index in disclosures.indices where index % 23 == 0 { disclosures[index].department.region.code = nil }
    for index in disclosures.indices where index % 11 == 0 { disclosures[index].department.name += "（本级）" }
    for index in disclosures.indices where index % 5 == 0 { disclosures[index].projects = [] }
    disclosures.shuffle(using: &random)
    var findings: [String: FindingCounts] = [:]
    for (index, disclosure) in disclosures.enumerated() where index % 3 > 0 {
      findings[disclosure.id] = FindingCounts(contradictions: index % 4, notes: 1)
    }
    var summaries: [Summary] = []
    var ids: Set<String> = []
    disclosures.removeAll { !ids.insert($0.id).inserted }
    guard (try? Made.file(folder("l.sqlite"), disclosures, findings: findings)) != nil else { return nil }
    for disclosure in disclosures {
      var summary = Summary(disclosure)
      summary.findings = findings[summary.id]
      summaries.append(summary)
    }
    let held = HeldCatalogue(summaries.sorted { $0.precedes($1) })
    return (folder, DatabaseLibrary(folder("l.sqlite")), held)
  }()

  private static let orders = CatalogueOrder.Field.allCases.flatMap { field in
    [false, true].map { CatalogueOrder(field, isDescending: $0) }
  }

  @Test(arguments: orders) func `every order, page by page, is that of a catalogue in memory`(order: CatalogueOrder)
    throws
  {
    let (_, library, held) = try #require(Self.made)
    let catalogue = library.catalogue
    #expect(catalogue.count == held.count && held.count > 100)
    for start in stride(from: 0, to: held.count + 40, by: 40) {
      #expect(catalogue.entries(start..<start + 40, by: order) == held.entries(start..<start + 40, by: order))
    }
    #expect(catalogue.entries(0..<held.count, by: order) == held.entries(0..<held.count, by: order))
    for entry in held.entries(0..<held.count, by: CatalogueOrder()) {
      #expect(catalogue.position(of: entry.key, by: order) == held.position(of: entry.key, by: order))
    }
    #expect(catalogue.position(of: DepartmentYear(department: "x", year: 1), by: order) == nil)
  }

  @Test(arguments: orders) func `lines are those of the entries, in every order`(order: CatalogueOrder) throws {
    let (_, library, held) = try #require(Self.made)
    let entries = held.entries(0..<held.count, by: order)
    for catalogue in [library.catalogue, held] as [any Catalogue] {
      var lines: [YearLine] = []
      let odd = catalogue.positions(by: order) { line in
        lines.append(line)
        return lines.count % 2 == 0
      }
      #expect(lines == entries.map { YearLine($0) })
      let most = lines.compactMap(\.spending).max()
      #expect(most != nil && catalogue.largest?.fen == most.map { Exact($0) })
      #expect(odd == Array(stride(from: 1, to: held.count, by: 2)))
      #expect(catalogue.entries(at: [7, 0, held.count, 99], by: order) == [entries[7], entries[0], entries[99]])
    }
  }

  @Test func `entries and years are found by their keys`() throws {
    let (_, library, held) = try #require(Self.made)
    for entry in held.entries(0..<held.count, by: CatalogueOrder()) {
      #expect(library.catalogue.entry(entry.key) == entry)
      #expect(library.catalogue.years(of: entry.key.department) == held.years(of: entry.key.department))
    }
    #expect(library.catalogue.entry(DepartmentYear(department: "x", year: 2022)) == nil)
    #expect(library.catalogue.years(of: "x") == [])
  }

  @Test(arguments: ["民政", "第002县", "90", "990201", "-903", "本级", "没有", "", "虚构省第03市"])
  func `departments are found by name, code and identity`(text: String) throws {
    let (_, library, held) = try #require(Self.made)
    for limit in [0, 1, 5, 1000] {
      #expect(
        library.catalogue.departments(containing: text, limit: limit)
          == held.departments(containing: text, limit: limit))
    }
  }

  @Test func `opening does not read entries, and an empty library has none`() throws {
    let folder = try TemporaryFolder()
    try Made.file(folder("empty.sqlite"), [])
    let library = DatabaseLibrary(folder("empty.sqlite"))
    #expect(library.problems == [] && library.catalogue.count == 0)
    #expect(library.catalogue.entries(0..<10, by: CatalogueOrder(.spending)) == [])
    #expect(try Made.problems(folder("empty.sqlite")) == [])
  }

  @Test func `findings change what a list shows and how it is ordered`() throws {
    let folder = try TemporaryFolder()
    let disclosures = Made.disclosures(4)
    try Made.file(folder("l.sqlite"), disclosures)
    let writer = try DatabaseWriter(folder("l.sqlite"))
    try writer.setFindings(disclosures[2].id, FindingCounts(contradictions: 3, notes: 4))
    #expect(throws: LibraryError.unknownDisclosure("x")) { try writer.setFindings("x", nil) }
    let library = DatabaseLibrary(folder("l.sqlite"))
    let found = library.catalogue.summaries.first { $0.id == disclosures[2].id }
    #expect(found?.findings == FindingCounts(contradictions: 3, notes: 4))
    #expect(library.catalogue.summaries.count { $0.findings == nil } == 3)
    for disclosure in disclosures { try writer.setFindings(disclosure.id, FindingCounts(contradictions: 1, notes: 0)) }
    try writer.setFindings(disclosures[2].id, FindingCounts(contradictions: 9, notes: 0))
    let order = CatalogueOrder(.contradictions, isDescending: true)
    let first = DatabaseLibrary(folder("l.sqlite")).catalogue.entries(0..<1, by: order).first
    #expect(first?.key == DepartmentYear(department: disclosures[2].department.id, year: disclosures[2].year))
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `lines say what is written meanwhile, and leave out what is taken out`() throws {
    let folder = try TemporaryFolder()
    let disclosures = Made.disclosures(4)
    try Made.file(folder("l.sqlite"), disclosures)
    let catalogue = DatabaseLibrary(folder("l.sqlite")).catalogue
    func lines() -> [YearLine] {
      var lines: [YearLine] = []
      _ = catalogue.positions(by: CatalogueOrder()) { line in
        lines.append(line)
        return true
      }
      return lines
    }
    #expect(lines().map(\.findings) == [nil, nil])
    let writer = try DatabaseWriter(folder("l.sqlite"))
    for disclosure in disclosures.prefix(2) {
      try writer.setFindings(disclosure.id, FindingCounts(contradictions: 2, notes: 3))
    }
    #expect(lines().map(\.findings) == [FindingCounts(contradictions: 4, notes: 6), nil])
    try writer.setFindings(disclosures[0].id, nil)
    #expect(lines().map(\.findings) == [nil, nil])
    try Database(folder("l.sqlite"), .writing).execute("DELETE FROM disclosure WHERE year = \(disclosures[0].year)")
    #expect(lines().map(\.year) == [disclosures[2].year])
  }
}
