import Browser
import BudgetModel
import Documents

/// A paper as a workbook: what is said in sentences on the first sheet, each list on one of its own.
enum PaperWorkbook {
  /// The bytes of the file.
  /// - Throws: why the program that writes it could not.
  static func file(_ paper: Paper, options: Options) throws(DocumentError) -> [UInt8] {
    var lines: [[WorkbookSheet.Cell]] = [[.text(paper.title, .title), .text("", .title)]]
    func say(_ label: String, _ text: String) {
      if !text.isEmpty { lines.append([.text(label, .heading), .text(text, .plain)]) }
    }
    for fact in paper.facts { say(fact.label, fact.text) }
    var sheets: [WorkbookSheet] = []
    for section in paper.sections {
      for block in section.blocks {
        switch block {
        case .text(let text): say(section.heading, text)
        case .items(let all): all.forEach { say(section.heading, $0) }
        case .card(let card): card.forEach { say("\(section.heading) \($0.label)", $0.text) }
        case .table(let listing):
          sheets.append(
            ListingSheet(listing, title: "\(paper.title)  \(section.heading)", options: options)
              .sheet(named: section.heading))
        }
      }
    }
    let first = WorkbookSheet(
      name: options.language.pick("说明", "about"), widths: [24, 110], frozen: 1, rows: lines, merged: [[0, 0, 0, 1]])
    return try ListingWorkbook.file([first] + sheets)
  }
}
