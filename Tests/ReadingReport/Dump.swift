import BudgetModel
import Documents

/// Writes a document as text.
enum Dump {
  static func write(_ document: Document) {
    for block in document.blocks {
      let place = "\(block.page ?? 0):\(block.line)\(block.isFurniture ? "~" : "")"
      switch block.content {
      case .paragraph(let text): print(place, text)
      case .grid(let grid):
        print(place, "grid", grid.rows.count, "x", grid.width)
        for row in grid.rows { print("  \(row.page ?? 0)|" + row.cells.joined(separator: "|")) }
      }
    }
  }

  /// The page and the text of every cell that is a number.
  static func writeAmounts(_ document: Document) {
    for row in document.blocks.compactMap(\.grid).flatMap(\.rows) {
      for cell in row.cells where PublishedNumber(cell) != nil { print("\(row.page ?? 0)\t\(cell)") }
    }
  }
}
