import Console

extension State {
  /// Takes what a mouse did: a click selects, a click on the selected row opens, the wheel moves.
  mutating func handle(_ action: MouseAction, at position: Position, _ listing: Listing) -> [Effect] {
    if overlay != nil {
      if action == .click { overlay = nil }
      return []
    }
    switch action {
    case .wheelDown: move(by: 3, in: listing)
    case .wheelUp: move(by: -3, in: listing)
    case .click, .doubleClick:
      if position.row == 1, place.topic != nil {
        return clickScreen(position.column, listing)
      }
      if position.row == 0, place.topic != nil { return goUp(listing) }
      let layout = Layout(self, listing)
      if let treemap = treemap(listing) {
        guard let tile = treemap.tile(column: position.column, row: position.row - layout.headerTop) else { return [] }
        let wasSelected = tile == treemap.selected
        select(tile: tile, of: treemap, in: listing)
        return action == .doubleClick || wasSelected ? drill(treemap, listing) : []
      }
      let index = here.top + (position.row - layout.listTop) / layout.rowStep
      guard position.row >= layout.listTop, position.row < layout.listTop + layout.listHeight,
        listing.rows.indices.contains(index)
      else { return [] }
      let wasSelected = index == selectedIndex(listing)
      select(index, in: listing)
      if action == .doubleClick || wasSelected { return perform(.open, listing) }
    }
    return []
  }

  private mutating func clickScreen(_ column: Int, _ listing: Listing) -> [Effect] {
    let screens = HeaderView.screens(self, Symbols(isASCII: options.isASCII))
    guard let hit = screens.last(where: { $0.column <= column }),
      column < hit.column + DisplayWidth.columns(of: hit.text)
    else { return [] }
    return perform(hit.command, listing)
  }
}
