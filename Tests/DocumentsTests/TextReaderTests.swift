import Documents
import Testing

struct TextReaderTests {
  private func read(_ text: String) throws -> Document { try TextReader().read(Array(text.utf8)) }

  @Test func `lines with tabs make grids, others paragraphs, each with its line`() throws {
    let document = try read("标题\n甲\t乙\n丙\t\t丁\n\n尾\n戊\t己")
    #expect(document.blocks.map(\.line) == [1, 2, 5, 6])
    #expect(document.blocks.map(\.text) == ["标题", nil, "尾", nil])
    #expect(document.blocks[1].grid?.rows.map(\.cells) == [["甲", "乙"], ["丙", "", "丁"]])
    #expect(document.blocks[1].grid?.width == 3)
    #expect(document.blocks[3].grid?.rows.first?.line == 6)
  }

  @Test func `byte order mark, carriage returns and control characters leave no trace`() throws {
    let document = try read("\u{FEFF}标\u{0}题\r\n　甲\u{200B}\t\u{1B}乙 \r\n")
    #expect(document.blocks[0].text == "标题")
    #expect(document.blocks[1].grid?.rows[0].cells == ["甲", "乙"])
  }

  @Test(arguments: [
    ([0xD4, 0xA4, 0xCB, 0xE3] as [UInt8], "预算"), ([0x81, 0x39, 0xEE, 0x39], "㐀"), ([0x95, 0x32, 0x82, 0x36], "𠀀"),
    ([0x41, 0xC3, 0xF7, 0xD5, 0xCB, 0xA2, 0xE3], "A明账€"),
  ])
  func `text in GB18030 is read`(bytes: [UInt8], text: String) throws {
    #expect(try TextReader().read(bytes).blocks.first?.text == text)
  }

  @Test(arguments: [
    ([0x41, 0xFF] as [UInt8], 1), ([0xD4, 0xA4, 0x80, 0x41], 2), ([0x41, 0x42, 0xD4], 2), ([0x81, 0x39, 0xEE], 0),
  ])
  func `bytes that are neither are refused with their offset`(bytes: [UInt8], offset: Int) {
    #expect(throws: DocumentError.unknownEncoding(offset: offset)) { try TextReader().read(bytes) }
  }

  @Test func `a line longer than the limit is refused by its number`() {
    let bytes = [0x41, 0x0A] + [UInt8](repeating: 0x41, count: TextReader.lineLimit + 1)
    #expect(throws: DocumentError.lineTooLong(line: 2, bytes: TextReader.lineLimit + 1, limit: TextReader.lineLimit)) {
      try TextReader().read(bytes)
    }
  }

  @Test func `a hundred megabytes on one line are refused at once`() {
    let bytes = [UInt8](repeating: 0x09, count: 100_000_000)
    #expect(throws: DocumentError.fileTooLarge(bytes: 100_000_000, limit: TextReader.fileLimit)) {
      try TextReader().read(bytes)
    }
  }

  @Test func `every error says what, where and what to do`() {
    for error in [
      DocumentError.unknownEncoding(offset: 7), .lineTooLong(line: 7, bytes: 9, limit: 8),
      .fileTooLarge(bytes: 7, limit: 6),
    ] {
      #expect(error.description.contains("7"))
      #expect(error.description.hasSuffix("again.") || error.description.hasSuffix("?"))
    }
  }

  @Test(arguments: ["", "\n", "\t", "\t\t\n\t", "\r\n\r\n", "  "])
  func `empty files are documents`(text: String) throws {
    #expect(try read(text).blocks.allSatisfy { $0.text == nil })
  }
}
