import Synchronization

/// A department's year in memory, with what is asked for again and again worked out once.
public final class OpenYear: Sendable {
  /// The documents.
  public let accounts: YearDisclosures
  /// The spending tree of both sides.
  public let spending: AccountNode
  private let derived = Mutex(Derived())

  /// What is worked out when it is first asked for.
  private struct Derived {
    var expenses: [DisclosureKind: ThreePublicExpenses]?
    var planned: ThreePublicExpenses??
    var statements: [DisclosureKind: ThreePublicStatements] = [:]
    var projects: [YearProject]?
    var attainments: [Evaluated: [Attainment?]]?
  }

  private struct Evaluated: Hashable {
    let name: String
    let source: Source
  }

  /// Opens the documents of a department and year.
  public init(_ accounts: YearDisclosures) {
    self.accounts = accounts
    spending = accounts.spending()
  }

  /// The department; that of the final accounts where both are held.
  public var department: Department? { accounts.disclosures.first?.department }

  /// The three public expenses by document, where its table of them holds any.
  public var threePublicExpenses: [DisclosureKind: ThreePublicExpenses] {
    derived.withLock { derived in
      if let known = derived.expenses { return known }
      var expenses: [DisclosureKind: ThreePublicExpenses] = [:]
      for disclosure in accounts.disclosures {
        guard let table = disclosure.table(.threePublicExpenses), !table.isEmpty else { continue }
        expenses[disclosure.kind] = ThreePublicExpenses(
          table, of: disclosure.year, finalAccounts: disclosure.kind == .finalAccounts)
      }
      derived.expenses = expenses
      return expenses
    }
  }

  /// What the text of a document says of the three public expenses.
  public func threePublicStatements(_ kind: DisclosureKind) -> ThreePublicStatements {
    derived.withLock { derived in
      let statements = derived.statements[kind] ?? ThreePublicStatements(accounts.disclosure(kind))
      derived.statements[kind] = statements
      return statements
    }
  }

  /// The projects of both documents: ``YearDisclosures/projects``.
  public var projects: [YearProject] {
    derived.withLock { derived in
      let projects = derived.projects ?? accounts.projects
      derived.projects = projects
      return projects
    }
  }

  /// The year-start budget of them: the budget's, else what the table of the final accounts says.
  public var plannedExpenses: ThreePublicExpenses? {
    if let planned = threePublicExpenses[.budget] { return planned }
    guard accounts.budget == nil, let final = accounts.finalAccounts else { return nil }
    return derived.withLock { derived in
      if let known = derived.planned { return known }
      let planned = final.table(.threePublicExpenses).map {
        ThreePublicExpenses($0, of: final.year, finalAccounts: false)
      }
      derived.planned = planned
      return planned
    }
  }

  /// Whether each indicator of a project met its target; nil for one that cannot be compared.
  public func attainments(of project: Project) -> [Attainment?] {
    guard let evaluation = project.evaluation else { return Self.attainments(project) }
    return derived.withLock { derived in
      let evaluated = Evaluated(name: project.name, source: evaluation.source)
      let all = derived.attainments ?? self.allAttainments
      derived.attainments = all
      return all[evaluated] ?? Self.attainments(project)
    }
  }

  private var allAttainments: [Evaluated: [Attainment?]] {
    var attainments: [Evaluated: [Attainment?]] = [:]
    for project in accounts.disclosures.flatMap({ $0.projects + $0.overall }) {
      guard let evaluation = project.evaluation else { continue }
      attainments[Evaluated(name: project.name, source: evaluation.source)] = Self.attainments(project)
    }
    return attainments
  }

  private static func attainments(_ project: Project) -> [Attainment?] {
    project.indicators.map(\.attainment)
  }
}
