import TestSupport

@testable import Documents

/// Office files of a few lines.
enum OfficeSample {
  private static let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static func links(_ links: [(kind: String, target: String)]) -> String {
    let items = links.enumerated().map {
      "<Relationship Id=\"r\($0 + 1)\" Type=\"\(kinds)/\($1.kind)\" Target=\"\($1.target)\"/>"
    }
    return "<?xml version=\"1.0\"?><Relationships>\(items.joined())</Relationships>"
  }

  /// A text document with this in its body.
  static func document(_ body: String, notes: String = "", isEncrypted: Bool = false) -> [UInt8] {
    let name = "xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\""
    return StoredArchive(
      [
        ("_rels/.rels", links([("officeDocument", "/word/document.xml")])),
        ("word/_rels/document.xml.rels", links([("footnotes", "footnotes.xml")])),
        ("word/document.xml", "<w:document \(name)><w:body>\(body)</w:body></w:document>"),
        ("word/footnotes.xml", "<w:footnotes \(name)>\(notes)</w:footnotes>"),
      ], isEncrypted: isEncrypted
    ).bytes
  }

  /// A workbook of sheets by their names; each is what its part holds, below `worksheet`.
  static func workbook(
    _ sheets: [(attributes: String, content: String)], styles: String = "", texts: String = "", properties: String = ""
  ) -> [UInt8] {
    let list = sheets.enumerated().map { "<sheet \($1.attributes) sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>" }
    let parts = sheets.indices.map { ("worksheet", "sheets/\($0 + 1).xml") }
    return StoredArchive(
      [
        ("_rels/.rels", links([("officeDocument", "xl/workbook.xml")])),
        (
          "xl/_rels/workbook.xml.rels",
          links(parts + [("styles", "styles.xml"), ("sharedStrings", "../xl/texts.xml")])
        ),
        (
          "xl/workbook.xml",
          "<workbook xmlns:r=\"urn:r\">\(properties)<sheets>\(list.joined())</sheets></workbook>"
        ),
        ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"), ("xl/texts.xml", "<sst>\(texts)</sst>"),
      ]
        + sheets.enumerated().map { ("xl/sheets/\($0 + 1).xml", "<worksheet>\($1.content)</worksheet>") }
    ).bytes
  }

  /// What is read of a file: paragraphs as they are, tables row by row with strokes between the cells.
  static func lines(_ bytes: [UInt8]) throws -> [String] {
    try FileReader().read(bytes).blocks.flatMap { block in
      block.grid?.rows.map { $0.cells.joined(separator: "|") } ?? [block.text ?? ""]
    }
  }
}
