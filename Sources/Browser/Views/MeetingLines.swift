import BudgetModel
import Console

/// In a meeting: the selected row's full name, and on a line of its own its exact amount, in figures and in capitals; of a row
/// without an amount what it says, over the line of the summary, which would say the same.
struct MeetingLines {
  let name: String
  let amount: String
  /// What goes on below, and the source; nil where the summary stands there.
  let further: (text: String, origin: String)?
  private let layout: Layout

  /// - Parameters:
  ///   - answer: what is said of a tile instead of a row; nil for a row.
  ///   - isPlain: whether the row's one figure says it all, as it does not where two sides are shown.
  init?(_ row: ListingRow?, _ answer: String?, isPlain: Bool, layout: Layout, symbols: Symbols) {
    guard layout.isSpacious, let row else { return nil }
    self.layout = layout
    let width = layout.size.width - 2
    let said = (answer ?? row.summary).parts(between: " \(symbols.dot) ")
    name = (answer == nil ? row.figure?.title : nil) ?? said.first ?? ""
    if isPlain, answer == nil, let exact = row.figure?.amount {
      let figures = "\(AmountText.text(exact, .yuan)) 元"
      let both = "\(figures)  \(exact.capitals)"
      amount = DisplayWidth.columns(of: both) <= width ? both : figures
      further = nil
    } else if answer == nil, row.figure == nil {
      let lines = said.dropFirst().joined(separator: " \(symbols.dot) ").wrapped(to: width)
      amount = lines.first ?? ""
      let rest = lines.dropFirst().joined()
      further = (
        rest.clipped(to: width, ellipsis: symbols.ellipsis), row.origin.clipped(to: width, ellipsis: symbols.ellipsis)
      )
    } else {
      further = nil
      amount = DetailLines.clipped(
        said.dropFirst().joined(separator: " \(symbols.dot) "), to: width, symbols: symbols)
    }
  }

  func draw(into frame: inout Frame) {
    let width = layout.size.width - 2
    frame.write(
      name.clipped(to: width), at: Position(column: 1, row: layout.ruleRow + 1), style: Style(.title))
    frame.write(amount, at: Position(column: 1, row: layout.ruleRow + 2), style: Style(.amount))
    guard let further else { return }
    frame.fill(row: layout.summaryRow)
    frame.write(further.text, at: Position(column: 1, row: layout.summaryRow), style: Style(.amount))
    frame.fill(row: layout.originRow)
    frame.write(further.origin, at: Position(column: 1, row: layout.originRow), style: Style(.secondary))
  }
}
