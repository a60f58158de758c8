import BudgetModel
import Reconciliation

/// Makes the listing of any place: the one way from the model to what is shown.
public enum ListingBuilder {
  /// The listing of a place of opened accounts.
  public static func listing(_ topic: Topic, of key: AccountsKey, _ open: OpenAccounts, _ context: ListingContext)
    -> Listing
  {
    sorted(listing(published: topic, of: key, open, context), context)
  }

  /// The listing in its published order, with the marks of findings.
  static func listing(published topic: Topic, of key: AccountsKey, _ open: OpenAccounts, _ context: ListingContext)
    -> Listing
  {
    let listing = unsorted(topic, of: key, open, context).scalingBars()
    return context.found?.marked(listing, topic: topic, context.options.language) ?? listing
  }

  /// The listing of the library.
  /// - Parameter found: how much was found in the departments' documents so far.
  public static func library(
    _ shelves: Shelves, found: [AccountsKey: FindingCounts] = [:], _ context: ListingContext
  ) -> Listing {
    let listing = LibraryListing(shelves: shelves, found: found, context: context)
    return shelves.areFew ? sorted(listing.make(), context) : LongLibraryListing(listing).make()
  }

  /// A listing in the order and with the filter chosen at its place.
  static func sorted(_ listing: Listing, _ context: ListingContext) -> Listing {
    var result = listing
    if let column = context.choices.sortColumn ?? listing.defaultSort {
      result = listing.sorted(by: column, inverted: context.choices.isInverted)
    }
    result = result.filtered(by: context.choices.filter, unit: context.unit, context.options.language)
    result.explainUncomputed(context.options.language)
    result.measure()
    return result
  }

  private static func unsorted(
    _ topic: Topic, of key: AccountsKey, _ open: OpenAccounts, _ context: ListingContext
  ) -> Listing {
    switch topic {
    case .overview: return OverviewListing.make(open, key: key, context)
    case .spending: return SpendingListing.make(open, key: key, context)
    case .account(let code): return AccountListing.make(open, key: key, code: code, context)
    case .economic:
      return economic(key, open, context)
    case .revenue: return revenue(key, open, context)
    case .projects: return ProjectsListing.make(open, key: key, context)
    case .project(let key):
      guard let (project, disclosure) = ProjectsListing.project(key, open, context.phase) else {
        return missing(context)
      }
      return ProjectListing.make(project, key, of: disclosure, context)
    case .findings: return FindingsListing.make(open, key: key, context)
    case .tables: return TablesListing.make(open, key: key, context)
    case .form(let kind, let name):
      guard let disclosure = open.accounts.disclosure(kind), let project = open.projects.project(name)?[kind] else {
        return missing(context)
      }
      return FormListing.make(project, of: disclosure, context)
    case .table(let kind, let number):
      guard let disclosure = open.accounts.disclosure(kind),
        let table = disclosure.tables.first(where: { $0.number == number })
      else { return missing(context) }
      return OfficialTableListing.make(table, of: disclosure, key: key, context)
    }
  }

  /// Spending by the economic classification; where no table lists its accounts, the table of basic spending.
  private static func economic(_ key: AccountsKey, _ open: OpenAccounts, _ context: ListingContext) -> Listing {
    let wanted = context.phase.kind.flatMap { open.accounts.disclosure($0) }
    for disclosure in [wanted].compactMap({ $0 }) + open.accounts.disclosures {
      if let accounts = EconomicAccounts(disclosure) {
        return TableTreeListing.make(
          accounts.table, of: disclosure, key: key, others: accounts.others, context
        ).noting(otherSide(disclosure, context))
      }
    }
    guard let (table, disclosure) = table(.basic, open, context) else { return missing(context) }
    return TableTreeListing.make(table, of: disclosure, key: key, context).noting(otherSide(disclosure, context))
  }

  /// Income by source, then by account.
  private static func revenue(_ key: AccountsKey, _ open: OpenAccounts, _ context: ListingContext) -> Listing {
    guard let (summary, disclosure) = table(.incomeAndExpenditure, open, context) else { return missing(context) }
    var listing = TableTreeListing.make(summary, of: disclosure, key: key, side: .income, context)
    if let (byAccount, document) = table(.income, open, context) {
      let accounts = TableTreeListing.make(byAccount, of: document, key: key, context)
      listing = listing.followed(by: accounts, title: context.pick("按科目", "By account"))
    }
    return listing.noting(otherSide(disclosure, context))
  }

  /// What is said where the side looked at does not hold a part and the other document's is shown.
  private static func otherSide(_ disclosure: Disclosure, _ context: ListingContext) -> String? {
    if context.phase == .both {
      return context.pick("这里是\(context.name(disclosure.kind))。", "This is the \(context.name(disclosure.kind)).")
    }
    guard let wanted = context.phase.kind, wanted != disclosure.kind else { return nil }
    return context.pick(
      "部门库中没有这一部分的\(context.name(wanted))；这里是\(context.name(disclosure.kind))。",
      "No \(context.name(wanted)) of this part is held; this is the \(context.name(disclosure.kind)).")
  }

  /// A table of a kind, from the side looked at, else from the other document.
  private static func table(
    _ kind: TableKind, _ open: OpenAccounts, _ context: ListingContext
  ) -> (Table, Disclosure)? {
    let wanted = context.phase.kind.flatMap { open.accounts.disclosure($0) }
    for disclosure in [wanted].compactMap({ $0 }) + open.accounts.disclosures {
      if let table = disclosure.table(kind) { return (table, disclosure) }
    }
    return nil
  }

  private static func missing(_ context: ListingContext) -> Listing {
    Listing(columns: [], rows: [], notes: [context.pick("文件中没有这一部分。", "The document does not hold this part.")])
  }
}
