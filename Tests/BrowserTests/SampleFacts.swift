import Facts
import Search

@testable import Browser

/// Facts of a few rows in memory, for what the browser makes of answers; how facts are asked in SQL has tests of its own.
struct SampleFacts: FactBase {
  let table: FactTable
  let held: [FactRow]
  /// What a row came to in the years before, by its name.
  var before: [String: [Int64]] = [:]

  /// Projects: name, department, year, approved, executed, score, grade.
  static let projects = SampleFacts(
    .projects,
    [
      [
        "name": .text("房租费"), "department": .text("甲县局"), "department_id": .text("1"), "approved": .number(24_000_000),
        "executed": .number(13_661_000), "of_approved": .number(5692), "score": .number(9500), "grade": .text("优"),
      ],
      [
        "name": .text("招标评审"), "department": .text("甲县局"), "department_id": .text("1"), "approved": .number(30_000_000),
        "executed": .number(1_560_000), "of_approved": .number(520), "score": .number(9000), "grade": .text("优"),
      ],
      [
        "name": .text("信息化运行"), "department": .text("乙 市局"), "department_id": .text("2"),
        "approved": .number(1_638_670), "executed": .number(1_032_990), "of_approved": .number(6304),
        "score": .number(7050), "grade": .text("中"),
      ],
      [
        "name": .text("新建系统"), "department": .text("丙市局"), "department_id": .text("3"), "approved": .number(500_000),
        "side": .text("budget"),
      ],
    ])

  init(_ table: FactTable, _ rows: [[String: FactValue]]) {
    self.table = table
    held = rows.enumerated().map { number, values in
      FactRow(
        id: Int64(number + 1),
        values: table.columns.map { column in
          values[column.name] ?? (column.name == FactTable.amountName ? values["executed"] ?? values["approved"] : nil)
            ?? (column.name == "year"
              ? .number(2024)
              : column.name == "overall" ? .number(0) : column.name == "place" ? values["name"] ?? .none : .none)
        })
    }
  }

  func answer(_ query: FactQuery) -> FactAnswer {
    var rows = query.table == table ? held.filter { row in query.conditions.allSatisfy { holds($0, row) } } : []
    if let order = query.order {
      rows.sort { left, right in
        guard let a = left.values[order.column].number else { return false }
        guard let b = right.values[order.column].number else { return true }
        return order.isDescending ? a > b : a < b
      }
    }
    return FactAnswer(ids: rows.map(\.id), all: query.table == table ? held.count : 0)
  }

  func rows(_ ids: [Int64], of table: FactTable) -> [FactRow?] { ids.map { id in held.first { $0.id == id } } }

  func history(of ids: [Int64], in table: FactTable, years: Int) -> [[Int64]] {
    ids.map { id in
      held.first { $0.id == id }.flatMap { before[$0.values[0].text ?? ""] }.map { Array($0.prefix(years)) } ?? []
    }
  }

  func groups(_ query: FactQuery, by column: Int) -> [FactGroup] {
    let ids = answer(query).ids
    let rows = held.filter { ids.contains($0.id) }
    var order: [FactValue] = []
    for row in rows where !order.contains(row.values[column]) { order.append(row.values[column]) }
    return order.map { value in
      let own = rows.filter { $0.values[column] == value }
      return FactGroup(value: value, count: own.count, totals: totals(of: own))
    }
  }

  func totals(_ query: FactQuery) -> [FactTotal?] {
    let ids = answer(query).ids
    return totals(of: held.filter { ids.contains($0.id) })
  }

  func another() -> any FactBase { self }

  private func totals(of rows: [FactRow]) -> [FactTotal?] {
    table.columns.indices.map { column in
      guard table.columns[column].kind.isNumber else { return nil }
      let numbers = rows.compactMap { $0.values[column].number }.sorted()
      return FactTotal(
        count: numbers.count, sum: numbers.reduce(0, +),
        median: numbers.isEmpty ? nil : numbers[(numbers.count - 1) / 2],
        least: numbers.first, most: numbers.last)
    }
  }

  private func holds(_ condition: FactCondition, _ row: FactRow) -> Bool {
    switch condition {
    case .answers(let text): return row.values.contains { $0.text.flatMap { SearchPattern(text).rank(of: $0) } != nil }
    case .number(let column, let sign, let number):
      return row.values[column].number.map { sign.holds($0, number) } ?? false
    case .columns(let left, let sign, let right):
      guard let a = row.values[left].number, let b = row.values[right].number else { return false }
      return sign.holds(a, b)
    case .text(let column, let text): return row.values[column].text == text
    case .otherText(let column, let text): return row.values[column].text != text
    case .isEmpty(let column, let isEmpty): return (row.values[column] == .none) == isEmpty
    case .any(let conditions): return conditions.contains { holds($0, row) }
    case .ids(let ids): return ids.contains(row.id)
    }
  }
}
