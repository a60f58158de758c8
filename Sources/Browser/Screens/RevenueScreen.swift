import BudgetModel
import Console
import Index

/// 收入: by source, then by account.
struct RevenueScreen: MainScreen, YearScreen {
  static let name = "revenue"
  static let command = going(
    [.character("4")], ("收入", "revenue"), ("收入", "Revenue"))
  static let pathWords = [PathWords(id: name, chinese: "收入", english: "revenue")]
  var hints: [Command] { [.officialTable, .phase, .search, .compare, .filter, .details, .sort, .close, .help] }
  var rowsAreOneDocuments: Bool { true }
  var listsParts: Bool { true }
  var namesAccounts: Bool { true }
  // Sources of revenue carry 收入 or not.
  var comparing: Comparing? { Comparing(isTree: true, idleWords: ["财政拨款", "拨款", "收入"]) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let (summary, disclosure) = open.table(.incomeAndExpenditure, context.phase) else { return missing(context) }
    var listing = TableTreeListing.make(summary, of: disclosure, key: key, side: .income, context)
    if let (byAccount, document) = open.table(.income, context.phase) {
      let accounts = TableTreeListing.make(byAccount, of: document, key: key, context)
      listing = listing.followed(by: accounts, title: context.pick("按科目", "By account"))
    }
    return listing.noting(ListingNotes.otherSide(disclosure, context))
  }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .income }
  static func goal(_ hit: SearchHit) -> ListingRow.Goal { hit.goal(.revenue, hit.treeRow, isOneSided: true) }
  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] {
    [Topic.revenue.title(language)] + hit.codesAbove
  }
}

extension Topic {
  /// 收入.
  public static let revenue = Topic(RevenueScreen())
}
