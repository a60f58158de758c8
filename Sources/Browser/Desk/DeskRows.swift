import BudgetModel
import Facts

/// Rows of facts as the desk lists them: where each leads, and what is said of it.
struct DeskRows: Sendable {
  let desk: Desk
  let columns: DeskColumns
  let context: ListingContext

  var table: FactTable { desk.table }

  /// A value of a row by its column's name.
  private func value(_ row: FactRow, _ name: String) -> FactValue {
    table.column(name).flatMap { $0 < row.values.count ? row.values[$0] : nil } ?? .none
  }

  /// Rows of facts that are in the base; nil for one that is no more.
  func rows(_ ids: [Int64], of base: any FactBase) -> [ListingRow?] {
    guard let facts = try? base.rows(ids, of: table) else { return ids.map { _ in nil } }
    let histories = (try? base.history(of: ids, in: table, years: FactTrend.cells - 1)) ?? []
    return facts.enumerated().map { place, fact in
      fact.map { row($0, place < histories.count ? histories[place] : []) }
    }
  }

  /// The row of a fact.
  /// - Parameter history: what it came to in the years before, the next one first.
  private func row(_ fact: FactRow, _ history: [Int64]) -> ListingRow {
    var cells = columns.cells(of: fact)
    let trend = value(fact, "year").number.flatMap { year in
      value(fact, table.measure).number.flatMap { FactTrend(year: year, amount: $0, history: history) }
    }
    if let place = columns.position(of: ChosenColumns.trend) {
      cells[place] = ListingCell(trend?.drawing(context.symbols) ?? "", .secondary)
    }
    if table.name == FactTable.findings.name, context.options.language == .english,
      let name = columns.position(of: "name"), Self.isSentence(cells[name].text)
    {
      // A finding that names nothing is called by a sentence, which is in Chinese.
      cells[name] = ListingCell(value(fact, "english").text ?? cells[name].text)
    }
    if let year = columns.position(of: "year") { cells[year] = self.year(fact) }
    if let met = columns.position(of: "met") { cells[met] = self.met(fact) }
    let maker = RowDetailsMaker { [self] _ in details(fact, trend) }
    var row = ListingRow(id: String(fact.id), cells: cells, detailsMaker: maker, number: 0, target: nil)
    row.subject = value(fact, "name").text
    if let severity = value(fact, "severity").text { row.mark = severity == "!" ? .contradiction : .note }
    if let goal = goal(fact) {
      row.target = goal.place
      row.goal = goal
      // What is marked is the row in the department's own list.
      let place = desk.isListed ? goal.place.key.map { Place.accounts($0, desk.counterpart) } ?? goal.place : goal.place
      row.home = (desk.isListed ? value(fact, "place").text : goal.selection).map {
        ListingRow.Home(place: place, phase: goal.phase ?? .finalAccounts, row: $0)
      }
    }
    if let main = desk.main, let amount = value(fact, main).number {
      row.figure = RowFigure(
        name: value(fact, "name").text ?? "", amount: Amount(fen: amount), absent: "", whole: .zero, isTotal: false)
    }
    return row
  }

  /// Whether a text is more than a name.
  private static func isSentence(_ text: String) -> Bool { ["，", "。", "；"].contains { text.holds($0) } }

  /// Cells as wide as figures of a large library may be.
  var widest: ListingRow {
    let cells = zip(columns.facts, columns.visible).map { fact, column -> ListingCell in
      if case .text(let width) = column.kind { return ListingCell(String(repeating: "国", count: width / 2)) }
      switch table.columns[fact].kind {
      case .money: return ListingCell.amount(Amount(fen: 99_999_999_900), context.unit)
      case .rate: return ListingCell.rate(Rate(basisPoints: 99_999))
      case .points: return ListingCell("100.0")
      default: return .blank
      }
    }
    return ListingRow(id: "", cells: cells, summary: "")
  }

  /// The year with the side a figure is of: `2024决`.
  private func year(_ fact: FactRow) -> ListingCell {
    let side = value(fact, "side").text == "budget" ? context.pick("预", "B") : context.pick("决", "F")
    return ListingCell((value(fact, "year").number.map(String.init) ?? "") + side, .secondary)
  }

  private func met(_ fact: FactRow) -> ListingCell {
    guard let met = value(fact, "met").number, let all = value(fact, "comparable").number, all > 0 else {
      return ListingCell("–", .absent)
    }
    return ListingCell("\(met)/\(all)", met < all ? .caution : .amount, order: met)
  }

  /// Where a row leads, and which row is selected there.
  private func goal(_ fact: FactRow) -> ListingRow.Goal? {
    guard let department = value(fact, "department_id").text, let year = value(fact, "year").number else { return nil }
    let key = DepartmentYear(department: department, year: Int(year))
    let phase: PhaseView = value(fact, "side").text == "budget" ? .budget : .finalAccounts
    let place = value(fact, "place").text
    return desk.goal(key, place, phase)
  }

  private func details(_ fact: FactRow, _ trend: FactTrend?) -> RowDetails {
    let dot = " \(context.symbols.dot) "
    let language = context.options.language
    let name = table.name == "findings" && language == .english ? value(fact, "english") : value(fact, "name")
    var parts = [desk.namesAccounts ? context.standard(name.text ?? "") : name.text ?? ""]
    for (column, value) in zip(table.columns, fact.values) {
      guard let title = column.title, column.kind == .money || column.kind == .points, value != .none,
        column.name != FactTable.amountName
      else { continue }
      parts.append(language.pick(title.chinese, title.english) + " " + FactWords.exact(value, column, context))
    }
    let department = value(fact, "department").text ?? ""
    var origin = [department]
    if let year = value(fact, "year").number { origin.append(String(year)) }
    if let project = value(fact, "project").text { origin.append(project) }
    var said = zip(table.columns, fact.values).compactMap { column, value -> String? in
      guard let title = column.title, value != .none, column.kind != .money else { return nil }
      return language.pick(title.chinese, title.english) + " " + FactWords.exact(value, column, context)
    }
    if let trend {
      said.append(
        context.pick("历年（\(context.unit.rawValue)） ", "Years (\(context.unit.rawValue)) ") + trend.text(context))
    }
    return RowDetails(
      parts.joined(separator: dot), origin: (origin + [source(fact)].filter { !$0.isEmpty }).joined(separator: dot),
      details: said)
  }

  /// Where a figure stands: 来源 公开03表 第4行 第35页.
  private func source(_ fact: FactRow) -> String {
    guard let source = value(fact, "source").text else { return "" }
    let row = value(fact, "source_row").number.map { context.pick(" 第\($0)行", " row \($0)") } ?? ""
    let page = value(fact, "page").number.map { context.pick("第\($0)页 ", "p. \($0) ") } ?? ""
    return context.pick("来源 ", "Source ") + page + source + row
  }
}
