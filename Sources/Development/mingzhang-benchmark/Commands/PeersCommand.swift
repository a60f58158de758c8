import ArgumentParser
import Glibc
import Library
import SyntheticLibrary

/// Measures other terminal programs on the same rows.
struct PeersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peers",
    abstract: "Measure ncdu, VisiData and hledger-ui, where they are installed, on the rows of an invented library.")

  @Option(help: "Numbers of disclosures, separated by commas.", transform: ScaleCommand.sizes)
  var disclosures = [1_000, 10_000]
  @Option(help: "The generator's seed.") var seed: UInt64 = 1
  @Option(help: "How many starts of each.") var runs = 3
  @Option(help: "How many keys.") var keyCount = 200
  @Option(help: "Only this one: ncdu, VisiData or hledger-ui.") var only: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be a positive number.") }
    guard keyCount > 0 else { throw ValidationError("--key-count must be a positive number.") }
    guard only == nil || Peer.all.contains(where: { $0.name == only }) else {
      throw ValidationError("--only must be one of \(Peer.all.map(\.name).joined(separator: ", ")).")
    }
  }

  func run() throws {
    let workshop = try Workshop()
    defer { workshop.close() }
    var lines = [["program", "disclosures", "rows", "first paint", "moving, p50", "moving, p99", "peak memory"]]
    for peer in Peer.all where only == nil || peer.name == only {
      guard let subject = peer.subject(in: workshop) else {
        print("\(peer.name) is not installed: left out.")
        continue
      }
      for count in disclosures {
        let library = try SyntheticLibrary(count: count, seed: seed)
        guard let rows = peer.format.write(library, to: peer.file(in: workshop)) else {
          throw ValidationError("\(peer.file(in: workshop)) could not be written.")
        }
        let start = StartMeasurement(runs: runs).figures(of: [subject])[0]
        let keys = KeyMeasurement(count: keyCount, patience: 500).figures(of: [subject])[0]
        unlink(peer.file(in: workshop))
        lines.append([
          peer.name, "\(count)", "\(rows)", Self.text(start, "first paint"), Self.text(keys, "key to last byte, p50"),
          Self.text(keys, "key to last byte, p99"), Self.text(keys, "peak memory after the keys"),
        ])
      }
    }
    print(ScaleTable.markdown(lines))
  }

  private static func text(_ figures: [Figure], _ name: String) -> String {
    figures.first { $0.name == name }.map { "\(Table.text($0.value)) \($0.unit)" } ?? "–"
  }
}
