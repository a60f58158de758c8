import Documents

/// A paragraph, or a table with everything between its first and last row, page breaks taken out.
enum Part {
  /// A paragraph.
  struct Line {
    var text: String
    var line: Int
    var page: Int?
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
    /// Whether a cell contains a word.
    func contains(_ word: String) -> Bool { cells.contains { $0.contains(word) } }
  }

  case line(Line)
  case rows(Rows)

  /// The parts of a document without furniture; grids with nothing between them become one.
  static func parts(of document: Document) -> [Part] {
    var parts: [Part] = []
    for block in document.blocks where !block.isFurniture {
      switch block.content {
      case .paragraph(let text):
        parts.append(.line(Line(text: text, line: block.line, page: block.page)))
      case .grid(let grid):
        let rows = grid.rows.filter { !isRule($0.cells) }
        if rows.isEmpty { continue }
        if case .rows(var open)? = parts.last, !isNextTable(rows, after: open.rows) {
          open.rows += rows
          parts[parts.count - 1] = .rows(open)
        } else {
          parts.append(.rows(Rows(rows: rows, line: block.line, page: block.page)))
        }
      }
    }
    return parts
  }

  /// Whether rows begin the indicators of a report, with nothing printed between them and its funds.
  private static func isNextTable(_ rows: [Grid.Row], after open: [Grid.Row]) -> Bool {
    rows.first?.cells.contains("一级指标") ?? false && open.first?.cells.contains("资金来源") ?? false
  }

  /// A row drawn with strokes to divide others.
  private static func isRule(_ cells: [String]) -> Bool {
    cells.contains { $0.hasPrefix("--") }
      && cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x2D || $0 == 0x20 || $0 == 0x7C } }
  }
}
