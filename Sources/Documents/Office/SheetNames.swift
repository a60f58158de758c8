/// What LibreOffice writes around the sheets of a workbook, taken away again.
enum SheetNames {
  /// A workbook's document without the list of sheets before the first of them, and with each sheet under its bare name,
  /// where LibreOffice writes `Sheet 1: 收支总表`.
  static func plain(_ document: Document) -> Document {
    var document = document
    guard let first = document.blocks.firstIndex(where: { $0.text.flatMap(name) != nil }),
      document.blocks[..<first].allSatisfy({ $0.grid == nil })
    else { return document }
    document.blocks = document.blocks[first...].map { block in
      guard let name = block.text.flatMap(name) else { return block }
      var block = block
      block.content = .paragraph(name)
      return block
    }
    return document
  }

  /// The name of the sheet in a heading: a word, a number, a colon and the name.
  private static func name(_ heading: String) -> String? {
    guard let colon = heading.firstIndex(of: ":") else { return nil }
    let head = heading[..<colon]
    let word = head.prefix { !$0.isNumber && $0 != " " }
    let number = head.dropFirst(word.count).drop { $0 == " " }
    let name = heading[heading.index(after: colon)...].drop { $0 == " " }
    guard ["Sheet", "工作表"].contains(String(word)), !number.isEmpty, number.allSatisfy(\.isNumber), !name.isEmpty else {
      return nil
    }
    return String(name)
  }
}
