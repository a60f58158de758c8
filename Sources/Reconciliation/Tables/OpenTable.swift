import BudgetModel

/// A table of a document, as rules read it: cells become terms that know where they stand.
///
/// A class, as it is large and handed about much.
final class OpenTable: Sendable {
  /// The document it belongs to.
  let disclosure: String
  /// The table.
  let table: Table
  /// How many decimal places its figures have at least.
  ///
  /// Spreadsheets drop zeros at the end: `726.4` beside `781.83` is known to two places as well. More than two places are
  /// taken as each figure has them.
  let places: Int

  /// Which columns of which block may be added up.
  private let additive: [[Bool]]

  /// What its sums prove, asked where one fails.
  var proof: TableProof { knownProof { TableProof(table) } }
  private let knownProof = Once<TableProof>()

  /// What its sums prove of its columns alone, asked of every table.
  var columnProofs: [TableProof.Columns] { knownColumns { TableProof.columns(of: table) } }
  private let knownColumns = Once<[TableProof.Columns]>()

  /// Which of its rows stand below which, by their codes.
  var codes: CodeTree { knownCodes { CodeTree(table) } }
  private let knownCodes = Once<CodeTree>()

  /// The accounts and those right below them, column by column.
  var accountSums: [[CellSum]] { knownAccounts { findAccountSums() } }
  private let knownAccounts = Once<[[CellSum]]>()

  /// The sums of rows that the figures in the columns of totals prove, column by column.
  ///
  /// By these alone: a figure that is wrong in another column leaves them as they are.
  var provenSums: [[CellSum]] { knownSums { findProvenSums() } }
  private let knownSums = Once<[[CellSum]]>()

  /// Its amounts of four digits or more.
  var tellingFigures: [NamedFigure] { knownFigures { findTellingFigures() } }
  private let knownFigures = Once<[NamedFigure]>()

  /// Whether no sum proved how its rows and columns belong together when it was read; of older packages nobody knows.
  let isNotUnderstood: Bool

  /// A table of a document.
  init(_ table: Table, of disclosure: String) {
    self.disclosure = disclosure
    self.table = table
    var places = 0
    for row in table.rows where places < 2 {
      for cell in row.cells { places = max(places, cell.figure?.number.places ?? 0) }
    }
    self.places = min(2, places)
    isNotUnderstood = table.verdict == .notUnderstood
    additive = table.blocks.map { $0.columns.map(\.isAdditive) }
  }

  /// Whether the figures of a column may be added up.
  func isAdditive(_ block: Int, _ column: Int) -> Bool {
    block < additive.count && column < additive[block].count && additive[block][column]
  }

  /// How the table is spoken of: 公开03表《支出决算表》.
  var name: String { (table.label ?? "") + "《" + table.title + "》" }

  /// A figure of the table as a term; nil where the cell is blank, is text, or a percentage.
  func term(_ row: Row, _ column: Int, label: String? = nil) -> Term? {
    figure(row, column).map { Term(label ?? row.heading, $0, place: place(row, column)) }
  }

  /// A figure of the table; nil where the cell is blank, is text, or a percentage.
  func figure(_ row: Row, _ column: Int) -> ExactFigure? {
    guard column < row.cells.count, let figure = row.cells[column].figure, figure.quantity != .percent else {
      return nil
    }
    return figure.isCutToFit ? ExactFigure(figure) : ExactFigure(figure)?.publishedFinely(places: places)
  }

  /// A figure of the table in the column with a role, of the latest year where there are several.
  func term(_ row: Row, _ role: ColumnRole, label: String? = nil) -> Term? {
    guard let column = table.column(role, of: row) else { return nil }
    return term(row, column, label: label)
  }

  /// A cell, or a row, as a place.
  func place(_ row: Row, _ column: Int?) -> FindingPlace {
    var words = [table.title, row.heading]
    let columns = table.columns(of: row)
    if let column, column < columns.count { words.append(columns[column].heading) }
    return FindingPlace(
      disclosure: disclosure, source: table.source(of: row, column: column), text: words.joined(separator: " · "))
  }
}

extension Row {
  /// The code, if any, and the name without numbering.
  var heading: String { code.map { $0 + " " + name } ?? name }
}

extension Column {
  /// The innermost heading.
  var heading: String { header.last { !$0.isEmpty } ?? "" }
}
