import TestSupport
import Testing

@testable import Library

import Glibc

struct RecordFileTests {
  private let folder: TemporaryFolder
  private let file: RecordFile

  init() throws {
    folder = try TemporaryFolder()
    file = RecordFile(path: folder.path + "/state/marks.csv", below: folder.path, columns: ["a", "b"])
  }

  private func keep(_ records: [[String]]) throws(LibraryError) {
    let handle = try file.lock()
    defer { file.unlock(handle) }
    try file.write(records)
  }

  @Test func `records are read as they were written`() throws {
    let records = [["中文", "a,\"b\""], ["", "=x"], ["两\n行", "\u{FEFF}"]]
    #expect(try file.read() == nil)
    try keep(records)
    #expect(try file.read() == RecordFile.Contents(records: records))
    try keep([])
    #expect(try file.read() == RecordFile.Contents(records: []))
  }

  @Test(arguments: [
    ("a,b\n1,2\n3", 1), ("a,b\n1,2\n\"3,4\n", 1), ("", 0), ("x,y\n1,2\n", 0), ("a,b\n1,2\n3,4\n5,6,7\n", 2),
  ])
  func `of a damaged file the records before the damage are read`(text: String, count: Int) throws {
    try folder.put("state/marks.csv", text)
    let contents = try #require(try file.read())
    #expect(contents.problem != nil)
    #expect(contents.records.count == count)
    // Kept aside it stays as it was, however often that happens.
    #expect(try file.setAside() == file.path + ".damaged-1")
    #expect(try folder.bytes("state/marks.csv.damaged-1") == Array(text.utf8))
    try folder.put("state/marks.csv", text)
    #expect(try file.setAside() == file.path + ".damaged-2")
  }

  @Test func `bytes that are not UTF-8 are damage`() throws {
    try folder.put("state/marks.csv", Array("a,b\n1,".utf8) + [0xFF, 0x0A])
    #expect(
      try file.read()?.problem == .notUTF8(FilePosition(file: file.path, line: 2)))
  }

  @Test func `what a kill left half written is passed over and replaced`() throws {
    try keep([["1", "2"]])
    try folder.put("state/marks.csv.new", "a,b\n\"hal")
    #expect(try file.read()?.records == [["1", "2"]])
    try keep([["3", "4"]])
    #expect(try file.read()?.records == [["3", "4"]])
    #expect(!DiskStore().exists(file.path + ".new"))
  }

  @Test func `where the folder cannot be made nothing is lost and it is said`() throws {
    // A file stands where the folder should be: refused to everybody, root included.
    try folder.put("state", "in the way")
    #expect(throws: LibraryError.cannotWrite(folder.path + "/state", code: ENOTDIR)) { try keep([["1", "2"]]) }
    let homeless = RecordFile(path: folder.path + "/none/x.csv", below: folder.path + "/none", columns: ["a"])
    #expect(throws: LibraryError.cannotWrite(folder.path + "/none", code: ENOENT)) { try homeless.lock() }
  }

  @Test func `while another program writes this one waits and then says so`() throws {
    let handle = try file.lock()
    #expect(throws: LibraryError.cannotWrite(file.path, code: EWOULDBLOCK)) { try keep([]) }
    file.unlock(handle)
    try keep([])
  }

  @Test func `each set of libraries has its marks`() throws {
    func place(_ places: [LibraryPlace], _ variables: [String: String]) -> String? {
      LibraryLocation.state("marks", of: places, environment: { variables[$0] })?.file
    }
    #expect(place([.embedded], ["HOME": "/h"]) == "/h/.local/state/mingzhang/marks-default.csv")
    #expect(place([.embedded], ["HOME": "/h", "XDG_STATE_HOME": "/s"]) == "/s/mingzhang/marks-default.csv")
    #expect(place([.embedded], ["HOME": "/h", "XDG_STATE_HOME": "s"]) == "/h/.local/state/mingzhang/marks-default.csv")
    #expect(place([.embedded], [:]) == nil)
    // The user's own library has the same file with and without the default one, and none of its own any more.
    let own: [LibraryPlace] = [.folder("/h/.local/share/mingzhang")]
    #expect(place(own, ["HOME": "/h"]) == place([.embedded], ["HOME": "/h"]))
    #expect(place(own + [.embedded], ["HOME": "/h"]) == place([.embedded], ["HOME": "/h"]))
    let former = LibraryLocation.formerMarks(of: own, environment: { ["HOME": "/h"][$0] })
    #expect(former?.hasPrefix("/h/.local/state/mingzhang/marks-mingzhang-") == true)
    #expect(LibraryLocation.formerMarks(of: [.folder("/tmp")], environment: { ["HOME": "/h"][$0] }) == nil)
    let first = try #require(place([.folder(folder.path)], ["HOME": "/h"]))
    #expect(first == place([.folder(folder.path + "/.")], ["HOME": "/h"]))
    #expect(first != place([.folder(folder.path), .folder("/tmp")], ["HOME": "/h"]))
    #expect(first.hasPrefix("/h/.local/state/mingzhang/marks-mingzhang-"))
  }

  @Test func `a file that is there is never overwritten`() throws {
    let bytes = Array("x".utf8)
    let paths = try (1...3).map { _ in try NewFile.write(bytes, named: "纪要.md", in: folder.path) }
    #expect(paths == ["纪要.md", "纪要-2.md", "纪要-3.md"].map { PackageLibrary.realPath(folder.path) + "/" + $0 })
    let packages = try (1...2).map { _ in
      try NewFile.write([("a.csv", bytes)], inFolder: "fdp", in: folder.path)
    }
    #expect(packages.map { String($0.split(separator: "/").last ?? "") } == ["fdp", "fdp-2"])
    #expect(throws: LibraryError.cannotWrite("/nonexistent/x", code: ENOENT)) {
      try NewFile.write(bytes, named: "x", in: "/nonexistent")
    }
  }
}
