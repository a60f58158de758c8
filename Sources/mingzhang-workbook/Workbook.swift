/// What is to be written: sheets of cells, as they come in JSON.
struct Workbook: Decodable {
  /// A sheet.
  struct Sheet: Decodable {
    /// What its tab says; what a tab may not hold is replaced.
    var name: String
    /// How wide the columns are, in characters.
    var widths: [Double]
    /// How many rows stay in view: title and headings.
    var frozen: Int
    var rows: [[Cell]]
    /// Cells that are one: first row, first column, last row, last column, from 0.
    var merged: [[Int]]?
  }

  /// A cell.
  struct Cell: Decodable {
    /// How it looks.
    enum Style: String, Decodable { case plain, title, heading, centered, amount }

    var text: String?
    var number: Double?
    var style: Style?
    /// What is said of it when the pointer rests on it: where its figure comes from.
    var comment: String?
  }

  var sheets: [Sheet]
}
