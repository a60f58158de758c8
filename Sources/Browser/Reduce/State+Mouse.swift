import Console

extension State {
  /// Takes what a mouse did: a click selects, a click on the selected row opens, the wheel moves; a click on a heading
  /// sorts, on a part of the first lines does what that says. Where nothing stands nothing happens.
  mutating func handle(_ action: MouseAction, at position: Position, _ listing: Listing) -> [Effect] {
    if overlay != nil { return handleOverlay(action, at: position, listing) }
    switch action {
    case .wheelDown: move(by: 3, in: listing)
    case .wheelUp: move(by: -3, in: listing)
    case .click, .doubleClick:
      let layout = Layout(self, listing)
      switch position.row {
      case 0: return clickHeader(position.column, listing)
      case 1: return clickScreen(position.column, listing)
      case layout.headerTop..<layout.listTop where treemap(listing) == nil:
        // A second click of a pair would only turn the order round again.
        if action == .click { clickHeading(position.column, layout, listing) }
      default: return clickRow(action, position, layout, listing)
      }
    }
    return []
  }

  private mutating func clickRow(
    _ action: MouseAction, _ position: Position, _ layout: Layout, _ listing: Listing
  ) -> [Effect] {
    if let treemap = treemap(listing) {
      guard let tile = treemap.tile(column: position.column, row: position.row - layout.headerTop) else { return [] }
      let wasSelected = tile == treemap.selected
      select(tile: tile, of: treemap, in: listing)
      return action == .doubleClick || wasSelected ? drill(treemap, listing) : []
    }
    guard position.column < layout.listWidth + 2,
      let offset = RowWindow(self, listing).row(at: position.row - layout.listTop, from: here.top),
      !listing.rows[offset].isHeading
    else { return [] }
    let wasSelected = offset == selectedIndex(listing)
    select(offset, in: listing)
    return action == .doubleClick || wasSelected ? perform(.open, listing) : []
  }

  /// Does what the part of the first line at a column says.
  private mutating func clickHeader(_ column: Int, _ listing: Listing) -> [Effect] {
    let header = HeaderView(
      state: self, listing: listing, selected: selectedIndex(listing), symbols: Symbols(isASCII: options.isASCII))
    let hit = (header.crumbs + header.status).first { part in
      part.column <= column && column < part.column + DisplayWidth.columns(of: part.text)
    }
    switch hit?.action {
    case .go(let place, let selection)?: return go(to: place, selection: selection)
    case .look(let side)?: return look(at: side)
    case .perform(let command)?: return perform(command, listing)
    case nil: return []
    }
  }

  /// Sorts by the column whose heading stands at a column of the screen; by the one it is sorted by, turns it round.
  private mutating func clickHeading(_ column: Int, _ layout: Layout, _ listing: Listing) {
    let placed = ColumnLayout(standing(listing), left: 1, width: layout.listWidth, shift: here.shift).placed
    // The arrow of the present order stands one column to the right, or one to the left of a figure's heading.
    guard let hit = placed.first(where: { $0.start - 1 <= column && column <= $0.start + $0.width }),
      !listing.columns[hit.index].title.isEmpty
    else { return }
    if listing.isSortable, listing.rows.count > 1, here.sortColumn ?? listing.defaultSort != hit.index {
      sort(by: hit.index, listing)
    } else {
      _ = perform(.invert, listing)
    }
  }

  private mutating func clickScreen(_ column: Int, _ listing: Listing) -> [Effect] {
    let screens = HeaderView.screens(self, Symbols(isASCII: options.isASCII))
    guard let hit = screens.last(where: { $0.column <= column }),
      column < hit.column + DisplayWidth.columns(of: hit.text)
    else { return [] }
    return perform(hit.command, listing)
  }
}
