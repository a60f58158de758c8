import Disclosures

extension ReadFile {
  /// How many rows its tables have.
  public var rows: Int { reading.disclosure.tables.reduce(0) { $0 + $1.rows.count } }

  /// How many figures stand in its tables.
  public var amounts: Int {
    reading.disclosure.tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count { $0.figure != nil } } }
  }

  /// How many performance indicators its projects have.
  public var indicators: Int {
    (reading.disclosure.projects + reading.disclosure.overall).reduce(0) { $0 + $1.indicators.count }
  }

  /// How many tables with figures it holds that were not read.
  public var unreadTables: Int { reading.unread.count { $0.reason == .unknownTable } }

  /// The page a line of the document stands on; nil where it has no pages.
  func page(ofLine line: Int) -> Int? {
    for block in document.blocks.reversed() where block.line <= line {
      return block.grid?.rows.last { $0.line <= line }?.page ?? block.page
    }
    return nil
  }
}
