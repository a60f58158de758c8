import Facts
import ServerFrames

/// The conditions of a query as PostgreSQL takes them, nothing that was typed in the text of the statement.
struct ServerSelection {
  /// The clause with `WHERE`; empty where everything answers.
  private(set) var condition = ""
  /// What is bound, in the order of its numbers.
  private(set) var values: [ServerValue] = []

  private let table: FactTable
  private let answering: (String) throws(FactError) -> ServerTexts.Answers

  /// - Parameter answering: which texts answer words.
  init(
    _ query: FactQuery, answering: @escaping (String) throws(FactError) -> ServerTexts.Answers
  ) throws(FactError) {
    (table, self.answering) = (query.table, answering)
    var parts: [String] = []
    for condition in query.conditions { parts.append(try sql(condition)) }
    if !parts.isEmpty { condition = "WHERE " + parts.map { "(\($0))" }.joined(separator: " AND ") }
  }

  private mutating func sql(_ condition: FactCondition) throws(FactError) -> String {
    switch condition {
    case .answers(let words):
      let found = try answering(words)
      let (names, departments) = (bind(.texts(found.names)), bind(.texts(found.departments)))
      let shown = table.columns.filter { $0.title != nil && !$0.kind.isNumber }
      return shown.map { column in
        "f.\(column.name) = ANY (\(column.name == "department" ? departments : names)::text[])"
      }.joined(separator: " OR ")
    case .number(let column, let comparison, let number):
      return "f.\(try self.column(column).name) \(comparison.rawValue) \(bind(.number(number)))"
    case .columns(let left, let comparison, let right):
      let (left, right) = (try column(left), try column(right))
      guard !Self.ofYear.contains(left.name), !Self.ofYear.contains(right.name) else {
        throw FactError(
          chinese: "年度、部门和地区不能与另一列比较。", english: "Years, departments and regions are compared with no column.")
      }
      return "f.\(left.name) \(comparison.rawValue) f.\(right.name)"
    case .text(let column, let text): return "f.\(try self.column(column).name) = \(bind(.text(text)))"
    case .otherText(let column, let text):
      return "f.\(try self.column(column).name) IS DISTINCT FROM \(bind(.text(text)))"
    case .isEmpty(let column, let isEmpty):
      return "f.\(try self.column(column).name) IS \(isEmpty ? "" : "NOT ")NULL"
    case .any(let conditions):
      var parts: [String] = []
      for condition in conditions { parts.append("(\(try self.sql(condition)))") }
      return parts.isEmpty ? "FALSE" : parts.joined(separator: " OR ")
    case .ids(let ids): return "f.id = ANY (\(bind(.numbers(ids)))::bigint[])"
    }
  }

  /// The columns that all rows of a department's year share.
  private static let ofYear: Set<String> = ["department", "region", "year", "department_id"]

  private mutating func bind(_ value: ServerValue) -> String {
    values.append(value)
    return "$\(values.count)"
  }

  private func column(_ number: Int) throws(FactError) -> FactColumn {
    if table.columns.indices.contains(number) { return table.columns[number] }
    throw FactError(
      chinese: "\(table.name) 没有第 \(number) 列。", english: "\(table.name) has no column \(number).")
  }
}
