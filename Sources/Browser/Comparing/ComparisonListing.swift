import BudgetModel
import Console

/// Departments or years side by side: amounts, shares, what differs, and per head where staff is known.
struct ComparisonListing {
  private let columns: [ComparedAccounts]
  private let labels: [String]
  private let main: Int
  private let context: ListingContext
  private let staff: [Staff?]
  private let alignment: Alignment
  private let topic: Topic
  private let comparing: Comparing

  /// - Parameters:
  ///   - columns: what stands side by side, from left to right.
  ///   - listings: each column's own listing of the topic.
  ///   - main: which of them is the place looked at.
  init(_ columns: [ComparedAccounts], _ listings: [Listing], main: Int, topic: Topic, _ context: ListingContext) {
    self.columns = columns
    self.main = main
    self.topic = topic
    self.context = context
    labels = ComparedLabels(columns, context).texts
    staff = columns.map(\.staff)
    comparing = topic.screen.comparing ?? Comparing()
    alignment = Alignment(listings, main: main, comparing)
  }

  /// Two columns beside each other: amount and share of each, the difference, per head.
  func pair() -> Listing {
    var listed = [ListingColumn(context.pick("科目", "Account"), .name)]
    for label in labels {
      listed.append(ListingColumn(header: [label, context.pick("金额", "Amount")], .number))
      listed.append(
        ListingColumn(
          header: [label, comparing.isTree ? context.pick("占上级", "Share") : context.pick("占比", "Share")], .number,
          priority: 5))
    }
    listed.append(ListingColumn(header: ["", context.pick("差额", "Difference")], .number, priority: 8))
    for (index, label) in labels.enumerated() where staff[index] != nil {
      let whose = columns[index].open.department?.region.name ?? label
      listed.append(ListingColumn(header: [context.pick("人均", "Per head"), whose], .number, priority: 1))
    }
    let rows = alignment.lines.map { line in
      let amounts = line.rows.map { $0?.figure?.amount }
      var cells: [ListingCell] = []
      for row in line.rows { cells += [amount(row), share(row)] }
      cells.append(.joined(difference(line.rows), context))
      for (index, staff) in staff.enumerated() {
        if let staff { cells.append(.amount(amounts[index]?.perHead(of: staff), context.unit)) }
      }
      return row(line, cells)
    }
    return listing(listed, rows, notes: [columns.map { $0.title(context) }.joined(separator: " | ")] + staffNotes())
  }

  /// The years of one department, the oldest first, with the change in the last of them.
  func years() -> Listing {
    var listed = [ListingColumn(context.pick("科目", "Account"), .name)]
    for (index, label) in labels.enumerated() {
      // The latest years stay where room is short.
      let age = columns.count - index
      listed.append(ListingColumn(label, .number, priority: max(2, 9 - max(0, age - 2))))
    }
    listed.append(ListingColumn(context.pick("增减", "Change"), .number, priority: 7))
    listed.append(ListingColumn(context.pick("增减率", "Rate"), .number, priority: 6))
    let stated = alignment.lines.map { statedGrowth($0) }
    let hasStated = stated.contains { $0 != nil }
    if hasStated { listed.append(ListingColumn(context.pick("文件所述", "Stated"), .number, priority: 5)) }
    let rows = zip(alignment.lines, stated).map { line, stated in
      let change = difference(line.rows)
      let rate = joined(line.rows) { $0.growth(over: $1, .between) }
      return row(
        line,
        line.rows.map(amount) + [
          .joined(change, context), change.value == nil ? .blank : .rate(rate.value),
        ] + (hasStated ? [stated ?? .blank] : []))
    }
    let held = labels.joined(separator: " \(context.symbols.dot) ")
    var notes = [context.pick("各年度: \(held)。增减为最后两列之差。", "Years: \(held). Change: the last two columns.")]
    if columns.count < 2 { notes.append(context.pick("部门库中只有这一个年度。", "The library holds this one year only.")) }
    return listing(listed, rows, notes: notes)
  }

  /// What the document of the last year says an account grew by on the year before: of a sentence about that account alone.
  private func statedGrowth(_ line: Alignment.Line) -> ListingCell? {
    guard comparing.statesGrowth, columns.count > 1, let last = columns.last, let row = line.rows.last ?? nil,
      let kind = row.figure == nil ? nil : last.side.phase.kind, let disclosure = last.open.accounts.disclosure(kind),
      let code = row.figure?.code.flatMap({ FunctionCode($0) })
    else { return nil }
    // A growth over what was spent is none of a budget over a budget.
    let other = kind == .budget ? ["执行", "决算"] : ["预算"]
    let claim = disclosure.claims.first {
      $0.code == code && $0.measure == .changeRate && !($0.base?.holds(any: other) ?? false)
    }
    return claim.map { .stated(StatedRate(number: $0.figure.number, amounts: [], source: $0.source)) }
  }

  private func listing(_ columns: [ListingColumn], _ rows: [ListingRow], notes: [String]) -> Listing {
    var listing = Listing(columns: columns, rows: rows, notes: notes)
    listing.wraps = comparing.isUnordered
    listing.compared = context.pick("对比 ", "") + labels.joined(separator: " | ")
    listing.isSortable = !rows.contains(where: \.isHeading)
    if rows.isEmpty {
      listing.notes.append(context.pick("两边都没有这一部分。", "Neither side holds this part."))
    }
    return listing
  }

  private func amount(_ row: ListingRow?) -> ListingCell {
    guard let row, let figure = row.figure else { return .blank }
    return .amount(figure.amount, context.unit, absent: figure.absent)
  }

  private func share(_ row: ListingRow?) -> ListingCell {
    row?.figure?.share.map { .rate($0) } ?? .blank
  }

  /// The last amount less the one before it: departments and years may differ, whose money it is may not.
  private func difference(_ rows: [ListingRow?]) -> Joined<Amount> { joined(rows) { $0.less($1, .between) } }

  /// The last figure joined with the one before it.
  private func joined<Value>(
    _ rows: [ListingRow?], _ join: (BasedAmount?, BasedAmount?) -> Joined<Value>
  ) -> Joined<Value> {
    let figures = rows.suffix(2).map { $0?.figure?.based ?? nil }
    return figures.count == 2 ? join(figures[1], figures[0]) : .nothing
  }

  private func row(_ line: Alignment.Line, _ cells: [ListingCell]) -> ListingRow {
    guard let model = line.row(main) else { return ListingRow(id: "", cells: [], summary: "") }
    var row = model
    row.depth = line.depth
    let isOther = line.rows[main] == nil
    if isOther, let owner = line.rows.firstIndex(where: { $0 != nil }) {
      let side = columns[owner].side
      row.home = ListingRow.Home(place: .accounts(side.key, topic), phase: side.phase, row: model.id)
      // Identities of two documents may be the same by chance, those of accounts are not.
      if FunctionCode(model.id) == nil { row.id = "other/\(model.id)" }
      row.official = nil
      row.mark = nil
    }
    row.cells = [
      ListingCell(
        (line.isNear ? context.symbols.near + " " : "") + (model.cells.first?.text ?? ""),
        model.cells.first?.role ?? .text)
    ]
    row.cells += line.isHeading ? Array(repeating: .blank, count: cells.count) : cells
    let forms = line.rows.compactMap { $0?.disclosing }
    row.disclosing = forms.contains(.expanded) ? .expanded : forms.contains(.collapsed) ? .collapsed : .leaf
    if line.isHeading { return row }
    row.summary = summary(line)
    row.origin = origin(line)
    row.details = perHead(line) + row.details
    return row
  }

  /// The full name, and every other one a side uses; each side's exact amount; the difference.
  private func summary(_ line: Alignment.Line) -> String {
    let dot = " \(context.symbols.dot) "
    let own = line.row(main)?.figure
    var parts = [own?.title ?? ""]
    for (index, row) in line.rows.enumerated() {
      guard let figure = row?.figure else {
        parts.append("\(labels[index]) " + context.pick("未列", "not listed"))
        continue
      }
      let other = figure.name == own?.name ? "" : "“\(figure.name)” "
      let amount = figure.amount.map { AmountText.exact($0, context.unit) } ?? figure.absent
      parts.append("\(labels[index]) \(other)\(amount)")
    }
    let change = difference(line.rows)
    if let mismatch = change.mismatch { parts.append(mismatch.text(context.options.language)) }
    if let change = change.value {
      let sign = change.fen > 0 ? "+" : ""
      parts.append(context.pick("差额 ", "difference ") + sign + AmountText.exact(change, context.unit))
    }
    return parts.joined(separator: dot)
  }

  private func origin(_ line: Alignment.Line) -> String {
    let word = context.pick("来源 ", "Source ")
    let parts = zip(labels, line.rows).compactMap { label, row -> String? in
      guard let origin = row?.origin, !origin.isEmpty else { return nil }
      return "\(label): \(origin.hasPrefix(word) ? String(origin.dropFirst(word.count)) : origin)"
    }
    return word + parts.joined(separator: " \(context.symbols.dot) ")
  }

  private func perHead(_ line: Alignment.Line) -> [String] {
    line.rows.enumerated().compactMap { index, row in
      guard let staff = staff[index], let amount = row?.figure?.amount else { return nil }
      let text = AmountText.text(amount.perHead(of: staff), .yuan)
      let facts = staff.facts.map { "\($0.name) \($0.figure.text)" }.joined(separator: " + ")
      return context.pick(
        "\(labels[index]) 人均 \(text) 元 (÷ \(staff.count) 人: \(facts))",
        "\(labels[index]) per head \(text) 元 (÷ \(staff.count): \(facts))")
    }
  }

  /// Which number of people amounts per head are divided by.
  private func staffNotes() -> [String] {
    guard staff.contains(where: { $0 != nil }) else { return [] }
    let parts = zip(labels, staff).map { label, staff in
      guard let staff else { return "\(label) " + context.pick("未公布人数", "staff not published") }
      let sum = staff.facts.map(\.figure.text).joined(separator: "+")
      let numbers = staff.facts.count == 1 ? sum : "\(sum) = \(staff.count)"
      let word = staff.facts.first.map { $0.name.contains("在职") ? "在职" : "实有" } ?? ""
      return context.pick("\(label) 按\(word) \(numbers) 人", "\(label) by \(word) \(numbers)")
    }
    return [context.pick("人均: ", "Per head: ") + parts.joined(separator: " \(context.symbols.dot) ")]
  }
}
