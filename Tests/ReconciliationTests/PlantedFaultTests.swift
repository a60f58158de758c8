import Randomness
import BudgetModel
import Library
import Reconciliation
import Testing

/// Every figure of the two disclosures that came as texts changed, one at a time: the share of the changes that a
/// contradiction names in its very place. Nothing is left out of the count, neither figures that stand alone nor those
/// beside blank cells. ``PlantedTableFaultTests`` does so with the tables of all others.
@Suite struct PlantedFaultTests {
  private let reconciler = Reconciler()

  /// The faults of one kind in a document: found, planted, and those missed.
  private func measured(_ document: DisclosureKind, _ kinds: [PlantedFault.Kind], sample: Int = .max) throws -> (
    share: Double, planted: Int, missed: [String]
  ) {
    let library = PackageLibrary.embedded
    let entry = try #require(
      library.summaries.first { $0.kind == document && $0.department.region.code?.hasPrefix("1405") == true })
    let disclosure = try library.disclosure(entry.id)
    let sound = Set(reconciler.check(disclosure).findings)
    var random = SeededGenerator(seed: 2024)
    var faults = PlantedFault.all(in: disclosure, &random).filter { kinds.contains($0.kind) }
    while faults.count < sample, sample < .max {
      faults += PlantedFault.all(in: disclosure, &random).filter { kinds.contains($0.kind) }
    }
    faults.shuffle(using: &random)
    faults = Array(faults.prefix(sample))
    let missed = faults.filter { !$0.isFound(by: reconciler, beside: sound) }
    return (Double(faults.count - missed.count) / Double(max(1, faults.count)), faults.count, missed.map(\.description))
  }

  @Test(arguments: DisclosureKind.allCases)
  func `a changed cell of a table is found`(document: DisclosureKind) throws {
    let result = try measured(document, [.cell], sample: 250)
    #expect(result.planted == 250)
    #expect(result.share >= 0.95, "missed: \(result.missed)")
  }

  @Test func `a changed weight, score or result of an evaluation is found`() throws {
    let result = try measured(.finalAccounts, [.weight, .score, .result])
    #expect(result.planted >= 150)
    #expect(result.share >= 0.95, "missed: \(result.missed)")
  }

  // Measured: 164 of 168 and 68 of 80. The rest are amounts that no other figure gives: what was left over, listed
  // projects without a form, an adjusted budget of nothing.
  @Test(arguments: [(DisclosureKind.budget, 0.95), (.finalAccounts, 0.84)])
  func `a changed amount of a project is found where another gives it`(document: DisclosureKind, least: Double) throws {
    let result = try measured(document, [.money])
    #expect(result.share >= least, "missed: \(result.missed)")
  }

  // Measured: 71 of 91 and 83 of 127. The rest are figures that nothing else in the document gives: counts, zeros beside
  // blank cells, changes whose year before is not published.
  @Test(arguments: [(DisclosureKind.budget, 0.77), (.finalAccounts, 0.64)])
  func `a changed figure of the prose is found where another gives it`(document: DisclosureKind, least: Double) throws {
    let result = try measured(document, [.claim])
    #expect(result.share >= least, "missed: \(result.missed)")
  }
}
