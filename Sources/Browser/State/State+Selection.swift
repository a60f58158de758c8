import Console

extension State {
  /// The position of the selected row: the one chosen, else the first that is no heading.
  func selectedIndex(_ listing: Listing) -> Int {
    listing.index(of: here.selection) ?? listing.rows.firstIndex { !$0.isHeading } ?? 0
  }

  /// Selects a row and scrolls so that it is seen, with the headings above it where it is the first under them.
  mutating func select(_ index: Int, in listing: Listing) {
    guard !listing.rows.isEmpty else { return }
    let target = max(0, min(index, listing.rows.count - 1))
    var choices = here
    choices.selection = listing.rows[target].id
    choices.top = scrolled(choices.top, to: target, in: listing)
    here = choices
  }

  /// Moves by a number of rows, over headings.
  mutating func move(by rows: Int, in listing: Listing) {
    guard !listing.rows.isEmpty else { return }
    let step = rows < 0 ? -1 : 1
    var target = max(0, min(selectedIndex(listing) + rows, listing.rows.count - 1))
    while listing.rows.indices.contains(target), listing.rows[target].isHeading { target += step }
    if !listing.rows.indices.contains(target) {
      // Nothing but headings stands there: the first row, or the last.
      target = rows < 0 ? listing.rows.firstIndex { !$0.isHeading } ?? 0 : listing.rows.lastIndex { !$0.isHeading } ?? 0
      if rows < 0 { here.top = 0 }
    }
    select(target, in: listing)
  }

  /// Keeps the selected row in the window after the window or the listing has changed.
  mutating func settle(_ listing: Listing) {
    let index = selectedIndex(listing)
    var choices = here
    choices.top = listing.rows.isEmpty ? 0 : scrolled(choices.top, to: index, in: listing)
    if choices != here { here = choices }
  }

  private func scrolled(_ top: Int, to index: Int, in listing: Listing) -> Int {
    let window = RowWindow(self, listing)
    // What follows the top row whole: headings above and notes below are shown as far as all of it fits.
    func fits(_ first: Int, _ last: Int) -> Bool { window.top(showing: last) <= first }
    var first = index
    while first > 0, listing.rows[first - 1].isHeading, fits(first - 1, index) { first -= 1 }
    // A note stands below what it is about.
    var last = index
    while last + 1 < listing.rows.count, listing.rows[last + 1].isHeading,
      listing.rows[last + 1].depth > listing.rows[index].depth, fits(first, last + 1)
    { last += 1 }
    let result = min(max(top, window.top(showing: last)), first)
    return max(0, min(result, window.top(showing: listing.rows.count - 1)))
  }
}
