import TestSupport
import BudgetModel
import Documents
import PublishedDocuments
import Testing

@testable import Disclosures

/// Values of published documents that only those see who know how the rows of their tables belong together.
struct SharedStructureTests {
  private func read(_ name: String) throws -> Disclosure? {
    try PublishedDocuments.pdf(name)
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("shenzhen-public-works-2026-budget", "205", 28_000_000),
      ("shenzhen-public-works-2026-budget", "210", 512_650_000),
      ("shenzhen-water-2026-budget", "205", 141_710_000), ("shenzhen-water-2026-budget", "208", 6_173_190_000),
    ])
  func `with ../shared: the department's figure is the total of its units`(name: String, code: String, fen: Int) throws
  {
    let disclosure = try #require(try read(name))
    let node = YearDisclosures([disclosure]).spending().node(FunctionCode(code))
    #expect(node?.approved?.total == Amount(fen: Int64(fen), resolution: 10_000))
    #expect((node?.approved?.others.count ?? 0) > 1)
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["xian-transport-2022-budget", "xian-commerce-2022-budget", "xian-meteorology-2022-budget"])
  func `with ../shared: codes of units are no classes`(name: String) throws {
    let disclosure = try #require(try read(name))
    let classes = YearDisclosures([disclosure]).spending().children.compactMap(\.code?.digits)
    #expect(!classes.contains { ["222", "263", "234"].contains($0) })
    #expect(classes.contains("208"))
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("guangzhou-market-regulation-2026-budget", 29_260_330_000, true),
      ("guangzhou-planning-2026-budget", 1_250_000_000, false),
    ])
  func `with ../shared: units and projects one above the other`(name: String, fen: Int, isUnit: Bool) throws {
    let disclosure = try #require(try read(name))
    let table = try #require(disclosure.table(.projects))
    let levels = table.rows.filter { $0.cells.lazy.compactMap(\.amount).first?.fen == Exact(fen) }.map(\.level)
    #expect(levels == [isUnit ? 2 : 3])
    #expect(disclosure.projects.contains { $0.funds.first?.figure?.amount?.fen == Exact(fen) } != isUnit)
    #expect(disclosure.projects.filter { $0.listing != nil }.allSatisfy { $0.unit != nil })
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      "xian-transport-2022-budget", "xian-commerce-2022-budget", "xian-meteorology-2022-budget",
      "xian-medical-insurance-2022-budget", "huzhou-finance-2026-budget", "huzhou-transport-2026-budget",
      "shenzhen-public-works-2026-budget", "shenzhen-water-2026-budget", "shenzhen-petition-2026-budget",
    ])
  func `with ../shared: the economic screen shows economic accounts`(name: String) throws {
    let disclosure = try #require(try read(name))
    let accounts = try #require(EconomicAccounts(disclosure))
    let names = accounts.table.rows.map(\.name)
    #expect(names.contains("工资福利支出") && names.contains("基本工资"))
    #expect(!accounts.table.rows.contains { $0.functionCode != nil })
    // Each class is there once, and together they are the total.
    let classes = accounts.table.rows.filter { $0.level == 1 }
    #expect(Set(classes.map(\.name)).count == classes.count)
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["xian-transport-2022-budget", "huzhou-finance-2026-budget"])
  func `with ../shared: titles stand on two lines or beside a unit's name`(name: String) throws {
    let disclosure = try #require(try read(name))
    #expect(disclosure.tables.allSatisfy { $0.title.contains("表") && !"（(".contains($0.title.first ?? " ") })
    #expect(disclosure.table(.generalPublic) != nil && disclosure.table(.basic) != nil)
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("guangzhou-transport-2026-budget", 225), ("guangzhou-emergency-2026-budget", 40),
      ("guangzhou-health-2026-budget", 500), ("guangzhou-planning-2026-budget", 309),
      ("guangzhou-market-regulation-2026-budget", 127),
    ])
  func `with ../shared: every project with its own unit`(name: String, count: Int) throws {
    let disclosure = try #require(try read(name))
    #expect(disclosure.projects.count == count)
    #expect(disclosure.projects.allSatisfy { $0.unit != nil || $0.listing == nil })
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [("shenzhen-water-2026-budget", 11), ("shenzhen-public-works-2026-budget", 11)])
  func `with ../shared: a title repeated on every page is a title`(name: String, count: Int) throws {
    let disclosure = try #require(try read(name))
    let titles = disclosure.tables.map(\.title)
    #expect(titles.count == count && Set(titles).count == count, "\(titles)")
    #expect(disclosure.table(.expenditure)?.title == "支出总表")
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: a heading of names is no row, and names run over lines and pages`() throws {
    for name in ["xian-transport-2022-budget", "xian-commerce-2022-budget", "xian-meteorology-2022-budget"] {
      let disclosure = try #require(try read(name))
      #expect(!disclosure.tables.flatMap(\.rows).contains { $0.label.contains("支出功能分科目") })
    }
    let other = try #require(try read("fuzhou-medical-insurance-2026-budget"))
    #expect(other.projects.first?.name == "2026年医疗服务与保障能力提升补助资金")
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("xian-commerce-2022-budget", "263001"), ("xian-police-2026-budget", "153012"),
      ("xian-transport-2022-budget", "222001"),
    ])
  func `with ../shared: units above projects are proven whole, equal neighbours and round amounts too`(
    name: String, code: String
  ) throws {
    let disclosure = try #require(try read(name))
    let table = try #require(disclosure.table(.projects))
    #expect(table.row(code: code)?.level == 2)
    let proof = TableProof(table)
    #expect(proof.isProven.count { $0 } >= table.rows.count - 6)
  }
}
