import TestSupport
import BudgetModel
import Testing

@testable import Library

@Suite struct EnumerationFileTests {
  private static let resource = #"{"name": "enumerations", "path": "enumerations.csv"},"#

  /// Reads a package by hand with this `enumerations.csv`.
  private func read(_ text: String) throws -> [Enumeration] {
    let table = Array("name,合计\n合计,1\n".utf8)
    let resources = "\"resources\": ["
    let descriptor = HandMade.descriptor.replacing(resources, with: resources + Self.resource)
    var reader = PackageReader(
      files: MemoryFiles([
        PackageFile(path: "datapackage.json", bytes: Array(descriptor.utf8)),
        PackageFile(path: "tables/f03-expenditure.csv", bytes: table),
        PackageFile(path: "enumerations.csv", bytes: Array(text.utf8)),
      ]), folder: "")
    return try reader.read().enumerations
  }

  private func problem(_ text: String) -> String? {
    #expect(throws: LibraryError.self) { try read(text) }?.text(.english)
  }

  @Test func `an enumeration is one line, its names in one cell`() throws {
    // given
    let files = try PackageEncoder(disclosure: Fixture.disclosure()).files()

    // when
    let file = try #require(files.first { $0.path == "enumerations.csv" })

    // then
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        subject,names,source,section,row,page
        公用经费,办公费、维修（护）费,prose,六,3,11

        """)
  }

  @Test func `a package with enumerations is a valid Tabular Data Package`() throws {
    let folder = try TemporaryFolder()
    let path = try PackageWriter(into: folder.path).write(Fixture.disclosure())
    #expect(FolderWalk.names(path)?.contains("enumerations.csv") == true)
    #expect(try TabularDataPackage.violations(path) == [])
  }

  @Test func `where nothing is enumerated there is no file`() throws {
    // given
    var disclosure = Fixture.disclosure()
    let source = Source(.prose(section: "六", sentence: 3))
    disclosure.enumerations = [
      Enumeration(subject: "公用经费", names: [], source: source),
      Enumeration(subject: "人员经费", names: [""], source: source),
    ]

    // when
    let files = try PackageEncoder(disclosure: disclosure).files()

    // then
    #expect(!files.contains { $0.path == "enumerations.csv" })
    var reader = PackageReader(files: MemoryFiles(files), folder: "")
    #expect(try reader.read().enumerations.isEmpty)
  }

  @Test func `a file by hand needs no place, and nothing between two marks is no name`() throws {
    #expect(
      try read("names,subject\n办公费、、水费、,公用经费\n基本工资,人员经费\n") == [
        Enumeration(subject: "公用经费", names: ["办公费", "水费"], source: Source(.prose(section: "", sentence: 1))),
        Enumeration(subject: "人员经费", names: ["基本工资"], source: Source(.prose(section: "", sentence: 2))),
      ])
  }

  @Test(arguments: ["", "\"\"", "、"]) func `an enumeration without names is told`(names: String) {
    #expect(
      problem("subject,names\n公用经费,\(names)\n") == "enumerations.csv:2:2 (names): must not be blank. Fill it in.")
  }

  @Test func `a column that is missing is named`() {
    #expect(
      problem("subject\n公用经费\n") == "enumerations.csv: the column \"names\" is missing. Add it to the header.")
    #expect(
      problem("names\n办公费\n") == "enumerations.csv: the column \"subject\" is missing. Add it to the header.")
  }

  @Test func `an unknown kind of place is told`() {
    #expect(
      problem("subject,names,source\n公用经费,办公费,text\n")
        == "enumerations.csv:2:3 (source): \"text\" is not known. Use one of: table, prose, form, evaluation.")
  }
}
