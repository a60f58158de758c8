/// Writes workbooks of one sheet, as the office programs of today do, but for compression.
enum Workbook {
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let format = "http://schemas.openxmlformats.org/package/2006"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  /// A workbook of rows of texts.
  static func bytes(rows: [[String]]) -> [UInt8] {
    let cells = rows.map { row in
      "<row>" + row.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    return Archive.bytes([
      (
        "[Content_Types].xml",
        """
        <Types xmlns="\(format)/content-types"><Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" \
        ContentType="\(kind).sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" \
        ContentType="\(kind).worksheet+xml"/></Types>
        """
      ),
      ("_rels/.rels", relations("officeDocument", "xl/workbook.xml")),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(main)" xmlns:r="\(relation)"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>
        """
      ),
      ("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")),
      (
        "xl/worksheets/sheet1.xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(cells.joined())</sheetData></worksheet>"
      ),
    ])
  }

  private static func relations(_ type: String, _ target: String) -> String {
    "<Relationships xmlns=\"\(format)/relationships\"><Relationship Id=\"r1\" Type=\"\(relation)/\(type)\" "
      + "Target=\"\(target)\"/></Relationships>"
  }
}
