import Catalogues
import BudgetModel
import Reconciliation

/// Makes the listing of any place: the one way from the model to what is shown.
public enum ListingBuilder {
  /// The listing of a place of opened accounts.
  public static func listing(_ topic: Topic, of key: DepartmentYear, _ open: OpenYear, _ context: ListingContext)
    -> Listing
  {
    sorted(listing(published: topic, of: key, open, context), context)
  }

  /// The listing in its published order, with the marks of findings.
  static func listing(published topic: Topic, of key: DepartmentYear, _ open: OpenYear, _ context: ListingContext)
    -> Listing
  {
    guard let screen = topic.screen.ofAccounts else { return Listing(columns: [], rows: []) }
    var listing = screen.listing(open, key: key, context).scalingBars()
    if screen.namesAccounts, context.options.language == .english { listing = listing.inEnglish() }
    return context.found?.marked(listing, on: screen, context.options.language) ?? listing
  }

  /// The listing of the library.
  /// - Parameter found: how much was found in the departments' documents so far.
  public static func library(
    _ knownLibrary: KnownLibrary, found: [DepartmentYear: FindingCounts] = [:], _ context: ListingContext
  ) -> Listing {
    let listing = LibraryListing(knownLibrary: knownLibrary, found: found, context: context)
    return knownLibrary.areFew ? sorted(listing.make(), context) : LongLibraryListing(listing).make()
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
}
