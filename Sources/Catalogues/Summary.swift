@_spi(Storing) import BudgetModel

/// What a list of disclosures shows of one, so that it need not be read whole.
public struct Summary: Hashable, Sendable {
  /// ``Disclosure/id``.
  public var id: String
  /// Who published it.
  public var department: Department
  /// The fiscal year.
  public var year: Int
  /// Budget or final accounts.
  public var kind: DisclosureKind
  /// The title of the document.
  public var title: String
  /// How many official tables it holds.
  public var tables: Int
  /// How many of them hold no data.
  public var emptyTables: Int
  /// The total of all expenditure.
  public var expenditure: Amount?
  /// The year-start budget over all spending: the total itself in a budget, in final accounts what the narrative
  /// states of all money.
  public var approved: Amount?
  /// The totals of its spending by the money they are of; nil where an older catalogue does not tell them.
  public var totals: SpendingTotals?
  /// How many projects it names.
  public var projects: Int
  /// The total scores of its evaluated projects, as published.
  public var scores: [PublishedNumber]
  /// How many projects have each grade.
  public var grades: GradeCounts
  /// What was found in the document when it was last checked; nil where it was not.
  public var findings: FindingCounts?

  /// A summary from its parts.
  public init(
    id: String, department: Department, year: Int, kind: DisclosureKind, title: String, tables: Int, emptyTables: Int,
    expenditure: Amount?, approved: Amount?, projects: Int, scores: [PublishedNumber], grades: GradeCounts
  ) {
    self.id = id
    self.department = department
    self.year = year
    self.kind = kind
    self.title = title
    self.tables = tables
    self.emptyTables = emptyTables
    self.expenditure = expenditure
    self.approved = approved
    self.projects = projects
    self.scores = scores
    self.grades = grades
  }

  /// The summary of a disclosure.
  public init(_ disclosure: Disclosure) {
    let evaluations = disclosure.projects.compactMap(\.evaluation)
    let totals = disclosure.spendingTotals
    var grades = GradeCounts()
    for grade in evaluations.compactMap(\.grade) { grades[grade] += 1 }
    self.init(
      id: disclosure.id, department: disclosure.department, year: disclosure.year, kind: disclosure.kind,
      title: disclosure.title, tables: disclosure.tables.count,
      emptyTables: disclosure.tables.count { $0.isEmpty }, expenditure: disclosure.totalExpenditure,
      approved: disclosure.kind == .budget
        ? disclosure.totalExpenditure : totals.approved.first { $0.funds == .all }?.amount,
      projects: disclosure.projects.count, scores: evaluations.compactMap(\.total), grades: grades)
    self.totals = totals
  }

  /// The mean of the scores in hundredths of a point, rounded half away from zero; nil where nothing was evaluated, or
  /// where a number is none that a score could be.
  public var meanScore: PublishedNumber? { Self.mean(of: scores) }

  /// The mean of scores, as ``meanScore``.
  public static func mean(of scores: [PublishedNumber]) -> PublishedNumber? {
    guard !scores.isEmpty else { return nil }
    let places = max(2, scores.map(\.places).max() ?? 2)
    let sum = scores.map { $0.scaled(places: places) }.sum
    return sum.times(over: Exact(scores.count) * .ten(to: places - 2)).stored.map {
      PublishedNumber(digits: $0, places: 2)
    }
  }
}

extension DepartmentYear {
  /// The key of a summarised disclosure.
  public init(_ summary: Summary) { self.init(department: summary.department.id, year: summary.year) }
}
