import BudgetModel
import Reconciliation
import Testing

@Suite struct PlantedFaultTests {
  private let reconciler = Reconciler(
    rules: Rules.all.filter { $0.id.group == .insideTable || $0.id.group == .betweenTables })

  @Test func `a changed figure in a table of the documents in ../shared is found, and the table named`() throws {
    var random = SeededNumbers(seed: 2024)
    var faults: [(PlantedFault, Disclosure)] = []
    for document in SharedDocuments.allCases {
      guard let disclosure = try document.disclosure() else { return }
      while faults.count < (document == .yangcheng ? 300 : 600) {
        faults += PlantedFault.all(in: disclosure, &random).map { ($0, disclosure) }
      }
    }
    faults.shuffle(using: &random)
    var missed: [String] = []
    for (fault, disclosure) in faults.prefix(500) {
      let report = reconciler.check(try fault.planted(in: disclosure))
      let isFound = report.findings(.contradiction).contains { finding in
        finding.places.contains { place in
          if case .table(fault.table, _, _, _) = place.source.place { true } else { false }
        }
      }
      if !isFound { missed.append("\(disclosure.kind) \(fault)") }
    }
    #expect(missed.count <= 25, "missed: \(missed)")
  }
}
