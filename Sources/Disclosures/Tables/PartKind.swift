/// What the rows between two paragraphs are, told by their words.
enum PartKind {
  /// A table of contents.
  case contents
  /// An official table.
  case table
  /// A table of indicators that belongs to no form: points of their levels, say.
  case indicators

  init(_ rows: Part.Rows) {
    if ContentsList.isContents(rows) {
      self = .contents
    } else if rows.rows.first?.cells.contains("一级指标") ?? false {
      self = .indicators
    } else {
      self = .table
    }
  }
}
