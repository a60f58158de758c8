import Console

extension State {
  /// Takes what a mouse did while something is shown over the screen: of a list a click selects, on what is selected it
  /// does what Enter does; above it, and on what is only read, it closes.
  mutating func handleOverlay(_ action: MouseAction, at position: Position, _ listing: Listing) -> [Effect] {
    switch action {
    case .wheelDown: return handleOverlay(Key(.down), listing) ?? []
    case .wheelUp: return handleOverlay(Key(.up), listing) ?? []
    case .click, .doubleClick: break
    }
    guard let (rows, count, selected) = overlayRows else {
      overlay = nil
      return []
    }
    if position.row < rows.first - 2 { overlay = nil }
    guard let row = rows.row(at: position.row, of: count) else { return [] }
    switch overlay {
    case .export(let line): overlay = .export(line.at(row))
    case .options: overlay = .options(index: row)
    case .columns: overlay = .columns(index: row)
    case .comparing(let key, let filter, _): overlay = .comparing(key, filter: filter, index: row)
    default: break
    }
    return row == selected || action == .doubleClick ? handleOverlay(Key(.enter), listing) ?? [] : []
  }

  /// Where the rows of the list shown over the screen stand, how many there are and which is selected; nil for none.
  private var overlayRows: (rows: OverlayRows, count: Int, selected: Int)? {
    switch overlay {
    case .export(let line): return (ExportView.rows(line, size), ExportLine.count, line.index)
    case .options(let index):
      let view = OptionsView(
        options: options, index: index, file: configurationFile, problems: configurationProblems, message: message,
        symbols: Symbols(isASCII: options.isASCII))
      return (view.rows(size), Setting.allCases.count, index)
    case .columns(let index):
      guard let desk = deskScreen?.desk else { return nil }
      return (ColumnsView.rows(desk, options, index, size), ColumnsView.all(desk, options).count, index)
    case .comparing(_, _, let index):
      let count = offered?.choices.count ?? 0
      return (ComparisonChooser.rows(count, index, size), count, index)
    case .help, .details, .terms, .page, nil: return nil
    }
  }
}
