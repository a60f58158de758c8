import Pseudoterminal
import TerminalEmulator

/// Starts the program that shows what `CursesTerminal` can do.
enum Fixture {
  /// The fixture, painted for the first time.
  static func start(
    _ words: [String] = [], term: String = "xterm-256color", environment: [String: String] = ["LANG": "C"],
    width: Int = 60, height: Int = 16
  ) throws -> EmulatedProgram {
    let program = try EmulatedProgram(
      path: Executable.path("curses-fixture"), arguments: words,
      environment: environment.merging(["TERM": term]) { mine, _ in mine }, width: width, height: height)
    defer { program.settle(milliseconds: 20) }
    program.wait { $0.row(2).hasPrefix("0: none.") || $0.shows("terminal ") }
    return program
  }
}
