import Catalogues
import BudgetModel
import Console
import Index
import Search
import TestSupport
import Testing

@testable import Browser
@testable import Library
@testable import LibraryDatabase

/// Searches in libraries opened together: two files and a folder that share some documents.
@Suite struct MergedSearchTests {
  private struct Homes {
    let folder: TemporaryFolder
    /// In this order, and with the folder first.
    let libraries: [(shown: MergedLibrary, finder: JoinedFinder)]
    /// What an index of everything that is shown would be.
    let full: [SearchIndex]
  }

  private static let homes: Homes? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    var disclosures = Made.disclosures(48)
    func sorted(_ positions: [Int], _ change: (inout Disclosure) -> Void = { _ in }) -> [Disclosure] {
      positions.map { position in
        var disclosure = disclosures[position]
        change(&disclosure)
        return disclosure
      }.sorted { Summary($0).precedes(Summary($1)) }
    }
    // The second file has five of the first one's documents, two of them without the other of their year, and other
    // projects in them; of one year each has a document. The folder has two of the first one's.
    let first = sorted(Array(0..<20) + [36])
    let second = sorted(Array(15..<36) + [37, 12]) { disclosure in
      disclosure.projects[0].name += "（另一份）"
      disclosure.projects.append(disclosure.projects[0])
    }
    let third = sorted(Array(38..<48) + [0, 1])
    guard (try? Made.file(folder("a.sqlite"), first)) != nil, (try? Made.file(folder("b.sqlite"), second)) != nil else {
      return nil
    }
    let writer = PackageWriter(into: folder("c"))
    for disclosure in third { guard (try? writer.write(disclosure)) != nil else { return nil } }
    let (a, b) = (DatabaseLibrary(folder("a.sqlite")), DatabaseLibrary(folder("b.sqlite")))
    let c = PackageLibrary.open([.folder(folder("c"))])
    let merged = [MergedLibrary([a, b, c]), MergedLibrary([c, b, a])]
    guard let first = JoinedFinder(merged[0], [a, b, nil]), let last = JoinedFinder(merged[1], [nil, b, a]) else {
      return nil
    }
    var full: [SearchIndex] = []
    for library in merged {
      var index = SearchIndex(library.catalogue, .chinese)
      for key in index.missing {
        guard let accounts = library.catalogue.entry(key).flatMap({ try? library.accounts(of: $0) }) else { return nil }
        index.gather(key, OpenYear(accounts), withKeyFigures: true)
      }
      full.append(index)
    }
    return Homes(folder: folder, libraries: [(merged[0], first), (merged[1], last)], full: full)
  }()

  /// What is not indexed, gathered.
  private func gathered(_ library: MergedLibrary, _ finder: JoinedFinder) throws -> SearchIndex {
    var index = SearchIndex(finder.unindexed.compactMap { library.catalogue.entry($0) }, .chinese)
    for key in finder.unindexed {
      index.gather(
        key, OpenYear(try library.accounts(of: #require(library.catalogue.entry(key)))), withKeyFigures: true)
    }
    return index
  }

  private func answer(_ query: String, _ homes: Homes, _ order: Int, limit: Int) throws -> SearchIndex {
    let (library, finder) = homes.libraries[order]
    let rest = try gathered(library, finder)
    var index = try #require(finder.index(answering: query, limit: limit, .chinese))
    index.add(rest.best(query, first: nil, limit: limit))
    index.order { library.catalogue.position(of: $0, by: CatalogueOrder()) }
    return index
  }

  @Test func `what is of one file only is asked there, the rest is read`() throws {
    let homes = try #require(Self.homes)
    let (library, finder) = homes.libraries[0]
    #expect(library.catalogue.count == 24)
    // Of the folder five years, of two files one.
    #expect(finder.unindexed.count == 6)
    #expect(finder.unindexed == library.catalogue.all.map(\.key).filter(finder.unindexed.contains))
    let folderFirst = homes.libraries[1].shown
    #expect(folderFirst.catalogue.count == 24)
    #expect(folderFirst.problems.count == library.problems.count && library.problems.count == 8)
  }

  @Test(arguments: SearchTests.queries + ["另一份", "lyf", "独12", "独15", "独36", "独37", "独0）"], [0, 1])
  func `answers are those of an index of all that is shown`(query: String, order: Int) throws {
    let homes = try #require(Self.homes)
    let full = homes.full[order]
    let answer = try answer(query, homes, order, limit: 100_000)
    #expect(SearchTests.found(query, in: answer, limit: 100_000) == SearchTests.found(query, in: full, limit: 100_000))
    let hits = SearchHits(query, in: full, first: nil, only: nil, limit: 1)
    #expect(answer.counts == Dictionary(uniqueKeysWithValues: hits.groups.map { ($0.group, $0.count) }))
  }

  @Test(arguments: ["行政运行", "办公费", "201", "xz", "另一份", "局"], [0, 1])
  func `of a group the best are given in the order of the list, with how many there are`(
    query: String, order: Int
  ) throws {
    let homes = try #require(Self.homes)
    let full = homes.full[order]
    let answer = try answer(query, homes, order, limit: 5)
    let hits = SearchHits(query, in: full, first: nil, only: nil, limit: 5)
    let few = SearchHits(query, in: answer, first: nil, only: nil, limit: 5)
    #expect(few.groups.map(\.group) == hits.groups.map(\.group))
    #expect(few.groups.map(\.count) == hits.groups.map(\.count))
    for (some, all) in zip(few.groups, hits.groups) {
      func rows(_ items: [Int], _ index: SearchIndex) -> [String] {
        items.map { number in
          let item = index.items[number]
          let key = index.entries[Int(item.entry)].key
          return "\(index.names[item.name]) \(key.department) \(key.year) \(item.code)"
        }
      }
      if order == 0 { #expect(rows(some.items, answer) == rows(all.items, full)) }
      #expect(some.items.count == all.items.count)
    }
  }

  @Test func `the browser reads what no index knows, overviews among it, and shows both`() throws {
    let homes = try #require(Self.homes)
    let (library, finder) = homes.libraries[0]
    func program(asksIndex: Bool) -> Program {
      Program(
        knownLibrary: KnownLibrary(catalogue: library.catalogue, asksIndex: asksIndex),
        options: Options(language: .chinese),
        size: Size(width: 120, height: 40))
    }
    // The index answers as the session has it answer.
    func handle(_ event: Event, _ program: inout Program) -> [Effect] {
      program.handle(event).flatMap { effect -> [Effect] in
        guard case .find(let query) = effect else { return [effect] }
        return program.handle(.found(IndexAnswer(query, from: finder)))
      }
    }
    var (merged, read) = (program(asksIndex: true), program(asksIndex: false))
    #expect(handle(.key(.character("/")), &merged) == [.gather(library.catalogue.all.map(\.key))])
    #expect(read.handle(.key(.character("/"))) == [.gather(library.catalogue.all.map(\.key))])
    for key in library.catalogue.all.map(\.key) {
      let accounts = try library.accounts(of: #require(library.catalogue.entry(key)))
      _ = read.handle(.gathered(key, accounts))
      _ = merged.handle(.gathered(key, accounts))
    }
    for query in ["营商环境", "另一份", "myd", "民政 20"] {
      for character in query.unicodeScalars {
        _ = handle(.key(.character(character)), &merged)
        _ = read.handle(.key(.character(character)))
      }
      #expect(!read.answers().rows.isEmpty)
      #expect(merged.answers().rows.map(\.cells) == read.answers().rows.map(\.cells))
      #expect(merged.answers().rows.map(\.origin) == read.answers().rows.map(\.origin))
      let clear = Event.key(Key(.character("u"), control: true))
      _ = (handle(clear, &merged), read.handle(clear))
    }
  }

  @Test func `what is found in documents is kept where they are`() throws {
    let folder = try TemporaryFolder()
    let disclosures = Made.disclosures(8)
    try Made.file(folder("a.sqlite"), Array(disclosures.prefix(4)))
    try Made.file(folder("b.sqlite"), Array(disclosures.dropFirst(2)))
    let paths = ["a.sqlite", "b.sqlite"].map { folder($0) }
    let library = MergedLibrary(paths.map { DatabaseLibrary($0) })
    let counts = FindingCounts(contradictions: 2, notes: 1)
    library.another().keep([disclosures[0].id: counts, disclosures[3].id: counts, disclosures[6].id: counts])
    func checked(_ path: String) -> [String] {
      DatabaseLibrary(path).catalogue.summaries.filter { $0.findings == counts }.map(\.id)
    }
    #expect(checked(paths[0]) == [disclosures[0].id, disclosures[3].id])
    #expect(checked(paths[1]) == [disclosures[6].id])
    #expect(try library.another().disclosure(disclosures[6].id).id == disclosures[6].id)
  }

  @Test func `a library that nothing is shown of is not asked`() throws {
    let homes = try #require(Self.homes)
    let file = DatabaseLibrary(homes.folder("a.sqlite"))
    #expect(file.finder(without: file.catalogue.all.map(\.key)) == nil)
    #expect(file.finder(without: []) != nil)
    let twice = MergedLibrary([PackageLibrary.open([.folder(homes.folder("c"))]), PackageLibrary.open([])])
    #expect(JoinedFinder(twice, [nil, nil]) == nil)
  }
}
