import BudgetModel
import Console

/// Details and source of the selected row, over the lower part of the screen.
struct DetailsView {
  let row: ListingRow
  let columns: [ListingColumn]
  let path: String
  var top = 0
  let language: Language
  let symbols: Symbols
  /// What documents say of it in words.
  var quotations: [Quotation] = []
  /// Whether it stands in a text of which no sentences are kept.
  var isUnkept = false

  /// The lines for a width: every column with its whole value, then summary, what documents say in words, source and path.
  func lines(width: Int) -> [LowerText.Line] {
    var lines: [LowerText.Line] = row.summary.wrapped(to: width).map { LowerText.Line(text: $0, role: .strong) }
    for (column, cell) in zip(columns, row.cells) where !cell.text.isEmpty && !column.title.isEmpty {
      let label = "\(column.title)  "
      let indent = DisplayWidth.columns(of: label)
      let text = cell.text + (cell.amount.map { "  " + $0.capitals } ?? "")
      for (index, part) in text.wrapped(to: max(10, width - indent)).enumerated() {
        let text = index == 0 ? label + part : String(repeating: " ", count: indent) + part
        lines.append(LowerText.Line(text: text, role: .text))
      }
    }
    func add(_ text: String, _ role: Role) {
      lines += text.wrapped(to: width).map { LowerText.Line(text: $0, role: role) }
    }
    for detail in row.details { add(detail, .text) }
    for quotation in quotations { lines += self.lines(of: quotation, width) }
    if isUnkept, quotations.isEmpty {
      add(
        language.pick(
          "原句不在部门库里，库中只存数字和名称。", "The sentence itself is not in the library, which keeps figures and names only."),
        .absent)
    }
    if !row.origin.isEmpty { add(row.origin, .secondary) }
    add(language.pick("路径 ", "Path ") + path, .secondary)
    return lines
  }

  /// Where a quotation stands, and what it says.
  private func lines(of quotation: Quotation, _ width: Int) -> [LowerText.Line] {
    let document =
      quotation.kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final accounts")
    let page = quotation.page.map { language.pick("第\($0)页 ", "p. \($0) ") } ?? ""
    let place = language.pick("原文 ", "Text of the ") + "\(document) \(page)“\(TextListing.shown(quotation.section))”"
    let text = quotation.text.wrapped(to: width - 2)
    let marked = QuotedWords.places(quotation.marked, of: quotation.text, in: text)
    return place.wrapped(to: width).map { LowerText.Line(text: $0, role: .secondary) }
      + zip(text, marked).map { text, marked in
        LowerText.Line(text: "  " + text, role: .text, marked: marked.map { ($0.lowerBound + 2)..<($0.upperBound + 2) })
      }
  }

  /// How far it can be scrolled in a window: until the last line is seen.
  func lastTop(in size: Size) -> Int { LowerText.lastTop(of: lines(width: LowerText.width(in: size)).count, in: size) }

  func draw(into frame: inout Frame) {
    LowerText(
      lines: lines(width: LowerText.width(in: frame.size)), top: top,
      hint: language.pick("Esc 关闭  ↑↓ 翻看", "Esc closes  ↑↓ scroll"), symbols: symbols
    ).draw(into: &frame)
  }
}
