import Console

extension Command {
  /// What orders and opens a list.
  static let listing = [filter, sort, invert] + asking + [flat, expand, collapse, expandAll]

  static let filter = Command(
    "filter", .listing, [.character("&"), .character("\\"), Key(.function(4))], ("筛选", "filter"),
    (
      "筛选行：文字、甲|乙、>100、<50%、得分<90、得分<分值、等=优|良、实际=空、C5；Esc 取消",
      "Filter rows: text, a|b, >100, <50%, score<90, points<weight, actual=empty, rule C5; Esc drops it"
    ), use: { state, listing, _ in .works(if: !listing.rows.isEmpty || state.here.filter != nil) },
    change: { state, _ in state.beginFilter() })
  static let sort = Command(
    "sort", .listing, [.character("s"), Key(.function(6))], ("排序", "sort"), ("换一列排序", "Sort by the next column"),
    use: sorts, change: { $0.sortByNext($1) })
  static let invert = Command(
    "invert", .listing, [.character("I"), Key(.function(6), shift: true)], ("倒序", "invert"),
    ("倒过来排", "Invert the order"), use: sorts, change: { $0.invertOrder($1) })

  private static let sorts: @Sendable (State, Listing, ListingRow?) -> Use = { state, listing, _ in
    .works(
      if: listing.isSortable && listing.rows.count > 1, else: state, "这个列表按公布的顺序。",
      "This list keeps its published order.")
  }

  static let flat = Command(
    "flat", .listing, [.character("t"), Key(.function(5))], ("平铺", "flat"), ("树状或平铺", "Tree or flat list"),
    use: unfolds,
    change: { state, _ in if !state.unfold() { state.here.isFlat.toggle() } })
  static let expand = Command(
    "expand", .listing, [.character("+")], ("展开", "expand"), ("展开所选科目", "Expand the selected account"),
    use: { $0.screen.folding == .rounding ? .works : unfolds($0, $1, $2) },
    change: { state, listing in
      if !state.unfold(), let row = state.selectedRow(listing) { state.expand(row.id) }
    })
  static let collapse = Command(
    "collapse", .listing, [.character("-")], ("收起", "collapse"), ("收起所选科目", "Collapse the selected account"),
    use: expand.use,
    change: { state, listing in
      if !state.unfold(false), let row = state.selectedRow(listing) { state.collapse(row.id) }
    })
  static let expandAll = Command(
    "expandAll", .listing, [.character("*")], ("全展开", "expand all"), ("全部展开，再按收起", "Expand all, or collapse again"),
    use: unfolds, change: { state, _ in if !state.unfold() { state.expandAll() } })

  /// Whether there is a tree. A filter shows what answers it, wherever it stands in the tree.
  private static let unfolds: @Sendable (State, Listing, ListingRow?) -> Use = { state, _, row in
    if state.screen.folding == .rounding { return .idles }
    return state.screen.folding == .accounts && row != nil
      ? .works(if: state.here.filter == nil)
      : .works(if: false, else: state, "这里不是科目树。", "There is no tree here.")
  }
}
