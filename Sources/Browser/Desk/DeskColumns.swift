import BudgetModel
import Console
import Facts
import Search

/// The columns of a list of the desk, and what a filter may ask of them.
struct DeskColumns: FilteredList {
  typealias Row = FactRow

  let desk: Desk
  private let context: ListingContext
  /// Which fact column (by position) each column shows.
  let facts: [Int]
  let columns: [ListingColumn]

  init(_ desk: Desk, _ context: ListingContext) {
    self.desk = desk
    self.context = context
    let shown = desk.columns.compactMap { shown in desk.table.column(shown.name).map { (shown, $0) } }
    facts = shown.map(\.1)
    columns = shown.map { shown, column in
      let kind = desk.table.columns[column].kind
      return ListingColumn(
        desk.title(of: shown.name, context.options.language), kind.layout(shown.width), priority: shown.priority)
    }
  }

  /// The fact column shown at a position; nil where none is.
  func fact(at column: Int) -> Int? { facts.indices.contains(column) ? facts[column] : nil }

  var defaultSort: Int? { nil }
  var hasRules: Bool { desk.table.column("rule") != nil }

  func otherTitle(of column: Int) -> String? {
    desk.table.columns[facts[column]].title.map { context.options.language == .chinese ? $0.english : $0.chinese }
  }

  func has(_ measure: ListingCell.Measure, in column: Int) -> Bool {
    switch desk.table.columns[facts[column]].kind {
    case .money: measure == .amount
    case .rate: measure == .rate
    default: false
    }
  }

  func hasNumbers(in column: Int) -> Bool {
    switch desk.table.columns[facts[column]].kind {
    case .points, .count, .year: true
    default: false
    }
  }

  // Facts answer for their rows.
  func answers(_ pattern: SearchPattern, _ row: FactRow) -> Bool { false }
  func text(of row: FactRow, in column: Int) -> String? { nil }
  func value(of row: FactRow, in column: Int) -> Int64? { nil }
  func sign(of row: FactRow) -> String? { nil }

  /// A word as it is shown, as facts have it.
  func stored(_ text: String, at fact: Int) -> String {
    guard desk.table.columns[fact].name == "verdict" else { return text }
    return FactWords.verdicts.first { $0.shown.chinese == text || $0.shown.english == text }?.stored ?? text
  }

  /// The cells of a row.
  func cells(of row: FactRow) -> [ListingCell] { facts.map { cell(row.values[$0], $0) } }

  /// A value as it is shown.
  func cell(_ value: FactValue, _ fact: Int) -> ListingCell {
    let column = desk.table.columns[fact]
    switch value {
    case .none: return ListingCell(column.kind.isNumber ? "–" : "", .absent)
    case .text(let text):
      let role: Role = column.kind == .name ? .text : .secondary
      if column.name == "verdict" { return FactWords.cell(verdict: text, context) }
      return ListingCell(text, role)
    case .number(let number):
      switch column.kind {
      case .money: return .amount(Amount(fen: number), context.unit)
      case .rate: return .rate(Rate(basisPoints: number))
      case .points: return ListingCell(FactWords.points(number), .amount, order: number)
      default: return ListingCell("\(number)", .amount, order: number)
      }
    }
  }
}

extension FactColumn.Kind {
  fileprivate func layout(_ width: Int) -> ListingColumn.Kind {
    switch self {
    case .name: .name
    case .text, .code, .year: .text(maximum: width)
    case .count, .money, .rate, .points: .number
    }
  }
}
