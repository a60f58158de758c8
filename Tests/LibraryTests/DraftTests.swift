import Glibc
import TestSupport
import Testing

@testable import Library

struct DraftTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names() -> [String] { (FolderWalk.names(folder.path) ?? []).sorted() }

  @Test func `it takes its name when it is whole, and nothing else is left`() throws {
    let draft = try Draft(of: folder("a"))
    #expect(names() == ["a.unfinished-1"])
    try draft.write([1, 2])
    #expect(try draft.take(folder("a")))
    #expect(names() == ["a"])
    #expect(try folder.bytes("a") == [1, 2])
  }

  @Test func `a name that is taken is not taken again, a dangling link neither`() throws {
    try folder.put("a", "old")
    symlink("nowhere", folder("b"))
    let draft = try Draft(of: folder("a"))
    try draft.write([1])
    #expect(try !draft.take(folder("a")))
    #expect(try !draft.take(folder("b")))
    #expect(try folder.bytes("a") == Array("old".utf8))
  }

  @Test func `a folder takes its name with what is in it, and without what said that it was unfinished`() throws {
    let draft = try Draft(in: folder.path)
    try draft.write([1])
    #expect(draft.takeFolder(folder("x")) { DiskStore().move($0, to: folder("x")) } == 0)
    #expect(names() == ["x"])
    #expect(FolderWalk.names(folder("x")) == ["draft"])
  }

  @Test func `one that is given up is gone`() throws {
    do {
      let draft = try Draft(of: folder("a"))
      try draft.write([1])
    }
    #expect(names() == [])
  }

  @Test func `two at work on one thing do not meet`() throws {
    let (first, second) = (try Draft(of: folder("a")), try Draft(of: folder("a")))
    #expect(first.folder != second.folder)
    try first.write([1])
    try second.write([2])
    try first.replace()
    try second.replace()
    #expect(try folder.bytes("a") == [2])
    #expect(names() == ["a"])
  }

  @Test func `what a killed program left is removed`() throws {
    try folder.put("a.unfinished-1/.mingzhang-unfinished", "")
    try folder.put("a.unfinished-1/a", "half")
    let draft = try Draft(of: folder("a"))
    #expect(draft.folder == folder("a.unfinished-1"))
    #expect((FolderWalk.names(draft.folder) ?? []) == [".mingzhang-unfinished"])
  }

  @Test func `what is not ours stays, whatever it is called`() throws {
    // Given a file, a folder, a link to a folder that looks like a left-over, and a pipe in place of the mark
    try folder.put("a.unfinished-1", "precious")
    try folder.put("a.unfinished-2/a", "precious")
    try folder.put("elsewhere/.mingzhang-unfinished", "")
    symlink(folder("elsewhere"), folder("a.unfinished-3"))
    mkdir(folder("a.unfinished-4"), 0o700)
    symlink(folder("a.unfinished-1"), folder("a.unfinished-4") + "/.mingzhang-unfinished")
    let draft = try Draft(of: folder("a"))
    #expect(draft.folder == folder("a.unfinished-5"))
    draft.discard()
    #expect(names() == ["a.unfinished-1", "a.unfinished-2", "a.unfinished-3", "a.unfinished-4", "elsewhere"])
    #expect(try folder.bytes("a.unfinished-1") == Array("precious".utf8))
    #expect(try folder.bytes("a.unfinished-2/a") == Array("precious".utf8))
    #expect(DiskStore().exists(folder("elsewhere/.mingzhang-unfinished")))
  }

  @Test func `folders made for something that fails are gone again`() throws {
    try folder.put("file", "in the way")
    #expect(try DiskStore().makeFolders(folder("x/y")) == [folder("x"), folder("x/y")])
    #expect(throws: LibraryError.cannotWrite(folder("file/z"), code: ENOTDIR)) {
      try DiskStore().makeFolders(folder("file/z"))
    }
  }

  @Test func `a file of records that is a link stays one, and its mode stays`() throws {
    try folder.put("real.csv", "a,b\n")
    chmod(folder("real.csv"), 0o664)
    try folder.put("state/x", "")
    symlink("../real.csv", folder("state/marks.csv"))
    let file = RecordFile(path: folder("state/marks.csv"), below: folder.path, columns: ["a", "b"])
    try file.write([["1", "2"]])
    #expect(try folder.bytes("real.csv") == Array("a,b\n1,2\n".utf8))
    #expect(DiskStore.status(folder("state/marks.csv"), followsLinks: false).map { $0.st_mode & S_IFMT } == S_IFLNK)
    #expect(DiskStore.status(folder("real.csv")).map { $0.st_mode & 0o7777 } == 0o664)
    // One that leads nowhere leads to the file from then on.
    unlink(folder("real.csv"))
    try file.write([["3", "4"]])
    #expect(try file.read()?.records == [["3", "4"]])
  }

  @Test func `a draft of another program beside the records stays`() throws {
    try folder.put("marks.csv.new", "somebody's own\n")
    try RecordFile(path: folder("marks.csv"), below: folder.path, columns: ["a"]).write([["1"]])
    #expect(try folder.bytes("marks.csv.new") == Array("somebody's own\n".utf8))
  }
}
