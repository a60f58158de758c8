import Browser
import BudgetModel
import Documents
import FoundationEssentials

/// A list as a workbook: numbers are numbers, each in the unit or percent its heading says; the source of a row stands behind it.
enum ListingWorkbook {
  /// The bytes of the file.
  /// - Throws: why the program that writes it could not.
  static func file(
    _ listing: Listing, path: String, options: Options, date: String
  ) throws(DocumentError) -> [UInt8] {
    let language = options.language
    let shown = listing.columns.indices.filter { !listing.columns[$0].title.isEmpty }
    let measures = shown.map { column in
      listing.rows.lazy.compactMap { column < $0.cells.count ? $0.cells[column].measure : nil }.first
    }
    let headings = zip(shown, measures).map { column, measure in
      let title = listing.columns[column].title
      switch measure {
      case .amount: return "\(title)（\(options.unit.rawValue)）"
      case .rate: return title + " (%)"
      case nil: return title
      }
    }
    let title = [path, date].joined(separator: "  ")
    var rows: [[WorkbookSheet.Cell]] = [
      [.text(title, .title)],
      (headings + [language.pick("来源", "Source")]).map { .text($0, .heading) },
    ]
    for row in listing.rows {
      rows.append(
        shown.map { column in
          column < row.cells.count
            ? cell(row.cells[column], listing.columns[column], depth: row.depth, options.unit) : .text("", .plain)
        } + [.text(row.origin, .plain)])
    }
    let widths = shown.map { column -> Double in
      if listing.columns[column].kind == .name { return 44 }
      if case .text(let maximum) = listing.columns[column].kind { return Double(max(8, maximum)) }
      return 16
    }
    let sheet = WorkbookSheet(
      name: language.pick("表", "list"), widths: widths + [60], frozen: 2, rows: rows, merged: [[0, 0, 0, shown.count]])
    return try file([sheet])
  }

  /// The minutes: a line for each question, room for the answer behind it.
  static func file(_ minutes: Minutes) throws(DocumentError) -> [UInt8] {
    let language = minutes.language
    let headings = [
      language.pick("序号", "No."), language.pick("部门", "Department"), language.pick("问题", "Question"),
      language.pick("预算", "Budget"), language.pick("决算", "Executed"), language.pick("数据", "Figures"),
      language.pick("出处", "Where"), language.pick("笔记", "Note"), language.pick("答复", "Answer"),
    ]
    let title = language.pick("会议纪要 ", "Minutes ") + minutes.date
    var rows: [[WorkbookSheet.Cell]] = [[.text(title, .title)], headings.map { .text($0, .heading) }]
    for (number, question) in minutes.questions.enumerated() {
      rows.append(
        [.number(Double(number + 1), .centered)]
          + [
            question.department, question.title, question.budget, question.finalAccounts, question.summary,
            question.source, question.note, "",
          ].map { .text($0, .plain) })
    }
    let sheet = WorkbookSheet(
      name: language.pick("会议纪要", "minutes"), widths: [6, 28, 32, 18, 18, 50, 44, 40, 40], frozen: 2, rows: rows,
      merged: [[0, 0, 0, headings.count - 1]])
    return try file([sheet])
  }

  private static func file(_ sheets: [WorkbookSheet]) throws(DocumentError) -> [UInt8] {
    let json = try? JSONEncoder().encode(["sheets": sheets])
    return try WorkbookProgram.workbook(json.map { Array($0) } ?? [], beside: Environment.programFolder)
  }

  /// A cell: an amount in the unit, a percentage, another number where its column is of numbers, else its text.
  private static func cell(
    _ cell: ListingCell, _ column: ListingColumn, depth: Int, _ unit: DisplayUnit
  ) -> WorkbookSheet.Cell {
    switch (cell.measure, cell.order) {
    case (.amount, let fen?): return .number(Double(fen) / divisor(unit), .amount)
    case (.rate, let points?): return .number(Double(points) / 100, .amount)
    default: break
    }
    if column.kind == .number, let number = PublishedNumber(cell.text), let value = Double(number.text) {
      return .number(value, number.places > 0 ? .amount : .plain)
    }
    return .text(String(repeating: "\u{3000}", count: column.kind == .name ? depth : 0) + cell.text, .plain)
  }

  private static func divisor(_ unit: DisplayUnit) -> Double {
    switch unit {
    case .yuan: 100
    case .tenThousandYuan: 1_000_000
    case .hundredMillionYuan: 10_000_000_000
    }
  }
}
