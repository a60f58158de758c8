import BudgetModel
import Console
import Index

/// 经济分类: spending by the economic classification; where no table lists its accounts, the table of basic spending.
struct EconomicScreen: MainScreen, YearScreen {
  static let name = "economic"
  static let command = going(
    [.character("3")], ("经济", "economic"), ("基本支出按经济分类", "Economic classification"))
  static let pathWords = [PathWords(id: name, chinese: "经济", english: "economic")]
  var hints: [Command] { [.officialTable, .phase, .search, .compare, .filter, .details, .sort, .close, .help] }
  var rowsAreOneDocuments: Bool { true }
  var listsParts: Bool { true }
  var namesAccounts: Bool { true }
  var comparing: Comparing? { Comparing(isTree: true) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    for disclosure in open.inOrder(of: context.phase) {
      if let accounts = EconomicAccounts(disclosure) {
        return TableTreeListing.make(
          accounts.table, of: disclosure, key: key, others: accounts.others, context
        ).noting(ListingNotes.otherSide(disclosure, context))
      }
    }
    guard let (table, disclosure) = open.table(.basic, context.phase) else { return missing(context) }
    return TableTreeListing.make(table, of: disclosure, key: key, context)
      .noting(ListingNotes.otherSide(disclosure, context))
  }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .economicAccount }
  static func goal(_ hit: SearchHit) -> ListingRow.Goal { hit.goal(.economic, hit.treeRow, isOneSided: true) }
}

extension Topic {
  /// 经济分类.
  public static let economic = Topic(EconomicScreen())
}
