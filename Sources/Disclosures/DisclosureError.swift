import Documents

/// Why a document is no disclosure that could be read.
public enum DisclosureError: Error, Equatable, Sendable {
  /// There is not one table with figures of money in it; so many paragraphs were looked at.
  case noTables(paragraphs: Int, in: DocumentKind?)
  /// There are tables, but what stands in them for numbers is none: the first such cell, with its row and its table.
  case noNumbers(table: String, row: String, cell: String, line: Int)
  /// It has more lines than any disclosure.
  case tooLong(lines: Int, limit: Int)
  /// The fiscal year stands nowhere; the text is what the document begins with.
  case noYear(beginning: String)
  /// Nothing says whether it is a budget or final accounts.
  case noKind(beginning: String)
  /// The publishing department stands nowhere.
  case noDepartment(beginning: String)
}

extension DisclosureError: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    switch self {
    case .noTables(let paragraphs, let kind):
      "No official table was found among \(paragraphs) paragraphs. \(Self.advice(kind))"
    case .noNumbers(let table, let row, let cell, let line):
      "No figure could be read: line \(line), \(table.isEmpty ? "" : "“\(table)”, ")row “\(row)”: “\(cell)” is no number. "
        + "A comma stands between groups of three digits, a point before decimals: 1,450.00."
    case .tooLong(let lines, let limit):
      "The document has \(lines) paragraphs and rows; at most \(limit) are read. Is it one department's disclosure?"
    case .noYear(let beginning):
      "The document (“\(beginning)”) names no fiscal year. It is expected in the title, as in 2024年度."
    case .noKind(let beginning):
      "The document (“\(beginning)”) says neither 预算 nor 决算 in its title or tables."
    case .noDepartment(let beginning):
      "The document (“\(beginning)”) names no department. It is expected in the title or after 部门名称："
    }
  }

  /// What to look at where a document of a kind holds no table.
  private static func advice(_ kind: DocumentKind?) -> String {
    switch kind {
    case .pdf: "Is it a department's budget or final accounts? Tables that are pictures are read with --ocr."
    case .webPage: "It is a web page: perhaps an error page, or a list of downloads. Download the document itself."
    case .office: "Is it a department's budget or final accounts?"
    case .text, nil: "Text files need a tab between the cells of a table."
    }
  }
}
