import TestSupport
import BudgetModel
import Foundation
import TerminalEmulator
import Testing

@testable import Library
@testable import LibraryDatabase

@Suite struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func problems(_ name: String) -> [String] {
    DatabaseLibrary(folder(name)).problems.map { $0.text(.english).replacing(folder.path, with: "L") }
  }

  @Test func `a file that is missing, a text, a folder and another program's file each have a message`() throws {
    try folder.put("text.sqlite", "not a database, but long enough to be read as one")
    try FileManager.default.createDirectory(atPath: folder("folder"), withIntermediateDirectories: true)
    let other = try Database(folder("other.sqlite"), .making)
    try other.execute("CREATE TABLE recipes(name)")
    let branded = try Database(folder("branded.sqlite"), .making)
    try branded.execute("PRAGMA application_id = 5; CREATE TABLE a(b)")
    #expect(
      problems("none.sqlite") == [
        "L/none.sqlite: no such file. Check the path, or make one with mingzhang library pack."
      ])
    #expect(
      problems("text.sqlite") == [
        "L/text.sqlite: no library file (not one of SQLite's). Check the path; mingzhang library salvage may help where it is damaged."
      ])
    #expect(
      problems("folder") == [
        "L/folder: a folder, no library file. mingzhang library pack makes a file of it."
      ])
    let foreign = "a SQLite file of another program, no library. Check the path."
    #expect(problems("other.sqlite") == ["L/other.sqlite: \(foreign)"])
    #expect(problems("branded.sqlite") == ["L/branded.sqlite: \(foreign)"])
    #expect(throws: LibraryError.database(.foreign(folder("other.sqlite")))) {
      try DatabaseWriter(folder("other.sqlite"))
    }
    #expect(throws: LibraryError.database(.notADatabase(folder("text.sqlite")))) {
      try DatabaseWriter(folder("text.sqlite"))
    }
    #expect(throws: LibraryError.database(.isFolder(folder("")))) {
      try DatabaseLibrary(folder("")).disclosure("x")
    }
    #expect(throws: LibraryError.database(.isFolder(folder("")))) {
      try Salvage(folder(""), into: folder("saved.sqlite")).run()
    }
    let library = DatabaseLibrary(folder("none.sqlite"))
    #expect(library.catalogue.count == 0)
    #expect(throws: LibraryError.database(.missing(folder("none.sqlite")))) { try library.disclosure("x") }
    #expect(library.index(answering: "x", limit: 1, .english) == nil)
  }

  @Test func `a file of a later version is not touched, and says so`() throws {
    try Made.file(folder("l.sqlite"), Made.disclosures(1))
    let database = try Database(folder("l.sqlite"), .writing)
    try database.execute("PRAGMA user_version = 99")
    #expect(
      problems("l.sqlite") == ["L/l.sqlite: library file version 99 is later than this program. Update mingzhang."])
    #expect(throws: LibraryError.database(.later(file: folder("l.sqlite"), version: 99))) {
      try DatabaseWriter(folder("l.sqlite"))
    }
  }

  @Test func `an empty file becomes a library, and one of an older version the present one`() throws {
    // given: version 0, as a program leaves it that was ended before its first transaction
    try folder.put("zero.sqlite", [])
    #expect(DatabaseLibrary(folder("zero.sqlite")).problems == [])
    #expect(try Made.problems(folder("zero.sqlite")) == [])

    // given: the present version, seen by a program that knows two steps more
    #expect(LibrarySchema.steps.count == LibrarySchema.version)
    try Made.file(folder("l.sqlite"), Made.disclosures(3))
    let database = try Database(folder("l.sqlite"), .writing)
    let later = LibrarySchema.steps + ["CREATE TABLE more(x); INSERT INTO more VALUES(1)", "ALTER TABLE more ADD y"]
    try LibrarySchema.migrate(database, steps: later)
    #expect(try database.number("PRAGMA user_version") == Int64(LibrarySchema.version + 2))
    #expect(try database.number("SELECT count(*) FROM more WHERE y IS NULL") == 1)
    #expect(try database.number("SELECT count(*) FROM disclosure") == 3)

    // then it is done once
    try LibrarySchema.migrate(database, steps: later)
    #expect(try database.number("SELECT count(*) FROM more") == 1)
  }

  @Test func `a step that fails leaves the version before it`() throws {
    try Made.file(folder("l.sqlite"), Made.disclosures(1))
    let database = try Database(folder("l.sqlite"), .writing)
    let broken = LibrarySchema.steps + ["CREATE TABLE more(x); INSERT INTO nothing VALUES(1)"]
    #expect(throws: LibraryError.database(.refused(folder("l.sqlite"), code: 1))) {
      try LibrarySchema.migrate(database, steps: broken)
    }
    #expect(try database.number("PRAGMA user_version") == Int64(LibrarySchema.version))
    #expect(try database.number("SELECT count(*) FROM sqlite_master WHERE name = 'more'") == 0)
    #expect(try Made.problems(folder("l.sqlite")) == [])
  }

  @Test func `where nothing can be written beside it a file is read all the same`() throws {
    try Made.file(folder("l.sqlite"), Made.disclosures(2))
    let writer = try Database(folder("l.sqlite"), .writing)
    try writer.execute("PRAGMA journal_mode = WAL")
    let frozen = try Database(folder("l.sqlite"), .frozen)
    #expect(try frozen.number("SELECT count(*) FROM disclosure") == 2)
  }

  /// Runs the program that reads as somebody who may not write.
  private func read(_ file: String, _ words: [String] = ["read"]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Executable.path("database-fixture"))
    process.arguments = [file] + words
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(separator: "\n").map(String.init)
  }

  /// A file that others may read, in a folder where they may write, left so that readers need a log beside it.
  private func shared() throws -> String {
    let place = folder("shared")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try Made.file(place + "/l.sqlite", Made.disclosures(2))
    try Database(place + "/l.sqlite", .writing).execute("PRAGMA journal_mode = WAL")
    #expect(try folder.bytes("shared/l.sqlite")[18] == 2)
    chmod(folder.path, 0o755)
    chmod(place, 0o777)
    chmod(place + "/l.sqlite", 0o444)
    return place
  }

  @Test func `somebody who may not write a file leaves nothing beside it, and it as it was`() throws {
    let place = try shared()
    let bytes = try folder.bytes("shared/l.sqlite")
    let lines = try read(place + "/l.sqlite")
    #expect(lines.count == 4 && lines.last == "version \(LibrarySchema.version)", "\(lines)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["l.sqlite"])
    #expect(try folder.bytes("shared/l.sqlite") == bytes)
    #expect(try read(place + "/l.sqlite", ["keep"]).last?.contains("the file is read-only") == true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place) == ["l.sqlite"])
  }

  @Test func `what a killed writer left beside a file is not passed over by somebody who may not write`() throws {
    let place = try shared()
    try folder.put("shared/l.sqlite-wal", "not empty")
    let lines = try read(place + "/l.sqlite")
    #expect(lines.first == LibraryError.database(.unfinishedLog(place + "/l.sqlite")).text(.english), "\(lines)")
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: place)) == ["l.sqlite", "l.sqlite-wal"])
  }

  @Test func `reading what a killed writer left makes one file of it`() throws {
    try Made.file(folder("a.sqlite"), Made.disclosures(2))
    let writer = try DatabaseWriter(folder("a.sqlite"))
    try writer.write(Made.disclosures(3)[2])
    // What a killed writer leaves is what there is while it writes.
    for ending in ["", "-wal"] { try folder.put("l.sqlite" + ending, folder.bytes("a.sqlite" + ending)) }
    #expect(try folder.bytes("l.sqlite")[18] == 2)

    let library = DatabaseLibrary(folder("l.sqlite"))
    #expect(library.problems == [] && library.catalogue.summaries.count == 3)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("l.") }
    #expect(files == ["l.sqlite"])
    #expect(try folder.bytes("l.sqlite")[18] == 1)
  }

  @Test func `a library that is being written stays as its writer has it`() throws {
    try Made.file(folder("l.sqlite"), Made.disclosures(2))
    let writer = try DatabaseWriter(folder("l.sqlite"))
    try writer.write(Made.disclosures(3)[2])
    #expect(DatabaseLibrary(folder("l.sqlite")).catalogue.summaries.count == 3)
    #expect(try folder.bytes("l.sqlite")[18] == 2)
    try writer.write(Made.disclosures(4)[3])
    writer.close()
    #expect(try Made.problems(folder("l.sqlite")) == [] && DatabaseLibrary(folder("l.sqlite")).catalogue.count == 2)
  }

  @Test(arguments: [
    (Int32(3), "permission denied", "没有权限"), (5, "another program is writing it", "另一个程序正在写"),
    (6, "another program is writing it", "另一个程序正在写"), (7, "there is not enough memory", "内存不足"),
    (8, "the file is read-only", "文件只读"), (10, "input/output error", "读写出错"), (778, "input/output error", "读写出错"),
    (11, "the file is damaged", "文件已损坏"), (13, "the disk is full", "磁盘已满"), (14, "it cannot be opened", "打不开"),
    (18, "the content is too large", "内容太大"), (26, "it is not a SQLite file", "不是 SQLite 文件"),
    (99, "SQLite error 99", "SQLite 错误 99"),
  ]) func `what SQLite refuses is said in words`(code: Int32, english: String, chinese: String) {
    let error = LibraryError.database(.refused("l.sqlite", code: code))
    #expect(error.text(.english) == "l.sqlite: \(english). What was there is unchanged; try again after mending it.")
    #expect(error.text(.chinese) == "l.sqlite：\(chinese)。原有内容未动；解决后请重试。")
  }

  @Test func `the other messages say what happened, where, and what to do`() {
    func texts(_ error: LibraryError) -> [String] { [error.text(.chinese), error.text(.english)] }
    #expect(
      texts(.database(.missing("f"))) == [
        "没有这个文件：f。请检查路径，或用 mingzhang library pack 建立。",
        "f: no such file. Check the path, or make one with mingzhang library pack.",
      ])
    #expect(
      texts(.database(.isFolder("f"))) == [
        "f 是文件夹，不是部门库文件。可用 mingzhang library pack 打包成文件。",
        "f: a folder, no library file. mingzhang library pack makes a file of it.",
      ])
    #expect(
      texts(.database(.notADatabase("f")))[0] == "f 不是部门库文件（不是 SQLite 文件）。请检查路径；文件损坏时可试 mingzhang library salvage。")
    #expect(texts(.database(.foreign("f")))[0] == "f 是别的程序的 SQLite 文件，不是部门库。请检查路径。")
    #expect(texts(.database(.later(file: "f", version: 9)))[0] == "f：库文件版本 9 比本程序新。请更新 mingzhang。")
    #expect(
      texts(.database(.damaged(file: "f", detail: "d"))) == [
        "f 已损坏（d）。请用 mingzhang library salvage 救出完好的文件。",
        "f: damaged (d). mingzhang library salvage saves the disclosures that are whole.",
      ])
    #expect(
      texts(.database(.changedDisclosure(file: "f", folder: "p"))) == [
        "f/p：内容与写入时不同。请从原文件重新导入，或用 mingzhang library salvage 救出其余的。",
        "f/p: not what was written. Import it again, or save the others with mingzhang library salvage.",
      ])
    #expect(
      texts(.database(.staleDerivation(file: "f", folder: "p", part: "catalogue"))) == [
        "f/p：目录与文件内容不符。请用 mingzhang library salvage 重新生成。",
        "f/p: the catalogue does not agree with its files. mingzhang library salvage makes it anew.",
      ])
    #expect(texts(.database(.staleDerivation(file: "f", folder: "p", part: "index")))[0].contains("检索"))
    #expect(
      texts(.database(.inUse("f"))) == [
        "f：另一个程序正在使用，不能替换。请先关闭它。",
        "f: another program has it open, so it cannot be replaced. Close that first.",
      ])
    #expect(
      texts(.database(.strayJournal("f-wal"))) == [
        "f-wal 是一个已不在原处的库文件留下的，会混入新文件。请先移走或删除它。",
        "f-wal: left by a library file that is gone, and would get into the new one. Move it away or delete it first.",
      ])
    #expect(
      texts(.database(.unfinishedLog("f")))[0].contains("f-wal")
        && texts(.database(.unfinishedLog("f")))[1].contains("Copy both files"))
    #expect(
      texts(.database(.tooManyFiles("p", limit: 9))) == [
        "p：超过 9 个文件，不是公开表。", "p: more than 9 files, which no disclosure has.",
      ])
  }
}
