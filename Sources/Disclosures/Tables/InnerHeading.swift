import Documents

/// The lines of a heading that stand inside a table's grid: title, label, department, unit.
enum InnerHeading {
  /// Takes the rows of the heading off the top of a table.
  static func take(from part: inout Part.Rows) -> [Part.Line] {
    var lines: [Part.Line] = []
    while let row = part.rows.first, part.rows.count > 1 {
      let isBlank = row.cells.allSatisfy { $0.isEmpty }
      guard isBlank || isHeading(row) else { break }
      lines += joined(row.cells).map { Part.Line(text: $0, line: row.line, page: part.page) }
      part.rows.removeFirst()
    }
    return lines
  }

  /// Whether a row holds nothing but such lines.
  static func isHeading(_ row: Grid.Row) -> Bool {
    let filled = joined(row.cells.map { Text.squeezed($0) })
    // A list of tables has their labels and titles side by side.
    if filled.count >= 2, Heading.ownLabel(filled[0]) != nil, row.cells.first.map({ !$0.isEmpty }) ?? false,
      filled[1].hasSuffix("表") || filled[1].contains("表（")
    {
      return false
    }
    return !filled.isEmpty && filled.count <= 3 && filled.allSatisfy { isHeading($0) }
  }

  /// The filled cells of a row; a label that ends in a colon with what stands in the cell behind it.
  private static func joined(_ cells: [String]) -> [String] {
    var filled: [String] = []
    for cell in cells where !cell.isEmpty {
      if let last = filled.last, last.hasSuffix("：") || last.hasSuffix(":"), !cell.contains("："), !cell.contains(":") {
        filled[filled.count - 1] += cell
      } else {
        filled.append(cell)
      }
    }
    return filled
  }

  private static func isHeading(_ text: String) -> Bool {
    if Heading.ownLabel(text) != nil { return true }
    if text.hasSuffix("表") || text.contains("表（") || text.contains("表(") { return text.count >= 4 }
    return ["单位：", "单位:", "部门：", "部门名称", "部门:"].contains { text.contains($0) }
  }
}
