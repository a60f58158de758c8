import ArgumentParser
import Glibc
import Pseudoterminal

/// Runs a command in a terminal of its own and types what a measurement types: for profilers, which wrap the program.
struct DriveCommand: ParsableCommand {
  /// What is typed.
  enum Work: String, ExpressibleByArgument, CaseIterable {
    case start, move, open, screens, search, filter

    /// Keys, one after the other.
    var keys: [String] {
      switch self {
      case .start: []
      case .move: ScaleSubject.moves
      case .open: ["\r", "[", "\u{1B}[6~", "\u{1B}[B"]
      case .screens: CompareCommand.usualKeys
      case .search: ["/"] + ScaleSubject.queries
      case .filter: ["&"] + ScaleSubject.filters
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "drive", abstract: "Run a command in a terminal and type keys into it: for profilers.",
    usage: "mingzhang-benchmark drive [--work WORK] [--rounds N] -- COMMAND [WORD]...")

  @Option(help: "start (no key), move, open, screens, search or filter.") var work = Work.move
  @Option(help: "How often the keys are typed.") var rounds = 10
  @Option(help: "What is on the screen when the first useful frame is painted.") var marker = ScaleSubject.marker
  @Argument(parsing: .postTerminator, help: "The command, its program by its whole path.") var command: [String]

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds must be a positive number.") }
    guard !command.isEmpty else { throw ValidationError("Name a command after --.") }
  }

  func run() throws {
    var subject = Subject(
      name: command[0], path: command[0], arguments: Array(command.dropFirst()), marker: marker, keys: [],
      environment: [
        "HOME": "/nonexistent", "LANG": "zh_CN.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
        "MINGZHANG_LIBRARY": getenv("MINGZHANG_LIBRARY").map { String(cString: $0) } ?? "",
      ], patience: 600)
    // A search is left by this key, everything else by it, too.
    subject.quit = "\u{3}"
    guard let run = Run(subject) else {
      print("\(command[0]) could not be started, or never showed “\(marker)”.")
      throw ExitCode(1)
    }
    _ = run.process.readUntilQuiet(milliseconds: 100)
    for number in 0..<rounds {
      // A search or filter is begun once; its lines are cleared by keys of their own.
      let keys = number > 0 && (work == .search || work == .filter) ? Array(work.keys.dropFirst()) : work.keys
      for key in keys { _ = Answer(to: key, of: run.process, patience: 5000, longest: 5000) }
    }
    run.process.write(subject.quit)
    guard run.process.wait(limit: 60_000) == .exited(0) else {
      print("\(command[0]) did not end as it should have.")
      throw ExitCode(1)
    }
  }
}
