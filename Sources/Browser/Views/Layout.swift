import Console

/// Which rows of the screen hold what.
struct Layout {
  /// The smallest window in which a screen is shown.
  static let smallest = Size(width: 40, height: 10)

  let size: Size
  /// The first row of notes, headings and rows of the list.
  let notesTop: Int
  let headerTop: Int
  let listTop: Int
  let listHeight: Int
  /// The columns of the list; the rest, if any, is the panel's.
  let listWidth: Int
  /// The first column of the panel; nil where it is shown as notes above the list.
  let panelLeft: Int?

  init(size: Size, listing: Listing, hasScreens: Bool) {
    self.size = size
    let isRoomy = size.height >= 16
    var row = hasScreens ? 2 : 1
    if !hasScreens && isRoomy { row = 2 }
    let showsPanel = listing.panel != nil && size.width >= 110
    notesTop = row
    var notes = listing.notes.count
    if !showsPanel, let panel = listing.panel { notes += panel.short.count }
    let depth = max(1, listing.columns.map { $0.header.count }.max() ?? 1)
    let bottom = 4
    notes = min(notes, max(0, size.height - bottom - row - depth - 2))
    row += notes
    headerTop = row
    listTop = row + depth
    listHeight = max(1, size.height - bottom - listTop)
    panelLeft = showsPanel ? size.width - 35 : nil
    listWidth = (panelLeft.map { $0 - 2 } ?? size.width) - 2
  }

  var ruleRow: Int { size.height - 4 }
  var summaryRow: Int { size.height - 3 }
  var originRow: Int { size.height - 2 }
  var hintRow: Int { size.height - 1 }
}
