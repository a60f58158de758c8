import BudgetModel

extension State {
  /// The listing of where one is.
  func makeListing() -> Listing { marking(comparisonListing() ?? plainListing(of: place, phase, here)) }

  /// The listing of a place, without what the user marked, and with nothing beside it.
  func plainListing(of place: Place, _ phase: PhaseView, _ choices: Choices) -> Listing {
    var context = ListingContext(options: options, phase: phase, choices: choices)
    context.report = place.key.flatMap { reports[$0] }
    if place == .marks { return marksListing(context) }
    // A filter looks at the whole tree, not only at what is open.
    if place.topic == .spending, let filter = choices.filter, (try? RowFilter(filter)) != nil {
      context.choices.expanded = allAccountIDs
    }
    guard let key = place.key, let topic = place.topic else {
      return ListingBuilder.library(summaries, problems: problems, reports: reports, context)
    }
    guard let open = opened[key] else {
      return Listing(columns: [], rows: [], notes: [language.pick("正在读取…", "Reading…")])
    }
    return ListingBuilder.listing(topic, of: key, open, context)
  }

  /// Keeps disclosures that were read, joined by department and year.
  mutating func hold(_ disclosures: [Disclosure]) {
    var years: [AccountsKey: YearAccounts] = [:]
    for disclosure in disclosures {
      let key = AccountsKey(department: disclosure.department.id, year: disclosure.year)
      var accounts = years[key] ?? opened[key]?.accounts ?? YearAccounts(budget: nil, finalAccounts: nil)
      switch disclosure.kind {
      case .budget: accounts.budget = disclosure
      case .finalAccounts: accounts.finalAccounts = disclosure
      }
      years[key] = accounts
    }
    for (key, accounts) in years { opened[key] = OpenAccounts(accounts) }
  }
}
