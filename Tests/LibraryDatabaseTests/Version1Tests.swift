import BudgetModel
import Foundation
import TestSupport
import Testing

@testable import Browser
@testable import Library
@testable import LibraryDatabase

/// What programs before made stays: a library file of version 1, packages of format 1, marks and a configuration, kept in
/// `Tests/Fixtures/Version1` as those programs wrote them.
@Suite struct Version1Tests {
  private static let fixtures = Repository.path("Tests/Fixtures/Version1")
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    // Opening may write: what is kept in the repository is not touched.
    try FileManager.default.copyItem(atPath: Self.fixtures + "/library.sqlite", toPath: folder("l.sqlite"))
  }

  private var packages: PackageLibrary { PackageLibrary.open(folders: [Self.fixtures + "/package"]) }

  @Test func `packages of format 1 are read`() throws {
    #expect(packages.problems == [])
    #expect(packages.catalogue.summaries.map(\.id) == ["140524-099/2024/final", "140524-099/2025/budget"])
    let budget = try packages.disclosure("140524-099/2025/budget")
    #expect(budget.totalExpenditure == Amount(fen: 120_500_000, resolution: 10_000))
    #expect(budget.projects.count == 3 && budget.tables.count == 6)
    #expect(try packages.disclosure("140524-099/2024/final").projects[0].evaluation?.grade == .excellent)
  }

  @Test func `a library file of version 1 opens, is whole, and says what its packages say`() throws {
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.problems == [])
    for summary in packages.catalogue.summaries {
      #expect(try library.disclosure(summary.id) == packages.disclosure(summary.id))
    }
    #expect(library.damaged() == [:])
    #expect(library.index(answering: "窗口服务费", limit: 5, .chinese)?.items.isEmpty == false)
    #expect(try Verification(folder("l.sqlite")).run().problems == [])
    // Rows of overviews were not kept: a search says so.
    #expect(!library.hasKeyFigures)
  }

  @Test func `a library file of version 1 takes what is imported now`() throws {
    let writer = try DatabaseWriter(folder("l.sqlite"))
    try writer.write(try packages.disclosure("140524-099/2024/final"), replace: true)
    writer.close()
    #expect(try Verification(folder("l.sqlite")).run().problems == [])
    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.hasKeyFigures)
    let found = try #require(library.index(answering: "人员经费", limit: 5, .chinese))
    #expect(found.items.contains { $0.kind == .keyFigure && found.texts[$0.label] == "personnel" })
  }

  @Test func `marks made before reach the same rows`() throws {
    let file = RecordFile(path: Self.fixtures + "/marks.csv", below: Self.fixtures, columns: Mark.columns)
    let contents = try #require(try file.read())
    #expect(contents.problem == nil && contents.records.count == 3)
    let library = DatabaseLibrary(folder("l.sqlite"))
    var program = Program(
      knownLibrary: KnownLibrary(catalogue: library.catalogue), options: Options(language: .chinese),
      size: .init(width: 80, height: 24))
    _ = program.handle(.kept(Marks(contents.records.compactMap { Mark(fields: $0) }), said: nil))
    for case .open(let ids) in program.go(to: .marks, phase: nil) {
      _ = program.handle(.opened(try ids.map { try library.disclosure($0) }))
    }
    let minutes = program.minutes(on: "2026-11-29")
    #expect(minutes.questions.map(\.title) == ["201 一般公共服务支出", "窗口服务费", "政府性基金预算 | 外交支出"])
    #expect(minutes.questions.map(\.note) == ["为何增加", "", ""])
    #expect(minutes.questions.allSatisfy { !$0.source.isEmpty && !$0.summary.contains("不在部门库中") })
  }

  @Test func `a configuration made before is read`() throws {
    let configuration = Configuration(try String(contentsOfFile: Self.fixtures + "/config", encoding: .utf8))
    #expect(configuration.problems.isEmpty)
    let options = configuration.applied(to: Options(language: .chinese))
    #expect(options.unit == .hundredMillionYuan && options.share == .percent && options.isMeeting)
  }
}
