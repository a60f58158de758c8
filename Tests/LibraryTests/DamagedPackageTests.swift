import TestSupport
import BudgetModel
import Testing

@testable import Library

import Glibc

/// One good package beside one that is damaged: the good one opens, and the damage has one message.
@Suite struct DamagedPackageTests {
  private static let table = "tables/f03-expenditure.csv"

  /// A library with the fixture as the good package and a small one by hand, one file of which is replaced.
  private func problems(_ file: String, _ bytes: [UInt8]) throws -> (texts: [String], ids: [String]) {
    let folder = try TemporaryFolder()
    try PackageWriter(into: folder.path).write(Fixture.disclosure())
    try HandMade.put(into: folder, "hand")
    try folder.put("hand/" + file, bytes)
    let library = PackageLibrary.open(folders: [folder.path])
    let texts = library.problems.flatMap { [$0.text(.english), $0.text(.chinese)] }
    return (texts.map { $0.replacing(folder.path + "/hand/", with: "") }, library.summaries.map(\.id))
  }

  private func expect(
    _ file: String, _ text: String, english: String, chinese: String, stillReads: Bool = false,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    let (texts, ids) = try problems(file, Array(text.utf8))
    #expect(texts == [english, chinese], sourceLocation: location)
    #expect(ids == ["140525-023/2024/final"] + (stillReads ? ["乙县-甲局/2025/budget"] : []), sourceLocation: location)
  }

  @Test func `a package by hand opens beside another`() throws {
    let (texts, ids) = try problems("note.txt", [])
    #expect(texts.isEmpty)
    #expect(ids == ["140525-023/2024/final", "乙县-甲局/2025/budget"])
  }

  @Test func `a row with too few cells names its line`() throws {
    try expect(
      Self.table, "code,name,合计,基本支出\n201,一般公共服务支出,1\n",
      english:
        "tables/f03-expenditure.csv:2: 3 cells where the header has 4. Add or remove some; quote what contains a comma.",
      chinese: "tables/f03-expenditure.csv 第 2 行：有 3 个单元格，表头有 4 个。请补足或删去；含逗号的内容要加引号。")
  }

  @Test func `a row with too many cells names its line`() throws {
    try expect(
      Self.table, "\u{FEFF}code,name,合计\r\n201,\"一般\n公共\",1\r\n202,外交,1,234\r\n",
      english:
        "tables/f03-expenditure.csv:4: 4 cells where the header has 3. Add or remove some; quote what contains a comma.",
      chinese: "tables/f03-expenditure.csv 第 4 行：有 4 个单元格，表头有 3 个。请补足或删去；含逗号的内容要加引号。")
  }

  @Test func `an unclosed quotation mark names where it opens`() throws {
    try expect(
      Self.table, "code,name,合计\n201,\"一般公共服务,1\n202,外交,1\n",
      english:
        "tables/f03-expenditure.csv:2:2: the quotation mark is not closed. Close it; one within a cell is written twice.",
      chinese: "tables/f03-expenditure.csv 第 2 行第 2 列：引号没有闭合。请补上后一个引号；单元格中的引号要写两个。")
  }

  @Test func `a quotation mark within a cell is told`() throws {
    try expect(
      Self.table, "code,name,合计\n201,\"三公\"经费,1\n",
      english:
        "tables/f03-expenditure.csv:2:2: a comma or the end of the line must follow the quotation mark. One within a cell is written twice.",
      chinese: "tables/f03-expenditure.csv 第 2 行第 2 列：引号之后应为逗号或行尾。单元格中的引号要写两个。")
  }

  @Test func `a wrong number names its cell, value and column`() throws {
    try expect(
      Self.table, "code,name,合计\n201,一般公共服务支出,12.3.4\n",
      english:
        "tables/f03-expenditure.csv:2:3 (合计): \"12.3.4\" is not a number. Write it like 1,234.56, or leave the cell blank.",
      chinese: "tables/f03-expenditure.csv 第 2 行第 3 列（合计）：“12.3.4”不是数字。请写成 1,234.56；没有数字就留空。")
  }

  @Test(arguments: [
    ("50000000000000000", 99), ("100", 99), ("-1", 99), ("9223372036854775807", 99), ("99999999999999999999", 99),
  ]) func `a level that cannot be names its cell, value and range`(value: String, most: Int) throws {
    try expect(
      Self.table, "code,name,level,合计\n201,甲,\(value),1\n",
      english: "tables/f03-expenditure.csv:2:3 (level): \"\(value)\" is not between 0 and \(most). Correct it.",
      chinese: "tables/f03-expenditure.csv 第 2 行第 3 列（level）：“\(value)”不在 0 至 \(most) 之间。请改正。")
  }

  @Test(arguments: [("row", 99_999_999), ("page", 9_999_999), ("block", 255)])
  func `every whole number of a row has its range`(column: String, most: Int) throws {
    try expect(
      Self.table, "code,name,\(column),合计\n201,甲,-9223372036854775808,1\n",
      english:
        "tables/f03-expenditure.csv:2:3 (\(column)): \"-9223372036854775808\" is not between 0 and \(most). Correct it.",
      chinese: "tables/f03-expenditure.csv 第 2 行第 3 列（\(column)）：“-9223372036854775808”不在 0 至 \(most) 之间。请改正。")
  }

  @Test(arguments: ["0", "10000", "-9223372036854775808", "9223372036854775808", "123456789012345678901234567890"])
  func `a year that cannot be names its property`(year: String) throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing("2025", with: year),
      english: "datapackage.json: mingzhang.year is \(year), which is not between 1 and 9999. Correct it.",
      chinese: "datapackage.json：mingzhang.year 的值 \(year) 不在 1 至 9999 之间。请改正。")
  }

  @Test func `an unknown unit of a row is told`() throws {
    try expect(
      Self.table, "name,unit,合计\n合计,十亿元,12\n",
      english:
        "tables/f03-expenditure.csv:2:2: the unit \"十亿元\" is not known. Use 元, 千元, 万元, 亿元, %, or a measure word (辆, 人 …).",
      chinese: "tables/f03-expenditure.csv 第 2 行第 2 列：单位“十亿元”不认识。可用：元、千元、万元、亿元、%，或量词（辆、人 …）。")
  }

  @Test func `an unknown unit of a table is told`() throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing("万元", with: "万圆"),
      english:
        "datapackage.json: resources.f03-expenditure.mingzhang.unit is \"万圆\", which is not known. Use one of: 元, 百元, 千元, 万元, 十万元, 百万元, 千万元, 亿元.",
      chinese: "datapackage.json：resources.f03-expenditure.mingzhang.unit 的值“万圆”不认识。可用：元、百元、千元、万元、十万元、百万元、千万元、亿元。")
  }

  @Test func `a row number used twice names both lines`() throws {
    try expect(
      Self.table, "row,code,name,合计\n1,201,甲,1\n1,202,乙,1\n",
      english:
        "tables/f03-expenditure.csv:3:1: row number 1 is taken by line 2. Correct the column row, or leave it out.",
      chinese: "tables/f03-expenditure.csv 第 3 行第 1 列：行号 1 在第 2 行已用过。请改正 row 列，或删去该列。")
  }

  @Test func `a code used twice is told and read`() throws {
    try expect(
      Self.table, "code,name,合计\n201,甲,1\n201,甲,1\n",
      english:
        "tables/f03-expenditure.csv:3: code 201 repeats line 2. Compare with the document; leave it where it says so.",
      chinese: "tables/f03-expenditure.csv 第 3 行：编码 201 与第 2 行重复。请核对原文；如确为两行则可不改。", stillReads: true)
  }

  @Test func `a code paired with two accounts of the other classification is no repetition`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "hand")
    try folder.put(
      "hand/tables/f03-expenditure.csv",
      "code,name,counterpart,counterpart_code,level,合计\n301,工资,机关工资,501,1,1\n301,工资,经常性补助,505,1,2\n")
    var reader = PackageReader(files: FolderFiles(root: folder.path), folder: "hand")
    #expect(try reader.read().tables.first?.rows.count == 2)
    #expect(reader.notes.isEmpty)
  }

  @Test func `a level that follows from a row's code or number is no jump, whatever the document leaves out`() throws {
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "hand")
    try folder.put(
      "hand/tables/f03-expenditure.csv", "code,name,level,合计\n,合计,0,2\n2010306,乙,3,1\n,一、甲,1,1\n,1.丙,3,1\n")
    var reader = PackageReader(files: FolderFiles(root: folder.path), folder: "hand")
    #expect(try reader.read().tables.first?.rows.count == 4)
    #expect(reader.notes.isEmpty)
  }

  @Test func `a level without the one above it is told and read`() throws {
    try expect(
      Self.table, "code,name,level,合计\n201,甲,1,1\n,乙,3,1\n",
      english:
        "tables/f03-expenditure.csv:3: the level jumps from 1 to 3, so the row has no parent. Check the column level.",
      chinese: "tables/f03-expenditure.csv 第 3 行：级次从 1 跳到 3，缺少上级。请核对 level 列。", stillReads: true)
  }

  @Test func `a code below itself is told and read`() throws {
    try expect(
      Self.table, "code,name,level,合计\n201,甲,1,1\n201,甲,2,1\n",
      english: "tables/f03-expenditure.csv:3: code 201 stands below itself (line 2). Check the columns code and level.",
      chinese: "tables/f03-expenditure.csv 第 3 行：编码 201 列在自己（第 2 行）之下。请核对 code 与 level 列。", stillReads: true)
  }

  @Test func `a table file that is missing is named`() throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing(Self.table, with: "tables/none.csv"),
      english: "tables/none.csv: the file is missing. Put it there, or take it out of datapackage.json.",
      chinese: "缺少文件 tables/none.csv。请补上，或从 datapackage.json 中删去。")
  }

  @Test(arguments: ["../x.csv", "/etc/passwd", "datapackage.json", "tables/../../x.csv", "", "a\\\\b.csv"])
  func `a path that leaves the package or names the descriptor is refused`(path: String) throws {
    let shown = path.replacing("\\\\", with: "\\")
    try expect(
      "datapackage.json", HandMade.descriptor.replacing(Self.table, with: path),
      english:
        "datapackage.json: the path \"\(shown)\" cannot be used. Name a file within the package, such as tables/f03-expenditure.csv.",
      chinese: "datapackage.json：路径“\(shown)”不可用。请只写数据包内的文件，如 tables/f03-expenditure.csv。")
  }

  @Test func `broken JSON names line and column`() throws {
    try expect(
      "datapackage.json", "{\n  \"title\": \"甲\",\n  \"year\" 2024\n}",
      english: "datapackage.json:3:10: not valid JSON. Check the quotes, commas and brackets there.",
      chinese: "datapackage.json 第 3 行第 10 列：JSON 语法错误。请检查此处的引号、逗号和括号。")
  }

  @Test func `a property of the wrong type is named`() throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing("\"year\": 2025", with: "\"year\": \"2025\""),
      english: "datapackage.json: mingzhang.year has the wrong type. Compare it with docs/data-format.md.",
      chinese: "datapackage.json：mingzhang.year 的类型不对。请对照 docs/data-format.md 修改。")
  }

  @Test func `a missing property is named`() throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing("\"year\": 2025,", with: ""),
      english: "datapackage.json: mingzhang.year is missing. Add it.",
      chinese: "datapackage.json：缺少 mingzhang.year。请补上。")
  }

  @Test func `a later format is told`() throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing("\"year\"", with: "\"format\": 9, \"year\""),
      english: "datapackage.json: format version 9 is later than 1, the latest known. Update mingzhang.",
      chinese: "datapackage.json：格式版本 9 比本程序认识的 1 新。请更新 mingzhang。")
  }

  @Test func `an unknown kind is told`() throws {
    try expect(
      "datapackage.json", HandMade.descriptor.replacing("\"budget\"", with: "\"plan\""),
      english: "datapackage.json: mingzhang.kind is \"plan\", which is not known. Use one of: budget, final.",
      chinese: "datapackage.json：mingzhang.kind 的值“plan”不认识。可用：budget、final。")
  }

  @Test func `a resource listed twice is told`() throws {
    let twice = HandMade.descriptor.replacing(
      "\"resources\": [",
      with: "\"resources\": [ {\"name\": \"f03-expenditure\", \"path\": \"a.csv\"},")
    try expect(
      "datapackage.json", twice,
      english: "datapackage.json: \"f03-expenditure\" is listed twice. Take one out, or rename it.",
      chinese: "datapackage.json：“f03-expenditure”列了两次。请删去一个，或改名。")
  }

  @Test func `bytes that are neither UTF-8 nor GB18030 are told with the way to mend them`() throws {
    let bytes = Array("code,name,合计\n201,".utf8) + [0xFF, 0xD0, 0x2C, 0x31, 0x0A]
    let (texts, ids) = try problems(Self.table, bytes)
    #expect(
      texts == [
        "tables/f03-expenditure.csv:2:2: neither UTF-8 nor GB18030. Save it as \"CSV UTF-8\".",
        "tables/f03-expenditure.csv 第 2 行第 2 列：既不是 UTF-8 也不是 GB18030。请另存为“CSV UTF-8”。",
      ])
    #expect(ids == ["140525-023/2024/final"])
  }

  @Test func `a table saved in GB18030 is read`() throws {
    // code,name,合计 and 201,中,1 as a Chinese spreadsheet saves them
    let bytes =
      Array("code,name,".utf8) + [0xBA, 0xCF, 0xBC, 0xC6] + Array("\n201,".utf8) + [0xD6, 0xD0] + Array(",1\n".utf8)
    let (texts, ids) = try problems(Self.table, bytes)
    #expect(texts.isEmpty)
    #expect(ids.count == 2)
  }

  @Test func `a line of 100 MB stops the reading early`() throws {
    // given
    let folder = try TemporaryFolder()
    let path = folder.path + "/long.csv"
    try folder.put("long.csv", "code,name\n201,甲")
    #expect(truncate(path, 100 << 20) == 0)

    // then
    #expect(throws: LibraryError.lineTooLong(FilePosition(file: path, line: 2), limit: 4 << 20)) {
      try FolderFiles.read(path)
    }
  }

  @Test func `control characters of names never come through`() throws {
    // given
    let folder = try TemporaryFolder()
    try HandMade.put(into: folder, "hand")
    try folder.put("hand/" + Self.table, "code,name,合计\n201,\u{1B}[31m甲\u{9B}2J\u{7}\u{202E}乙\t丙,1\n")

    // when
    let disclosure = try PackageLibrary.open(folders: [folder.path]).disclosure("乙县-甲局/2025/budget")

    // then
    #expect(disclosure.tables[0].rows[0].label == "\u{FFFD}[31m甲\u{FFFD}2J\u{FFFD}\u{FFFD}乙\t丙")
  }
}
