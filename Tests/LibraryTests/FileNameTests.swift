import TestSupport
import TextEncodings
import Testing

@testable import Library

struct FileNameTests {
  /// 无锡 in GBK.
  private let wuxi: [UInt8] = [0xCE, 0xDE, 0xCE, 0xFD]

  @Test(arguments: [
    Array("甲/乙 a.txt".utf8), [0xCE, 0xDE, 0xCE, 0xFD], [0x2F, 0xE7, 0x94, 0xB2, 0x2F, 0xCE, 0xDE, 0x2F],
    [0xFF, 0x80, 0x41],
    // What such bytes are held as, as a name of its own.
    Array("a\u{10FFCE}".utf8), [0xF4], [],
  ])
  func `the system gets back the bytes it gave`(bytes: [UInt8]) {
    #expect(FileName.bytes(FileName.text(bytes)) == bytes)
    #expect(FileName.text(bytes).withFileName { String(fileName: $0) } == FileName.text(bytes))
  }

  @Test func `a name that is UTF-8 is held as it is`() {
    #expect(FileName.text("/a/无锡.pdf".utf8) == "/a/无锡.pdf")
  }

  @Test(
    arguments: [
      ([0xCE, 0xDE, 0xCE, 0xFD], "无锡"), ([0x61, 0xE9, 0x2E, 0x62], "a\\xE9.b"), ([0x1B, 0x5D, 0x07], "\\x1B]\\x07"),
      ([0xC2, 0x9B], "\\x9B"), ([0xD8, 0x9C, 0x61], "\\u{61C}a"), ([0xE2, 0x80, 0xAE, 0x61], "\\u{202E}a"),
      ([0xE2, 0x80, 0x8B, 0x61], "\\u{200B}a"), ([0x61, 0x0A, 0x62, 0x09], "a\\x0Ab\\x09"), ([0xE7, 0x94, 0xB2], "甲"),
    ] as [([UInt8], String)])
  func `a name is shown so that it can be read and does nothing`(bytes: [UInt8], shown: String) {
    #expect(FileName.shown(FileName.text(bytes)) == shown)
  }

  @Test func `within a message a name is read as within a path`() {
    let path = FileName.text(Array("/甲/".utf8) + wuxi + Array(".pdf".utf8))
    #expect(CleanText.shown("\(path): cannot be read") == "/甲/无锡.pdf: cannot be read")
    #expect(LibraryError.folderMissing(path).text(.chinese) == "没有这个文件夹：/甲/无锡.pdf。请检查路径。")
  }

  @Test(arguments: ["\u{1B}", "\u{9B}", "\u{7F}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}"])
  func `what a terminal would obey is replaced in a message`(control: String) {
    #expect(CleanText.shown("甲\(control)乙") == "甲\u{FFFD}乙")
    // The words of a package are cleaned of the same.
    #expect(Array("甲\(control)乙".utf8).withUnsafeBufferPointer { CleanText.string($0, isClean: false) } == "甲\u{FFFD}乙")
  }

  @Test func `a package in a folder whose name is GBK is found, read and listed`() throws {
    let folder = try TemporaryFolder()
    let name = FileName.text(wuxi)
    let store = DiskStore()
    #expect(store.makeFolder(folder(name)) == 0)
    #expect(store.makeFolder(folder(name) + "/tables") == 0)
    #expect(store.write(Array(HandMade.descriptor.utf8), to: folder(name) + "/datapackage.json") == 0)
    #expect(store.write(Array("code,name,合计\n,合计,1\n".utf8), to: folder(name) + "/tables/f03-expenditure.csv") == 0)
    let library = PackageLibrary.open(folders: [folder.path])
    #expect(library.problems == [])
    #expect(try library.disclosure(try #require(library.summaries.first).id).tables.count == 1)
    store.remove(folder: folder(name))
    #expect(FolderWalk.names(folder.path) == [])
  }
}
