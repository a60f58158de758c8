import Facts
import Library
import ServerFrames

extension ServerFacts: StatementBase {
  /// Gives its cursor a name.
  private static let beginning = "DECLARE mingzhang_rows NO SCROLL CURSOR FOR "
  /// How many rows are read at once.
  private static let page = 1000

  /// Runs a statement in a transaction that only reads, as a cursor's, which can be nothing but a query.
  func run(
    _ statement: FactStatement, _ columns: ([String]) -> Void, _ row: ([FactStatement.Value]) -> Bool
  ) throws(FactStatementError) {
    var sql = statement.sql[...]
    while let last = sql.last, last.isWhitespace || last == ";" { sql.removeLast() }
    guard !sql.allSatisfy(\.isWhitespace) else { throw FactStatementError(.empty, statement.sql, offset: nil) }
    let connection: ServerConnection
    do throws(LibraryError) {
      connection = try line.connection()
      try connection.script("BEGIN READ ONLY")
    } catch {
      throw FactStatementError(.wrong(error.text(.english)), statement.sql, offset: nil)
    }
    defer { try? connection.script("ROLLBACK") }
    _ = try rows(of: Self.beginning + sql, connection, statement)
    var isFirst = true
    while true {
      let read = try rows(of: "FETCH \(Self.page) FROM mingzhang_rows", connection, statement)
      if isFirst { columns(read.columns.map(\.name)) }
      isFirst = false
      for number in 0..<read.count {
        if !row(read.columns.indices.map { Self.value(read, number, $0) }) { return }
      }
      if read.count < Self.page { return }
    }
  }

  private func rows(
    of sql: String, _ connection: ServerConnection, _ statement: FactStatement
  ) throws(FactStatementError) -> ServerRows {
    switch connection.runAsText(sql, seconds: 3600) {
    case .success(let rows): return rows
    case .failure(.way(let error)): throw FactStatementError(.wrong(error.texts.english), statement.sql, offset: nil)
    case .failure(.fault(let fault)): throw Self.error(fault, statement)
    }
  }

  private static func error(_ fault: ServerFault, _ statement: FactStatement) -> FactStatementError {
    let typed = statement.sql
    let place = fault.position - beginning.unicodeScalars.count - 1
    let offset =
      place >= 0 && fault.position > 0
      ? String(String.UnicodeScalarView(typed.unicodeScalars.prefix(place))).utf8.count : nil
    if ["25006", "42501", "0A000"].contains(fault.state) { return FactStatementError(.writing, typed, offset: nil) }
    let first = typed.unicodeScalars.drop { !$0.properties.isAlphabetic }.prefix { $0.properties.isAlphabetic }
    let isQuery = ["select", "with", "values", "table"].contains(String(String.UnicodeScalarView(first)).lowercased())
    if fault.state == "42601", !isQuery { return FactStatementError(.writing, typed, offset: nil) }
    if fault.state == "42601", fault.message.contains("multiple commands") {
      let end = typed.utf8.firstIndex(of: UInt8(ascii: ";")).map {
        typed.utf8.distance(from: typed.startIndex, to: $0) + 1
      }
      return FactStatementError(.several, typed, offset: end)
    }
    return FactStatementError(.wrong(CleanText.cleaned(fault.message)), typed, offset: offset)
  }

  /// A value of a row of texts, by the type of its column.
  private static func value(_ rows: ServerRows, _ row: Int, _ column: Int) -> FactStatement.Value {
    guard let text = rows.text(row, column) else { return .none }
    switch rows.columns[column].type {
    // Whole numbers of each size.
    case 20, 21, 23: return Int64(text).map { .number($0) } ?? .text(text)
    // numeric and floating point; a sum of whole numbers is one.
    case 1700, 700, 701:
      if let number = Int64(text) { return .number(number) }
      return text.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x2B, 0x65].contains($0) }
        ? .decimal(text) : .text(text)
    default: return .text(text)
    }
  }
}
