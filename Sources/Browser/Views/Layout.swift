import Console

/// Which rows of the screen hold what.
struct Layout {
  /// The smallest window in which a screen is shown.
  static let smallest = Size(width: 40, height: 10)

  let size: Size
  /// What is said above the list, as far as there is room, in lines.
  let notes: [(text: String, role: Role)]
  /// The first row of notes, headings and rows of the list.
  let notesTop: Int
  let headerTop: Int
  let listTop: Int
  let listHeight: Int
  /// The columns of the list; the rest, if any, is the panel's.
  let listWidth: Int
  /// The first column of the panel; nil where it is shown as notes above the list.
  let panelLeft: Int?
  /// Whether rows stand apart and the selected one is repeated below, as in a meeting.
  let isSpacious: Bool
  /// How many lines a row takes, blank ones included.
  let rowStep: Int

  /// How many rows of one line each are in the window.
  var visibleRows: Int { (listHeight + rowStep - 1) / rowStep }

  init(size: Size, listing: Listing, isMeeting: Bool = false) {
    self.size = size
    let isRoomy = size.height >= 16
    // A small window keeps its rows; what a meeting sees is large.
    isSpacious = isMeeting && isRoomy
    rowStep = isSpacious ? 2 : 1
    var row = 2
    let showsPanel = listing.panel != nil && size.width >= 110
    notesTop = row
    let depth = max(1, listing.columns.map { $0.header.count }.max() ?? 1)
    let bottom = isSpacious ? 6 : 4
    panelLeft = showsPanel ? size.width - 35 : nil
    listWidth = (panelLeft.map { $0 - 2 } ?? size.width) - 2
    let short = showsPanel ? [] : listing.panel?.short ?? []
    let said = [(listing.notes, Role.secondary), (short, .amount)].flatMap { texts, role in
      texts.map { (text: $0, role: role) }
    }
    let room = max(0, size.height - bottom - row - depth - 2)
    // A long note takes two lines where that leaves most of the window to the list; else it is cut.
    let width = listWidth
    let whole = said.flatMap { note in Self.lines(note.text, to: width).map { (text: $0, role: note.role) } }
    notes = whole.count <= max(said.count, room / 3) ? whole : Array(said.prefix(room))
    row += notes.count
    headerTop = row
    listTop = row + depth
    listHeight = max(1, size.height - bottom - listTop)
  }

  private static func lines(_ text: String, to width: Int) -> [String] {
    DisplayWidth.columns(of: text) <= width ? [text] : text.wrapped(to: width)
  }

  /// The rows of a state's screen.
  init(_ state: State, _ listing: Listing) {
    self.init(
      size: state.size, listing: listing, isMeeting: state.options.isMeeting)
  }

  var ruleRow: Int { size.height - (isSpacious ? 6 : 4) }
  var summaryRow: Int { size.height - 3 }
  var originRow: Int { size.height - 2 }
  var hintRow: Int { size.height - 1 }
}
