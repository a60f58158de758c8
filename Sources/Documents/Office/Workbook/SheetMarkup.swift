/// Reads the part of a workbook that holds a sheet.
struct SheetMarkup {
  private(set) var sheet = Worksheet()
  /// The cells whose formulas nobody has computed, so that the file does not say what they show.
  private(set) var uncomputed: [CellPlace] = []
  private let styles: CellStyles
  private let shared: SharedTexts
  private let counts1904: Bool
  private var place = CellPlace(row: -1, column: -1)
  private var cell: Cell?
  private var hidesRows = false

  private struct Cell {
    var kind: String
    var style: Int
    var value = ""
    var isValue = false
    var hasFormula = false
    var inline: SheetText?
  }

  static let attributes: Set<String> = [
    "r", "s", "t", "ref", "min", "max", "hidden", "zeroheight", "val", "width", "ht", "customheight",
  ]

  init(styles: CellStyles, shared: SharedTexts, counts1904: Bool) {
    (self.styles, self.shared, self.counts1904) = (styles, shared, counts1904)
  }

  mutating func add(_ token: MarkupToken) {
    if cell?.inline != nil, token != .close("is") {
      cell?.inline?.add(token)
      return
    }
    switch token {
    case .open(let name, let attributes, let isEmpty):
      open(name, attributes, isEmpty)
      if isEmpty { close(name) }
    case .close(let name): close(name)
    case .text(let text): if cell?.isValue == true { cell?.value.append(text) }
    }
  }

  private mutating func open(_ name: String, _ attributes: [String: String], _ isEmpty: Bool) {
    func isOn(_ name: String) -> Bool { attributes[name].map { WordValue($0).isOn } ?? false }
    func number(_ name: String) -> Int? { attributes[name].flatMap { Int($0) } }
    switch name {
    case "sheetformatpr": hidesRows = isOn("zeroheight")
    case "col":
      if isOn("hidden") || attributes["width"] == "0", let min = number("min"), let max = number("max"), min > 0,
        max >= min
      {
        sheet.hide(columns: min - 1...max - 1)
      }
    case "row":
      place = CellPlace(row: number("r").map { $0 - 1 } ?? place.row + 1, column: -1)
      if isOn("hidden") || attributes["ht"] == "0" || hidesRows && attributes["ht"] == nil {
        sheet.hide(row: place.row)
      }
    case "c":
      place = attributes["r"].flatMap { CellPlace($0) } ?? CellPlace(row: max(0, place.row), column: place.column + 1)
      cell = Cell(kind: attributes["t"] ?? "n", style: number("s") ?? 0)
    case "v": cell?.isValue = true
    case "f": cell?.hasFormula = true
    case "is": if !isEmpty { cell?.inline = SheetText() }
    case "mergecell":
      if let area = attributes["ref"].flatMap({ CellArea($0) }) { sheet.merge(area) }
    default: break
    }
  }

  private mutating func close(_ name: String) {
    if name == "v" { cell?.isValue = false }
    if name == "is", let text = cell?.inline?.text {
      cell?.value = text
      cell?.inline = nil
    }
    guard name == "c", let cell else { return }
    self.cell = nil
    let style = styles[cell.style]
    if cell.hasFormula, cell.value.isEmpty, cell.kind != "str" { uncomputed.append(place) }
    guard !cell.value.isEmpty, !style.isStruck else { return }
    sheet.put(shown(cell.value, kind: cell.kind, style.format), at: place)
  }

  private func shown(_ value: String, kind: String, _ format: NumberFormat) -> String {
    switch kind {
    case "s": Int(value).flatMap { shared[$0] }.map(format.text(of:)) ?? ""
    case "str", "inlineStr": format.text(of: value)
    case "b": value == "1" ? "TRUE" : "FALSE"
    case "n": DecimalNumber(value).map { format.text(of: $0, counts1904: counts1904) } ?? value
    default: value
    }
  }
}
