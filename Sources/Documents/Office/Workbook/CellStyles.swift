/// How the cells of a workbook are shown, by the number of their style.
struct CellStyles {
  /// A style, as far as it changes what is read.
  struct Style {
    var format = NumberFormat.general
    var isStruck = false
  }

  private(set) var styles: [Style] = []
  private var formats: [Int: NumberFormat] = [:]
  private var struckFonts: Set<Int> = []
  private var fonts = 0
  private var list = ""

  /// The lists of the part that are read; fonts and formats of other lists are numbered apart.
  private static let lists: Set<String> = ["numfmts", "fonts", "cellxfs", "cellstylexfs", "dxfs"]
  static let attributes: Set<String> = ["numfmtid", "formatcode", "fontid", "val"]

  mutating func add(_ token: MarkupToken) {
    switch token {
    case .open(let name, let attributes, _):
      if Self.lists.contains(name) { list = name }
      open(name, attributes)
    case .close(let name): if name == list { list = "" }
    case .text: break
    }
  }

  /// The style of a number; that of a plain cell where there is none.
  subscript(_ number: Int) -> Style { styles.indices.contains(number) ? styles[number] : Style() }

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    switch (list, name) {
    case ("numfmts", "numfmt"):
      if let number = attributes["numfmtid"].flatMap({ Int($0) }), let code = attributes["formatcode"] {
        formats[number] = NumberFormat(code)
      }
    case ("fonts", "font"): fonts += 1
    case ("fonts", "strike"): if WordValue(attributes["val"]).isOn { struckFonts.insert(fonts - 1) }
    case ("cellxfs", "xf"):
      let number = attributes["numfmtid"].flatMap { Int($0) } ?? 0
      let format = formats[number] ?? BuiltInFormats.code(number).map { NumberFormat($0) } ?? .general
      let font = attributes["fontid"].flatMap { Int($0) } ?? 0
      styles.append(Style(format: format, isStruck: struckFonts.contains(font)))
    default: break
    }
  }
}
