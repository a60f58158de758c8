/// A table as it stands in a file: rows of cells, of whatever width each row has.
public struct Grid: Equatable, Sendable {
  /// A row with the line it stands on.
  public struct Row: Equatable, Sendable {
    /// The cells, without surrounding blanks; merged cells are given once and empty after that.
    public var cells: [String]
    /// The line it stands on, from 1.
    public var line: Int
    /// The page it stands on, from 1; nil where the file has no pages.
    public var page: Int?

    /// A row.
    public init(cells: [String], line: Int, page: Int? = nil) {
      self.cells = cells
      self.line = line
      self.page = page
    }
  }

  /// The rows from the top.
  public var rows: [Row]

  /// A table.
  public init(rows: [Row]) { self.rows = rows }

  /// The widest row's number of cells.
  public var width: Int { rows.reduce(0) { max($0, $1.cells.count) } }
}
