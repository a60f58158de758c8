import BudgetModel
import Reconciliation

extension State {
  /// The listing of where one is.
  func makeListing() -> Listing { marking(comparisonListing() ?? plainListing(of: place, phase, here)) }

  /// The state as it would be after going to a place and looking at the same side.
  func seen(at place: Place) -> State {
    var there = self
    there.history = [Visit(place: place, phase: phase, comparison: comparison)]
    there.position = 0
    return there
  }

  /// The listing of a place, without what the user marked, and with nothing beside it.
  func plainListing(of place: Place, _ phase: PhaseView, _ choices: Choices) -> Listing {
    var context = ListingContext(options: options, phase: phase, choices: choices)
    context.found = place.key.flatMap { found[$0] }
    context.rulings = rulings
    // A filter looks at the whole tree, not only at what is open.
    if place.topic.screen.folding == .accounts, let filter = choices.filter, (try? RowFilter(filter)) != nil {
      context.choices.expanded = allAccountIDs
    }
    return place.topic.screen.listing(self, place.key, context)
  }

  /// What is said of a department and year that the libraries open now do not hold.
  func notAtHand(_ key: DepartmentYear) -> String {
    let name = catalogue.years(of: key.department).first?.main.department.name ?? key.department
    return language.pick(
      "现在打开的部门库没有 \(name) \(key.year) 年度；用 --library 打开它所在的部门库即可。",
      "The libraries open now do not hold \(name) \(key.year); open the one that does with --library.")
  }

  /// Keeps what rules found: of documents that are open or looked through all of it, of others how much.
  mutating func keep(_ report: Report, of key: DepartmentYear) {
    let (rest, dismissed) = rulings.parted(report, of: key)
    counts[key] = rest.counts
    if opened[key] != nil || searched != nil { found[key] = FindingMarks(rest, dismissed: dismissed, of: report) }
  }

  /// Keeps disclosures that were read, joined by department and year.
  mutating func hold(_ disclosures: [Disclosure]) {
    var years: [DepartmentYear: YearDisclosures] = [:]
    for disclosure in disclosures {
      let key = DepartmentYear(department: disclosure.department.id, year: disclosure.year)
      var accounts = years[key] ?? opened[key]?.accounts ?? YearDisclosures(budget: nil, finalAccounts: nil)
      switch disclosure.kind {
      case .budget: accounts.budget = disclosure
      case .finalAccounts: accounts.finalAccounts = disclosure
      }
      years[key] = accounts
    }
    for (key, accounts) in years {
      opened[key] = OpenYear(accounts)
      openedLately.removeAll { $0 == key }
      openedLately.append(key)
    }
    close(except: Set(years.keys))
  }

  /// How many departments and years are held at once, beside those looked at.
  private static let openLimit = 12

  /// Lets go of what was opened longest ago: it is read again when somebody goes back to it.
  private mutating func close(except read: Set<DepartmentYear>) {
    let needed = read.union([place.key].compactMap { $0 } + comparedSides.map(\.key))
      .union(marks.list.compactMap(\.id.place.key))
    for key in openedLately where openedLately.count > Self.openLimit && !needed.contains(key) {
      opened[key] = nil
      found[key] = nil
      openedLately.removeAll { $0 == key }
    }
  }
}
