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

  /// A line of groups: what it is called, and what is asked to see its rows.
  private struct Line {
    let title: ListingCell
    let term: String
    let group: FactGroup
  }

  private func lines(_ groups: [FactGroup], by: Int) -> [Line] {
    let heading = desk.title(of: table.columns[by].name, context.options.language)
    let empty = ListingCell(context.pick("（空）", "(empty)"), .absent)
    func line(_ group: FactGroup) -> Line {
      var cell = columns.cell(group.value, by)
      cell.role = .text
      let isEmpty = group.value == .none || cell.text.isEmpty
      return Line(
        title: isEmpty ? empty : cell, term: RowFilter.term(heading, .equal, isEmpty ? "" : cell.text), group: group)
    }
    guard let buckets = FactBuckets(table.columns[by]) else { return groups.map { line($0) } }
    return buckets.merged(groups).map { range, group in
      range.map {
        Line(
          title: ListingCell(buckets.text($0, context), order: Int64($0)), term: buckets.term($0, heading), group: group
        )
      } ?? Line(title: empty, term: RowFilter.term(heading, .equal, ""), group: group)
    }
  }

  /// Groups by one column; of a measure, its distribution.
  func listing(_ groups: [FactGroup]) -> Listing {
    guard let by = table.column(screen.groups[0]) else { return .saying("") }
    let language = context.options.language
    let count = groups.reduce(0) { $0 + $1.count }
    let lines = lines(groups, by: by)
    // A distribution is of rows, other groups are of money where there is any.
    let main = FactBuckets(table.columns[by]) == nil ? main : nil
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
    let rows = lines.map { line -> ListingRow in
      let group = line.group
      let share = whole.flatMap { Self.share(main.map { sum(group, $0) } ?? Int64(group.count), of: $0) }
      var cells = [line.title, ListingCell("\(group.count)", .amount, order: Int64(group.count))]
      cells += sums.map { .amount(group.totals[$0]?.sum.map { Amount(fen: $0) }, context.unit) }
      cells += [.rate(share), .bar(share)]
      for mean in means {
        let total = group.totals[mean]
        let middle = total.flatMap { total in total.sum.flatMap { total.count > 0 ? $0 / Int64(total.count) : nil } }
        cells += [middle, total?.least].map { number in
          ListingCell(number.map { FactWords.points($0) } ?? "–", number == nil ? .absent : .amount, order: number)
        }
      }
      return row(line, cells)
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
    let rows = lines(down, by: by).map { line -> ListingRow in
      let figures = within.map { $0[line.group.value].map { figure($0) } ?? ListingCell("", .absent) }
      return row(line, [line.title, figure(line.group)] + figures)
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

  private func row(_ line: Line, _ cells: [ListingCell]) -> ListingRow {
    let (text, count) = (line.title.text, line.group.count)
    let amount = main.flatMap { line.group.totals[$0]?.sum }
    var summary = [text, context.pick("\(count) 行", count.counted("row"))]
    if let amount { summary.append(context.exact(Amount(fen: amount))) }
    let place = Place.everywhere(Topic(DeskScreen(desk, terms: screen.terms + [line.term])))
    var row = ListingRow(
      id: "group/\(text)", cells: cells, summary: summary.joined(separator: " \(context.symbols.dot) "),
      origin: context.pick("Enter 看这一组", "Enter shows this group"), target: place)
    if let amount {
      row.figure = RowFigure(name: text, amount: Amount(fen: amount), absent: "", whole: .zero, isTotal: false)
    }
    return row
  }

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
