import Testing

@testable import Documents

/// Documents for word processors as pandoc makes them, read again by our own reader.
struct WordProgramTests {
  private static let page = """
    <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>会议纪要</title></head><body>
    <h2>一、房租费</h2><table><colgroup><col style="width:30%"><col style="width:70%"></colgroup>
    <thead><tr><th>项目</th><th style="text-align:right">金额</th></tr></thead>
    <tbody><tr><td>=1+1</td><td style="text-align:right">1,234.50</td></tr></tbody></table></body></html>
    """

  @Test func `a page becomes a document on A4 with bordered tables, or the program that is missing is named`() throws {
    do {
      let bytes = try WordProgram.document(html: Self.page)
      let document = try OfficeReader(ending: "docx").read(bytes)
      let grid = try #require(document.blocks.compactMap(\.grid).first)
      #expect(grid.rows.map(\.cells) == [["项目", "金额"], ["=1+1", "1,234.50"]])
      #expect(document.blocks.compactMap(\.text).prefix(2).map { $0 } == ["会议纪要", "一、房租费"])
      let (page, styles) = (try part("word/document.xml", of: bytes), try part("word/styles.xml", of: bytes))
      #expect(page.contains("w:w=\"11906\"") && page.contains("w:h=\"16838\"") && page.contains("w:tblHeader"))
      #expect(styles.contains("w:insideH") && styles.contains("黑体"))
    } catch DocumentError.missingProgram(let name, let package) {
      #expect(name == "pandoc" && package == "pandoc")
    }
  }

  /// A part of an archive, which `unzip` checks.
  private func part(_ name: String, of archive: [UInt8]) throws -> String {
    let command = ChildCommand(
      program: "unzip", package: "unzip", arguments: ["-p", ChildCommand.input, name], processes: 0)
    return String(decoding: try ChildProcess.run([command], on: archive)[0], as: UTF8.self)
  }

  @Test func `the document whose styles are taken is a whole archive`() throws {
    #expect(PlainArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(try part("word/styles.xml", of: WordReference.bytes).hasSuffix("</w:styles>"))
    #expect(try part("word/footer1.xml", of: WordReference.bytes).contains("PAGE"))
  }
}
