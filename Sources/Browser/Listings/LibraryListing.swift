import Catalogues
@_spi(Storing) import BudgetModel
import Reconciliation

/// The library: a row for each department and year, with what is held of it.
struct LibraryListing: Sendable {
  let knownLibrary: KnownLibrary
  /// How much was found in this run.
  let found: [DepartmentYear: FindingCounts]
  let context: ListingContext

  /// Makes the listing of a library of few departments.
  func make() -> Listing {
    var listing = Listing(columns: columns, rows: rows(knownLibrary.catalogue.all) + problems)
    if knownLibrary.catalogue.count == 0 {
      listing.notes = [
        context.pick(
          "部门库是空的：用 mingzhang import 文件 导入公开文件。", "The library is empty: bring documents in with mingzhang import FILE."
        )
      ]
    }
    return listing
  }

  var columns: [ListingColumn] {
    [
      ListingColumn(context.pick("部门", "Department"), .name),
      ListingColumn(context.pick("地区", "Region"), .text(maximum: 14), priority: 3),
      ListingColumn(context.pick("年度", "Year"), .text(maximum: 10)),
      ListingColumn(context.pick("支出总计", "Spending"), .number),
      ListingColumn(context.pick("执行率", "Executed"), .number, priority: 6),
      ListingColumn(context.pick("项目", "Projects"), .number, priority: 5),
      ListingColumn(context.pick("平均分", "Score"), .number, priority: 4),
      ListingColumn(context.pick("核对", "Check"), .text(maximum: 10), priority: 2),
    ]
  }

  static let (spendingColumn, rateColumn, projectsColumn, scoreColumn) = (3, 4, 5, 6)

  /// What could not be opened: it stands in the list until it is mended.
  var problems: [ListingRow] {
    knownLibrary.problems.enumerated().map { number, text in
      var row = ListingRow(
        id: "problem/\(number)", cells: [ListingCell(text, .error)], summary: text,
        origin: context.pick("未能打开；改好后按 R 重读", "could not be opened; mend it, then R reads anew"), isHeading: false)
      row.mark = .contradiction
      return row
    }
  }

  /// The identity of an entry's row.
  static func id(_ key: DepartmentYear) -> String { "\(key.department)/\(key.year)" }

  /// The key of a row's identity; nil where it is none of an entry.
  static func key(_ id: String) -> DepartmentYear? {
    guard let slash = id.lastIndex(of: "/"), let year = Int(id[id.index(after: slash)...]) else { return nil }
    return DepartmentYear(department: String(id[..<slash]), year: year)
  }

  /// The rows of entries.
  func rows(_ entries: [YearSummary]) -> [ListingRow] {
    let detailsMaker = RowDetailsMaker { rowDetails(entries[$0]) }
    return entries.enumerated().map { number, entry in
      var row = row(entry, detailsMaker, number)
      row.explainUncomputed(context.options.language)
      return row
    }
  }

  private func row(_ entry: YearSummary, _ detailsMaker: RowDetailsMaker, _ number: Int) -> ListingRow {
    let (main, key) = (entry.main, entry.key)
    let (found, mean) = (found[key] ?? entry.findings, main.meanScore)
    return ListingRow(
      id: Self.id(key),
      cells: [
        ListingCell(main.department.name, .strong),
        ListingCell(main.department.region.name, .secondary),
        ListingCell(
          year(main.year, hasBudget: entry.budget != nil, hasFinalAccounts: entry.finalAccounts != nil),
          order: Int64(main.year)),
        .amount(main.expenditure, context.unit, absent: context.notPublished),
        entry.execution == .nothing ? .rate(nil) : .execution(entry.execution, context),
        ListingCell("\(main.projects)", .amount, order: Int64(main.projects)),
        ListingCell(mean.map { Self.score($0) } ?? "–", .amount, order: mean?.digits),
        // What contradicts itself and what is only a question look different.
        ListingCell(
          signs(found), found.map { $0.contradictions > 0 } ?? false ? RowMark.contradiction.role : RowMark.note.role,
          order: found.map { Int64($0.contradictions) }),
      ], detailsMaker: detailsMaker, number: number, target: .accounts(key, .overview))
  }

  /// A row of nothing but a total of spending.
  func row(spending: Amount?) -> ListingRow {
    var cells = Array(repeating: ListingCell(""), count: Self.spendingColumn)
    cells.append(.amount(spending, context.unit, absent: context.notPublished))
    return ListingRow(id: "", cells: cells, summary: "")
  }

  private func rowDetails(_ entry: YearSummary) -> RowDetails {
    RowDetails(
      summary(entry.main), origin: origin(entry.documents, found[entry.key] ?? entry.findings),
      sides: RowSides(
        budget: .amount(entry.pair.approved?.amount ?? entry.approved, context.unit, absent: context.notPublished),
        finalAccounts: .amount(
          entry.pair.executed?.amount ?? entry.finalAccounts?.expenditure, context.unit,
          absent: context.pick("未收录", "not held"))))
  }

  private func summary(_ main: Summary) -> String {
    let dot = " \(context.symbols.dot) "
    var parts = ["\(main.department.name)\(dot)\(main.year) \(context.name(main.kind))"]
    let byText = main.tables == 0 && main.expenditure != nil ? context.pick("（据正文）", " (from the text)") : ""
    parts.append(context.pick("支出总计 ", "spending ") + context.exact(main.expenditure) + byText)
    if !main.scores.isEmpty, let mean = main.meanScore {
      let grades = main.grades.grades.reversed().map { "\($0.rawValue) \(main.grades[$0])" }.joined(separator: " ")
      parts.append(
        context.pick(
          "自评 \(main.scores.count) 项, 平均 \(Self.score(mean)) 分, \(grades)",
          "\(main.scores.count) self-evaluations, mean \(Self.score(mean)), \(grades)"))
    } else {
      parts.append(context.pick("未公布自评得分", "no self-evaluation published"))
    }
    return parts.joined(separator: dot)
  }

  /// A year with what is held of it: `2024预决`.
  func year(_ year: Int, hasBudget: Bool, hasFinalAccounts: Bool) -> String {
    "\(year)\(hasBudget ? context.pick("预", "B") : "")\(hasFinalAccounts ? context.pick("决", "F") : "")"
  }

  /// The counts of findings in short: `!5 ?32`.
  func signs(_ found: FindingCounts?) -> String {
    guard let found else { return "" }
    if found.isDamaged { return context.pick("损坏", "damaged") }
    let contradictions = found.contradictions == 0 ? "" : "!\(found.contradictions)"
    let notes = found.notes == 0 ? "" : "?\(found.notes)"
    return contradictions + (contradictions.isEmpty || notes.isEmpty ? "" : " ") + notes
  }

  private func origin(_ held: [Summary], _ found: FindingCounts?) -> String {
    let found = found.map { found in
      if found.isDamaged {
        return " \(context.symbols.dot) "
          + context.pick("内容与写入时不同，没有显示；请重新导入", "not kept as it was written, so not shown; import it again")
      }
      return " \(context.symbols.dot) "
        + context.pick(
          "核对 ! \(found.contradictions) 处不一致, ? \(found.notes) 条提示",
          "check ! \(found.contradictions.counted("contradiction")), ? \(found.notes.counted("note"))")
    }
    return held.map { summary in
      let empty =
        summary.emptyTables == 0
        ? "" : context.pick(" (\(summary.emptyTables) 张空表)", " (\(summary.emptyTables) empty)")
      return "\(context.name(summary.kind)): "
        + context.pick("\(summary.tables) 张表", summary.tables.counted("table")) + empty + " \(summary.id)"
    }.joined(separator: " \(context.symbols.dot) ") + (found ?? "")
  }

  /// A score with one decimal, rounded.
  static func score(_ number: PublishedNumber) -> String {
    guard let tenths = number.scaled(places: 1).stored else { return "—" }
    return tenths % 10 == 0 && number.places == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
