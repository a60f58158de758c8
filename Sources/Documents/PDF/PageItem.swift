/// What stands on a page from top to bottom.
enum PageItem: Equatable, Sendable {
  /// A table: the places of its column lines, and its rows.
  case table(PageTable)
  /// A line of text.
  case line(TextLine)
  /// What may go on with an unruled table of the page before, and what it is otherwise.
  indirect case rest(UnruledTable, [PageItem])

  var box: Box {
    switch self {
    case .table(let table): table.box
    case .line(let line): line.box
    case .rest(let table, let items): items.first?.box ?? table.table?.box ?? Box(left: 0, top: 0, right: 0, bottom: 0)
    }
  }

  /// Everything on a page in reading order.
  static func items(_ page: Page) -> [PageItem] {
    var tables: [PageTable] = []
    var rest = page.words
    for frame in TableFrame.frames(page.rules) {
      // A frame around a whole table or a whole page, with another frame in it.
      let box = frame.box
      let inside = rest.filter { box.holdsCenter(of: $0.box) }
      let rows = TableCells.rows(frame, inside)
      guard rows.joined().count(where: { !$0.isEmpty }) >= 2 else { continue }
      rest.removeAll { box.holdsCenter(of: $0.box) }
      tables.append(PageTable(columns: frame.columns, rows: rows, box: box, page: page.number, isRuled: true))
    }
    tables.sort { $0.box.top < $1.box.top }
    var items: [PageItem] = []
    var open: [TextLine] = []
    var next = 0
    func close() {
      items += UnruledTable.items(open, isFirst: items.isEmpty)
      open = []
    }
    for line in TextLine.lines(rest, page: page.number, width: page.width) {
      while next < tables.count, tables[next].box.centerY < line.box.centerY {
        close()
        items.append(.table(tables[next]))
        next += 1
      }
      open.append(line)
    }
    close()
    return items + tables[next...].map { .table($0) }
  }
}
