import Glibc
import SyntheticLibrary

/// Another program that shows trees or tables in a terminal, on the same rows.
struct Peer {
  var name: String
  /// What it is called on a command line.
  var command: String
  var format: PeerFormat
  var ending: String
  /// What stands before the file on its command line.
  var arguments: [String]
  /// What it shows when it has read everything.
  var marker: String
  var moves: [String]
  var quit: String

  private static let moves = [
    "\u{1B}[B", "\u{1B}[B", "\u{1B}[A", "\u{1B}[6~", "\u{1B}[5~", "\u{1B}[F", "\u{1B}[A", "\u{1B}[A", "\u{1B}[B",
    "\u{1B}[H",
  ]

  /// A disk usage browser: a tree with sums.
  static let ncdu = Peer(
    name: "ncdu", command: "ncdu", format: .ncdu, ending: "json",
    arguments: ["-0", "-f"], marker: "disk usage:", moves: moves, quit: "q")
  /// A table browser, which reads on after its first screen.
  static let visiData = Peer(
    name: "VisiData", command: "vd", format: .csv, ending: "csv",
    arguments: [], marker: "虚构第", moves: moves, quit: "\u{11}")
  /// Accounts of a journal: indicators are left out.
  static let hledger = Peer(
    name: "hledger-ui", command: "hledger-ui", format: .journal,
    ending: "journal", arguments: ["--tree", "-f"], marker: "虚构第", moves: moves, quit: "q")

  static let all = [ncdu, visiData, hledger]

  /// Where it is in the folders of `PATH`; nil where it is not installed.
  var program: String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").lazy.map { "\($0)/\(command)" }.first { access($0, X_OK) == 0 }
  }

  /// The file in a folder.
  func file(in workshop: Workshop) -> String { "\(workshop.path)/peer.\(ending)" }

  /// How it is driven; nil where it is not installed.
  func subject(in workshop: Workshop) -> Subject? {
    program.map { program in
      Subject(
        name: name, path: program, arguments: arguments + [file(in: workshop)], marker: marker, keys: moves, quit: quit,
        environment: ["HOME": workshop.path, "PATH": "/usr/bin:/bin"], patience: 300)
    }
  }

  /// Milliseconds to its first screen of a library, the better of two; nil where it is not installed or shows none.
  func firstPaint(_ library: SyntheticLibrary, in workshop: Workshop) -> Double? {
    guard let subject = subject(in: workshop), format.write(library, to: file(in: workshop)) != nil else { return nil }
    defer { unlink(file(in: workshop)) }
    return StartMeasurement(runs: 1).figures(of: [subject])[0].first { $0.name == "first paint" }?.value
  }
}
