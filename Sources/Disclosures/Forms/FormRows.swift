import Documents

/// The rows of a part, and what each is as the heading of indicators: looked at once, however often it is asked.
struct FormRows {
  /// The rows.
  let part: Part.Rows
  private var known: [Int: FormColumns?] = [:]

  /// - Parameter part: rows that may be a form.
  init(_ part: Part.Rows) { self.part = part }

  /// The columns that the row at a place heads; nil where it is no heading.
  mutating func columns(at index: Int) -> FormColumns? {
    if let columns = known[index] { return columns }
    let columns = FormColumns(part.rows, at: index)
    known[index] = .some(columns)
    return columns
  }

  /// The first heading, which stands among the first rows.
  var columns: FormColumns? {
    mutating get {
      for index in part.rows.indices.prefix(80) {
        if let columns = columns(at: index) { return columns }
      }
      return nil
    }
  }
}
