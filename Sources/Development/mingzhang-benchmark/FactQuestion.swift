import Facts

/// Something that lists ask of facts.
struct FactQuestion {
  /// What it is called in a table.
  let name: String
  /// Asks it, and tells how many rows or groups answer.
  let ask: (any FactBase) -> Int

  /// What is asked.
  static var all: [FactQuestion] {
    [FactTable.spending, .projects, .indicators].flatMap { table -> [FactQuestion] in
      let name = table.name
      let columns: [String] = ["department", "name", table.usualOrder ?? "weight"]
      let orders = columns.map { rows("\(name) by \($0)", table, by: $0) }
      return [rows("all \(name)", table)] + orders + [totals("totals of \(name)", FactQuery(table))]
    } + filters + groups
  }

  private static var filters: [FactQuestion] {
    let (projects, indicators) = (FactTable.projects, FactTable.indicators)
    return [
      rows(
        "projects of 90 points, spent below 90%", projects,
        [number("score", .atLeast, 90_00, projects), number("of_approved", .less, 90_00, projects)]),
      rows("projects of one department", projects, [.text(column("department_id", projects), "990101-900")]),
      rows("projects that answer yw", projects, [.answers("yw")]),
      rows("indicators that answer 培训", indicators, [.answers("培训")]),
      rows("indicators missed", indicators, [.text(column("verdict", indicators), "missed")]),
      rows("indicators without an outturn", indicators, [.isEmpty(column("actual", indicators), true)]),
      rows(
        "indicators with fewer points than they can have", indicators,
        [.columns(column("score", indicators), .less, column("weight", indicators))]),
      rows("spending of one item", .spending, [.text(column("code", .spending), "2010301")]),
    ]
  }

  private static var groups: [FactQuestion] {
    [
      groups("spending by item", .spending, "code"), groups("spending by department", .spending, "department"),
      groups("projects by department", .projects, "department"), groups("projects by grade", .projects, "grade"),
      groups("indicators by category", .indicators, "category"), groups("indicators by name", .indicators, "name"),
    ]
  }

  private static func column(_ name: String, _ table: FactTable) -> Int { table.column(name) ?? 0 }

  private static func number(
    _ name: String, _ comparison: FactCondition.Comparison, _ number: Int64, _ table: FactTable
  ) -> FactCondition { .number(column(name, table), comparison, number) }

  private static func rows(
    _ name: String, _ table: FactTable, _ conditions: [FactCondition] = [], by order: String? = nil
  ) -> FactQuestion {
    let order = order.map { FactQuery.Order(column: column($0, table), isDescending: true) }
    let query = FactQuery(table, conditions, order: order)
    return FactQuestion(name: name) { facts in
      guard let answer = try? facts.answer(query) else { return -1 }
      _ = try? facts.rows(Array(answer.ids.prefix(40)), of: table)
      return answer.ids.count
    }
  }

  private static func totals(_ name: String, _ query: FactQuery) -> FactQuestion {
    FactQuestion(name: name) { facts in (try? facts.totals(query))?.count ?? -1 }
  }

  private static func groups(_ name: String, _ table: FactTable, _ by: String) -> FactQuestion {
    FactQuestion(name: name) { facts in (try? facts.groups(FactQuery(table), by: column(by, table)))?.count ?? -1 }
  }
}
