import Console

extension State {
  /// The tiles shown instead of the list; nil where it is the list.
  func treemap(_ listing: Listing) -> Treemap? {
    guard here.isTreemap, canShowTreemap, size.width >= Layout.smallest.width, size.height >= Layout.smallest.height
    else { return nil }
    let (width, height) = TreemapView.size(Layout(self, listing))
    return Treemap(listing, selected: selectedIndex(listing), width: width, height: height)
  }

  /// Whether the present screen lists parts of a whole.
  var canShowTreemap: Bool {
    guard !isComparing, !here.isFlat else { return false }
    return screen.listsParts
  }

  /// What is said where there are no amounts to draw.
  var nothingToDraw: String {
    language.pick(
      "这里没有可画成树图的金额（支出、经济、收入、项目屏可用）。",
      "No amounts to draw as tiles here; spending, economic, revenue and projects have them.")
  }

  /// Shows the level at hand as tiles, or as a list again.
  mutating func turnTreemap(_ listing: Listing) {
    if here.isTreemap {
      here.isTreemap = false
      return
    }
    here.isTreemap = true
    guard let treemap = treemap(listing) else {
      here.isTreemap = false
      message = Message(nothingToDraw)
      return
    }
    select(tile: treemap.selected, of: treemap, in: listing)
  }

  /// Takes a key while tiles are shown.
  /// - Returns: nil where the key means what it means on the list.
  mutating func handleTreemap(_ key: Key, _ listing: Listing) -> [Effect]? {
    guard let treemap = treemap(listing) else { return nil }
    return KeyTable.tiles.handle(key, treemap, &self, listing)
  }

  /// Selects the row of a tile; the largest of several.
  mutating func select(tile: Int?, of treemap: Treemap, in listing: Listing) {
    guard let tile, treemap.tiles.indices.contains(tile), let row = treemap.tiles[tile].rows.first else { return }
    select(row, in: listing)
  }

  /// Into the selected tile: the level below it, or where the row leads to.
  mutating func drill(_ treemap: Treemap, _ listing: Listing) -> [Effect] {
    guard let rows = treemap.tiles.indices.contains(treemap.selected) ? treemap.tiles[treemap.selected].rows : nil,
      let row = rows.first
    else { return [] }
    guard rows.count == 1 else {
      here.isTreemap = false
      select(row, in: listing)
      message = Message(
        language.pick(
          "这 \(rows.count) 项太小，在列表中看。", "These \(rows.count) are too small for tiles: here they are in the list."))
      return []
    }
    let id = listing.rows[row].id
    if listing.rows[row].disclosing == .collapsed { expand(id) }
    let opened = makeListing()
    guard let index = opened.index(of: id), index + 1 < opened.rows.count,
      opened.rows[index + 1].depth > opened.rows[index].depth
    else { return perform(.open, listing) }
    let former = here.selection
    select(index + 1, in: opened)
    guard let below = self.treemap(opened) else {
      here.selection = former
      message = Message(language.pick("下一级没有公布金额。", "No amounts are published below."))
      return []
    }
    select(tile: 0, of: below, in: opened)
    return []
  }

  /// One level up; from the topmost back to the list.
  fileprivate mutating func climbTreemap(_ listing: Listing) {
    let index = selectedIndex(listing)
    let depth = listing.rows.indices.contains(index) ? listing.rows[index].depth : 0
    let parent = listing.rows[..<max(0, index)].lastIndex { $0.depth < depth }
    guard let parent, listing.rows[parent].figure?.isTotal == false else {
      here.isTreemap = false
      return
    }
    select(parent, in: listing)
  }
}

extension KeyTable where Subject == Treemap {
  /// The keys of the tiles.
  static var tiles: KeyTable {
    @Sendable func move(_ columns: Int, _ rows: Int, else act: Act? = nil) -> Act {
      { state, treemap, listing, key in
        let next = treemap.neighbour(of: treemap.selected, columns: columns, rows: rows)
        if next == nil, let act { return act(&state, treemap, listing, key) }
        state.select(tile: next, of: treemap, in: listing)
        return []
      }
    }
    return KeyTable(
      rows: [
        Row(commands: [.open]) { state, treemap, listing, key in
          key.code == .enter
            ? state.drill(treemap, listing) : move(1, 0)(&state, treemap, listing, key)
        },
        Row(commands: [.down], act: move(0, 1)),
        Row(commands: [.up], act: move(0, -1)),
        Row(
          commands: [.close],
          act: move(-1, 0) { state, _, listing, _ in
            state.climbTreemap(listing)
            return []
          }),
        Row(commands: [.first]) { state, treemap, listing, _ in
          state.select(tile: 0, of: treemap, in: listing)
          return []
        },
        Row(commands: [.last]) { state, treemap, listing, _ in
          state.select(tile: treemap.tiles.count - 1, of: treemap, in: listing)
          return []
        },
        Row(commands: [.cancel, .dismiss]) { state, _, _, _ in
          state.here.isTreemap = false
          return []
        },
      ], others: passes)
  }
}
