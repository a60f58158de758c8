extension Program {
  /// The minutes of what is marked, under the heading that was given.
  /// - Parameter date: the day, as 2026-11-21, where none was given.
  public func minutes(on date: String) -> Minutes {
    var finder = MarkFinder(state)
    return Minutes(
      state.marks.list.map { finder.find($0) }, state.minutesHeading, date: date,
      ListingContext(options: state.options, phase: state.phase))
  }

  /// What was found in the documents of the present department, as a list; nil where none is open or checked.
  public func findingsListing() -> Listing? {
    guard let key = state.place.key, state.report(key) != nil else { return nil }
    return state.plainListing(of: .accounts(key, .findings), state.phase, Choices())
  }
}
