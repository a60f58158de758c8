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
  /// The columns: those that are shown, then those that can be asked for all the same.
  let columns: [ListingColumn]
  /// How many are shown.
  let count: Int
  private let shown: [Desk.Shown]

  init(_ desk: Desk, _ context: ListingContext) {
    self.desk = desk
    self.context = context
    let chosen = context.options.columns.columns(of: desk)
    let ids = Set(chosen.map(\.id))
    shown = chosen + ChosenColumns.all(desk).filter { !ids.contains($0.id) }
    count = chosen.count
    let table = desk.table
    facts = shown.map { table.column($0.name) ?? 0 }
    columns = zip(shown, facts).map { shown, fact in
      ListingColumn(
        desk.title(of: shown, context.options.language),
        shown.isTrend ? .text(maximum: shown.width) : table.columns[fact].kind.layout(shown.width),
        priority: shown.priority)
    }
  }

  /// The columns that are shown.
  var visible: [ListingColumn] { Array(columns[..<count]) }

  /// The fact column shown at a position; nil where none is.
  func fact(at column: Int) -> Int? { column >= 0 && column < count ? facts[column] : nil }

  /// Where a fact column is shown; nil where it is not.
  func position(of name: String) -> Int? { shown[..<count].firstIndex { $0.id == name } }

  var defaultSort: Int? { nil }
  var hasRules: Bool { desk.table.column("rule") != nil }

  func otherTitle(of column: Int) -> String? {
    desk.title(of: shown[column], context.options.language == .chinese ? .english : .chinese)
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

  /// The cells of a row that are shown.
  func cells(of row: FactRow) -> [ListingCell] { facts[..<count].map { cell(row.values[$0], $0) } }

  /// A value as it is shown.
  func cell(_ value: FactValue, _ fact: Int) -> ListingCell {
    let column = desk.table.columns[fact]
    switch value {
    case .none: return ListingCell(column.kind.isNumber ? "–" : "", .absent)
    case .text(let text):
      let role: Role = column.kind == .name ? .text : .secondary
      if column.name == "verdict" { return FactWords.cell(verdict: text, context) }
      return ListingCell(desk.namesAccounts && column.name == "name" ? context.standard(text) : text, role)
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
