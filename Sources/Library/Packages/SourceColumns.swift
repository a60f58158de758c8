import BudgetModel

/// The columns that say where a figure was published: `source`, `section`, `table`, `block`, `row`, `column`, `page`.
///
/// In `section` stands the heading of the narrative, or the project's name as its form or report has it; `row` is the row of
/// a table or the sentence under a heading. Columns that are blank throughout are left out.
struct SourceColumns {
  /// The kinds of places, as the column `source` names them.
  enum Kind: String, CaseIterable, Sendable {
    case table, prose, form, evaluation
  }

  static let names = ["source", "section", "table", "block", "row", "column", "page"]

  private static let kinds = CSVWords<Kind>()
  private let indices: [Int?]
  private let fallback: Kind

  /// The columns of a file; what `source` means where it is left out.
  init(_ table: CSVTable, fallback: Kind) {
    indices = Self.names.map { table.index($0) }
    self.fallback = fallback
  }

  /// Reads the source of the current line.
  /// - Parameters:
  ///   - project: the name of the project the line is about, for `section`.
  ///   - row: the row where the column is left out: the line's own place.
  func source(_ table: CSVTable, project: String = "", row: Int) throws(LibraryError) -> Source {
    let kind = try table.word(indices[0], of: Self.kinds) ?? fallback
    let section = table.text(indices[1]) ?? project
    let row = try table.integer(indices[4], .row) ?? row
    let place: Source.Place
    switch kind {
    case .table:
      place = .table(
        number: try table.integer(indices[2], .table) ?? 0, block: try table.integer(indices[3], .block) ?? 0, row: row,
        column: try table.integer(indices[5], .column))
    case .prose: place = .prose(section: section, sentence: row)
    case .form: place = .targetForm(project: section, row: row)
    case .evaluation: place = .evaluation(project: section, table: try table.integer(indices[2], .table) ?? 2, row: row)
    }
    return Source(place, page: try table.integer(indices[6], .page))
  }

  /// Reads the source of the current line; nil where it names none.
  func optional(_ table: CSVTable, project: String, row: Int) throws(LibraryError) -> Source? {
    table.text(indices[0]) == nil ? nil : try source(table, project: project, row: row)
  }

  /// The cells for a source.
  static func cells(_ source: Source?, project: String = "") -> [String?] {
    guard let source else { return [String?](repeating: nil, count: names.count) }
    let page = source.page.map(String.init)
    func section(_ name: String) -> String? { name == project ? nil : name }
    switch source.place {
    case .table(let number, let block, let row, let column):
      return [
        Kind.table.rawValue, nil, String(number), String(block), String(row), column.map(String.init), page,
      ]
    case .prose(let heading, let sentence):
      return [Kind.prose.rawValue, section(heading), nil, nil, String(sentence), nil, page]
    case .targetForm(let project, let row):
      return [Kind.form.rawValue, section(project), nil, nil, String(row), nil, page]
    case .evaluation(let project, let table, let row):
      return [Kind.evaluation.rawValue, section(project), String(table), nil, String(row), nil, page]
    }
  }
}
