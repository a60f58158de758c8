import BudgetModel

/// The overview: totals, composition, three public expenses, procurement, staff, grades. Enter goes into each.
enum OverviewListing {
  /// Makes the listing.
  static func make(_ open: OpenAccounts, key: AccountsKey, _ context: ListingContext) -> Listing {
    let sections = OverviewSections(open: open, key: key, context: context)
    var listing = Listing(
      columns: OverviewCells.columns(open, context),
      rows: sections.findings() + sections.totals() + sections.composition() + sections.classes()
        + sections.threePublicExpenses()
        + sections.procurement() + sections.projects() + sections.facts())
    listing.isSortable = false
    listing.wraps = true
    for column in OverviewCells.optional.reversed() where listing.rows.allSatisfy({ $0.cells[column].text.isEmpty }) {
      listing.columns.remove(at: column)
      for row in listing.rows.indices { listing.rows[row].cells.remove(at: column) }
    }
    for index in listing.rows.indices where listing.rows[index].cells.count > 2 {
      let (budget, final) = (listing.rows[index].cells[1], listing.rows[index].cells[2])
      listing.rows[index].sides = RowSides(
        budget: budget.text.isEmpty ? nil : budget, finalAccounts: final.text.isEmpty ? nil : final)
    }
    return listing
  }
}
