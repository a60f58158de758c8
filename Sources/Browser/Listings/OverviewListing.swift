import BudgetModel

/// The overview: totals, composition, three public expenses, procurement, staff, grades. Enter goes into each.
enum OverviewListing {
  /// Makes the listing.
  static func make(_ open: OpenAccounts, key: AccountsKey, _ context: ListingContext) -> Listing {
    let sections = OverviewSections(open: open, key: key, context: context)
    let hasBoth = open.spending.approved != nil && open.spending.executed != nil
    var listing = Listing(
      columns: [
        ListingColumn(context.pick("项目", "Item"), .name),
        ListingColumn(
          hasBoth || open.accounts.budget != nil ? context.pick("预算", "Budget") : "", .number, priority: 6),
        ListingColumn(open.accounts.finalAccounts == nil ? "" : context.pick("决算", "Executed"), .number),
        ListingColumn(context.pick("占比", "Share"), .number, priority: 5),
        ListingColumn("", .bar(maximum: 24), priority: 1),
      ],
      rows: sections.findings() + sections.totals() + sections.composition() + sections.classes()
        + sections.threePublicExpenses()
        + sections.procurement() + sections.projects() + sections.facts())
    listing.isSortable = false
    for index in listing.rows.indices where listing.rows[index].cells.count > 2 {
      let (budget, final) = (listing.rows[index].cells[1], listing.rows[index].cells[2])
      listing.rows[index].sides = RowSides(
        budget: budget.text.isEmpty ? nil : budget, finalAccounts: final.text.isEmpty ? nil : final)
    }
    return listing
  }
}
