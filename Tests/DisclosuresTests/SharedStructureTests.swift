import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Values of published documents that only those see who know how the rows of their tables belong together.
struct SharedStructureTests {
  private func read(_ name: String) throws -> Disclosure? {
    guard let bytes = try Samples.shared("pdf/\(name).pdf") else { return nil }
    return try DisclosureReader().read(FileReader().read(bytes)).disclosure
  }

  @Test(
    arguments: [
      ("shenzhen-public-works-2026-budget", "205", 28_000_000),
      ("shenzhen-public-works-2026-budget", "210", 512_650_000),
      ("shenzhen-water-2026-budget", "205", 141_710_000), ("shenzhen-water-2026-budget", "208", 6_173_190_000),
    ])
  func `with ../shared: the department's figure is the total of its units`(name: String, code: String, fen: Int) throws
  {
    guard let disclosure = try read(name) else { return }
    let node = YearAccounts([disclosure]).spending().node(FunctionCode(code))
    #expect(node?.approved?.total == Amount(fen: Int64(fen), resolution: 10_000))
    #expect((node?.approved?.others.count ?? 0) > 1)
  }

  @Test(
    arguments: ["xian-transport-2022-budget", "xian-commerce-2022-budget", "xian-meteorology-2022-budget"])
  func `with ../shared: codes of units are no classes`(name: String) throws {
    guard let disclosure = try read(name) else { return }
    let classes = YearAccounts([disclosure]).spending().children.compactMap(\.code?.digits)
    #expect(!classes.contains { ["222", "263", "234"].contains($0) })
    #expect(classes.contains("208"))
  }
}
