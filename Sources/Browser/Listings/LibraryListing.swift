import BudgetModel
import Reconciliation

/// The library: a row for each department and year, with what is held of it.
enum LibraryListing {
  /// Makes the listing.
  static func make(
    _ summaries: [Summary], _ problems: [String], _ found: [AccountsKey: FindingCounts], _ context: ListingContext
  ) -> Listing {
    var order: [AccountsKey] = []
    var groups: [AccountsKey: [Summary]] = [:]
    for summary in summaries {
      let key = AccountsKey(summary)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(summary)
    }
    let columns = [
      ListingColumn(context.pick("部门", "Department"), .name),
      ListingColumn(context.pick("地区", "Region"), .text(maximum: 14), priority: 3),
      ListingColumn(context.pick("年度", "Year"), .text(maximum: 10)),
      ListingColumn(context.pick("支出总计", "Spending"), .number),
      ListingColumn(context.pick("执行率", "Executed"), .number, priority: 6),
      ListingColumn(context.pick("项目", "Projects"), .number, priority: 5),
      ListingColumn(context.pick("平均分", "Score"), .number, priority: 4),
      ListingColumn(context.pick("核对", "Check"), .text(maximum: 10), priority: 2),
    ]
    let rows = order.compactMap { key in groups[key].map { row(key, $0, found[key] ?? known(in: $0), context) } }
    let notes =
      rows.isEmpty
      ? [
        context.pick(
          "部门库是空的：用 mingzhang import 文件 导入公开文件。", "The library is empty: bring documents in with mingzhang import FILE."
        )
      ] : []
    return Listing(columns: columns, rows: rows + problems.enumerated().map { problem($1, $0, context) }, notes: notes)
  }

  /// Something that could not be opened: it stands in the list until it is mended.
  private static func problem(_ text: String, _ number: Int, _ context: ListingContext) -> ListingRow {
    var row = ListingRow(
      id: "problem/\(number)", cells: [ListingCell(text, .error)], summary: text,
      origin: context.pick("未能打开；改好后按 R 重读", "could not be opened; mend it, then R reads anew"), isHeading: false)
    row.mark = .contradiction
    return row
  }

  private static func row(
    _ key: AccountsKey, _ held: [Summary], _ found: FindingCounts?, _ context: ListingContext
  ) -> ListingRow {
    let final = held.first { $0.kind == .finalAccounts }
    let budget = held.first { $0.kind == .budget }
    guard let main = final ?? budget else { return ListingRow(id: "", cells: [], summary: "") }
    let kinds = [budget == nil ? "" : context.pick("预", "B"), final == nil ? "" : context.pick("决", "F")].joined()
    let approved = budget?.expenditure ?? main.approved
    let rate = final.flatMap { final in
      final.expenditure.flatMap { spent in approved.flatMap { Rate(spent, of: $0) } }
    }
    var row = ListingRow(
      id: "\(key.department)/\(key.year)",
      cells: [
        ListingCell(main.department.name, .strong),
        ListingCell(main.department.region.name, .secondary),
        ListingCell("\(key.year)\(kinds)", order: Int64(key.year)),
        .amount(main.expenditure, context.unit, absent: context.notPublished),
        .rate(rate),
        ListingCell("\(main.projects)", .amount, order: Int64(main.projects)),
        ListingCell(main.meanScore.map { score($0) } ?? "–", .amount, order: main.meanScore?.digits),
        ListingCell(signs(found), .caution, order: found.map { Int64($0.contradictions) }),
      ],
      summary: summary(main, rate, context), origin: origin(held, found, context),
      target: .accounts(key, .overview))
    row.sides = RowSides(
      budget: .amount(approved, context.unit, absent: context.notPublished),
      finalAccounts: .amount(final?.expenditure, context.unit, absent: context.pick("未收录", "not held")))
    return row
  }

  private static func summary(_ main: Summary, _ rate: Rate?, _ context: ListingContext) -> String {
    let dot = " \(context.symbols.dot) "
    var parts = ["\(main.department.name)\(dot)\(main.year) \(context.name(main.kind))"]
    parts.append(context.pick("支出总计 ", "spending ") + context.exact(main.expenditure))
    if !main.scores.isEmpty, let mean = main.meanScore {
      let grades = Grade.allCases.reversed().compactMap { grade in
        main.grades[grade].map { "\(grade.rawValue) \($0)" }
      }.joined(separator: " ")
      parts.append(
        context.pick(
          "自评 \(main.scores.count) 项, 平均 \(score(mean)) 分, \(grades)",
          "\(main.scores.count) self-evaluations, mean \(score(mean)), \(grades)"))
    } else {
      parts.append(context.pick("未公布自评得分", "no self-evaluation published"))
    }
    return parts.joined(separator: dot)
  }

  /// How much was found when the catalogue was made; nil where any document was never checked.
  private static func known(in held: [Summary]) -> FindingCounts? {
    let known = held.compactMap(\.findings)
    guard known.count == held.count else { return nil }
    return FindingCounts(
      contradictions: known.reduce(0) { $0 + $1.contradictions }, notes: known.reduce(0) { $0 + $1.notes })
  }

  /// The counts of findings in short: `!5 ?32`.
  private static func signs(_ found: FindingCounts?) -> String {
    guard let found else { return "" }
    return [("!", found.contradictions), ("?", found.notes)].compactMap { sign, count in
      count == 0 ? nil : "\(sign)\(count)"
    }.joined(separator: " ")
  }

  private static func origin(_ held: [Summary], _ found: FindingCounts?, _ context: ListingContext) -> String {
    let found = found.map { found in
      " \(context.symbols.dot) "
        + context.pick(
          "核对 ! \(found.contradictions) 处不一致, ? \(found.notes) 条提示",
          "check ! \(found.contradictions) contradictions, ? \(found.notes) notes")
    }
    return held.map { summary in
      let empty =
        summary.emptyTables == 0
        ? "" : context.pick(" (\(summary.emptyTables) 张空表)", " (\(summary.emptyTables) empty)")
      return "\(context.name(summary.kind)): "
        + context.pick("\(summary.tables) 张表", "\(summary.tables) tables") + empty + " \(summary.id)"
    }.joined(separator: " \(context.symbols.dot) ") + (found ?? "")
  }

  /// A score with one decimal, rounded half up.
  static func score(_ number: PublishedNumber) -> String {
    var digits = number.digits
    for _ in number.places..<max(number.places, 2) { digits *= 10 }
    for _ in 2..<max(number.places, 2) { digits /= 10 }
    let tenths = (digits + 5) / 10
    return tenths % 10 == 0 && number.places == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
