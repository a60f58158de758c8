import BudgetModel

/// The cells of a row of the overview, each figure in the column of its kind.
struct OverviewCells {
  /// The name.
  var name: ListingCell
  /// The budget's figure, and the final accounts'.
  var (budget, final): (ListingCell, ListingCell) = (.blank, .blank)
  /// 完成: what was spent over what was given.
  var rate = ListingCell.blank
  /// 文件所述: the completion that the document states.
  var stated = ListingCell.blank
  /// 同比: the growth on the year.
  var growth = ListingCell.blank
  /// 占比: the share of all spending.
  var share = ListingCell.blank
  /// A bar of the share, or a gauge.
  var bar = ListingCell.blank

  /// A row of nothing but a name.
  init(_ name: ListingCell) { self.name = name }

  /// Puts a figure into the column of its document.
  mutating func put(_ value: ListingCell, _ kind: DisclosureKind) {
    if kind == .finalAccounts { final = value } else { budget = value }
  }

  /// In the order of the columns.
  var all: [ListingCell] { [name, budget, final, rate, stated, growth, share, bar] }

  /// The columns that are left out where no row has anything in them.
  static let optional = [3, 4, 5, 6]

  /// The columns.
  static func columns(_ open: OpenYear, _ context: ListingContext) -> [ListingColumn] {
    let hasBudget = open.spending.approved != nil && open.spending.executed != nil || open.accounts.budget != nil
    return [
      ListingColumn(context.pick("项目", "Item"), .name),
      ListingColumn(hasBudget ? context.pick("预算", "Budget") : "", .number, priority: 6),
      ListingColumn(open.accounts.finalAccounts == nil ? "" : context.pick("决算", "Executed"), .number),
      ListingColumn(context.pick("完成", "Rate"), .number, priority: 5),
      ListingColumn(context.pick("文件所述", "Stated"), .number, priority: 4),
      ListingColumn(context.pick("同比", "Growth"), .number, priority: 3),
      ListingColumn(context.pick("占比", "Share"), .number, priority: 4),
      ListingColumn("", .bar(maximum: 24), priority: 1),
    ]
  }
}
