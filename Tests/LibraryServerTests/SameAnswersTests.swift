import BudgetModel
import Catalogues
import Facts
import Foundation
import Index
import Library
import LibraryServer
import Search
import TestSupport
import Testing

@testable import LibraryDatabase

/// A library on a server answers what the same library in a file answers.
@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct SameAnswersTests {
  private let served: ServedLibrary
  private let library: ServerLibrary

  init() throws {
    served = try #require(ServedLibrary.made)
    library = ServerLibrary(served.address)
    try #require(library.problems.isEmpty)
  }

  private static let orders = CatalogueOrder.Field.allCases.filter { $0 != .contradictions }.flatMap { field in
    [false, true].map { CatalogueOrder(field, isDescending: $0) }
  }

  /// A catalogue's entry without what is found in it, which the file does not know yet.
  private static func plain(_ entries: [YearSummary]) -> [[Summary]] {
    entries.map { entry in
      entry.documents.map { summary in
        var summary = summary
        summary.findings = nil
        return summary
      }
    }
  }

  @Test(arguments: orders) func `lists are the same in every order`(order: CatalogueOrder) throws {
    let (here, there) = (library.catalogue, served.file.catalogue)
    #expect(here.count == there.count && here.count > 40)
    #expect(here.departmentCount == there.departmentCount && here.documentCount == there.documentCount)
    for start in stride(from: 0, to: there.count + 10, by: 10) {
      #expect(
        Self.plain(here.entries(start..<start + 10, by: order))
          == Self.plain(there.entries(start..<start + 10, by: order)))
    }
    for entry in there.all {
      #expect(here.position(of: entry.key, by: order) == there.position(of: entry.key, by: order))
    }
    #expect(here.positions(by: order) { $0.hasBudget } == there.positions(by: order) { $0.hasBudget })
    #expect(here.position(of: DepartmentYear(department: "x", year: 1), by: order) == nil)
  }

  @Test func `entries, departments and years are the same`() throws {
    let (here, there) = (library.catalogue, served.file.catalogue)
    #expect(here.largest == there.largest)
    for entry in there.all {
      #expect(Self.plain([try #require(here.entry(entry.key))]) == Self.plain([entry]))
      #expect(Self.plain(here.years(of: entry.key.department)) == Self.plain(there.years(of: entry.key.department)))
    }
    for text in ["", "局", "泽州", "140525", "%", "'", "西安"] {
      #expect(here.departments(containing: text, limit: 30) == there.departments(containing: text, limit: 30))
    }
  }

  @Test func `documents are the same, and what was found in them is known`() throws {
    for entry in served.file.catalogue.all {
      for document in entry.documents {
        #expect(try library.disclosure(document.id) == served.file.disclosure(document.id))
        #expect(library.stamp(of: document.id) == served.file.stamp(of: document.id))
      }
      #expect(library.catalogue.entry(entry.key)?.findings != nil)
    }
    #expect(throws: LibraryError.unknownDisclosure("99-1/2024/final")) { try library.disclosure("99-1/2024/final") }
  }

  @Test func `unpacked, packages are what they were, byte for byte`() throws {
    let (folder, here) = (try TemporaryFolder(), served.path("packages"))
    let report = try Unpacking(served.address, into: folder("out"), replace: false).run { _, _ in true }
    #expect(report.problems.isEmpty)
    var (came, went) = (try folder.contents("out"), try TemporaryFolder.contents(of: here))
    came["catalogue.csv"] = nil
    went["catalogue.csv"] = nil
    #expect(came == went && came.count > 100)
  }

  static let queries = [
    "行政运行", "行政", "政务公开", "xzyx", "xz", "xingzheng", "201", "20103", "2010306", "办公费", "bgf", "满意度", "manyidu",
    "社会保障和就业", "水利 行政运行", "民政 网络", "林业 xzyx", "2024", "人员", "没有的东西", "qqqq", "", "网络 运行 水利", "GDP",
    "gdp核算", "100%", "绿色nt", "计划𠮷", "人员经费", "三公", "zf机关", "（类", "泽州 行政运行", "民政 201", "'; DROP TABLE item; --",
  ]

  @Test(arguments: queries) func `searches find the same`(query: String) throws {
    let here = try #require(library.index(answering: query, limit: 100_000, .chinese))
    let there = try #require(served.file.index(answering: query, limit: 100_000, .chinese))
    #expect(Self.found(here) == Self.found(there))
    #expect(here.counts?.filter { $0.value > 0 } == there.counts?.filter { $0.value > 0 })
  }

  private static func found(_ index: SearchIndex) -> [String] {
    index.items.map { item in
      let entry = index.entries[Int(item.entry)]
      return [
        index.names[item.name], index.names[item.owner], index.texts[item.figure], index.texts[item.label],
        "\(entry.key.department) \(entry.key.year) \(index.names[entry.name])",
        "\(item.code) \(item.amount) \(item.table) \(item.block) \(item.row) \(item.isBudget) \(item.kind)",
      ].joined(separator: "|")
    }.sorted()
  }

  // MARK: Facts

  /// Questions to a table: everything, each order, each kind of condition.
  private static func questions(_ table: FactTable) -> [FactQuery] {
    let numbers = table.columns.indices.filter { table.columns[$0].kind.isNumber && table.columns[$0].name != "year" }
    let texts = table.columns.indices.filter { !table.columns[$0].kind.isNumber }
    var queries = [FactQuery(table)]
    for column in table.columns.indices {
      // Nobody orders by what is not shown.
      for isDescending in table.columns[column].title == nil ? [] : [true, false] {
        queries.append(FactQuery(table, order: FactQuery.Order(column: column, isDescending: isDescending)))
      }
      queries.append(FactQuery(table, [.isEmpty(column, true)]))
      queries.append(FactQuery(table, [.isEmpty(column, false)]))
    }
    for column in numbers {
      for sign in FactCondition.Comparison.allCases { queries.append(FactQuery(table, [.number(column, sign, 100)])) }
    }
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      queries.append(FactQuery(table, [.columns(left, .less, right)]))
    }
    for column in texts {
      queries.append(FactQuery(table, [.text(column, "行政运行")]))
      queries.append(FactQuery(table, [.otherText(column, "'; DELETE FROM projects; --")]))
    }
    let words = ["行政", "xzyx", "201", "办公", "局", "满意", "西安", "100%", "' OR true --", "\\", "_"]
    return queries + words.map { FactQuery(table, [.answers($0)]) }
  }

  /// What an answer is, whatever its numbers are.
  private static func places(_ ids: [Int64], of table: FactTable, _ facts: any FactBase) throws -> [[FactValue]] {
    // The first, some in the middle and the last: they are in one order.
    let some = ids.indices.filter { $0 < 30 || $0 > ids.count - 10 || $0 % 97 == 0 }.map { ids[$0] }
    return try facts.rows(some, of: table).map { $0?.values ?? [] } + [[.number(Int64(ids.count))]]
  }

  @Test(arguments: FactTable.all.map(\.name)) func `facts answer the same`(name: String) throws {
    let table = try #require(FactTable.named(name))
    let here = try library.facts()
    let there = try #require(try served.file.facts())
    for query in Self.questions(table) {
      let (mine, theirs) = (try here.answer(query), try there.answer(query))
      let same = try Self.places(mine.ids, of: table, here) == Self.places(theirs.ids, of: table, there)
      #expect(same && mine.all == theirs.all, "\(query.conditions) \(String(describing: query.order))")
      #expect(try here.totals(query) == there.totals(query), "\(query.conditions)")
    }
    let query = FactQuery(table)
    for column in table.columns.indices where table.columns[column].title != nil {
      let order = { (left: FactGroup, right: FactGroup) in "\(left.value)" < "\(right.value)" }
      #expect(try here.groups(query, by: column).sorted(by: order) == there.groups(query, by: column).sorted(by: order))
    }
    let (mine, theirs) = (try here.answer(query).ids, try there.answer(query).ids)
    #expect(try here.history(of: mine, in: table, years: 5) == there.history(of: theirs, in: table, years: 5))
  }

  @Test func `statements are answered, and only questions are`() throws {
    let facts = try library.facts()
    var rows: [[FactStatement.Value]] = []
    var names: [String] = []
    try FactStatement("SELECT 1 AS a, count(*) > 5, NULL, 1.5, 'x' FROM projects;").run(on: facts) {
      names = $0
    } row: {
      rows.append($0)
      return true
    }
    #expect(names.first == "a" && rows == [[.number(1), .text("t"), .none, .decimal("1.5"), .text("x")]])
    for (sql, reason) in [
      ("", FactStatementError.Reason.empty), ("DELETE FROM projects", .writing), ("DROP TABLE file", .writing),
      ("COPY file TO '/tmp/x'", .writing), ("SELECT 1; SELECT 2", .several),
      ("INSERT INTO member VALUES ('x')", .writing),
      ("WITH a AS (DELETE FROM file RETURNING 1) SELECT * FROM a", .writing),
      ("SELECT nextval('serial')", .writing), ("COMMIT", .writing),
      ("SELECT nope FROM projects", .wrong("column \"nope\" does not exist")),
    ] {
      #expect(throws: FactStatementError.self, "\(sql)") { try run(sql, facts) }
      do { try run(sql, facts) } catch let error as FactStatementError { #expect(error.reason == reason, "\(sql)") }
    }
  }

  private func run(_ sql: String, _ facts: any FactBase) throws {
    try FactStatement(sql).run(on: facts) { _ in
    } row: { _ in
      true
    }
  }
}

extension TemporaryFolder {
  /// Every file below a folder with its bytes.
  static func contents(of folder: String) throws -> [String: [UInt8]] {
    let link = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(atPath: link("x"), withDestinationPath: folder)
    var contents: [String: [UInt8]] = [:]
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + "/" + file, isDirectory: &isFolder)
      if !isFolder.boolValue { contents[file] = try link.bytes("x/" + file) }
    }
    return contents
  }
}
