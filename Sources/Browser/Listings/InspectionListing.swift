import BudgetModel
import Reconciliation

/// The sheet of an inspection: item by item whether it is as it must be, and the first of what is wrong.
enum InspectionListing {
  /// The identity of an item's row, the same in both languages.
  static func id(_ item: InspectionItem, _ kind: DisclosureKind) -> String { "\(kind.rawValue)/\(item.id)" }

  /// Makes the listing of the documents looked at.
  static func make(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let report = context.found?.whole else { return .saying(context.pick("正在核对…", "Checking…")) }
    let kinds = context.phase.kind.map { [$0] } ?? [.budget, .finalAccounts]
    let sheets = kinds.compactMap { kind in
      open.accounts.disclosure(kind).map { ($0, context.rulings.inspection($0, report)) }
    }
    guard let first = sheets.first else {
      return .saying(context.pick("文件中没有这一部分。", "The document does not hold this part."))
    }
    let listing = make(first.0, first.1, open, key, context)
    return sheets.dropFirst().reduce(listing) { all, sheet in
      all.followed(by: make(sheet.0, sheet.1, open, key, context), title: context.name(sheet.0.kind))
    }
  }

  private static func make(
    _ disclosure: Disclosure, _ sheet: Inspection, _ open: OpenYear, _ key: DepartmentYear, _ context: ListingContext
  ) -> Listing {
    let detailsMaker = RowDetailsMaker { rowDetails(sheet.lines[$0], context) }
    let rows = sheet.lines.enumerated().map { index, line in
      row(line, index, detailsMaker, disclosure, open, key, context)
    }
    let unmet = sheet.lines.count { $0.verdict == .unmet }
    let undecided = sheet.lines.count { $0.verdict == .open }
    return Listing(
      columns: [
        ListingColumn(context.pick("检查内容", "Item"), .text(maximum: 24)),
        ListingColumn(context.pick("符合", "Met"), .text(maximum: 6)),
        ListingColumn(context.pick("存在问题", "What is wrong"), .name),
      ], rows: rows,
      notes: [
        context.pick("不符合 \(unmet)  待定 \(undecided)", "unmet \(unmet)  open \(undecided)")
      ])
  }

  private static func row(
    _ line: InspectionLine, _ index: Int, _ detailsMaker: RowDetailsMaker, _ disclosure: Disclosure, _ open: OpenYear,
    _ key: DepartmentYear, _ context: ListingContext
  ) -> ListingRow {
    let language = context.options.language
    let first = line.problems.first.map { $0.text(language) } ?? ""
    let more = line.problems.count > 1 ? context.pick("（共 \(line.problems.count) 处）", "(\(line.problems.count)) ") : ""
    var row = ListingRow(
      id: id(line.item, disclosure.kind),
      cells: [
        ListingCell(line.item.title.text(language)),
        ListingCell(
          line.verdict == .open ? "–" : line.verdict.wording.text(language), line.isDecided ? .strong : .secondary),
        ListingCell(more + first),
      ], detailsMaker: detailsMaker, number: index)
    row.mark = line.verdict == .unmet ? RowMark([.contradiction]) : line.problems.isEmpty ? nil : RowMark([.note])
    let places = line.problems.lazy.compactMap(\.place)
    row.target = places.compactMap { FindingsListing.place(of: $0, open, key) }.first
    row.goal = places.compactMap { FindingsListing.goal($0, open, key) }.first
    return row
  }

  /// The verdict and whose it is, and every problem.
  private static func rowDetails(_ line: InspectionLine, _ context: ListingContext) -> RowDetails {
    let language = context.options.language
    let whose = line.isDecided ? context.pick("（本人判定）", " (decided here)") : ""
    let problems = line.problems.map { $0.text(language) }
    return RowDetails(
      line.item.title.text(language) + context.pick("：", ": ") + line.verdict.wording.text(language) + whose,
      origin: problems.first ?? "", details: Array(problems.dropFirst()))
  }
}
