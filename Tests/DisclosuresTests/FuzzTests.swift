import Disclosures
import Documents
import Testing

/// Damaged documents must be read or refused, never crash or hang.
struct FuzzTests {
  /// A small generator, so that every run damages alike.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func damage(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
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
    var random = Random(state: seed)
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
  func `damaged fixtures`(name: String) throws {
    check(try Samples.fixture(name), rounds: 150, seed: 1)
  }

  @Test(arguments: ["yangcheng-approval-2024-budget.txt", "zezhou-approval-2024-final.txt"])
  func `with ../shared: damaged documents`(name: String) throws {
    guard let bytes = try Samples.shared(name) else { return }
    check(bytes, rounds: 12, seed: 2)
  }
}
