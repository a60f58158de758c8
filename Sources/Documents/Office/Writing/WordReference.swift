/// What documents look like that pandoc makes: a document without a text, whose styles, page and foot it takes.
enum WordReference {
  /// The document.
  static let bytes: [UInt8] = {
    var archive = PlainArchive()
    archive.add("[Content_Types].xml", head + types)
    archive.add("_rels/.rels", head + relations([("officeDocument", "word/document.xml")]))
    archive.add("word/document.xml", head + page)
    archive.add(
      "word/_rels/document.xml.rels", head + relations([("styles", "styles.xml"), ("footer", "footer1.xml")]))
    archive.add("word/styles.xml", head + styles)
    archive.add("word/footer1.xml", head + foot)
    return archive.bytes
  }()

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
  private static let words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let formats = "http://schemas.openxmlformats.org"

  private static let types: String = {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let parts = [("document", "document.main"), ("styles", "styles"), ("footer1", "footer")].map { name, type in
      "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(kind).\(type)+xml\"/>"
    }
    return
      "<Types xmlns=\"\(formats)/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + parts.joined() + "</Types>"
  }()

  private static func relations(_ targets: [(type: String, target: String)]) -> String {
    "<Relationships xmlns=\"\(formats)/package/2006/relationships\">"
      + targets.enumerated().map { index, relation in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(formats)/officeDocument/2006/relationships/\(relation.type)\""
          + " Target=\"\(relation.target)\"/>"
      }.joined() + "</Relationships>"
  }

  /// A4, with the number of the page at its foot. Lengths are twentieths of a point.
  private static let page =
    "<w:document \(words) xmlns:r=\"\(formats)/officeDocument/2006/relationships\"><w:body><w:p/><w:sectPr>"
    + "<w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    + "<w:pgMar w:top=\"1134\" w:right=\"1021\" w:bottom=\"1134\" w:left=\"1021\" w:header=\"567\" w:footer=\"567\""
    + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>"

  private static let foot =
    "<w:ftr \(words)><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
    + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>"

  // MARK: Styles

  private static let styles = [
    "<w:styles \(words)><w:docDefaults><w:rPrDefault><w:rPr>\(fonts("Times New Roman", "宋体"))\(size(21))",
    "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>",
    spacing(before: 0, after: 60, line: 300) + "</w:pPr></w:pPrDefault></w:docDefaults>",
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>",
    paragraph("BodyText", "Body Text", ""), paragraph("FirstParagraph", "First Paragraph", ""),
    paragraph("Compact", "Compact", spacing(before: 20, after: 20, line: 240), size(19)),
    paragraph("Title", "Title", spacing(before: 0, after: 240, line: 300) + centred, heading + size(36)),
    paragraph(
      "Heading1", "heading 1", stays + spacing(before: 280, after: 100, line: 300) + level(0), heading + size(26)),
    paragraph(
      "Heading2", "heading 2", stays + spacing(before: 200, after: 80, line: 300) + level(1), heading + size(22)),
    table, "</w:styles>",
  ].joined()

  private static let (centred, stays) = ("<w:jc w:val=\"center\"/>", "<w:keepNext/><w:keepLines/>")
  private static let heading = fonts("Arial", "黑体") + "<w:b/><w:bCs/>"

  /// Half points.
  private static func size(_ size: Int) -> String { "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>" }

  private static func fonts(_ latin: String, _ chinese: String) -> String {
    "<w:rFonts w:ascii=\"\(latin)\" w:hAnsi=\"\(latin)\" w:eastAsia=\"\(chinese)\" w:cs=\"\(latin)\"/>"
  }

  private static func spacing(before: Int, after: Int, line: Int) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"\(line)\" w:lineRule=\"auto\"/>"
  }

  private static func level(_ level: Int) -> String { "<w:outlineLvl w:val=\"\(level)\"/>" }

  private static func paragraph(_ id: String, _ name: String, _ layout: String, _ look: String = "") -> String {
    "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:basedOn w:val=\"Normal\"/>"
      + "<w:qFormat/><w:pPr>\(layout)</w:pPr><w:rPr>\(look)</w:rPr></w:style>"
  }

  /// Borders around every cell, the headings on grey.
  private static let table: String = {
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"666666\"/>"
    }
    let margins = [("top", 30), ("left", 80), ("bottom", 30), ("right", 80)].map {
      "<w:\($0.0) w:w=\"\($0.1)\" w:type=\"dxa\"/>"
    }
    return
      "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Table\"><w:name w:val=\"Table\"/><w:tblPr><w:tblBorders>"
      + borders.joined() + "</w:tblBorders><w:tblCellMar>" + margins.joined() + "</w:tblCellMar></w:tblPr>"
      + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr><w:tcPr>"
      + "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EDEDED\"/></w:tcPr></w:tblStylePr></w:style>"
  }()
}
