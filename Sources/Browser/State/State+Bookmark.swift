extension State {
  /// Where one is, to be kept for the next run.
  public var bookmark: Bookmark { Bookmark(visit: history[position], row: here.selection) }

  /// Goes where the program was left; to the library where that department is no longer held.
  mutating func resume(_ bookmark: Bookmark) -> [Effect] {
    var visit = bookmark.visit
    if let key = visit.place.key, catalogue.entry(key) == nil { return [] }
    if case .with(let key, _)? = visit.comparison, catalogue.entry(key) == nil { visit.comparison = nil }
    return go(to: visit.place, phase: visit.phase, selection: bookmark.row, comparison: visit.comparison)
  }

  /// Leaves a place that turned out to be no more: documents that cannot be read, a project that has gone.
  mutating func settleResumed(_ listing: Listing) -> [Effect] {
    guard let key = place.key, listing.rows.isEmpty || accounts == nil else { return [] }
    guard accounts != nil, let parent = place.topic.parent else { return go(to: .library) }
    return go(to: .accounts(key, parent))
  }
}
