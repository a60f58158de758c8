import Randomness
import Disclosures
import Documents
import TestSupport
import Testing

/// Damaged documents must be read or refused, never crash or hang.
struct FuzzTests {
  private func damage(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      for _ in 0..<20 where !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    case 1:
      bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
    case 2:
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      for _ in 0..<10 where !lines.isEmpty { lines.remove(at: Int.random(in: 0..<lines.count, using: &random)) }
      bytes = Array(lines.joined(separator: [0x0A]))
    case 3:
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).shuffled(using: &random)
      bytes = Array(lines.joined(separator: [0x0A]))
    case 4:
      for _ in 0..<30 where !bytes.isEmpty {
        bytes.insert(0x09, at: Int.random(in: 0...bytes.count, using: &random))
      }
    default:
      let tabs = bytes.indices.filter { bytes[$0] == 0x09 }
      for tab in tabs where Int.random(in: 0..<4, using: &random) == 0 { bytes[tab] = 0x20 }
    }
    return bytes
  }

  private func check(_ bytes: [UInt8], rounds: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<rounds {
      guard let reading = try? Samples.reading(damage(bytes, &random)) else { continue }
      #expect(reading.numericCells.isComplete)
      for table in reading.disclosure.tables {
        #expect(
          table.rows.allSatisfy { $0.block < table.blocks.count && $0.cells.count == table.columns(of: $0).count })
      }
    }
  }

  @Test(arguments: ["budget.txt", "final.txt"])
  func `fixtures whose numbers, structure and names are others`(name: String) throws {
    let whole = String(decoding: try Samples.fixture(name), as: UTF8.self)
    var mutation = Mutation(seed: 17)
    for _ in 0..<150 {
      guard let reading = try? Samples.reading(Array(mutation.changed(whole).utf8)) else { continue }
      #expect(reading.numericCells.isComplete)
    }
  }

  @Test(arguments: ["budget.txt", "final.txt"])
  func `damaged fixtures`(name: String) throws {
    check(try Samples.fixture(name), rounds: 150, seed: 1)
  }

  @Test(
    arguments: [
      ("①甲\t1.00\n", 45_000), ("其中", 300_000), ("\t1", 300_000), ("产出指标\t数量指标\t甲\t≥1\n", 4_000), ("1%", 300_000),
      ("（", 300_000),
      ("项目名称：甲\n", 45_000), ("项目名称\t甲\n年度目标\t乙\n丙\n", 9_000), ("阳\n产出指标\t数量指标\n", 9_000),
    ])
  func `one thing many times over`(text: String, count: Int) throws {
    let beginning = "陵川县示例事务局2025年度部门预算\n第三部分 情况说明\n一、甲\n支出总表\n科目名称\t合计\n201\t1.00\n"
    let bytes = Array((beginning + String(repeating: text, count: count)).utf8)
    let reading = try? Samples.reading(bytes)
    #expect(reading?.numericCells.isComplete ?? true)
  }

  @Test func `a form without end is no form`() throws {
    let form = "项目名称\t甲\n年度目标\t乙\n" + String(repeating: "\t产出指标\t数量指标\t甲\t≥1\n", count: 40_000)
    let bytes = Array(("陵川县示例事务局2025年度部门预算\n支出总表\n科目名称\t合计\n甲\t1.00\n尾\n" + form).utf8)
    #expect(try Samples.reading(bytes).disclosure.projects.isEmpty)
  }

  @Test func `a document without end is refused`() {
    let document = Document(blocks: Array(repeating: DocumentBlock(.paragraph("甲"), line: 1), count: 50_001))
    #expect(throws: DisclosureError.tooLong(lines: 50_001, limit: 50_000)) { try DisclosureReader().read(document) }
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["yangcheng-approval-2024-budget.txt", "zezhou-approval-2024-final.txt"])
  func `with ../shared: damaged documents`(name: String) throws {
    let bytes = try #require(try Samples.shared(name))
    check(bytes, rounds: 12, seed: 2)
  }
}
