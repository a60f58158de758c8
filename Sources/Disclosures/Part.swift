import Documents

/// A paragraph, or a table with everything between its first and last row, page breaks taken out.
enum Part {
  /// A paragraph.
  struct Line {
    var text: String
    var line: Int
    var page: Int?
    /// The further pages it runs over.
    var turns: [DocumentBlock.PageTurn] = []
  }

  /// Rows of one or more grids that only page breaks separate.
  struct Rows {
    var rows: [Grid.Row]
    var line: Int
    var page: Int?

    /// All cells in reading order.
    var cells: [String] { rows.flatMap(\.cells) }
    /// How many cells hold a number and nothing else.
    var numericCells: Int { cells.count { Text.isNumber($0) } }
    /// The rows without the columns that hold nothing in any of them: a sheet is as wide as the widest of its tables, and
    /// cells merged in one table are divided by the lines of another.
    var withoutBlankColumns: Rows {
      let width = rows.reduce(0) { max($0, $1.cells.count) }
      var isUsed = Array(repeating: false, count: width)
      for row in rows { for index in row.cells.indices where !row.cells[index].isEmpty { isUsed[index] = true } }
      guard isUsed.contains(false) else { return self }
      var part = self
      for index in part.rows.indices {
        part.rows[index].cells = zip(rows[index].cells, isUsed).filter(\.1).map(\.0)
      }
      return part
    }
    /// Whether a cell contains a word.
    func contains(_ word: String) -> Bool { cells.contains { $0.contains(word) } }
  }

  case line(Line)
  case rows(Rows)

  /// The parts of a document without furniture; grids with nothing between them become one.
  static func parts(of document: Document) -> [Part] {
    var parts: [Part] = []
    let heads = runningHeads(document)
    for block in document.blocks where !block.isFurniture {
      switch block.content {
      case .paragraph(let text):
        if heads.contains(text), !parts.isEmpty, !isCover(parts) { continue }
        parts.append(.line(Line(text: text, line: block.line, page: block.page, turns: block.turns)))
      case .grid(let grid):
        for var row in grid.rows where !isRule(row.cells) {
          row.cells = row.cells.map { PrintedNumber.plain($0) ?? $0 }
          if let note = note(row.cells) ?? (block.page == nil ? alone(row.cells, after: parts.last) : nil) {
            parts.append(.line(Line(text: note, line: row.line, page: row.page ?? block.page)))
            continue
          }
          // Rows left empty over a table are none of it.
          if row.cells.allSatisfy(\.isEmpty), block.page == nil, !isOpen(parts.last) { continue }
          // A reader that knows pages has joined what runs over them: grids that touch are tables of their own.
          let isOfNextGrid = block.page != nil && row.line == block.line
          if !isOfNextGrid, case .rows(var open)? = parts.last, !isNextTable(row, after: open.rows) {
            // Taken out first, so that the rows are not copied for each of them.
            parts.removeLast()
            open.rows.append(row)
            parts.append(.rows(open))
          } else {
            parts.append(.rows(Rows(rows: [row], line: row.line, page: row.page ?? block.page)))
          }
        }
      }
    }
    return parts
  }

  /// Titles of the whole document that stand on every page: they name year and kind, and no table.
  private static func runningHeads(_ document: Document) -> Set<String> {
    var counts: [String: Int] = [:]
    for text in document.blocks.compactMap(\.text)
    where text.count <= 40 && Text.year(in: text) != nil && text.contains("公开") && !text.contains("表") {
      counts[text, default: 0] += 1
    }
    return Set(counts.filter { $0.value >= 4 }.keys)
  }

  /// Whether rows may be added to a part.
  private static func isOpen(_ part: Part?) -> Bool {
    if case .rows? = part { return true }
    return false
  }

  /// Whether nothing but the first few lines has been read.
  private static func isCover(_ parts: [Part]) -> Bool { parts.count < 3 }

  /// Whether a row begins another table: with its title in the grid, or a report's indicators right after its funds.
  private static func isNextTable(_ row: Grid.Row, after open: [Grid.Row]) -> Bool {
    if InnerHeading.isHeading(row) {
      // A row that names the unit of money stands between the particulars of a form and its money, and these may end in colons.
      let filled = row.cells.filter { !$0.isEmpty }
      let isOfForm =
        filled.count == 1 && FormRow.moneyUnit(filled[0]) != nil
        || !filled.contains { $0.hasSuffix("表") } && !FormRow.particulars(row.cells).isEmpty
      if isOfForm, open.suffix(8).contains(where: FormReader.names) { return false }
      return open.last.map { !InnerHeading.isHeading($0) } ?? false
    }
    if TableCollector.beginsExpenditure(row.cells) {
      return open.prefix(6).contains { row in
        row.cells.first { !$0.isEmpty }.map { ["收入", "收入项目"].contains(Text.squeezed($0)) } ?? false
      }
    }
    return row.cells.contains("一级指标") && open.first?.cells.contains("资金来源") ?? false
  }

  /// What a row says about the whole table above it: 注：本表无数据, in a sheet whose cells are all of one grid.
  private static func note(_ cells: [String]) -> String? {
    let texts = cells.filter { !$0.isEmpty }
    guard texts.count == 1, texts[0].hasPrefix("注"), Text.contains(texts[0], any: ["无数据", "为空", "空表"]) else {
      return nil
    }
    return texts[0]
  }

  /// What stands alone in its row of a sheet and belongs to no table: the title of the document, the heading of a part,
  /// a sentence that no table goes before.
  private static func alone(_ cells: [String], after part: Part?) -> String? {
    guard let first = cells.firstIndex(where: { !$0.isEmpty }), cells[(first + 1)...].allSatisfy(\.isEmpty) else {
      return nil
    }
    let text = Text.squeezed(cells[first])
    let isTable = text.contains("表") && !["公开表", "公开报表"].contains { text.hasSuffix($0) }
    let isTitle = text.count <= 40 && !isTable && Text.year(in: text) != nil && Cover.kind(text) != nil
    let isPart = text == "目录" || text.hasPrefix("第") && text.contains("部分") && text.count <= 40
    if isTitle || isPart || text.count > 8 && isNote(text) { return cells[first] }
    guard text.count > 30, text.hasSuffix("。"), case .line? = part else { return nil }
    return cells[first]
  }

  private static func isNote(_ text: String) -> Bool {
    ["注：", "注:", "备注：", "说明："].contains { text.hasPrefix($0) }
  }

  /// A row drawn with strokes to divide others.
  private static func isRule(_ cells: [String]) -> Bool {
    cells.contains { $0.hasPrefix("--") }
      && cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 == 0x20 || $0 == 0x7C } }
  }
}
