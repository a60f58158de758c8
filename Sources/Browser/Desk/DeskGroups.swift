@_spi(Storing) import BudgetModel
import Facts
import Reconciliation

/// Groups of what answers: how many rows each has and what their amounts come to.
struct DeskGroups {
  let screen: DeskScreen
  let context: ListingContext
  // Asked for every line: found out once.
  private let desk: Desk
  private let columns: DeskColumns
  /// The amount a row is about, which groups are measured by; nil where rows are about none.
  private let main: Int?
  /// The numbers summed: those of money that are shown.
  private let sums: [Int]
  /// The numbers whose mean and least are shown.
  private let means: [Int]

  private var table: FactTable { desk.table }

  init(screen: DeskScreen, context: ListingContext) {
    (self.screen, self.context) = (screen, context)
    let desk = screen.desk
    let columns = DeskColumns(desk, context)
    let main = desk.main.flatMap { desk.table.column($0) }
    let shown = columns.facts[..<columns.count]
    // Of last year a library has some rows alone: added up they say nothing.
    let money = shown.filter { desk.table.columns[$0].kind == .money && desk.table.columns[$0].name != "last_year" }
    sums = main.map { main in [main] + money.filter { $0 != main } } ?? []
    means = shown.filter { desk.table.columns[$0].name == "score" }
    (self.desk, self.columns, self.main) = (desk, columns, main)
  }

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
      let code = cell.text
      if table.columns[by].kind == .code, let name = name(of: code) { cell.text = "\(code) \(name)" }
      return Line(
        title: isEmpty ? empty : cell, term: RowFilter.term(heading, .equal, isEmpty ? "" : code), group: group)
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

  /// What a code or a rule is called.
  private func name(of code: String) -> String? {
    if let rule = RuleID(code) { return Rules.rule(rule)?.title.text(context.options.language) }
    return Classification.known.name(code)
  }

  /// Groups by one column; of a measure, its distribution.
  func listing(_ groups: [FactGroup]) -> Listing {
    guard let by = table.column(screen.groups[0]) else { return .saying("") }
    let language = context.options.language
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
      ListingColumn(share(main), .number, priority: 4),
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
        let middle = total.flatMap { Self.mean($0) }
        cells += [middle, total?.least].map { number in
          ListingCell(number.map { FactWords.points($0) } ?? "–", number == nil ? .absent : .amount, order: number)
        }
      }
      return row(line, cells, main)
    }
    var listing = Listing(columns: heads, rows: rows, notes: notes(groups))
    if FactBuckets(table.columns[by]) == nil {
      listing.defaultSort = main.flatMap { sums.firstIndex(of: $0) }.map { $0 + 2 } ?? 1
    }
    return ListingBuilder.sorted(listing, unfiltered).scalingBars()
  }

  private func share(_ main: Int?) -> String {
    let title =
      main.map { desk.title(of: table.columns[$0].name, context.options.language) } ?? context.pick("个数", "Count")
    return context.pick("\(title)占比", "% of \(title)")
  }

  /// What is to be known of sums.
  private func notes(_ groups: [FactGroup]) -> [String] {
    func isThere(_ name: String) -> Bool {
      table.column(name).map { column in groups.contains { ($0.totals[column]?.count ?? 0) > 0 } } ?? false
    }
    var notes: [String] = []
    if DeskQuestion(screen: screen, context: context).countsTwice {
      notes.append(context.pick("各行互有包含，合计有重复计算。", "Some rows are parts of others: sums count them twice."))
    }
    if main != nil, isThere("approved"), isThere("executed") {
      notes.append(
        context.pick("金额：有决算的按决算，其余按预算。", "Amounts are final where final accounts are held, else budgets."))
    }
    return notes
  }

  /// Groups down by one column, across by another.
  func listing(_ down: [FactGroup], _ across: [FactGroup], _ cells: [[FactGroup]]) -> Listing {
    guard
      let (by, other) =
        (table.column(screen.groups[0]).flatMap { by in table.column(screen.groups[1]).map { (by, $0) } })
    else { return .saying("") }
    // The largest are shown; years and codes in their own order.
    let order = across.indices.prefix(cells.count).sorted { left, right in
      guard [.year, .code].contains(table.columns[other].kind) else { return left < right }
      let (a, b) = (across[left].value, across[right].value)
      return (a.number ?? .max, a.text ?? "") < (b.number ?? .max, b.text ?? "")
    }
    let heads =
      [
        ListingColumn(desk.title(of: screen.groups[0], context.options.language), .name),
        ListingColumn(context.pick("合计", "Total"), .number, priority: 99),
      ]
      + order.enumerated().map { number, place in
        let group = across[place]
        let text =
          group.value == .none ? context.pick("（空）", "(empty)") : columns.cell(group.value, other).text.clipped(to: 16)
        return ListingColumn(text, .number, priority: 98 - number)
      }
    let within = order.map { cells[$0] }.map { groups in Dictionary(groups.map { ($0.value, $0) }) { first, _ in first }
    }
    let rows = lines(down, by: by).map { line -> ListingRow in
      let figures = within.map { $0[line.group.value].map { figure($0, main) } ?? ListingCell("", .absent) }
      return row(line, [line.title, figure(line.group, main)] + figures, main)
    }
    var listing = Listing(columns: heads, rows: rows, notes: notes(down))
    listing.defaultSort = 1
    listing = ListingBuilder.sorted(listing, unfiltered)
    if across.count > cells.count {
      listing.notes += [
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

  private func figure(_ group: FactGroup, _ main: Int?) -> ListingCell {
    main.map { .amount(group.totals[$0]?.sum.map { Amount(fen: $0) }, context.unit) }
      ?? ListingCell("\(group.count)", .amount, order: Int64(group.count))
  }

  private func row(_ line: Line, _ cells: [ListingCell], _ main: Int?) -> ListingRow {
    let (text, count) = (line.title.text, line.group.count)
    let amount = main.flatMap { line.group.totals[$0]?.sum }
    var summary = [text, context.pick("\(count) 行", count.counted("row"))]
    if let amount { summary.append(context.exact(Amount(fen: amount))) }
    let place = Place.everywhere(Topic(DeskScreen(desk, terms: screen.terms + [line.term])))
    var row = ListingRow(
      id: "group/\(text)", cells: cells, summary: summary.joined(separator: " \(context.symbols.dot) "),
      target: place)
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

  /// So many hundredths of a percent, rounded as everywhere.
  private static func share(_ part: Int64, of whole: Int64) -> Rate? {
    whole > 0 && part >= 0 ? Rate(count: Int(part), of: Int(whole)) : nil
  }

  /// A mean, rounded.
  static func mean(_ total: FactTotal) -> Int64? {
    guard let sum = total.sum, total.count > 0 else { return nil }
    return Exact(sum).times(1, over: Exact(total.count)).stored
  }
}
