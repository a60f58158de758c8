/// A department's year in memory, with what many screens need of it worked out once.
public final class OpenAccounts: Sendable {
  /// The documents.
  public let accounts: YearAccounts
  /// The spending tree of both sides.
  public let spending: AccountNode
  /// The three public expenses by document, where its table of them holds any.
  public let threePublicExpenses: [DisclosureKind: ThreePublicExpenses]
  /// The year-start budget of them: the budget's, else what the table of the final accounts says.
  public let plannedExpenses: ThreePublicExpenses?
  private let attainments: [Evaluated: [Attainment?]]

  private struct Evaluated: Hashable {
    let name: String
    let source: Source
  }

  /// Opens the documents of a department and year.
  public init(_ accounts: YearAccounts) {
    self.accounts = accounts
    spending = accounts.spending()
    var expenses: [DisclosureKind: ThreePublicExpenses] = [:]
    for disclosure in accounts.disclosures {
      guard let table = disclosure.table(.threePublicExpenses), !table.isEmpty else { continue }
      expenses[disclosure.kind] = ThreePublicExpenses(
        table, of: disclosure.year, finalAccounts: disclosure.kind == .finalAccounts)
    }
    threePublicExpenses = expenses
    let final = accounts.budget == nil ? accounts.finalAccounts : nil
    plannedExpenses =
      expenses[.budget]
      ?? final.flatMap { final in
        final.table(.threePublicExpenses).map { ThreePublicExpenses($0, of: final.year, finalAccounts: false) }
      }
    var attainments: [Evaluated: [Attainment?]] = [:]
    for project in accounts.disclosures.flatMap({ $0.projects + $0.overall }) {
      guard let evaluation = project.evaluation else { continue }
      attainments[Evaluated(name: project.name, source: evaluation.source)] = Self.attainments(project)
    }
    self.attainments = attainments
  }

  /// The department; that of the final accounts where both are held.
  public var department: Department? { accounts.disclosures.first?.department }

  /// Whether each indicator of a project met its target; nil for one that cannot be compared.
  public func attainments(of project: Project) -> [Attainment?] {
    let known = project.evaluation.flatMap { attainments[Evaluated(name: project.name, source: $0.source)] }
    return known ?? Self.attainments(project)
  }

  private static func attainments(_ project: Project) -> [Attainment?] {
    project.indicators.map { Attainment(target: $0.target, actual: $0.actual) }
  }
}
