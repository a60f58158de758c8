import BudgetModel

/// How many rows disclosures hold, of each sort that a search finds or a screen lists.
public struct RowCounts: Hashable, Sendable {
  /// Accounts by function (类, 款, 项): rows of the general public budget's table.
  public var spending = 0
  /// Rows of the table of basic expenditure, by economic account.
  public var economic = 0
  /// Indicators of all projects.
  public var indicators = 0
  /// Projects.
  public var projects = 0
  /// Rows of all official tables, those that say a second time what spending and economic rows say included.
  public var tableRows = 0

  /// None.
  public init() {}

  /// Those of one disclosure.
  public init(_ disclosure: Disclosure) {
    spending = disclosure.table(.generalPublic)?.rows.count { !$0.isTotal } ?? 0
    economic = disclosure.table(.basic)?.rows.count { !$0.isTotal } ?? 0
    projects = disclosure.projects.count
    indicators = disclosure.projects.reduce(0) { $0 + $1.indicators.count }
    tableRows = disclosure.tables.reduce(0) { $0 + $1.rows.count }
  }

  /// Spending and indicator rows together: what libraries are compared by.
  public var spendingAndIndicators: Int { spending + economic + indicators }

  /// Both together.
  public static func += (left: inout RowCounts, right: RowCounts) {
    left.spending += right.spending
    left.economic += right.economic
    left.indicators += right.indicators
    left.projects += right.projects
    left.tableRows += right.tableRows
  }
}
