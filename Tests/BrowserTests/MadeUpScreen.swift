import BudgetModel
import Console

@testable import Browser

/// A screen made up for the tests: the documents of a department's year by their titles. This file and the line in
/// `MadeUpScreenTests` are all that it takes.
struct MadeUpScreen: MainScreen, YearScreen {
  static let name = "titles"
  static let command = going([.character("X")], ("标题", "titles"), ("文件的标题", "Titles of the documents"))
  static let pathWords = [PathWords(id: name, chinese: "标题", english: "titles")]
  var hints: [Command] { [.open, .details, .close, .help] }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    Listing(
      columns: [ListingColumn(context.pick("标题", "Title"), .name)],
      rows: open.accounts.disclosures.map { disclosure in
        ListingRow(
          id: disclosure.kind.rawValue, cells: [ListingCell("《\(disclosure.title)》")], summary: disclosure.title,
          target: .accounts(key, .tables))
      })
  }
}
