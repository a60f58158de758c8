import Randomness
import BudgetModel
import Library
import Reconciliation
import Testing

/// Every sum in the tables of the default library recomputed, and figures of its tables changed, one at a time: what was
/// read wrongly would be found.
@Suite struct PlantedTableFaultTests {
  /// The packages, by the department, year and kind in their folder's place.
  static let packages: [String] = PackageLibrary.embedded.summaries.map(\.id)

  @Test func `every sum inside the tables of the default library holds`() throws {
    var tally = Tally()
    for id in Self.packages {
      let report = Reconciler.insideTables.check(try PackageLibrary.embedded.disclosure(id))
      #expect(
        report.findings.filter { $0.severity == .contradiction }.map(\.message.en) == Self.faults[id] ?? [], "\(id)")
      #expect(report.tally.checked > 0, "\(id)")
      tally += report.tally
    }
    // What the packages held when they were made: a figure that is lost takes its sums along.
    #expect(tally.checked >= 5_000)
  }

  /// Faults of the documents themselves: docs/findings-review.md has each with its page.
  private static let faults = [
    "-西南大学/2023/budget": [
      "In 《西南大学收入预算表》, 2050202 小学教育（收入合计） is 9,645.51 万元, while its parts come to 9,646.01 万元; "
        + "the difference is 0.50 万元."
    ]
  ]

  @Test(arguments: packages)
  func `a figure of a table read wrongly is found`(id: String) throws {
    // given
    var disclosure = try PackageLibrary.embedded.disclosure(id)
    // Tables of targets hold points and bounds, no sums.
    disclosure.tables.removeAll { $0.kind == .performance }
    let reconciler = Reconciler()
    let sound = Set(reconciler.check(disclosure).findings)
    var random = SeededGenerator(seed: 2026)
    var faults = PlantedFault.tables(disclosure, &random)
    faults.shuffle(using: &random)

    // when
    let planted = faults.prefix(60)
    let missed = planted.filter { !$0.isFound(by: reconciler, beside: sound) }

    // then
    let share = Double(planted.count - missed.count) / Double(planted.count)
    #expect(planted.count == 60 && share >= Self.least[id] ?? 0.9, "\(share), missed: \(missed.map(\.description))")
  }

  /// What is demanded where less is found than nine in ten: 西安 publishes tables of four ways beside each other, whose rows hold each
  /// other in ways that are not understood, and lists of goods that nothing adds up.
  private static let least = ["610100-西安市信访局/2026/budget": 0.68, "610100-西安市行政审批服务局/2025/budget": 0.73]
}
