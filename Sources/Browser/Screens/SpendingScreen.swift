import BudgetModel
import Console
import Index

/// 支出 by function, a tree of accounts.
struct SpendingScreen: MainScreen, YearScreen {
  static let name = "spending"
  static let command = going(
    [.character("2")], ("支出", "spending"), ("支出按功能分类：类、款、项", "Spending by function"))
  static let pathWords = [PathWords(id: name, chinese: "支出", english: "spending")]
  var hints: [Command] {
    [
      .open, .close, .phase, .search, .compare, .filter, .officialTable, .treemap, .flat, .help, .share,
    ]
  }
  var statesBothSides: Bool { true }
  var showsShares: Bool { true }
  var listsParts: Bool { true }
  var namesAccounts: Bool { true }
  var folding: Folding { .accounts }
  var comparing: Comparing? { Comparing(isTree: true, statesGrowth: true) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    SpendingListing.make(open, key: key, context)
  }

  static func destination(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, row: String?) {
    var node = open.spending
    for part in below {
      guard let code = FunctionCode(PathWords.folded(part)), let found = node.node(code) else {
        throw .unknownAccount(
          part, candidates: node.children.compactMap { child in child.code.map { "\($0) \(child.name)" } })
      }
      node = found
    }
    return (.spending, below.last.map { PathWords.folded($0) })
  }

  static func offers(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView
  ) -> [PathOffers.Candidate] {
    let node = below.last.flatMap { FunctionCode($0) }.flatMap { open.spending.node($0) }
    guard below.isEmpty || node != nil else { return [] }
    return (node ?? open.spending).children.compactMap { child in
      child.code.map { PathOffers.Candidate(part: $0.digits, name: child.name) }
    }
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    Self.crumbs(to: selected < listing.rows.count ? FunctionCode(listing.rows[selected].id) : nil, state)
  }

  /// The screen and the accounts down to one.
  static func crumbs(to code: FunctionCode?, _ state: State) -> [HeaderView.Part] {
    let name = HeaderView.Part(
      Topic.spending.title(state.language), state.place.key, .spending, row: SpendingListing.id(nil))
    return [name]
      + (code?.path ?? []).map { HeaderView.Part($0.digits, state.place.key, .spending, row: SpendingListing.id($0)) }
  }

  func title(of row: ListingRow, _ options: Options) -> String {
    (row.id == SpendingListing.id(nil) ? Topic.spending.title(options.language) + " " : "") + row.words
  }

  func topic(of row: String) -> Topic { FunctionCode(row).map { .account($0) } ?? .spending }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] { marks.ofRowOrProse(row) }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .functionAccount }

  static func goal(_ hit: SearchHit) -> ListingRow.Goal {
    hit.goal(.spending, hit.item.code == 0 ? SpendingListing.id(nil) : String(hit.item.code))
  }

  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] {
    [Topic.spending.title(language)] + hit.codesAbove
  }
}

extension Topic {
  /// 支出 by function.
  public static let spending = Topic(SpendingScreen())
}
