import BudgetModel

/// What the list of a library says of a department's year in its columns, and nothing else: what a filter goes by.
public struct YearLine: Hashable, Sendable {
  /// The department: ``Department/id``.
  public var department: String
  /// The department's name.
  public var name: String
  /// The name of its region.
  public var region: String
  /// The fiscal year.
  public var year: Int
  /// Whether the budget is held.
  public var hasBudget: Bool
  /// Whether the final accounts are held.
  public var hasFinalAccounts: Bool
  /// The total of spending in 分; nil where it was not published.
  public var spending: Int64?
  /// The execution rate in hundredths of a percent; nil where there is none.
  public var rate: Int64?
  /// The mean score in hundredths of a point; nil where nothing was evaluated.
  public var score: Int64?
  /// How many projects are named.
  public var projects: Int
  /// How much was found in all its documents; nil where any was never checked.
  public var findings: FindingCounts?

  /// A line from its parts.
  public init(
    key: DepartmentYear, name: String, region: String, hasBudget: Bool, hasFinalAccounts: Bool, spending: Int64?,
    rate: Int64?, score: Int64?, projects: Int, findings: FindingCounts?
  ) {
    department = key.department
    year = key.year
    self.name = name
    self.region = region
    self.hasBudget = hasBudget
    self.hasFinalAccounts = hasFinalAccounts
    self.spending = spending
    self.rate = rate
    self.score = score
    self.projects = projects
    self.findings = findings
  }

  /// What the list says of an entry.
  public init(_ entry: YearSummary) {
    self.init(
      key: entry.key, name: entry.main.department.name, region: entry.main.department.region.name,
      hasBudget: entry.budget != nil, hasFinalAccounts: entry.finalAccounts != nil,
      spending: entry.value(of: .spending), rate: entry.value(of: .rate), score: entry.value(of: .score),
      projects: entry.main.projects, findings: entry.findings)
  }

  /// Which department and year.
  public var key: DepartmentYear { DepartmentYear(department: department, year: year) }
}
