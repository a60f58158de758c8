import BudgetModel
import Facts
import Foundation
import TestSupport
import Testing

@testable import Library
@testable import LibraryDatabase

/// The file in which facts of folders and of the default library are kept.
@Suite struct FactCacheTests {
  private let folder: TemporaryFolder
  private var cache: String { folder("cache/mingzhang/facts.sqlite") }
  private var library: PackageLibrary { PackageLibrary.open(folders: [folder("library")]) }

  init() throws {
    folder = try TemporaryFolder()
    for disclosure in Made.disclosures(8) { try keep(disclosure) }
  }

  private func keep(_ disclosure: Disclosure) throws {
    let path = "library/" + PackageEncoder.folder(disclosure)
    try? FileManager.default.removeItem(atPath: folder(path))
    for file in try PackageEncoder(disclosure: disclosure).files() {
      try folder.put("\(path)/\(file.path)", file.bytes)
    }
  }

  /// Opens the facts.
  /// - Returns: them, and how many departments' years were made for it.
  private func open() throws -> (facts: any FactBase, made: Int) {
    var first: Int?
    var last = 0
    let facts = try LibraryFacts.open(library: library, file: nil, cache: (cache, "/")) { done, all in
      first = first ?? done
      last = all
      return true
    }
    return (facts, last - (first ?? last))
  }

  private func names(_ facts: any FactBase) throws -> [String?] {
    let ids = try facts.answer(FactQuery(.projects)).ids
    return try facts.rows(ids, of: .projects).map { $0?.values[0].text }
  }

  @Test func `facts are made once and then read`() throws {
    let (facts, made) = try open()
    let names = try names(facts)
    #expect(made == library.catalogue.count && names.contains { $0?.hasSuffix("（独3）") == true })
    let (again, none) = try open()
    #expect(none == 0)
    #expect(try self.names(again) == names && self.names(again.another()) == names)
  }

  @Test func `of a changed, a new and a removed document the facts are made anew, of no other`() throws {
    _ = try open()
    var changed = Made.disclosures(8)[2]
    changed.projects[0].name = "改过的项目"
    try keep(changed)
    try keep(Made.disclosures(12)[11])
    let (facts, made) = try open()
    #expect(made == 2)
    #expect(try names(facts).contains("改过的项目"))
    #expect(try !names(facts).contains { $0?.hasSuffix("（独2）") == true })
    #expect(try names(facts).contains { $0?.hasSuffix("（独11）") == true })
    // A new department may stand before others: the order is that of the list.
    let listed = library.catalogue.all.map(\.key)
    let ids = try facts.answer(FactQuery(.projects)).ids
    let order = try facts.rows(ids, of: .projects).map { row -> Int in
      let values = try #require(row).values
      let column = try #require(FactTable.projects.column("department_id"))
      let year = try #require(FactTable.projects.column("year"))
      let key = DepartmentYear(department: values[column].text ?? "", year: Int(values[year].number ?? 0))
      return listed.firstIndex(of: key) ?? -1
    }
    #expect(order == order.sorted())
    try FileManager.default.removeItem(atPath: folder("library/" + PackageEncoder.folder(changed)))
    let (less, none) = try open()
    #expect(
      none
        == (library.catalogue.entry(DepartmentYear(department: changed.department.id, year: changed.year)) == nil
          ? 0 : 1))
    #expect(try !names(less).contains("改过的项目"))
  }

  @Test(arguments: ["garbage", "cut", "later", "foreign", "table", "page"])
  func `a cache that is not what it should be is made anew`(fault: String) throws {
    let names = try names(try open().facts)
    switch fault {
    case "garbage": try folder.put("cache/mingzhang/facts.sqlite", String(repeating: "no database ", count: 900))
    case "cut":
      let bytes = try folder.bytes("cache/mingzhang/facts.sqlite")
      try folder.put("cache/mingzhang/facts.sqlite", Array(bytes.prefix(bytes.count / 2)))
    case "page":
      var bytes = try folder.bytes("cache/mingzhang/facts.sqlite")
      for place in bytes.indices where place > 8192 && place % 4096 < 64 { bytes[place] = 0xA5 }
      try folder.put("cache/mingzhang/facts.sqlite", bytes)
    case "later": try Database(cache, .writing).execute("PRAGMA user_version = 99")
    case "table": try Database(cache, .writing).execute("ALTER TABLE fact_projects ADD COLUMN more")
    default:
      try FileManager.default.removeItem(atPath: cache)
      try Database(cache, .making).execute("CREATE TABLE recipes(name)")
    }
    let (facts, made) = try open()
    #expect(made == library.catalogue.count)
    #expect(try self.names(facts) == names)
    #expect(try open().made == 0)
  }

  @Test func `where no cache can be kept the facts are made for the run`() throws {
    try folder.put("cache", "a file in the place of the folder")
    let (facts, made) = try open()
    #expect(made == library.catalogue.count)
    #expect(try !names(facts).isEmpty)
    #expect(try names(facts.another()) == names(facts))
    #expect(try folder.bytes("cache").count == 33)
    let astray = folder("none/mingzhang/facts.sqlite")
    #expect(try !names(LibraryFacts.open(library: library, file: nil, cache: (astray, folder("none")))).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder("none")))
    #expect(try !LibraryFacts.open(library: library, file: nil, cache: nil).answer(FactQuery(.projects)).ids.isEmpty)
  }

  @Test func `what is ended is said to be, and goes on another time`() throws {
    #expect(throws: FactError.self) {
      try LibraryFacts.open(library: library, file: nil, cache: (cache, "/")) { done, _ in done < 2 }
    }
    let (facts, made) = try open()
    #expect(made == library.catalogue.count - 2)
    #expect(try !names(facts).isEmpty)
  }

  @Test func `the place of the cache is told by the libraries and the environment`() {
    func place(_ places: [LibraryPlace], _ environment: [String: String]) -> String? {
      LibraryLocation.facts(of: places) { environment[$0] }?.file
    }
    let one = place([.folder("/a/county")], ["XDG_CACHE_HOME": "/c", "HOME": "/h"])
    #expect(one?.hasPrefix("/c/mingzhang/facts-county-") == true)
    #expect(place([.folder("/a/county")], ["HOME": "/h"])?.hasPrefix("/h/.cache/mingzhang/facts-county-") == true)
    #expect(place([.folder("/b/county")], ["XDG_CACHE_HOME": "/c"]) != one)
    #expect(place([.folder("/a/county"), .embedded], ["XDG_CACHE_HOME": "/c"]) != one)
    #expect(place([.embedded], ["XDG_CACHE_HOME": "relative", "HOME": ""]) == nil)
  }
}
