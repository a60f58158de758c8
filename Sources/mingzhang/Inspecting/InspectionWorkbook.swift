import BudgetModel
import Documents
import Reconciliation

/// The sheets of an inspection as a workbook: one for each document, and one of all of them where there are several.
struct InspectionWorkbook {
  private let language: Language
  private var sheets: [WorkbookSheet] = []
  private var summary: [[WorkbookSheet.Cell]] = []

  init(_ language: Language) { self.language = language }

  /// Adds the sheet of a document.
  mutating func add(_ inspection: Inspection, of disclosure: Disclosure) {
    let headings = [
      language.pick("序号", "No."), language.pick("检查内容", "item"), language.pick("是否符合要求", "met"),
      language.pick("存在问题", "what is wrong"), language.pick("备注", "remark"),
    ]
    var rows: [[WorkbookSheet.Cell]] = [
      [.text(InspectionText.title(disclosure, language), .title)], headings.map { .text($0, .heading) },
    ]
    for (number, line) in inspection.lines.enumerated() {
      let problems = line.problems.map { $0.text(language) }
      rows.append([
        .number(Double(number + 1), .centered), .text(line.item.title.text(language), .plain),
        .text(line.verdict == .open ? "" : line.verdict.wording.text(language), .centered),
        .text(problems.joined(separator: "\n"), .plain), .text(line.remark, .plain),
      ])
    }
    let kind = disclosure.kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final")
    sheets.append(
      WorkbookSheet(
        name: "\(disclosure.department.name)\(disclosure.year)\(kind)", widths: [6, 26, 14, 70, 24], frozen: 2,
        rows: rows,
        merged: [[0, 0, 0, 4]]))
    let unmet = inspection.lines.filter { $0.verdict == .unmet }
    summary.append([
      .text(disclosure.department.name, .plain), .number(Double(disclosure.year), .centered), .text(kind, .centered),
      .number(Double(unmet.count), .centered),
      .number(Double(inspection.lines.count { $0.verdict == .open }), .centered),
      .text(unmet.map { $0.item.title.text(language) }.joined(separator: language.pick("、", ", ")), .plain),
    ])
  }

  /// The bytes of the file.
  /// - Throws: why the program that writes it could not.
  func file() throws(DocumentError) -> [UInt8] {
    var all = sheets
    if sheets.count > 1 {
      let headings = [
        language.pick("部门", "department"), language.pick("年度", "year"), language.pick("文件", "document"),
        language.pick("不符合", "unmet"), language.pick("待定", "open"), language.pick("不符合的内容", "what is unmet"),
      ]
      all.insert(
        WorkbookSheet(
          name: language.pick("汇总", "all"), widths: [34, 8, 8, 8, 8, 60], frozen: 1,
          rows: [headings.map { .text($0, .heading) }] + summary, merged: []), at: 0)
    }
    return try ListingWorkbook.file(all)
  }
}
