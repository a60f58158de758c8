/// A sheet of a workbook, as `mingzhang-workbook` takes it.
struct WorkbookSheet: Encodable {
  /// A cell: a text or a number, and how it looks.
  struct Cell: Encodable {
    /// How a cell looks.
    enum Style: String, Encodable { case plain, title, heading, centered, amount }

    var text: String?
    var number: Double?
    var style: Style
    /// What is said of it when the pointer rests on it.
    var comment: String?
    /// The digits of an amount, all of them.
    var digits: String?

    private enum CodingKeys: String, CodingKey { case text, number, style, comment }

    /// The cell as a file without types has it: a number without separators of thousands.
    var plain: String {
      if let digits { return digits }
      guard let number else { return text ?? "" }
      let said = "\(number)"
      return said.hasSuffix(".0") ? String(said.dropLast(2)) : said
    }

    /// A text, whatever it begins with.
    static func text(_ text: String, _ style: Style) -> Cell { Cell(text: text, style: style) }

    /// A number.
    static func number(_ number: Double, _ style: Style) -> Cell { Cell(number: number, style: style) }
  }

  /// What its tab says.
  var name: String
  /// How wide the columns are, in characters.
  var widths: [Double]
  /// How many rows stay in view.
  var frozen: Int
  var rows: [[Cell]]
  /// Cells that are one: first row, first column, last row, last column, from 0.
  var merged: [[Int]]
}
