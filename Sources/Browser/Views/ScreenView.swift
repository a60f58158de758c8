import BudgetModel
import Console
import Index

/// The whole screen of a state: a pure function of state and listing.
enum ScreenView {
  /// Draws the screen.
  static func frame(_ state: State, _ listing: Listing, answers: Listing) -> Frame {
    var frame = Frame(size: state.size)
    let size = state.size
    let smallest = Layout.smallest
    guard size.width >= smallest.width, size.height >= smallest.height else {
      drawTooSmall(state, &frame)
      return frame
    }
    let symbols = Symbols(isASCII: state.options.isASCII)
    let layout = Layout(state, listing)
    let selected = state.selectedIndex(listing)
    let row = selected < listing.rows.count ? listing.rows[selected] : nil
    HeaderView(state: state, listing: listing, selected: selected, symbols: symbols).draw(into: &frame)
    drawNotes(layout, symbols, &frame)
    let tiles = state.treemap(listing).map {
      TreemapView(treemap: $0, rows: Array(listing.rows), options: state.options, layout: layout)
    }
    if let tiles {
      tiles.draw(into: &frame)
    } else {
      ListView(
        state.standing(listing), layout: layout, choices: state.here, symbols: symbols, selected: selected,
        column: state.hasColumns(listing) ? state.column(listing) : nil,
        sought: state.lastSearch.map(SearchHits.words) ?? []
      ).draw(into: &frame)
    }
    if let left = layout.panelLeft, let panel = listing.panel {
      PanelView(panel: panel, left: left, layout: layout, symbols: symbols).draw(into: &frame)
    }
    drawBottom(row, tiles?.answer, layout, symbols, &frame)
    let isPlain = !state.isComparing && state.phase != .both
    MeetingLines(row, tiles?.answer.first, isPlain: isPlain, layout: layout, symbols: symbols)?.draw(into: &frame)
    if let message = state.message {
      frame.write(
        message.text.clipped(to: size.width - 2, ellipsis: symbols.ellipsis),
        at: Position(column: 1, row: layout.hintRow), style: Style(message.isError ? .error : .message))
    } else {
      HintBar.draw(
        HintBar.commands(state, listing, row), into: &frame, row: layout.hintRow, language: state.language,
        keymap: state.keymap)
    }
    switch state.overlay {
    case .help(let filter, let top):
      HelpView(filter: filter, top: top, language: state.language, symbols: symbols, keymap: state.keymap).draw(
        into: &frame)
    case .export(let line):
      ExportView(chosen: line, state: state, symbols: symbols).draw(into: &frame)
    case .details(let top):
      details(state, listing, top: top)?.draw(into: &frame)
    case .terms(let top):
      LowerText(
        lines: terms(state, listing).lines(width: LowerText.width(in: size)), top: top,
        hint: state.language.pick("Esc 关闭  ↑↓ 翻看  ? 全部术语", "Esc closes  ↑↓ scroll  ? all terms"), symbols: symbols
      ).draw(into: &frame)
    case .options(let index):
      OptionsView(
        options: state.options, index: index, file: state.configurationFile, problems: state.configurationProblems,
        message: state.message,
        symbols: symbols
      ).draw(into: &frame)
    case .page(let request, let top, let left):
      state.pageView(PagePlace(request: request, top: top, left: left)).draw(into: &frame)
    case .columns(let index):
      if let desk = state.deskScreen?.desk {
        ColumnsView(desk: desk, options: state.options, index: index, message: state.message, symbols: symbols).draw(
          into: &frame)
      }
    case .comparing(_, let filter, let index):
      ComparisonChooser(
        choices: state.offered?.choices ?? [], filter: filter, index: index,
        language: state.language, symbols: symbols
      ).draw(into: &frame)
    case nil: break
    }
    if let entry = state.entry { EntryView.draw(entry, state, listing, answers: answers, into: &frame) }
    return frame
  }

  /// The details of the selected row; nil where there is none.
  static func details(_ state: State, _ listing: Listing, top: Int) -> DetailsView? {
    let selected = state.selectedIndex(listing)
    guard selected < listing.rows.count else { return nil }
    let row = listing.rows[selected]
    let quotations = state.accounts.map { Quotations(accounts: $0.accounts) }
    return DetailsView(
      row: row, columns: listing.columns, path: PlacePath.text(state, row), top: top, language: state.language,
      symbols: Symbols(isASCII: state.options.isASCII),
      quotations: quotations?.all(of: row) ?? [], isUnkept: quotations?.isUnkept(row) ?? false)
  }

  /// The terms that stand in the selected row and above it.
  static func terms(_ state: State, _ listing: Listing) -> TermsView {
    let selected = state.selectedIndex(listing)
    return TermsView(
      row: selected < listing.rows.count ? listing.rows[selected] : nil, listing: listing,
      published: state.accounts.map { PublishedTerms($0.accounts) }, language: state.language,
      symbols: Symbols(isASCII: state.options.isASCII))
  }

  private static func drawTooSmall(_ state: State, _ frame: inout Frame) {
    let size = state.size
    let long = state.language.pick(
      "窗口太小: 至少 40×10, 现在 \(size.width)×\(size.height)",
      "Window too small: 40x10 at least, now \(size.width)x\(size.height)")
    let text =
      DisplayWidth.columns(of: long) <= size.width ? long : state.language.pick("需 40×10", "needs 40x10")
    frame.write(text.clipped(to: size.width), at: Position(column: 0, row: 0), style: Style(.error))
  }

  private static func drawNotes(_ layout: Layout, _ symbols: Symbols, _ frame: inout Frame) {
    for (offset, note) in layout.notes.enumerated() {
      frame.write(
        DetailLines.clipped(note.text, to: layout.listWidth, symbols: symbols),
        at: Position(column: 1, row: layout.notesTop + offset), style: Style(note.role))
    }
  }

  /// Draws the rule and the two lines about the selected row.
  /// - Parameter answer: what is said of a tile instead; nil for a row.
  static func drawBottom(
    _ row: ListingRow?, _ answer: (first: String, second: String)?, _ layout: Layout,
    _ symbols: Symbols, _ frame: inout Frame
  ) {
    frame.fill(row: layout.ruleRow, with: symbols.rule, style: Style(.secondary))
    let width = layout.size.width - 2
    let lines =
      answer.map {
        (
          first: DetailLines.clipped($0.first, to: width, symbols: symbols),
          second: $0.second.clipped(to: width, ellipsis: symbols.ellipsis)
        )
      } ?? DetailLines.make(row, width: width, symbols: symbols)
    frame.write(lines.first, at: Position(column: 1, row: layout.summaryRow), style: Style(.strong))
    frame.write(lines.second, at: Position(column: 1, row: layout.originRow), style: Style(.secondary))
  }
}
