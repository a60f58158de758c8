import Browser
@_spi(Storing) import BudgetModel
import Documents
import FoundationEssentials

/// Lists and minutes as workbooks.
enum ListingWorkbook {
  /// Lists, each with its path: a sheet each.
  /// - Returns: the bytes of the file.
  /// - Throws: why the program that writes it could not.
  static func file(
    _ lists: [(path: String, listing: Listing)], options: Options, date: String
  ) throws(DocumentError) -> [UInt8] {
    try file(
      lists.map { path, listing in
        ListingSheet(listing, title: [path, date].joined(separator: "  "), options: options)
          .sheet(named: options.language.pick("表", "list"))
      })
  }

  /// The minutes: a line for each question, room for the answer behind it.
  static func file(_ minutes: Minutes) throws(DocumentError) -> [UInt8] {
    let language = minutes.language
    let headings: [(text: String, width: Double)] = [
      (language.pick("序号", "No."), 6), (language.pick("部门", "Department"), 26),
      (language.pick("对象", "Subject"), 30), (language.pick("问题", "Question"), 36),
      (language.pick("预算", "Budget"), 14), (language.pick("决算", "Executed"), 14), (language.pick("单位", "Unit"), 8),
      (language.pick("数据", "Figures"), 44), (language.pick("核对", "Findings"), 44),
      (language.pick("详情", "Details"), 36), (language.pick("出处", "Where"), 40), (language.pick("答复", "Answer"), 40),
    ]
    let heading = minutes.heading
    let title = [heading.title, heading.meeting, heading.date].filter { !$0.isEmpty }.joined(separator: "  ")
    var rows: [[WorkbookSheet.Cell]] = [[.text(title, .title)], headings.map { .text($0.text, .heading) }]
    for (number, question) in minutes.questions.enumerated() {
      func figure(_ amount: Amount?, _ text: String) -> WorkbookSheet.Cell {
        var cell = amount?.fen.stored.map { WorkbookSheet.Cell.amount($0, minutes.unit) } ?? .text(text, .plain)
        if !text.isEmpty, !question.source.isEmpty { cell.comment = question.source }
        return cell
      }
      let hasAmount = question.budgetAmount != nil || question.finalAmount != nil
      rows.append(
        [.number(Double(number + 1), .centered)]
          + [question.department, question.title, question.note].map { .text($0, .plain) }
          + [
            figure(question.budgetAmount, question.budget), figure(question.finalAmount, question.finalAccounts),
            .text(hasAmount ? minutes.unit.rawValue : "", .plain),
          ]
          + [
            question.summary, question.findings.joined(separator: "\n"), question.details.joined(separator: "\n"),
            question.source, "",
          ].map { .text($0, .plain) })
    }
    let sheet = WorkbookSheet(
      name: language.pick("会议纪要", "minutes"), widths: headings.map(\.width), frozen: 2, rows: rows,
      merged: [[0, 0, 0, headings.count - 1]])
    return try file([sheet])
  }

  /// Sheets as a file.
  static func file(_ sheets: [WorkbookSheet]) throws(DocumentError) -> [UInt8] {
    let json = try? JSONEncoder().encode(["sheets": sheets])
    return try WorkbookProgram.workbook(json.map { Array($0) } ?? [], beside: Environment.programFolder)
  }
}
