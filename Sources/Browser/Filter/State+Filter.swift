import BudgetModel

extension State {
  /// Whether a filter is being typed.
  var isFiltering: Bool {
    if case .filter? = entry?.purpose { return true }
    return false
  }

  /// Begins to type a filter, with the present one to be changed.
  mutating func beginFilter() { entry = Entry(.filter(before: here), text: here.filter ?? "") }

  /// Applies the filter typed so far, so that the list follows each key.
  mutating func followFilter(_ text: String) {
    here.filter = text.isEmpty ? nil : text
    here.top = 0
  }

  /// Selects the first row that answers the filter.
  mutating func selectFirstAnswer(_ listing: Listing) {
    if let first = listing.filter?.first { here.selection = first }
  }

  /// Keeps the filter; where it cannot be applied, says why and goes on typing.
  mutating func acceptFilter(_ listing: Listing) {
    if let problem = listing.filter?.problem {
      message = Message(problem, isError: true)
    } else {
      entry = nil
    }
  }

  /// Drops the filter; false where there is none.
  mutating func dropFilter() -> Bool {
    guard here.filter != nil else { return false }
    here.filter = nil
    message = Message(language.pick("已取消筛选。", "The filter was dropped."))
    return true
  }
}
