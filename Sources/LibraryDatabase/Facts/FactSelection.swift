import Facts
import Search

/// The conditions of a query as SQL with values to be bound, nothing of them in the text of the statement.
struct FactSelection {
  /// A value to be bound.
  enum Value { case number(Int64), text(String) }

  /// What stands behind `WHERE`; nil where everything answers.
  private(set) var condition: String?
  /// The values, in the order of their question marks.
  private(set) var values: [Value] = []
  /// What `fact_in` asks.
  private(set) var sets: [NumberSet] = []

  private let table: FactTable
  private let years: FactYears
  private let texts: FactTexts

  init(_ query: FactQuery, _ years: FactYears, _ texts: FactTexts) throws(FactError) {
    (table, self.years, self.texts) = (query.table, years, texts)
    var parts: [String] = []
    for condition in query.conditions { parts.append(try sql(condition)) }
    if !parts.isEmpty { condition = parts.map { "(\($0))" }.joined(separator: " AND ") }
  }

  private mutating func sql(_ condition: FactCondition) throws(FactError) -> String {
    switch condition {
    case .answers(let words): return try answering(words)
    case .number(let column, let comparison, let number):
      return try ofValue(column, "\(comparison.rawValue) ?", [.number(number)]) { Self.holds($0, comparison, number) }
    case .columns(let left, let comparison, let right): return try columns(left, comparison, right)
    case .text(let column, let text): return try equal(column, text, isEqual: true)
    case .otherText(let column, let text): return try equal(column, text, isEqual: false)
    case .isEmpty(let column, let isEmpty):
      return try ofValue(column, isEmpty ? "IS NULL" : "IS NOT NULL", [], ofNone: isEmpty) { _ in !isEmpty }
    case .any(let conditions):
      var parts: [String] = []
      for condition in conditions { parts.append("(\(try self.sql(condition)))") }
      return parts.isEmpty ? "0" : parts.joined(separator: " OR ")
    case .ids(let ids):
      values.append(.text("[" + ids.map(String.init).joined(separator: ",") + "]"))
      return "id IN (SELECT value FROM json_each(?))"
    }
  }

  /// A condition on one column: of a fact's own by SQL, of one that all facts of a year share by the years it holds for.
  private mutating func ofValue(
    _ number: Int, _ sql: String, _ bound: [Value], ofNone isNone: Bool = false, _ holds: (Int64) -> Bool
  ) throws(FactError) -> String {
    let column = try column(number)
    if FactSchema.isOfYear(column) {
      return ofYears(years.numbers { years.value(of: column, $0).map(holds) ?? isNone })
    }
    values += bound
    return "\(column.name) \(sql)"
  }

  private mutating func ofYears(_ numbers: NumberSet) -> String {
    sets.append(numbers)
    return "fact_in(\(sets.count - 1), id >> \(FactSchema.bits))"
  }

  private mutating func columns(
    _ left: Int, _ comparison: FactCondition.Comparison, _ right: Int
  ) throws(FactError) -> String {
    let (left, right) = (try column(left), try column(right))
    guard !FactSchema.isOfYear(left), !FactSchema.isOfYear(right) else {
      throw FactError(
        chinese: "年度、部门和地区不能与另一列比较。", english: "Years, departments and regions are compared with no column.")
    }
    return "\(left.name) \(comparison.rawValue) \(right.name)"
  }

  private mutating func equal(_ number: Int, _ text: String, isEqual: Bool) throws(FactError) -> String {
    let column = try column(number)
    if column.name == "place" {
      let place = FactPlace(text)
      guard let beginning = try texts.number(of: place.beginning) else { return isEqual ? "0" : "1" }
      values.append(.number(beginning))
      let end = place.number.map { " AND place_number = \($0)" } ?? " AND place_number IS NULL"
      return isEqual ? "place = ?\(end)" : "NOT (place = ?\(end)) IS TRUE"
    }
    guard let known = try texts.number(of: text) else { return isEqual ? "0" : "1" }
    return try ofValue(number, isEqual ? "= ?" : "IS NOT ?", [.number(known)], ofNone: !isEqual) {
      ($0 == known) == isEqual
    }
  }

  /// Rows of which a text that is shown answers words.
  private mutating func answering(_ words: String) throws(FactError) -> String {
    let found = try texts.answering(words)
    let shown = table.columns.filter { $0.title != nil && !$0.kind.isNumber }
    let own = shown.filter { !FactSchema.isOfYear($0) }
    sets.append(found.names)
    var parts = ["fact_in(\(sets.count - 1), \(own.map(\.name).joined(separator: ", ")))"]
    let shared = shown.filter { FactSchema.isOfYear($0) }
    let ofYear = years.numbers { year in
      shared.contains { column in
        guard let text = years.value(of: column, year) else { return false }
        return column.name == "department" ? found.departments.contains(text) : found.names.contains(text)
      }
    }
    parts.append(ofYears(ofYear))
    return parts.joined(separator: " OR ")
  }

  private func column(_ number: Int) throws(FactError) -> FactColumn {
    if table.columns.indices.contains(number) { return table.columns[number] }
    throw FactError(
      chinese: "\(table.name) 没有第 \(number) 列。", english: "\(table.name) has no column \(number).")
  }

  static func holds(_ left: Int64, _ comparison: FactCondition.Comparison, _ right: Int64) -> Bool {
    switch comparison {
    case .atLeast: left >= right
    case .atMost: left <= right
    case .more: left > right
    case .less: left < right
    case .equal: left == right
    case .unequal: left != right
    }
  }
}
