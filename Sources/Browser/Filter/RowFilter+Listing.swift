import BudgetModel
import Reconciliation
import Search

extension RowFilter {
  /// What a term asks of a row of a certain list.
  private enum Question {
    case pattern(SearchPattern)
    case firstCell(String)
    case mark(String)
    /// A column whose amounts are compared in 分, whose percentages in hundredths, or whose numbers as they are.
    case amount(Int, Comparison, fen: Int64)
    case rate(Int, Comparison, basisPoints: Int64)
    case number(Int, Comparison, PublishedNumber)
  }

  /// The rows of a listing that answer, with the rows they stand under.
  func applied(to listing: Listing, unit: DisplayUnit) throws(FilterError) -> (listing: Listing, hits: [String]) {
    var questions: [Question] = []
    for term in terms { questions.append(try question(term, listing, unit)) }
    var kept: [ListingRow] = []
    var hits: [String] = []
    // Rows above the present one that are shown only if something under them is.
    var above: [ListingRow] = []
    for row in listing.rows {
      above.removeAll { $0.depth >= row.depth && (!$0.isHeading || row.isHeading) }
      let answers = !row.isHeading && questions.allSatisfy { Self.answers(row, $0, listing) }
      var shown = row
      shown.disclosing = .leaf
      if answers {
        kept += above + [shown]
        above = []
        hits.append(row.id)
      } else {
        above.append(Self.dimmed(shown))
      }
    }
    var copy = listing
    copy.rows = ListingRows(kept)
    return (copy, hits)
  }

  /// A row that is there only because of what stands under it.
  private static func dimmed(_ row: ListingRow) -> ListingRow {
    var row = row
    if !row.isHeading { for cell in row.cells.indices { row.cells[cell].role = .secondary } }
    return row
  }

  private func question(_ term: Term, _ listing: Listing, _ unit: DisplayUnit) throws(FilterError) -> Question {
    switch term {
    case .text("!"), .text("?"):
      guard case .text(let sign) = term else { return .mark("") }
      return .mark(sign)
    case .text(let text):
      let rule = text.uppercased()
      if RuleID(rule) != nil, listing.rows.contains(where: { $0.cells.first.flatMap { RuleID($0.text) } != nil }) {
        return .firstCell(rule)
      }
      return .pattern(SearchPattern(text))
    case .compare(let name, let sign, let number, let typed):
      let column = try column(name, typed, listing)
      let cells = listing.rows.lazy.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
      if cells.contains(where: { $0.measure == .rate }) {
        return .rate(column, sign, basisPoints: Self.scaled(number, places: 2))
      }
      if cells.contains(where: { $0.measure == .amount }) {
        let one = typed.fen ?? unit.fen
        return .amount(column, sign, fen: Self.scaled(number, places: 0, times: one))
      }
      return .number(column, sign, number)
    }
  }

  /// The column a comparison is about.
  private func column(_ name: String, _ typed: Unit, _ listing: Listing) throws(FilterError) -> Int {
    func has(_ measure: ListingCell.Measure, _ column: Int) -> Bool {
      listing.rows.contains { column < $0.cells.count && $0.cells[column].measure == measure }
    }
    let numbers = listing.columns.indices.filter { listing.columns[$0].kind == .number }
    guard name.isEmpty else { return try named(name, numbers, listing) }
    if typed == .percent {
      guard let column = numbers.first(where: { has(.rate, $0) }) else { throw .noRates }
      return column
    }
    let main = [listing.defaultSort].compactMap { $0 }.first { has(.amount, $0) } ?? numbers.first { has(.amount, $0) }
    if let main { return main }
    // An official table has its figures as published.
    guard typed.fen == nil,
      let column = numbers.first(where: { column in
        listing.rows.contains { column < $0.cells.count && PublishedNumber($0.cells[column].text) != nil }
      })
    else { throw .noAmounts }
    return column
  }

  /// The column with a name: its heading, a word for what it measures, or the heading's pinyin.
  private func named(_ name: String, _ numbers: [Int], _ listing: Listing) throws(FilterError) -> Int {
    let words = Self.words.first { $0.contains(name.lowercased()) } ?? []
    for title in [name] + words {
      let found = numbers.filter { listing.columns[$0].title.lowercased() == title.lowercased() }
      if let column = found.first { return column }
    }
    let pattern = SearchPattern(name)
    let best = numbers.compactMap { column in
      pattern.rank(of: listing.columns[column].title).map { (rank: $0, column: column) }
    }.min { $0.rank < $1.rank }
    guard let best else {
      throw .unknownColumn(name, held: numbers.map { listing.columns[$0].title }.filter { !$0.isEmpty })
    }
    return best.column
  }

  /// What a measure is called on the various screens, the usual word first.
  private static let words = [
    ["得分", "score", "平均分"], ["执行率", "rate", "executed", "对全年", "of adj.", "对年初", "of appr.", "完成", "done"],
    ["金额", "amount", "决算", "执行", "支出总计", "合计", "final", "spent", "spending", "total", "预算", "budget"],
  ]

  private static func answers(_ row: ListingRow, _ question: Question, _ listing: Listing) -> Bool {
    func cell(_ column: Int) -> ListingCell? { column < row.cells.count ? row.cells[column] : nil }
    switch question {
    case .pattern(let pattern):
      return zip(listing.columns, row.cells).contains { column, cell in
        switch column.kind {
        case .name, .text: pattern.rank(of: cell.text) != nil
        case .number, .bar, .mark: false
        }
      }
    case .firstCell(let text): return row.cells.first?.text == text
    case .mark(let sign): return row.mark?.sign == sign
    case .amount(let column, let sign, let fen):
      return cell(column).flatMap(\.order).map { sign.holds($0, fen) } ?? false
    case .rate(let column, let sign, let basisPoints):
      return cell(column).flatMap(\.order).map { sign.holds($0, basisPoints) } ?? false
    case .number(let column, let sign, let number):
      guard let own = cell(column).flatMap({ PublishedNumber($0.text) }), own.places <= 4,
        own.digits.magnitude < 100_000_000_000_000
      else { return false }
      return sign.holds(scaled(own, places: 4), scaled(number, places: 4))
    }
  }

  /// A number in units of ten to the minus `places`, rounded towards zero, times a factor; both are small enough.
  private static func scaled(_ number: PublishedNumber, places: Int, times factor: Int64 = 1) -> Int64 {
    let (product, overflow) = number.digits.multipliedReportingOverflow(by: factor)
    guard !overflow else { return number.digits < 0 ? .min : .max }
    var value = product
    for _ in places..<max(places, number.places) { value /= 10 }
    for _ in number.places..<max(number.places, places) {
      let (next, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return value < 0 ? .min : .max }
      value = next
    }
    return value
  }
}
