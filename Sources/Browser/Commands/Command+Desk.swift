import Console

extension Command {
  /// What asks the lists of all departments.
  static let asking = [likeThis, unlikeThis, group, pivot, totals, columns]

  static let likeThis = Command(
    "likeThis", .listing, [.character(","), .control("a")], ("同此格", "like this"),
    (
      "全库列表：只看这一格同值的行，可叠加，Esc 逐个去掉",
      "In lists of all departments: only rows with this cell's value; stacks, Esc takes the last away"
    ),
    use: isList, effects: { $0.askLikeThis($1, excluding: false) })
  static let unlikeThis = Command(
    "unlikeThis", .listing, [.character(";"), .control("x")], ("除此格", "without this"),
    ("全库列表：不看这一格同值的行", "In lists of all departments: without rows of this cell's value"),
    use: isList, effects: { $0.askLikeThis($1, excluding: true) })
  static let group = Command(
    "group", .listing, [.character("F"), .control("g")], ("分组", "group"),
    ("全库列表：按所在列分组，个数、合计、占比", "In lists of all departments: groups by the column at hand, with counts, sums, shares"),
    use: isList, effects: { $0.group($1) })
  static let pivot = Command(
    "pivot", .listing, [.character("W"), .control("w")], ("透视", "pivot"),
    ("全库列表：部门 × 所在列；再按换列", "In lists of all departments: departments by the column at hand; again for the next column"),
    use: isDesk, effects: { $0.pivot($1) })
  static let totals = Command(
    "totals", .listing, [.character("="), .control("t")], ("合计", "totals"),
    ("全库列表：所在列的合计、平均、中位、最小、最大", "In lists of all departments: sum, mean, median, least and most of the column at hand"),
    use: isList, effects: { $0.askTotals($1) })

  static let columns = Command(
    "columns", .listing, [.character("H"), Key(.function(4), shift: true)], ("列", "columns"),
    (
      "全库列表：选哪些列、次序如何，改后保存", "In lists of all departments: which columns, in which order; kept"
    ),
    use: isDesk, change: { state, _ in state.overlay = .columns(index: 0) })

  private static let isDesk: @Sendable (State, Listing, ListingRow?) -> Use = { state, _, _ in
    .works(
      if: state.deskScreen != nil, else: state, "全库列表里才有；0 到部门库，再按数字键。",
      "Only in lists of all departments: 0 goes to the library, then a digit.")
  }
  private static let isList: @Sendable (State, Listing, ListingRow?) -> Use = { state, listing, row in
    let use = isDesk(state, listing, row)
    guard use == .works else { return use }
    return .works(if: state.deskScreen?.groups.isEmpty == true && row != nil)
  }
}
