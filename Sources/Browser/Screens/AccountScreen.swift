import BudgetModel

/// Every table that names one account.
struct AccountScreen: YearScreen {
  static let name = "account"
  let code: FunctionCode
  var hints: [Command] { [.officialTable, .close, .back, .phase, .unit, .details, .help] }

  var namesAccounts: Bool { true }

  var item: String { code.digits }
  var above: (topic: Topic, row: String)? { (.spending, SpendingListing.id(code)) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    AccountListing.make(open, key: key, code: code, context)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] {
    SpendingScreen().path(of: projects, language) + code.path.map(\.digits)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    SpendingScreen.crumbs(to: code, state)
  }

  func title(of row: ListingRow, _ options: Options) -> String { row.saidFirst(options) }
}

extension AccountScreen {
  init?(item: String) {
    guard let code = FunctionCode(item) else { return nil }
    self.init(code: code)
  }
}

extension Topic {
  /// Every table that names one account.
  public static func account(_ code: FunctionCode) -> Topic { Topic(AccountScreen(code: code)) }
}
