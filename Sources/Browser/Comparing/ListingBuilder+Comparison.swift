import BudgetModel

extension ListingBuilder {
  /// The listing of a topic with several departments or years side by side.
  /// - Parameters:
  ///   - columns: what stands side by side, from left to right, as ``Comparison/sides(of:phase:in:)`` says.
  ///   - key: the place looked at: one of the columns.
  public static func comparison(
    _ comparison: Comparison, _ topic: Topic, _ columns: [ComparedAccounts], of key: DepartmentYear,
    _ context: ListingContext
  ) -> Listing {
    let main = columns.firstIndex { $0.side.key == key } ?? 0
    let listings = columns.enumerated().map { index, column in
      var side = context
      side.phase = column.side.phase
      side.found = index == main ? context.found : nil
      let own = listing(published: topic, of: column.side.key, column.open, side)
      return own.defaultSort.map { own.sorted(by: $0, inverted: false) } ?? own
    }
    let made = ComparisonListing(columns, listings, main: main, topic: topic, context)
    return sorted(comparison == .years ? made.years() : made.pair(), context)
  }
}
