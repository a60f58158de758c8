/// Reads workbooks of the Office Open XML kind (.xlsx, .xlsm): what their sheets show. Hidden sheets, rows and columns
/// are not shown.
struct WorkbookReader: DocumentReader {
  private let watch: ReadingWatch

  init(watch: ReadingWatch) { self.watch = watch }

  /// The most sheets read.
  private static let sheetLimit = 512

  func read(_ bytes: [UInt8]) throws(DocumentError) -> Document {
    var package = try OfficePackage(bytes, watch: watch)
    let main = try PartLinks(of: "", in: &package).path(kind: "officeDocument") ?? "xl/workbook.xml"
    let links = try PartLinks(of: main, in: &package)
    guard let workbook = try package.part(main, attributes: ["name", "state", "id", "date1904"]) else {
      throw .programFailed("unzip", reason: "the archive has no \(main)")
    }
    var names: [String] = []
    var paths: [String] = []
    var counts1904 = false
    for case .open(let name, let attributes, _) in workbook {
      if name == "workbookpr", let value = attributes["date1904"] { counts1904 = WordValue(value).isOn }
      guard name == "sheet", attributes["state"] ?? "visible" == "visible",
        let path = attributes["id"].flatMap({ links.path(id: $0, kind: "worksheet") })
      else { continue }
      names.append(attributes["name"] ?? "")
      paths.append(path)
    }
    if paths.count > Self.sheetLimit {
      throw .programFailed("unzip", reason: "the workbook has more than \(Self.sheetLimit) sheets")
    }
    var styles = CellStyles()
    var shared = SharedTexts()
    if let path = links.path(kind: "styles"), let part = try package.part(path, attributes: CellStyles.attributes) {
      for token in part { styles.add(token) }
    }
    if let path = links.path(kind: "sharedStrings"), let part = try package.part(path, attributes: ["val"]) {
      for token in part { shared.add(token) }
    }
    var blocks = HTMLBlocks()
    var uncomputed: [String] = []
    var tooLarge: String?
    try package.parts(paths, attributes: SheetMarkup.attributes) { place, tokens in
      var markup = SheetMarkup(styles: styles, shared: shared, counts1904: counts1904)
      for token in tokens { markup.add(token) }
      if markup.sheet.isTooLarge { tooLarge = tooLarge ?? names[place] }
      uncomputed += markup.uncomputed.map { paths.count > 1 ? "\(names[place])!\($0.text)" : $0.text }
      // A sheet alone has no name anybody gave it with care; of several, each has one.
      if paths.count > 1 {
        for token: MarkupToken in [.open("h1", attributes: [:], isEmpty: false), .text(names[place]), .close("h1")] {
          blocks.add(token)
        }
      }
      for token in markup.sheet.tokens { blocks.add(token) }
    }
    if let tooLarge {
      throw .programFailed("unzip", reason: "the sheet \(tooLarge) has more than \(Worksheet.cellLimit) cells")
    }
    var document = Document(blocks: Furniture.marked(blocks.finish()))
    document.uncomputedCells = uncomputed
    return document
  }
}
