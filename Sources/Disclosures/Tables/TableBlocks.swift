import BudgetModel

/// A table's columns, divided into the blocks that stand side by side.
struct TableBlocks {
  /// A block and where its cells stand in a row.
  struct Layout {
    var block: Block
    /// The columns of the code: one, or one each for 类, 款 and 项.
    var codes: [Int] = []
    /// The columns of units' codes beside those of a classification.
    var unitCodes: [Int] = []
    /// The columns of the second name's code.
    var counterpartCodes: [Int] = []
    var name: Int?
    var counterpart: Int?
    var figures: [Int]
    /// The columns it takes.
    var columns: Range<Int>
  }

  private(set) var layouts: [Layout] = []
  /// The columns that number lines.
  private(set) var lineNumbers: Set<Int> = []
  /// How many columns there are.
  var width: Int { layouts.last?.columns.upperBound ?? 0 }

  /// Divides the columns: a block begins where names follow figures.
  init(_ header: TableHeader) {
    var start = 0
    var hasFigures = false
    for column in header.paths.indices {
      let use = ColumnUse(heading: header.paths[column].last ?? "")
      if use == .lineNumber { lineNumbers.insert(column) }
      if use == .figures {
        hasFigures = true
      } else if use == .unit, !hasFigures {
        continue
      } else if hasFigures, use != .lineNumber, hasNames(column..<header.paths.count, header) {
        append(start..<column, header)
        start = column
        hasFigures = false
      }
    }
    if start < header.paths.count { append(start..<header.paths.count, header) }
  }

  private mutating func append(_ columns: Range<Int>, _ header: TableHeader) {
    var layout = Layout(block: Block(columns: []), figures: [], columns: columns)
    // Codes of units before those of a classification; behind them they are a part of a longer code.
    let own = columns.first { column in
      let heading = header.paths[column].last ?? ""
      return ColumnUse(heading: heading) == .code && !ColumnUse.isOfUnits(heading)
    }
    for column in columns {
      switch ColumnUse(heading: header.paths[column].last ?? "") {
      case .code where column < own ?? 0 && ColumnUse.isOfUnits(header.paths[column].last ?? ""):
        layout.unitCodes.append(column)
      case .code where layout.name == nil: layout.codes.append(column)
      case .code where layout.figures.isEmpty: layout.counterpartCodes.append(column)
      case .name where layout.name == nil: layout.name = column
      case .name where layout.counterpart == nil && layout.figures.allSatisfy { isUnit($0, header) }:
        layout.counterpart = column
      case .unit where layout.name == nil && !hasNames(column + 1..<columns.upperBound, header): layout.name = column
      case .lineNumber: continue
      default: layout.figures.append(column)
      }
    }
    if layout.codes.isEmpty, layout.counterpart == nil {
      // With no second name the code behind the name is its own.
      layout.codes = layout.counterpartCodes
      layout.counterpartCodes = []
    }
    let isTitled = isTitled(layout, header)
    // Numbers of lines before the names stand under a heading of their own.
    if isTitled, let label = layout.codes.first ?? layout.name, let first = header.paths[label].first {
      layout.block.title = first
      let isIncome = first.contains("收入")
      let isExpenditure = first.contains("支出")
      if isIncome != isExpenditure { layout.block.side = isIncome ? .income : .expenditure }
    }
    layout.block.codeHeader = layout.codes.first.flatMap { header.paths[$0].last }
    layout.block.nameHeader = layout.name.flatMap { header.paths[$0].last }
    layout.block.counterpartHeader = layout.counterpart.flatMap { header.paths[$0].last }
    layout.block.columns = layout.figures.map { column in
      var path = header.paths[column]
      if isTitled, path.count > 1 { path.removeFirst() }
      return Column(header: path)
    }
    layouts.append(layout)
  }

  private func isUnit(_ column: Int, _ header: TableHeader) -> Bool {
    ColumnUse(heading: header.paths[column].last ?? "") == .unit
  }

  /// Whether names, not of units alone, stand in some columns before the first figures.
  private func hasNames(_ columns: Range<Int>, _ header: TableHeader) -> Bool {
    for column in columns {
      switch ColumnUse(heading: header.paths[column].last ?? "") {
      case .name: return true
      case .figures: return false
      default: continue
      }
    }
    return false
  }

  /// Whether one heading stands over the names and the figures alike.
  private func isTitled(_ layout: Layout, _ header: TableHeader) -> Bool {
    guard let label = layout.codes.first ?? layout.name, !layout.figures.isEmpty, header.paths[label].count > 1 else {
      return false
    }
    // Blocks further right belong to the heading that spans them.
    return layout.figures.allSatisfy { header.tops[$0] == header.tops[label] }
  }
}
