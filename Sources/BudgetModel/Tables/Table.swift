/// An official table as published: every row, subtotals, empty rows and blank cells included.
public struct Table: Hashable, Sendable {
  /// Its number within the document: 5 for 公开05表 or 表五.
  public var number: Int
  /// Which table of the standard set it is.
  public var kind: TableKind
  /// How the document numbers it (公开05表, 预算公开表1); nil where it does not.
  public var label: String?
  /// The title as published.
  public var title: String
  /// The unit of its amounts.
  public var unit: MoneyUnit
  /// Whether the document says that the table holds no data.
  public var isEmpty: Bool
  /// The parts side by side, one or more.
  public var blocks: [Block]
  /// The rows of all blocks: first block first, each in published order.
  public var rows: [Row]
  /// The page it begins on, from 1; nil where the document had no pages.
  public var page: Int?
  /// What its sums proved of its structure when it was read; nil where nobody asked them (``judged``).
  public var verdict: StructureVerdict?

  /// A table.
  public init(
    number: Int, kind: TableKind, label: String? = nil, title: String, unit: MoneyUnit, isEmpty: Bool = false,
    blocks: [Block], rows: [Row], page: Int? = nil
  ) {
    self.number = number
    self.kind = kind
    self.label = label
    self.title = title
    self.unit = unit
    self.isEmpty = isEmpty
    self.blocks = blocks
    self.rows = rows
    self.page = page
  }

  /// The columns of a row.
  public func columns(of row: Row) -> [Column] {
    row.block < blocks.count ? blocks[row.block].columns : []
  }

  /// The first column of a row with a role; where several name years, the first of the latest year.
  ///
  /// 2025年预算数 often stands before 2026年预算数.
  public func column(_ role: ColumnRole, of row: Row) -> Int? {
    let columns = columns(of: row)
    guard var best = columns.firstIndex(where: { $0.role == role }) else { return nil }
    guard var year = columns[best].latestYear else { return best }
    for index in columns.indices.dropFirst(best + 1) where columns[index].role == role {
      if let other = columns[index].latestYear, other > year { (best, year) = (index, other) }
    }
    return best
  }

  /// The cell of a row in the column with a role: ``column(_:of:)``.
  public func cell(_ role: ColumnRole, of row: Row) -> CellValue? {
    guard let index = column(role, of: row), index < row.cells.count else { return nil }
    return row.cells[index]
  }

  /// The first row with a code.
  public func row(code: String) -> Row? { rows.first { $0.code == code } }

  /// Where a cell stands.
  public func source(of row: Row, column: Int? = nil) -> Source {
    Source(.table(number: number, block: row.block, row: row.number, column: column), page: row.page ?? page)
  }
}
