import BudgetModel
import Facts
import Search

/// What a place of the desk asks of the facts: its own terms, the filter typed there and the order chosen.
struct DeskQuestion {
  let screen: DeskScreen
  let context: ListingContext

  private var desk: Desk { screen.desk }
  private var table: FactTable { desk.table }

  /// The question.
  /// - Throws: where the filter being typed cannot be applied.
  func query() throws(FilterError) -> FactQuery {
    var conditions = try wide()
    if let text = context.choices.filter { conditions += try self.conditions(text) }
    return FactQuery(table, conditions, order: order)
  }

  /// The question without the filter that is being typed.
  func wide() throws(FilterError) -> [FactCondition] {
    // The performance of a whole department is no project.
    let leftOut = screen.desk.leavesOut.flatMap { table.column($0) }
    var conditions: [FactCondition] = leftOut.map { [.number($0, .equal, 0)] } ?? []
    for term in screen.terms { conditions += try self.conditions(term) }
    return conditions
  }

  /// Whether rows of several levels answer, or of parts and their sums, so that adding them counts some money twice.
  var countsTwice: Bool {
    let level = table.column("level")
    guard level != nil || screen.desk.hasParts else { return false }
    // Of one level, or of one thing, nothing is part of another.
    let names = ["name", "code"].map { table.column($0) }
    return !((try? query().conditions) ?? []).contains { condition in
      switch condition {
      case .number(let column, .equal, _): column == level
      case .text(let column, _): names.contains(column)
      case .answers: true
      default: false
      }
    }
  }

  /// The order chosen; until one is, the largest amounts first, and contradictions before notes.
  private var order: FactQuery.Order? {
    guard screen.groups.isEmpty else { return nil }
    guard let chosen = context.choices.sortColumn else {
      let severity = table.column("severity").map { FactQuery.Order(column: $0, isDescending: false) }
      return severity
        ?? table.usualOrder.flatMap { table.column($0) }.map { FactQuery.Order(column: $0, isDescending: true) }
    }
    guard let column = DeskColumns(screen.desk, context).fact(at: chosen) else { return nil }
    return FactQuery.Order(
      column: column, isDescending: table.columns[column].kind.isMeasure != context.choices.isInverted)
  }

  private func conditions(_ text: String) throws(FilterError) -> [FactCondition] {
    let columns = DeskColumns(screen.desk, context)
    return try RowFilter(text).questions(of: columns, context.unit).map { condition($0, columns) }
  }

  private func condition(_ question: RowFilter.Question, _ columns: DeskColumns) -> FactCondition {
    func at(_ column: Int) -> Int { columns.facts[column] }
    switch question {
    case .pattern(let pattern):
      // The sign of a target that was missed, where there are targets.
      if ["✗", "x"].contains(pattern.text), let verdict = table.column("verdict") { return .text(verdict, "missed") }
      let names =
        desk.namesAccounts && context.options.language == .english ? StandardNames.published(holding: pattern.text) : []
      guard let name = table.column("name"), !names.isEmpty else { return .answers(pattern.text) }
      return .any([.answers(pattern.text)] + names.map { .text(name, $0) })
    case .firstCell(let rule): return .text(table.column("rule") ?? 0, rule)
    case .sign(let sign):
      guard let column = table.column("severity") else { return .ids([]) }
      return .text(column, sign)
    case .amount(let column, let sign, let fen): return .number(at(column), sign, fen)
    case .rate(let column, let sign, let points): return .number(at(column), sign, points)
    case .number(let column, let sign, let number):
      let places = table.columns[at(column)].kind == .points ? 2 : 0
      return .number(at(column), sign, RowFilter.scaled(number, places: places))
    case .columns(let left, let sign, let right): return .columns(at(left), sign, at(right))
    case .cell(let column, let text, let isEqual):
      let stored = columns.stored(text, at: at(column))
      return isEqual ? .text(at(column), stored) : .otherText(at(column), stored)
    case .either(let questions): return .any(questions.map { condition($0, columns) })
    case .isEmpty(let column, let isEmpty): return .isEmpty(at(column), isEmpty)
    }
  }
}

extension FactColumn.Kind {
  /// Whether it measures something, so that the largest comes first.
  var isMeasure: Bool {
    switch self {
    // A year is a name: the first comes first.
    case .name, .text, .code, .year: false
    case .count, .money, .rate, .points: true
    }
  }
}
