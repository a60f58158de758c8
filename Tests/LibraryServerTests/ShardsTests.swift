import BudgetModel
import Catalogues
import Facts
import Index
import Library
import LibraryServer
import SyntheticLibrary
import TestSupport
import Testing

/// A country: two servers with a province each, and one that asks both through postgres_fdw.
@Suite(.enabled(if: TestServer.isInstalled, Comment(rawValue: TestServer.reason))) struct ShardsTests {
  /// What the coordinator is told: docs/scale.md has it.
  private static func coordinator(_ shards: [(name: String, port: Int, database: String, province: Int)]) -> String {
    let tables =
      ["department", "accounts", "disclosure", "file", "name", "item", "tally"] + FactTable.all.map(\.name)
    var lines = ["CREATE EXTENSION postgres_fdw SCHEMA public; CREATE SCHEMA mingzhang;"]
    for shard in shards {
      lines.append(
        """
        CREATE SCHEMA \(shard.name);
        CREATE SERVER \(shard.name) FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
          host '127.0.0.1', port '\(shard.port)', dbname '\(shard.database)', fetch_size '1000', async_capable 'true');
        CREATE USER MAPPING FOR CURRENT_USER SERVER \(shard.name) OPTIONS (user 'owner');
        IMPORT FOREIGN SCHEMA mingzhang LIMIT TO (\(tables.joined(separator: ", "))) FROM SERVER \(shard.name)
          INTO \(shard.name);
        """)
    }
    for table in tables {
      lines.append(
        "CREATE TABLE mingzhang.\(table) (LIKE \(shards[0].name).\(table)) PARTITION BY LIST (province);")
      for shard in shards {
        lines.append(
          "ALTER TABLE mingzhang.\(table) ATTACH PARTITION \(shard.name).\(table) FOR VALUES IN (\(shard.province));")
      }
    }
    lines.append("CREATE TABLE mingzhang.library(version integer); INSERT INTO mingzhang.library VALUES (2);")
    return lines.joined(separator: "\n")
  }

  @Test func `two servers are one library for whoever asks the third`() throws {
    let (first, second) = (try #require(TestServer.shared), try TestServer())
    let (west, east) = (try first.database(), try second.database())
    let made = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 9)
    var disclosures: [Disclosure] = []
    for (address, code) in [(west, "610102"), (east, "140525")] {
      let writer = try ServerWriter(address)
      for number in 0..<12 {
        var disclosure = made.disclosure(number / 4 * 10 + number % 4)
        disclosure.department.region.code = code
        try writer.write(disclosure)
        disclosures.append(disclosure)
      }
    }
    func name(_ address: ServerAddress) -> String { String(address.text.split(separator: "/").last ?? "") }
    let country = try first.database()
    try ServerConnection(country).script(
      Self.coordinator([
        (name: "west", port: first.port, database: name(west), province: 61),
        (name: "east", port: second.port, database: name(east), province: 14),
      ]))
    let library = ServerLibrary(country)
    #expect(library.problems.isEmpty)
    let parts = [ServerLibrary(west), ServerLibrary(east)]
    #expect(library.catalogue.documentCount == Set(disclosures.map(\.id)).count)
    #expect(library.catalogue.all == parts[1].catalogue.all + parts[0].catalogue.all)
    let order = CatalogueOrder(.spending, isDescending: true)
    let spending = library.catalogue.entries(0..<100, by: order).compactMap { $0.value(of: .spending) }
    #expect(spending == spending.sorted(by: >) && spending.count > 8)
    #expect(library.catalogue.positions(by: order) { $0.hasBudget }.count > 4)
    for disclosure in disclosures { #expect(try library.disclosure(disclosure.id).id == disclosure.id) }
    // Accounts are drawn by chance: what is searched for is one that both provinces have.
    let names = [disclosures.prefix(12), disclosures.suffix(12)].map { half in
      Set(half.compactMap { $0.table(.generalPublic) }.flatMap(\.rows).map(\.name))
    }
    let shared = try #require(names[0].intersection(names[1]).filter { $0.count > 3 }.min())
    let found = try #require(library.index(answering: shared, limit: 100, .chinese))
    #expect(Set(found.entries.map { $0.key.department.prefix(2) }) == ["14", "61"])
    let facts = try library.facts()
    for table in FactTable.all {
      let counts = try parts.map { try $0.facts().answer(FactQuery(table)).ids.count }
      let answer = try facts.answer(FactQuery(table))
      #expect(answer.ids.count == counts.reduce(0, +) && answer.all == answer.ids.count)
      let rows = try facts.rows(Array(answer.ids.prefix(20)), of: table)
      #expect(rows.allSatisfy { $0 != nil })
      _ = try facts.totals(FactQuery(table))
    }
    let query = FactQuery(.projects, [.answers("网络")])
    let sum = try parts.reduce(0) { try $0 + $1.facts().answer(query).ids.count }
    #expect(try facts.answer(query).ids.count == sum)
  }
}
