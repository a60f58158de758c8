import Console

extension Command {
  /// What moves among rows and places.
  static let moving = [
    down, up, tenDown, tenUp, pageDown, pageUp, halfPageDown, halfPageUp, first, last, open, close, back, forward,
    nextPane, previousPane,
  ]

  static let down = Command("down", .moving, [.character("j"), Key(.down)], ("下", "down"), ("下一行", "One row down")) {
    $0.move(by: 1, in: $1)
  }
  static let up = Command("up", .moving, [.character("k"), Key(.up)], ("上", "up"), ("上一行", "One row up")) {
    $0.move(by: -1, in: $1)
  }
  static let tenDown = Command(
    "tenDown", .moving, [.character("J"), Key(.down, shift: true)], ("下十行", "ten down"), ("下十行", "Ten rows down")
  ) { $0.move(by: 10, in: $1) }
  static let tenUp = Command(
    "tenUp", .moving, [.character("K"), Key(.up, shift: true)], ("上十行", "ten up"), ("上十行", "Ten rows up")
  ) { $0.move(by: -10, in: $1) }
  static let pageDown = Command(
    "pageDown", .moving, [.control("f"), Key(.pageDown)], ("下页", "page"), ("下一页", "One page down")
  ) { $0.move(by: max(1, $0.page($1) - 1), in: $1) }
  static let pageUp = Command(
    "pageUp", .moving, [.control("b"), Key(.pageUp)], ("上页", "page up"), ("上一页", "One page up")
  ) { $0.move(by: -max(1, $0.page($1) - 1), in: $1) }
  static let halfPageDown = Command(
    "halfPageDown", .moving, [.control("d")], ("下半页", "half page"), ("下半页", "Half a page down")
  ) { $0.move(by: max(1, $0.page($1) / 2), in: $1) }
  static let halfPageUp = Command(
    "halfPageUp", .moving, [.control("u")], ("上半页", "half up"), ("上半页", "Half a page up")
  ) { $0.move(by: -max(1, $0.page($1) / 2), in: $1) }
  static let first = Command(
    "first", .moving, [.character("g"), Key(.home)], ("首行", "first"), ("第一行（gg 亦可）", "First row (gg works too)")
  ) { state, listing in state.select(listing.rows.firstIndex { !$0.isHeading } ?? 0, in: listing) }
  static let last = Command(
    "last", .moving, [.character("G"), Key(.end)], ("末行", "last"), ("最后一行", "Last row")
  ) { $0.select($1.rows.count - 1, in: $1) }

  static let open = Command(
    "open", .moving, [Key(.enter), .character("l"), Key(.right)], ("打开", "open"),
    ("打开所选行；在科目上逐级展开，到项时列出各表中的金额", "Open the selected row; drill down, and at an item list every table naming it"),
    use: { state, _, row in
      guard let row else { return .idles }
      return .works(
        if: row.target != nil || row.disclosing != .leaf, else: state, "这一行没有下一级。i 看详情。",
        "Nothing below this row; i shows its details.")
    }, effects: { $0.open($1) })
  static let close = Command(
    "close", .moving, [Key(.left), .character("h")], ("上级", "up"),
    ("回到上一级；跳转而来的地方则回到来处", "Up one level; where a jump led, back where it came from"),
    use: { state, _, _ in
      .works(
        if: state.place != .library || state.leadsBack, else: state, "已在最上一级。", "This is the topmost level.")
    }, effects: { $0.goUp($1) })
  static let back = Command(
    "back", .moving, [.character("["), .control("o"), Key(.backspace), Key(.left, alt: true)], ("后退", "back"),
    ("后退到刚才的地方", "Back to where you were"),
    use: { state, _, _ in .works(if: state.position > 0, else: state, "没有更早的地方了。", "Nowhere further back.") },
    effects: { state, _ in state.step(-1) })
  static let forward = Command(
    "forward", .moving, [.character("]"), Key(.right, alt: true)], ("前进", "forward"),
    ("后退之后再前进", "Forward again after going back"),
    use: { state, _, _ in
      .works(
        if: state.position + 1 < state.history.count, else: state, "没有更后的地方了。", "Nowhere further forward.")
    }, effects: { state, _ in state.step(1) })

  static let nextPane = Command(
    "nextPane", .moving, [Key(.tab), Key(.right, shift: true)], ("右一列", "right"),
    (
      "宽表向右移动一列；全库列表到下一列", "Shift a wide table one column to the right; in lists of all departments, to the next column"
    ),
    use: shifts, change: { $0.hasColumns($1) ? $0.moveColumn(by: 1, $1) : $0.shift(by: 1, $1) })
  static let previousPane = Command(
    "previousPane", .moving, [Key(.backTab), Key(.left, shift: true)], ("左一列", "left"),
    ("宽表向左移动一列；全库列表到上一列", "Shift a wide table one column back; in lists of all departments, to the column before"),
    use: shifts, change: { $0.hasColumns($1) ? $0.moveColumn(by: -1, $1) : $0.shift(by: -1, $1) })

  /// Whether a table is wider than the window.
  private static let shifts: @Sendable (State, Listing, ListingRow?) -> Use = { state, listing, _ in
    if state.hasColumns(listing) { return .works }
    guard listing.isWide else {
      return .works(if: false, else: state, "这里只有一栏。", "There is only one pane here.")
    }
    let whole = listing.measured.widths.reduce(0) { $0 + $1 + 2 }
    return .works(if: whole > state.size.width || state.here.shift > 0)
  }
}
