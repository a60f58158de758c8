/// A row of one block of an official table.
public struct Row: Hashable, Sendable {
  /// The row's place among the table's rows below the header, from 1, as published: rows side by side share it.
  public let number: Int
  /// Which of the table's blocks it belongs to, from 0.
  public let block: Int
  /// The code as published; nil where none is printed.
  public let code: String?
  /// The name as published, numbering (`一、`, `（一）`, `①`, `1.`) included.
  public let label: String
  /// The second name, where the table pairs two classifications.
  public let counterpart: String?
  /// The code of the second name (502 beside 302); nil where none is printed.
  public let counterpartCode: String?
  /// 0 for totals, 1 for 类 or the topmost rows, 2 for 款 and so on.
  public let level: Int
  /// The figures, one for each of the block's columns.
  public let cells: [CellValue]
  /// The page it stands on, from 1, where that is not the page its table begins on; nil otherwise.
  public let page: Int?

  /// A row.
  public init(
    number: Int, block: Int = 0, code: String? = nil, label: String, counterpart: String? = nil,
    counterpartCode: String? = nil, level: Int, cells: [CellValue], page: Int? = nil
  ) {
    self.number = number
    self.block = block
    self.code = code
    self.label = label
    self.counterpart = counterpart
    self.counterpartCode = counterpartCode
    self.level = level
    self.cells = cells
    self.page = page
  }

  /// The row with other levels or cells.
  public func with(level: Int? = nil, cells: [CellValue]? = nil) -> Row {
    Row(
      number: number, block: block, code: code, label: label, counterpart: counterpart,
      counterpartCode: counterpartCode, level: level ?? self.level, cells: cells ?? self.cells, page: page)
  }

  /// The name without numbering or padding.
  public var name: String { Numbering.stripped(label) }

  /// Whether it is a total over the whole table (合计, 总计, 本年支出合计 …).
  public var isTotal: Bool { level == 0 }
}
