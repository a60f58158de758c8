import Catalogues
import BudgetModel

/// Applies rules to documents.
public struct Reconciler: Sendable {
  /// The rules it applies, in this order.
  public var rules: [any Rule]

  /// One that applies all rules, or those given.
  public init(rules: [any Rule] = Rules.all) { self.rules = rules }

  /// One that applies the rules about sums inside a table: what share of them holds tells how well a document was read.
  public static let insideTables = Reconciler(rules: Rules.insideTables)

  /// Checks what a department published for one year.
  /// - Complexity: linear in the number of cells, claims and indicators.
  public func check(_ accounts: YearDisclosures) -> Report {
    var report = Report()
    let disclosures = accounts.disclosures.map(OpenDisclosure.init)
    for rule in rules {
      for disclosure in disclosures { report.check(disclosure, by: rule) }
    }
    return report.withUnits(disclosures).merged.withRepairs
  }

  /// Checks one document by itself.
  public func check(_ disclosure: Disclosure) -> Report { check(YearDisclosures([disclosure])) }

  /// How much is found in one document: what a catalogue keeps, so that a list shows it before anything is read.
  public func counts(of disclosure: Disclosure) -> FindingCounts { check(disclosure).counts }
}
