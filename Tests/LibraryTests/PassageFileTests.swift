import BudgetModel
import Testing
import TestSupport

@testable import Library

@Suite struct PassageFileTests {
  private static let place = Source(.prose(section: "六", sentence: 3), page: 11)

  /// Reads a package by hand with this `passages.csv`.
  private func read(_ text: String) throws -> [Passage] {
    let resources = "\"resources\": ["
    let descriptor = HandMade.descriptor.replacing(
      resources, with: resources + #"{"name": "passages", "path": "passages.csv"},"#)
    var reader = PackageReader(
      files: MemoryFiles([
        PackageFile(path: "datapackage.json", bytes: Array(descriptor.utf8)),
        PackageFile(path: "tables/f03-expenditure.csv", bytes: Array("name,合计\n合计,1\n".utf8)),
        PackageFile(path: "passages.csv", bytes: Array(text.utf8)),
      ]), folder: "")
    return try reader.read().passages
  }

  @Test func `a sentence is one line with its place`() throws {
    var disclosure = Fixture.disclosure()
    disclosure.passages = [
      Passage("", source: Source(.prose(section: "第二部分", sentence: 0))),
      Passage("比上年减少434.67万元，主要原因是“压减”,等。", paragraph: 2, source: Self.place),
    ]
    let files = try PackageEncoder(disclosure: disclosure).files()
    let file = try #require(files.first { $0.path == "passages.csv" })
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        text,paragraph,source,section,row,page
        "",1,prose,第二部分,0,
        "比上年减少434.67万元，主要原因是“压减”,等。",2,prose,六,3,11

        """)
    var reader = PackageReader(files: MemoryFiles(files), folder: "")
    #expect(try reader.read().passages == disclosure.passages)
  }

  @Test func `where there are none there is no file, and one by hand needs the text alone`() throws {
    let files = try PackageEncoder(disclosure: Fixture.disclosure()).files()
    #expect(!files.contains { $0.path == "passages.csv" })
    #expect(
      try read("section,text\n六,办公费减少。\n") == [
        Passage("办公费减少。", source: Source(.prose(section: "六", sentence: 1)))
      ])
    let error = #expect(throws: LibraryError.self) { try read("section\n六\n") }
    #expect(error?.text(.english) == "passages.csv: the column \"text\" is missing. Add it to the header.")
  }

  @Test func `the text is read when it is asked for, and what is wrong with a line is said then`() throws {
    let resources = "\"resources\": ["
    let descriptor = HandMade.descriptor.replacing(
      resources, with: resources + #"{"name": "passages", "path": "passages.csv"},"#)
    var reader = PackageReader(
      files: MemoryFiles([
        PackageFile(path: "datapackage.json", bytes: Array(descriptor.utf8)),
        PackageFile(path: "tables/f03-expenditure.csv", bytes: Array("name,合计\n合计,1\n".utf8)),
        PackageFile(path: "passages.csv", bytes: Array("text,page\n办公费减少。,1\n会议费持平。,x\n".utf8)),
      ]), folder: "")
    let disclosure = try reader.read()
    #expect(disclosure.passages.map(\.text) == ["办公费减少。"])
    #expect(disclosure.text.fault?.text(.english).hasPrefix("passages.csv:3:2") == true)
    #expect(disclosure.text.fault?.text(.chinese).hasPrefix("passages.csv") == true)
  }

  @Test func `what steers a terminal is taken out of a sentence, however long it is`() throws {
    let long = String(repeating: "压减一般性支出，", count: 20_000)
    let passages = try read("text\n\u{1B}[2J办公\u{7}费\u{202E}减少。\n\(long)\n")
    #expect(passages.first?.text == "\u{FFFD}[2J办公\u{FFFD}费\u{FFFD}减少。")
    #expect(passages.last?.text == long)
  }
}
