import Documents
import Foundation
import Testing

/// Workbooks as another program writes them, read again by our own reader.
@Suite struct WorkbookProgramTests {
  private func written(_ json: String) throws -> Grid {
    let bytes = try WorkbookProgram.workbook(Array(json.utf8), beside: Self.folder)
    let document = try OfficeReader(ending: "xlsx").read(bytes)
    return try #require(document.blocks.compactMap(\.grid).first)
  }

  /// The folder of the program `mingzhang-workbook`, which is built with the tests.
  private static let folder: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      if FileManager.default.isExecutableFile(
        atPath: folder.appending(path: WorkbookProgram.name).path(percentEncoded: false))
      {
        break
      }
      folder.deleteLastPathComponent()
    }
    return folder.path(percentEncoded: false)
  }()

  @Test func `texts stay texts whatever they begin with, numbers are numbers`() throws {
    let grid = try written(
      """
      {"sheets":[{"name":"甲/乙","widths":[10,20,20],"frozen":1,"merged":[[0,0,0,2]],"rows":[
      [{"text":"题","style":"title"}],
      [{"text":"=1+1"},{"text":"5/10"},{"number":1234.5,"style":"amount","comment":"表三第 2 行"}],
      [{"text":"+86"},{"text":"多\\n行"},{"number":-0.25}]]}]}
      """)
    #expect(
      grid.rows.map { $0.cells.filter { !$0.isEmpty } } == [
        ["题"], ["=1+1", "5/10", "1,234.50"], ["+86", "多行", "-0.25"],
      ])
  }

  @Test func `what is no description is refused, a program that is not there is named`() {
    #expect(throws: DocumentError.self) { try WorkbookProgram.workbook(Array("{".utf8), beside: Self.folder) }
  }
}
