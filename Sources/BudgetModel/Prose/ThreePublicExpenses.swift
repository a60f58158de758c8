/// The three public expenses (“三公”经费): travel abroad, official vehicles, receptions.
public struct ThreePublicExpenses: Hashable, Sendable {
  /// One figure of them.
  public enum Part: String, CaseIterable, Sendable {
    case total = "合计"
    case abroad = "因公出国（境）费"
    case vehicles = "公务用车购置及运行费"
    case vehiclePurchase = "公务用车购置费"
    case vehicleRunning = "公务用车运行维护费"
    case receptions = "公务接待费"

    /// The part that a row's name, a column's headings or a sentence's subject speak of, blanks within words disregarded;
    /// nil for none.
    public init?(_ wording: String) {
      let text = wording.withoutBlanks
      // Below a heading of both each has one of its own: 公务用车购置及运行费/购置费.
      let words = ["购置", "运行"]
      let ofVehicles = text.holds(any: words) ? text.parts(between: "/").last { $0.holds(any: words) } : nil
      if text.holds("机关运行") {
        return nil
      } else if text.holds("接待") {
        self = .receptions
      } else if text.holds("出国") {
        self = .abroad
      } else if let ofVehicles {
        self = !ofVehicles.holds("运行") ? .vehiclePurchase : ofVehicles.holds("购置") ? .vehicles : .vehicleRunning
      } else if text.hasSuffix("合计") || text.holds("三公") {
        self = .total
      } else {
        return nil
      }
    }
  }

  /// The cells by part; blank ones too.
  public var cells: [Part: (value: CellValue, source: Source)] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.part, ($0.value, $0.source)) })
  }

  /// The cell of a part, even a blank one; nil where the table has none.
  public subscript(part: Part) -> (value: CellValue, source: Source)? {
    entries.first { $0.part == part }.map { ($0.value, $0.source) }
  }

  private struct Entry: Hashable, Sendable {
    let part: Part
    let value: CellValue
    let source: Source
  }

  private var entries: [Entry] = []

  /// Reads them out of their table, whether its parts are rows (budgets) or columns (final accounts).
  ///
  /// Columns and rows of another year and of changes are left out. Where the table holds other expenses as well (会议费, 培训费,
  /// 行政经费), its 合计 is not theirs.
  /// - Parameters:
  ///   - year: the year they are wanted of; columns whose headings name another one are left out.
  ///   - finalAccounts: in a table with both, whether to take the 决算数 columns and not the 预算数 ones.
  public init(_ table: Table, of year: Int, finalAccounts: Bool) {
    let others = ["会议费", "培训费", "行政经费", finalAccounts ? "预算数" : "决算数", "上年", "增减"]
    let headings = table.rows.map(\.name) + table.blocks.flatMap(\.columns).map(\.path)
    let isShared = headings.contains { heading in others[..<3].contains { heading.holds($0) } }
    let isByRows = table.rows.contains { Part($0.name).map { $0 != .total } ?? false }
    // What a heading says is found out once for all rows below it.
    let columns = table.blocks.map { block in
      block.columns.map { column -> (isTheirs: Bool, part: Part?) in
        let path = column.path
        if others.contains(where: path.holds) || !column.isOf(year) { return (false, nil) }
        return (true, isByRows ? nil : Self.part(path, ending: column.header.suffix(2).joined(), isShared: isShared))
      }
    }
    // Where the parts are columns, budget and outturn may be rows.
    for row in table.rows where !row.isOfAnother(year) && (isByRows || !row.name.holds(others[3])) {
      let ofRow = isByRows ? Self.part(row.name, ending: row.name, isShared: isShared) : nil
      guard columns.indices.contains(row.block), !isByRows || ofRow != nil else { continue }
      for (index, column) in columns[row.block].enumerated() where index < row.cells.count && column.isTheirs {
        if let part = ofRow ?? column.part { add(part, row.cells[index], table.source(of: row, column: index)) }
      }
    }
  }

  /// The part that a row's name or a column's headings speak of; nil for none, and for a total of more than these.
  private static func part(_ wording: String, ending: String, isShared: Bool) -> Part? {
    guard let part = Part(wording) else { return nil }
    return part != .total || ending.holds("三公") || !isShared && ending.hasSuffix("合计") ? part : nil
  }

  private mutating func add(_ part: Part, _ value: CellValue, _ source: Source) {
    if entries.contains(where: { $0.part == part }) { return }
    entries.append(Entry(part: part, value: value, source: source))
  }
}

extension Row {
  /// Whether a cell of words says that the row is another year's, or a change: 2025年, 增减变化金额.
  fileprivate func isOfAnother(_ year: Int) -> Bool {
    cells.contains { cell in
      guard case .text(let text) = cell else { return false }
      let years = Column.years([text])
      return Column.speaksOfLastYear([text]) || !years.isEmpty && !years.contains(year)
    }
  }
}
