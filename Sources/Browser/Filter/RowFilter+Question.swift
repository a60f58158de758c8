@_spi(Storing) import BudgetModel
import Reconciliation
import Search

extension RowFilter {
  /// What a term asks of a row of a certain list.
  enum Question {
    case pattern(SearchPattern)
    case firstCell(String)
    case sign(String)
    /// A column whose amounts are compared in 分, whose percentages in hundredths, or whose numbers as they are.
    case amount(Int, Comparison, fen: Int64)
    case rate(Int, Comparison, basisPoints: Int64)
    case number(Int, Comparison, PublishedNumber)
    /// A column against another one; the text of one; whether it has any.
    case columns(Int, Comparison, Int)
    case cell(Int, String, isEqual: Bool)
    case isEmpty(Int, Bool)
    /// One of several.
    case either([Question])

    /// The number of a text in hundredths.
    private static func number(_ text: String?) -> Int64? {
      text.flatMap { PublishedNumber($0) }.flatMap { $0.places <= 4 ? $0.scaled(places: 2).stored : nil }
    }

    /// Whether a row answers.
    func isAnswered<List: FilteredList>(by row: List.Row, of list: List) -> Bool {
      switch self {
      case .pattern(let pattern): return list.answers(pattern, row)
      case .firstCell(let text): return list.text(of: row, in: 0) == text
      case .sign(let sign): return list.sign(of: row) == sign
      case .amount(let column, let sign, let fen):
        return list.value(of: row, in: column).map { sign.holds($0, fen) } ?? false
      case .rate(let column, let sign, let basisPoints):
        return list.value(of: row, in: column).map { sign.holds($0, basisPoints) } ?? false
      case .number(let column, let sign, let number):
        guard let own = list.text(of: row, in: column).flatMap({ PublishedNumber($0) }), own.places <= 4,
          let value = own.scaled(places: 4).stored
        else { return false }
        return sign.holds(value, RowFilter.scaled(number, places: 4))
      case .columns(let left, let sign, let right):
        guard let own = list.value(of: row, in: left) ?? Self.number(list.text(of: row, in: left)),
          let other = list.value(of: row, in: right) ?? Self.number(list.text(of: row, in: right))
        else { return false }
        return sign.holds(own, other)
      case .cell(let column, let text, let isEqual):
        return (list.text(of: row, in: column)?.withoutBlanks == text.withoutBlanks) == isEqual
      case .isEmpty(let column, let isEmpty):
        let text = list.text(of: row, in: column)?.withoutBlanks ?? ""
        return (text.isEmpty || text == "–") == isEmpty
      case .either(let questions): return questions.contains { $0.isAnswered(by: row, of: list) }
      }
    }
  }

  /// What is asked of the rows of a list.
  /// - Parameter list: its columns, and what stands in them.
  func questions(of list: some FilteredList, _ unit: DisplayUnit) throws(FilterError) -> [Question] {
    var questions: [Question] = []
    for term in terms { questions.append(try question(term, list, unit)) }
    return questions
  }

  private func question(
    _ term: Term, _ list: some FilteredList, _ unit: DisplayUnit
  ) throws(FilterError) -> Question {
    switch term {
    case .either(let terms):
      var questions: [Question] = []
      for term in terms { questions.append(try question(term, list, unit)) }
      return .either(questions)
    case .text("!"), .text("?"):
      guard case .text(let sign) = term else { return .sign("") }
      return .sign(sign)
    case .text(let text):
      let rule = text.uppercased()
      return RuleID(rule) != nil && list.hasRules ? .firstCell(rule) : .pattern(SearchPattern(text))
    case .compare(let name, let sign, let number, let typed, let text):
      let column = try column(name, sign, typed, list)
      if list.has(.rate, in: column) { return .rate(column, sign, basisPoints: Self.scaled(number, places: 2)) }
      if list.has(.amount, in: column) {
        return .amount(column, sign, fen: Self.scaled(number, places: 0, times: typed.fen ?? unit.fen))
      }
      // A code or a year is text as well.
      let isText = list.columns[column].kind != .number
      return isText && sign.isIdentity && !list.hasNumbers(in: column)
        ? .cell(column, text, isEqual: sign == .equal) : .number(column, sign, number)
    case .quoted(let name, let sign, let text):
      let column = try named(name, Array(list.columns.indices), list)
      return .cell(column, text, isEqual: sign == .equal)
    case .words(let name, let sign, let words):
      let column = try named(name, Array(list.columns.indices), list)
      if Self.nothing.contains(words.lowercased()), sign.isIdentity { return .isEmpty(column, sign == .equal) }
      let numbers = list.columns.indices.filter { list.columns[$0].kind == .number && $0 != column }
      if list.columns[column].kind == .number, let other = try? named(words, numbers, list) {
        return .columns(column, sign, other)
      }
      guard list.columns[column].kind != .number, sign.isIdentity else {
        throw .notANumber(words, after: sign.rawValue)
      }
      return .cell(column, words, isEqual: sign == .equal)
    }
  }

  /// The column a comparison is about.
  private func column(
    _ name: String, _ sign: Comparison, _ typed: Unit, _ list: some FilteredList
  ) throws(FilterError) -> Int {
    let numbers = list.columns.indices.filter { list.columns[$0].kind == .number }
    guard name.isEmpty else {
      // A text, such as a code, is the same or not.
      let others = list.columns.indices.filter {
        !numbers.contains($0) && (sign.isIdentity || list.hasNumbers(in: $0))
      }
      return try named(name, numbers + others, list)
    }
    if typed == .percent {
      guard let column = numbers.first(where: { list.has(.rate, in: $0) }) else { throw .noRates }
      return column
    }
    let main =
      [list.defaultSort].compactMap { $0 }.first { list.has(.amount, in: $0) }
      ?? numbers.first { list.has(.amount, in: $0) }
    if let main { return main }
    // An official table has its figures as published.
    guard typed.fen == nil, let column = numbers.first(where: { list.hasNumbers(in: $0) }) else { throw .noAmounts }
    return column
  }

  /// The column with a name: its heading, a word for what it measures, or the heading's pinyin.
  private func named(_ name: String, _ numbers: [Int], _ list: some FilteredList) throws(FilterError) -> Int {
    let columns = list.columns
    let words = Self.words.first { $0.contains(name.lowercased()) } ?? []
    for title in [name] + words {
      let found = numbers.filter { columns[$0].title.lowercased() == title.lowercased() }
      if let column = found.first { return column }
    }
    if let column = numbers.first(where: { list.otherTitle(of: $0)?.lowercased() == name.lowercased() }) {
      return column
    }
    let pattern = SearchPattern(name)
    let best = numbers.compactMap { column in
      pattern.rank(of: columns[column].title).map { (rank: $0, column: column) }
    }.min { $0.rank < $1.rank }
    let isNamed = columns.indices.first {
      columns[$0].title.lowercased() == name.lowercased() || list.otherTitle(of: $0)?.lowercased() == name.lowercased()
    }
    if best == nil, let text = isNamed { throw .textColumn(columns[text].title) }
    guard let best else { throw .unknownColumn(name, held: numbers.map { columns[$0].title }.filter { !$0.isEmpty }) }
    return best.column
  }

  /// What a measure is called on the various screens, the usual word first.
  private static let words = [
    ["得分", "score", "平均分"], ["执行率", "rate", "executed", "对全年", "of adj.", "对年初", "of appr.", "完成", "done"],
    ["金额", "amount", "决算", "执行", "支出总计", "合计", "final", "spent", "spending", "total", "预算", "budget"],
  ]

  /// A number in units of ten to the minus `places`, rounded towards zero, times a factor; or the largest there is where it does not fit.
  static func scaled(_ number: PublishedNumber, places: Int, times factor: Exact = 1) -> Int64 {
    let scale = Exact.ten(to: places) * factor
    let value = Exact(number.digits).times(
      scale, over: .ten(to: number.places), rounded: number.digits < 0 ? .up : .down)
    return value.stored ?? (number.digits < 0 ? .min : .max)
  }
}
