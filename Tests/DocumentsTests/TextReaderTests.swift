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

  @Test(arguments: ["甲\t乙\r丙\t丁", "甲\t乙\r\n丙\t丁\r\n", "甲\t乙\n丙\t丁"])
  func `lines end as any system ends them`(text: String) throws {
    #expect(try read(text).blocks.first?.grid?.rows.map(\.line) == [1, 2])
  }

  @Test(arguments: [([0xFF, 0xFE, 0x84, 0x98, 0x97, 0x7B] as [UInt8]), [0xFE, 0xFF, 0x98, 0x84, 0x7B, 0x97]])
  func `UTF-16 is told by its mark`(bytes: [UInt8]) throws {
    #expect(try FileReader().read(bytes).blocks.map(\.text) == ["预算"])
  }

  @Test func `half a character of UTF-16 is refused`() {
    #expect(throws: DocumentError.unknownEncoding(offset: 0)) { try TextReader().read([0xFF, 0xFE, 0x84]) }
  }

  @Test(arguments: ["", " \r\n"])
  func `a file that holds nothing is told as such`(text: String) {
    #expect(throws: DocumentError.emptyFile) { try FileReader().read(Array(text.utf8)) }
  }

  @Test func `radicals of a font are the characters they look like`() throws {
    #expect(try read("⼀般公共服务⽀出 ⻋辆 ⾏政 ⻅").blocks.map(\.text) == ["一般公共服务支出 车辆 行政 见"])
    #expect(
      try read((0x2F00...0x2FD5).compactMap(Unicode.Scalar.init).map(String.init).joined()).blocks.first?.text?
        .unicodeScalars.allSatisfy { $0.value > 0x2FD5 } ?? false)
  }

  @Test(arguments: ["", "\n", "\t", "\t\t\n\t", "\r\n\r\n", "  "])
  func `empty files are documents`(text: String) throws {
    #expect(try read(text).blocks.allSatisfy { $0.text == nil })
  }
}

/// Tables in text without tabs.
struct TextLayoutTests {
  private func read(_ text: String) throws -> Document { try TextReader().read(Array(text.utf8)) }

  @Test func `strokes part cells, and rules drawn with them are dropped`() throws {
    let document = try read("收支表\n\n| 项目 | 金额 |\n|---|---:|\n| 甲 | 1.00 |\n| 乙 |  |\n\n一段话。")
    #expect(document.blocks.map(\.text) == ["收支表", nil, "一段话。"])
    #expect(document.blocks[1].grid?.rows.map(\.cells) == [["项目", "金额"], ["甲", "1.00"], ["乙", ""]])
    #expect(document.blocks[1].grid?.rows.map(\.line) == [3, 5, 6])
  }

  @Test func `commas part cells, not those in quotation marks, and padded titles are paragraphs`() throws {
    let document = try read("支出总表,,\n单位：万元,,\n项目,合计,备注\n甲,\"1,234.50\",\"他说\"\"好\"\"\"\n乙,2.00,\n")
    #expect(document.blocks.map(\.text) == ["支出总表", "单位：万元", nil])
    #expect(
      document.blocks[2].grid?.rows.map(\.cells) == [
        ["项目", "合计", "备注"], ["甲", "1,234.50", "他说\"好\""], ["乙", "2.00", ""],
      ])
  }

  @Test func `prose with commas in its numbers is no table`() throws {
    let document = try read("收入1,508.22万元，支出1,400.00万元。\n上年1,200.00万元，减少1,000.00万元。\n今年1,100.00万元，共1,000.00万元。")
    #expect(document.blocks.count == 3)
    #expect(document.blocks.allSatisfy { $0.grid == nil })
  }

  @Test func `columns that stand one below the other make cells, wide characters counted as two`() throws {
    let document = try read(
      """
      支出总表
                        单位：万元
      科目编码   科目名称            合计      基本支出
      201        一般公共服务支出    1,234.50  1,000.00
      20103      政府办公厅          234.50
      一段没有列的话。
      """)
    #expect(document.blocks.first?.text == "支出总表")
    #expect(document.blocks.last?.text == "一段没有列的话。")
    let rows = document.blocks.compactMap(\.grid).first?.rows ?? []
    #expect(rows.map(\.cells).first == ["科目编码", "科目名称", "合计", "基本支出"])
    #expect(rows.map(\.cells).dropFirst().first == ["201", "一般公共服务支出", "1,234.50", "1,000.00"])
    #expect(rows.map(\.cells).last == ["20103", "政府办公厅", "234.50", ""])
    #expect(rows.map(\.line) == [3, 4, 5])
  }

  @Test(arguments: [
    [0xEF, 0xBB, 0xBF] + Array("甲|1\n乙|2\n".utf8) as [UInt8],
    [0xBC, 0xD7, 0x7C, 0x31, 0x0A, 0xD2, 0xD2, 0x7C, 0x32, 0x0A] as [UInt8],
  ])
  func `with a byte order mark and in GB18030`(bytes: [UInt8]) throws {
    let text = try TextReader().read(bytes)
    #expect(text.blocks.compactMap(\.text) == ["甲|1", "乙|2"])
    let doubled = bytes.split(separator: 0x0A).map { Array($0) + [0x7C, 0x33] }.joined(separator: [0x0A])
    #expect(
      try TextReader().read(Array(doubled)).blocks.first?.grid?.rows.map(\.cells) == [
        ["甲", "1", "3"], ["乙", "2", "3"],
      ])
  }

  @Test func `commas between thousands part no columns`() throws {
    let text = """
      名称          合计      基本
      合计          1,400.00  1,400.00
      档案事务      1,350.00  1,350.00
      其他          1,050.00  1,050.00
      """
    #expect(try read(text).blocks.first?.grid?.rows[2].cells == ["档案事务", "1,350.00", "1,350.00"])
  }

  @Test func `titles that a spreadsheet padded are paragraphs, rows of one cell stay rows`() throws {
    let text = """
      某局,,
      2025年度部门预算公开,,
      名称,合计,基本
      一、收入,,
      甲,"1,400.00",1
      ,,
      第二部分,,
      名称,数量,备注
      乙,2,
      说明,,
      支出为 2 万元。,,
      """
    let blocks = try read(text).blocks
    #expect(blocks.map(\.text) == ["某局", "2025年度部门预算公开", nil, "第二部分", nil, "说明", "支出为 2 万元。"])
    #expect(blocks[2].grid?.rows.map { $0.cells.first ?? "" } == ["名称", "一、收入", "甲", ""])
  }

  @Test(arguments: [
    ("编码;名称;合计\n;合计;450.00\n201;公共;0.00\n213;农林水;450.00\n", "450.00"),
    ("编码,名称,合计\n,合计,=\"450.00\"\n201,公共,0.00\n213,农林水,=\"450.00\"\n", "450.00"),
    ("编码,名称,合计\n,合计,\"1,450.00\"\n201,公共,0.00\n213,\"农林\n水\",\"1,450.00\"\n", "1,450.00"),
  ])
  func `fields parted by semicolons, numbers kept as text, a quoted field on two lines`(text: String, figure: String)
    throws
  {
    let document = try TextReader().read(Array(text.utf8))
    let rows = document.blocks.compactMap(\.grid).flatMap(\.rows)
    #expect(rows.map(\.cells.count) == [3, 3, 3, 3])
    #expect(rows.last?.cells.last == figure && rows.last?.line == 4)
    #expect(rows.last?.cells[1].filter { $0 != " " } == "农林水")
  }

  @Test func `a quotation mark that nothing closes takes no line with it`() throws {
    let document = try TextReader().read(Array("名称,尺寸,价\n显示器,27\",900\n桌,无,100\n椅,无,50\n灯,无,10\n".utf8))
    #expect(document.blocks.compactMap(\.grid).flatMap(\.rows).count == 5)
  }

  @Test(arguments: [
    ("单位|科目|合计\n |合计|9.00\n甲局| |5.00\n |行政运行|5.00", ["", "合计", "9.00"]),
    ("|单位|科目|合计|\n| |合计|9.00|\n|甲局| |5.00|\n| |行政运行|5.00|", ["", "合计", "9.00"]),
  ])
  func `a blank before a stroke is a cell unless strokes stand round the table`(_ text: String, _ row: [String]) throws
  {
    let document = try TextReader().read(Array(text.utf8))
    let grid = try #require(document.blocks.compactMap(\.grid).first)
    #expect(grid.rows[1].cells == row)
  }
}
