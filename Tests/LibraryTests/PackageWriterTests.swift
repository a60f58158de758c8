import TestSupport
import BudgetModel
import Testing

@testable import Library

import Glibc

@Suite struct PackageWriterTests {
  /// A disk that is full after some bytes.
  private final class FullDisk: FileStore {
    let disk = DiskStore()
    var room: Int

    init(room: Int) { self.room = room }

    func makeFolder(_ path: String) -> Int32 { disk.makeFolder(path) }
    func write(_ bytes: [UInt8], to path: String) -> Int32 {
      let fits = min(room, bytes.count)
      room -= fits
      let code = disk.write(Array(bytes[..<fits]), to: path)
      return fits < bytes.count ? ENOSPC : code
    }
    func sync(folder: String) -> Int32 { disk.sync(folder: folder) }
    func exists(_ path: String) -> Bool { disk.exists(path) }
    func move(_ path: String, to target: String) -> Int32 { disk.move(path, to: target) }
    func swap(_ path: String, with target: String) -> Int32 { disk.swap(path, with: target) }
    func remove(folder: String) { disk.remove(folder: folder) }
  }

  /// A disk that cannot exchange two folders.
  private struct PlainDisk: FileStore {
    let disk = DiskStore()
    func makeFolder(_ path: String) -> Int32 { disk.makeFolder(path) }
    func write(_ bytes: [UInt8], to path: String) -> Int32 { disk.write(bytes, to: path) }
    func sync(folder: String) -> Int32 { disk.sync(folder: folder) }
    func exists(_ path: String) -> Bool { disk.exists(path) }
    func move(_ path: String, to target: String) -> Int32 { disk.move(path, to: target) }
    func swap(_ path: String, with target: String) -> Int32 { EINVAL }
    func remove(folder: String) { disk.remove(folder: folder) }
  }

  @Test func `a package is kept where its id says`() throws {
    let folder = try TemporaryFolder()
    let path = try PackageWriter(into: folder.path).write(Fixture.disclosure())
    #expect(path == folder.path + "/140525-023/2024-final")
    #expect(FolderWalk.names(folder.path + "/140525-023") == ["2024-final"])
    #expect(try PackageLibrary.open(folders: [folder.path]).disclosure("140525-023/2024/final") == Fixture.disclosure())
  }

  @Test func `a package that is there is not overwritten`() throws {
    let folder = try TemporaryFolder()
    let writer = PackageWriter(into: folder.path)
    let path = try writer.write(Fixture.disclosure())
    let error = #expect(throws: LibraryError.self) { try writer.write(Fixture.disclosure()) }
    #expect(error?.text(.english) == "\(path): is there already. Add --replace to replace it.")
  }

  @Test(arguments: [true, false]) func `a package is replaced when asked to`(canSwap: Bool) throws {
    let folder = try TemporaryFolder()
    let writer = PackageWriter(into: folder.path, store: canSwap ? DiskStore() : PlainDisk())
    var disclosure = Fixture.disclosure()
    try writer.write(disclosure)
    disclosure.tables.removeLast()
    try writer.write(disclosure, replace: true)
    #expect(try PackageLibrary.open(folders: [folder.path]).disclosure(disclosure.id) == disclosure)
    #expect(FolderWalk.names(folder.path + "/140525-023") == ["2024-final"])
  }

  @Test(arguments: [0, 100, 5000]) func `a full disk leaves what was there`(room: Int) throws {
    let folder = try TemporaryFolder()
    var disclosure = Fixture.disclosure()
    try PackageWriter(into: folder.path).write(disclosure)
    disclosure.title = "另一个"
    let full = PackageWriter(into: folder.path, store: FullDisk(room: room))
    let error = #expect(throws: LibraryError.self) { try full.write(disclosure, replace: true) }
    #expect(error?.text(.chinese).contains("磁盘已满。原有内容未动；解决后请重试。") == true)
    #expect(FolderWalk.names(folder.path + "/140525-023") == ["2024-final"])
    #expect(try PackageLibrary.open(folders: [folder.path]).disclosure(disclosure.id) == Fixture.disclosure())
  }

  @Test func `what a crash left behind is passed over`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "d/.unfinished-1")
    try HandMade.put(into: folder, "d/good")
    let library = PackageLibrary.open(folders: [folder.path])
    #expect(library.summaries.count == 1)
    #expect(library.problems.isEmpty)
  }

  @Test func `a row that does not fit its table is refused`() throws {
    let folder = try TemporaryFolder()
    var disclosure = Fixture.disclosure()
    disclosure.tables[1].rows.append(Row(number: 9, label: "甲", level: 1, cells: []))
    let error = #expect(throws: LibraryError.self) { try PackageWriter(into: folder.path).write(disclosure) }
    #expect(error == .inconsistentTable(number: 3, row: 9))
    #expect(FolderWalk.names(folder.path) == [])
  }
}
