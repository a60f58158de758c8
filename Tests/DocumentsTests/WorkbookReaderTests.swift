import Testing

@testable import Documents

/// What a workbook shows, and what it holds and does not show.
struct WorkbookReaderTests {
  private func sheet(_ rows: String, before: String = "", after: String = "") -> [(attributes: String, content: String)]
  {
    [("name=\"表\"", "\(before)<sheetData>\(rows)</sheetData>\(after)")]
  }
  private func text(_ place: String, _ text: String) -> String {
    "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
  }
  private func number(_ place: String, _ value: String, style: Int = 0) -> String {
    "<c r=\"\(place)\" s=\"\(style)\"><v>\(value)</v></c>"
  }

  @Test func `shared texts are read without what is struck out or spoken`() throws {
    let texts =
      "<si><t>科目</t></si><si><r><rPr><strike/></rPr><t>旧</t></r><r><t>金</t></r><r><t>额</t></r><rPh><t>jin</t></rPh></si>"
    let rows =
      "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>9</v></c></row><row>\(text("A2", "甲"))\(number("B2", "5"))</row>"
    #expect(try OfficeSample.lines(OfficeSample.workbook(sheet(rows), texts: texts)) == ["科目|金额", "甲|5"])
  }

  @Test func `hidden sheets, rows and columns are not read, and each of several sheets has its name`() throws {
    let rows =
      "<row r=\"1\">\(text("A1", "甲"))\(text("B1", "藏"))\(text("C1", "乙"))</row>"
      + "<row r=\"2\" hidden=\"1\">\(text("A2", "藏"))</row><row r=\"5\">\(text("A5", "丙"))\(number("C5", "1"))</row>"
    let first = sheet(rows, before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")[0]
    let others = ["hidden", "veryHidden", "visible"].map { ("name=\"\($0)\" state=\"\($0)\"", first.content) }
    #expect(
      try OfficeSample.lines(OfficeSample.workbook([first] + others)) == ["表", "甲|乙", "丙|1", "visible", "甲|乙", "丙|1"])
  }

  @Test func `merged cells stand once, in the first of their places that is seen`() throws {
    let rows =
      "<row r=\"1\">\(text("A1", "收入"))\(text("B1", "盖住"))\(text("C1", "支出"))</row>"
      + "<row r=\"2\" hidden=\"1\">\(text("A2", "产出"))\(number("B2", "1"))</row>"
      + "<row r=\"3\">\(text("A3", "盖住"))\(number("B3", "2"))</row>"
    let merges = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"Z9\"/></mergeCells>"
    #expect(
      try OfficeSample.lines(OfficeSample.workbook(sheet(rows, after: merges))) == ["收入||支出", "产出|2|"])
  }

  @Test func `numbers are shown as their styles say, struck-out cells not at all`() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"176\" formatCode=\"0!.0000,&quot;万元&quot;\"/></numFmts>"
      + "<fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf numFmtId=\"10\"/></cellStyleXfs>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"4\"/><xf numFmtId=\"176\"/><xf numFmtId=\"10\"/>"
      + "<xf numFmtId=\"0\" fontId=\"1\"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>"
    let rows =
      "<row>" + number("A1", "1234567.891", style: 1) + number("B1", "1234567", style: 2)
      + number("C1", "0.98765", style: 3) + number("D1", "5", style: 4) + number("E1", "0.1", style: 99) + "</row>"
      + "<row>\(text("A2", "甲"))</row>"
    #expect(
      try OfficeSample.lines(OfficeSample.workbook(sheet(rows), styles: styles))
        == ["1,234,567.89|0.1235万元|98.77%||0.1", "甲||||"])
  }

  @Test func `a formula shows what was computed; one never computed is told`() throws {
    let rows =
      "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>A1</f></c><c r=\"C1\" t=\"str\"><f>T(A1)</f><v></v></c>"
      + "<c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"E1\" t=\"b\"><v>1</v></c></row>"
    let bytes = OfficeSample.workbook(sheet(rows))
    #expect(try OfficeSample.lines(bytes) == ["2|||#DIV/0!|TRUE"])
    #expect(try FileReader().read(bytes).uncomputedCells == ["B1"])
  }

  @Test(arguments: [(false, "2024年3月5日"), (true, "2028年3月6日")])
  func `days are counted from 1900 or 1904`(from1904: Bool, date: String) throws {
    let bytes = OfficeSample.workbook(
      sheet("<row>\(number("A1", "45356"))\(number("B1", "45356", style: 1))</row>"),
      styles: "<cellXfs><xf/><xf numFmtId=\"31\"/></cellXfs>",
      properties: "<workbookPr date1904=\"\(from1904 ? 1 : 0)\"/>")
    #expect(try OfficeSample.lines(bytes) == ["45356|\(date)"])
  }
}
