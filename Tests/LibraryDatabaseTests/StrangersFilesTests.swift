import BudgetModel
import CSQLite
import Glibc
import Testing
import TestSupport
import TextEncodings

@testable import Library
@testable import LibraryDatabase

/// Files that are not ours stay as they are, whatever they are called.
@Suite struct StrangersFilesTests {
  private let folder: TestSupport.TemporaryFolder

  init() throws {
    folder = try TestSupport.TemporaryFolder()
    try Made.file(folder("a.sqlite"), Made.disclosures(2))
  }

  @Test func `salvage leaves its source, and whatever else lies beside the target`() throws {
    for ending in [".reading", "-new", ".unfinished-1"] { try folder.put("b.sqlite" + ending, "precious") }
    try folder.put("out.sqlite", "taken")
    try folder.put("out.sqlite.reading", "precious")
    let source = try folder.bytes("a.sqlite")
    #expect(try Salvage(folder("a.sqlite"), into: folder("b.sqlite")).run().kept == 2)
    #expect(throws: LibraryError.packageExists(folder("out.sqlite"))) {
      try Salvage(folder("a.sqlite"), into: folder("out.sqlite")).run()
    }
    for name in ["b.sqlite.reading", "b.sqlite-new", "b.sqlite.unfinished-1", "out.sqlite.reading"] {
      #expect(try folder.bytes(name) == Array("precious".utf8), "\(name)")
    }
    #expect(try folder.bytes("a.sqlite") == source)
    #expect((FolderWalk.names(folder.path) ?? []).count == 7)
  }

  @Test func `salvage of a file into a name it once read by keeps the file`() throws {
    rename(folder("a.sqlite"), folder("n.sqlite.reading"))
    let source = try folder.bytes("n.sqlite.reading")
    #expect(try Salvage(folder("n.sqlite.reading"), into: folder("n.sqlite")).run().kept == 2)
    #expect(try folder.bytes("n.sqlite.reading") == source)
  }

  @Test func `one file as source and target is refused, by whatever name`() throws {
    symlink(folder("a.sqlite"), folder("link.sqlite"))
    link(folder("a.sqlite"), folder("hard.sqlite"))
    for name in ["a.sqlite", "link.sqlite", "hard.sqlite"] {
      #expect(throws: LibraryError.sameFile(folder(name))) { try Salvage(folder("a.sqlite"), into: folder(name)).run() }
      #expect(throws: LibraryError.sameFile(folder(name))) {
        try Unpacking(folder("a.sqlite"), into: folder(name), replace: true).run { _, _ in true }
      }
    }
    let error = LibraryError.sameFile("x")
    #expect(error.text(.chinese) == "x：既是要读的又是要写的文件。请另取一个名字。")
    #expect(error.text(.english) == "x: both what is read and what would be written. Name another file.")
  }

  @Test func `a pipe is refused at once where a library file is expected`() throws {
    mkfifo(folder("pipe.sqlite"), 0o600)
    let refused = LibraryError.fileUnreadable(folder("pipe.sqlite"), code: 0)
    #expect(DatabaseLibrary(folder("pipe.sqlite")).problems == [refused])
    #expect(throws: refused) { try Salvage(folder("pipe.sqlite"), into: folder("b.sqlite")).run() }
    #expect(throws: refused) { try Verification(folder("pipe.sqlite")).run { _, _ in true } }
    #expect(throws: refused) {
      try Unpacking(folder("pipe.sqlite"), into: folder("un"), replace: false).run { _, _ in true }
    }
    #expect(refused.text(.english).contains("not an ordinary file"))
  }

  @Test func `a row far beyond the others costs salvage no more than any other`() throws {
    let database = try Database(folder("a.sqlite"), .writing)
    try database.execute("INSERT INTO file(id, path, content) VALUES (((1 << 31) - 2) << 12, 'x', x'00')")
    var steps = 0
    let report = try Salvage(folder("a.sqlite"), into: folder("b.sqlite")).run { done, total in
      steps = max(steps, total)
      return true
    }
    #expect(report.kept == 2)
    let room = (DiskStore.status(folder("a.sqlite"))?.st_size ?? 0) / 512 + 17
    #expect(steps <= room)
  }

  @Test func `packing replaces what a link leads to, and the link stays`() throws {
    _ = try Unpacking(folder("a.sqlite"), into: folder("un"), replace: false).run { _, _ in true }
    symlink(folder("a.sqlite"), folder("link.sqlite"))
    #expect(try Packing(folder("un"), into: folder("link.sqlite"), replace: true).run { _, _ in true }.kept == 2)
    #expect(DiskStore.status(folder("link.sqlite"), followsLinks: false).map { $0.st_mode & S_IFMT } == S_IFLNK)
    #expect(Set(FolderWalk.names(folder.path) ?? []) == ["a.sqlite", "link.sqlite", "un"])
  }

  @Test func `a package in a folder named in GBK is packed and unpacked with its name`() throws {
    _ = try Unpacking(folder("a.sqlite"), into: folder("un"), replace: false).run { _, _ in true }
    let name = FileName.text([0xCE, 0xDE, 0xCE, 0xFD])
    let package = try #require(FolderWalk(folder("un")).packages.first)
    #expect(DiskStore().move(folder("un/" + package), to: folder("un/" + name)) == 0)
    #expect(try Packing(folder("un"), into: folder("b.sqlite"), replace: false).run { _, _ in true }.kept == 2)
    _ = try Unpacking(folder("b.sqlite"), into: folder("again"), replace: false).run { _, _ in true }
    #expect(FolderWalk(folder("again")).packages == FolderWalk(folder("un")).packages)
    #expect(FolderWalk(folder("again")).packages.contains(name))
  }

  @Test func `a first disclosure and its library file are made together or not at all`() throws {
    var disclosure = try #require(Made.disclosures(1).first)
    try DatabaseWriter.keep(disclosure, document: nil, replace: false, in: folder("new.sqlite"))
    #expect(try DatabaseLibrary(folder("new.sqlite")).disclosure(disclosure.id) == disclosure)
    #expect(throws: LibraryError.self) {
      try DatabaseWriter.keep(disclosure, document: nil, replace: false, in: folder("new.sqlite"))
    }
    // A row that does not fit its table cannot be kept.
    disclosure.tables[0].rows.append(Row(number: 9999, label: "甲", level: 1, cells: []))
    #expect(throws: LibraryError.self) {
      try DatabaseWriter.keep(disclosure, document: nil, replace: false, in: folder("other.sqlite"))
    }
    #expect(Set(FolderWalk.names(folder.path) ?? []) == ["a.sqlite", "new.sqlite"])
  }
}
