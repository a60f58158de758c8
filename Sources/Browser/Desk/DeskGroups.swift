import BudgetModel
import Facts

/// Groups of what answers: how many rows each has and what their amounts come to.
struct DeskGroups {
  let screen: DeskScreen
  let context: ListingContext

  private var desk: Desk { screen.desk }
  private var columns: DeskColumns { DeskColumns(desk, context) }
  private var table: FactTable { desk.table }

  /// The column a group's share is of: the amount a row is about; nil where it is about none.
  private var main: Int? { desk.main.flatMap { table.column($0) } }

  /// The numbers summed: those of money that are shown.
  private var sums: [Int] { columns.facts.filter { table.columns[$0].kind == .money } }
  /// The numbers whose mean and least are shown.
  private var means: [Int] { columns.facts.filter { table.columns[$0].name == "score" } }

  /// Groups by one column.
  func listing(_ groups: [FactGroup]) -> Listing {
    guard let by = table.column(screen.groups[0]) else { return .saying("") }
    let language = context.options.language
    let count = groups.reduce(0) { $0 + $1.count }
    let whole = Self.whole(main.map { main in groups.map { sum($0, main) } } ?? groups.map { Int64($0.count) })
    var heads = [
      ListingColumn(desk.title(of: screen.groups[0], language), .name),
      ListingColumn(context.pick("个数", "Count"), .number),
    ]
    heads += sums.map {
      ListingColumn(desk.title(of: table.columns[$0].name, language), .number, priority: $0 == main ? 9 : 5)
    }
    heads += [
      ListingColumn(context.pick("占比", "Share"), .number, priority: 4),
      ListingColumn("", .bar(maximum: 20), priority: 1),
    ]
    for mean in means {
      let title = desk.title(of: table.columns[mean].name, language)
      heads += [
        ListingColumn(context.pick("平均", "Mean ") + title, .number, priority: 6),
        ListingColumn(context.pick("最低", "Least ") + title, .number, priority: 3),
      ]
    }
    let rows = groups.map { group -> ListingRow in
      let part = main.map { sum(group, $0) } ?? Int64(group.count)
      let share = whole.flatMap { Self.share(part, of: $0) }
      var cells = [columns.cell(group.value, by), ListingCell("\(group.count)", .amount, order: Int64(group.count))]
      if cells[0].text.isEmpty || group.value == .none {
        cells[0] = ListingCell(context.pick("（空）", "(empty)"), .absent)
      }
      cells[0].role = group.value == .none ? .absent : .text
      cells += sums.map { .amount(group.totals[$0]?.sum.map { Amount(fen: $0) }, context.unit) }
      cells += [.rate(share), .bar(share)]
      for mean in means {
        let total = group.totals[mean]
        let middle = total.flatMap { total in total.sum.flatMap { total.count > 0 ? $0 / Int64(total.count) : nil } }
        cells += [middle, total?.least].map { number in
          ListingCell(number.map { FactWords.points($0) } ?? "–", number == nil ? .absent : .amount, order: number)
        }
      }
      return row(group.value, by, cells, count: group.count, amount: main.map { sum(group, $0) })
    }
    var listing = ListingBuilder.sorted(Listing(columns: heads, rows: rows), unfiltered)
    listing = listing.scalingBars()
    listing.filter = Filtered(text: "", count: groups.count, all: count)
    return listing
  }

  /// Groups down by one column, across by another.
  func listing(_ down: [FactGroup], _ across: [FactGroup], _ cells: [[FactGroup]]) -> Listing {
    guard
      let (by, other) =
        (table.column(screen.groups[0]).flatMap { by in table.column(screen.groups[1]).map { (by, $0) } })
    else { return .saying("") }
    let heads =
      [
        ListingColumn(desk.title(of: screen.groups[0], context.options.language), .name),
        ListingColumn(context.pick("合计", "Total"), .number, priority: 99),
      ]
      + across.prefix(cells.count).enumerated().map { number, group in
        let text = group.value == .none ? context.pick("（空）", "(empty)") : columns.cell(group.value, other).text
        return ListingColumn(text, .number, priority: 98 - number)
      }
    let within = cells.map { groups in Dictionary(groups.map { ($0.value, $0) }) { first, _ in first } }
    let rows = down.map { group -> ListingRow in
      var line = columns.cell(group.value, by)
      line.role = .text
      if line.text.isEmpty { line = ListingCell(context.pick("（空）", "(empty)"), .absent) }
      let figures = [figure(group)] + within.map { $0[group.value].map { figure($0) } ?? ListingCell("", .absent) }
      return row(group.value, by, [line] + figures, count: group.count, amount: main.map { sum(group, $0) })
    }
    var listing = ListingBuilder.sorted(Listing(columns: heads, rows: rows), unfiltered)
    if across.count > cells.count {
      listing.notes = [
        context.pick(
          "“\(heads.count > 2 ? desk.title(of: screen.groups[1], .chinese) : "")”共 \(across.count) 种，这里是最大的 \(cells.count) 种；合计是全部的。",
          "\(desk.title(of: screen.groups[1], .english)): \(across.count) in all, the \(cells.count) largest shown; the total is of all."
        )
      ]
    }
    return listing
  }

  /// The filter is part of the question: groups are not filtered again.
  private var unfiltered: ListingContext {
    var context = context
    context.choices.filter = nil
    return context
  }

  private func figure(_ group: FactGroup) -> ListingCell {
    main.map { .amount(group.totals[$0]?.sum.map { Amount(fen: $0) }, context.unit) }
      ?? ListingCell("\(group.count)", .amount, order: Int64(group.count))
  }

  private func row(_ value: FactValue, _ by: Int, _ cells: [ListingCell], count: Int, amount: Int64?) -> ListingRow {
    let text = cells[0].text
    let title = desk.title(of: table.columns[by].name, context.options.language)
    var summary = [text, context.pick("\(count) 行", count.counted("row"))]
    if let amount { summary.append(context.exact(Amount(fen: amount))) }
    var row = ListingRow(
      id: "group/\(value)", cells: cells, summary: summary.joined(separator: " \(context.symbols.dot) "),
      origin: context.pick("Enter 看这一组", "Enter shows this group"),
      target: .everywhere(
        Topic(DeskScreen(desk, terms: screen.terms + [RowFilter.term(title, .equal, stored(value, text))]))))
    if let amount {
      row.figure = RowFigure(name: text, amount: Amount(fen: amount), absent: "", whole: .zero, isTotal: false)
    }
    return row
  }

  private func stored(_ value: FactValue, _ text: String) -> String { value == .none ? "" : text }

  private func sum(_ group: FactGroup, _ column: Int) -> Int64 { group.totals[column]?.sum ?? 0 }

  private static func whole(_ parts: [Int64]) -> Int64? {
    var sum: Int64 = 0
    for part in parts {
      let (next, isTooLarge) = sum.addingReportingOverflow(part)
      if isTooLarge || part < 0 { return nil }
      sum = next
    }
    return sum
  }

  private static func share(_ part: Int64, of whole: Int64) -> Rate? {
    guard whole > 0, part >= 0 else { return nil }
    let (high, low) = part.multipliedFullWidth(by: 10_000)
    return Rate(basisPoints: whole.dividingFullWidth((high, low)).quotient)
  }
}
