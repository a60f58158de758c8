/// Writes PDF files: text in a font whose codes are UTF-16, and what is drawn.
enum PortableDocument {
  private static let unicode = """
    /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange <0000> <FFFF> <0000> endbfrange
    endcmap end end
    """
  private static let font = """
    <</Type/Font/Subtype/Type0/BaseFont/Own/Encoding/Identity-H/ToUnicode 4 0 R/DescendantFonts[
    <</Type/Font/Subtype/CIDFontType2/BaseFont/Own/DW 1000/W[32[500] 40 126 500]
    /CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>
    /FontDescriptor<</Type/FontDescriptor/FontName/Own/Flags 4/Ascent 800/Descent -200
    /FontBBox[0 -200 1000 800]/ItalicAngle 0/StemV 80/CapHeight 700>>>>]>>
    """

  /// A file of pages of A4, each given by the operators that draw it.
  static func bytes(pages: [[String]]) -> [UInt8] {
    var objects = ["<</Type/Catalog/Pages 2 0 R>>", "", font, stream(unicode)]
    let first = objects.count + 1
    for page in pages {
      objects.append(stream("0.5 w\n" + page.joined()))
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents \(objects.count) 0 R>>"
      )
    }
    let kids = pages.indices.map { "\(first + 2 * $0 + 1) 0 R" }.joined(separator: " ")
    objects[1] = "<</Type/Pages/Count \(pages.count)/Kids[\(kids)]>>"
    var bytes = Array("%PDF-1.4\n".utf8)
    var table = ""
    for (index, object) in objects.enumerated() {
      let place = "\(bytes.count)"
      table += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
      bytes += "\(index + 1) 0 obj\n\(object)\nendobj\n".utf8
    }
    let start = bytes.count
    bytes += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table)".utf8
    bytes += "trailer\n<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
    return bytes
  }

  private static func stream(_ text: String) -> String {
    "<</Length \(text.utf8.count)>>stream\n\(text)\nendstream"
  }
}
