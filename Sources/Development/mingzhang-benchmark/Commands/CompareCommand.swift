import ArgumentParser
import Glibc

/// Measures a terminal program beside a bare ncurses list in C: what is done where no other command is named.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Measure a terminal program beside a bare ncurses list in C, in the same terminal. The default.")

  @OptionGroup var program: ProgramOption
  @Option(
    parsing: .unconditionalSingleValue, help: "A word of the program's command line; may be given more than once.")
  var argument: [String] = []
  @Option(
    help: "What is on the screen when the first useful frame is painted; stands in the library of both languages.")
  var marker = "1,564.71"
  @Option(help: "Characters typed one after the other.")
  var keys: String?
  @Option(help: "A published document whose import is measured; may be given more than once.")
  var document: [String] = []
  @Option(help: "How many starts.")
  var runs = 20
  @Option(help: "How many keys.")
  var keyCount = 1000
  @Flag(help: "Print a Markdown table.")
  var markdown = false

  /// Movement, screens and sides.
  static let usualKeys = ["j", "j", "k", "\u{1B}[6~", "\u{1B}[5~", "\r", "h", "1", "2", "3", "4", "5", "6", "7", "p"]

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be a positive number.") }
    guard keyCount > 0 else { throw ValidationError("--key-count must be a positive number.") }
  }

  func run() throws {
    let workshop = try Workshop()
    defer { workshop.close() }
    let yardstick = try workshop.bareList()
    let path = program.path
    let subject = Subject(
      name: path.split(separator: "/").last.map { String($0) } ?? path, path: path, arguments: argument,
      marker: marker, keys: keys.map { $0.map { String($0) } } ?? Self.usualKeys)
    let measurements: [any Measurement] =
      [
        StartMeasurement(runs: runs), KeyMeasurement(count: keyCount),
        SearchMeasurement(count: keyCount, departments: 20, folder: workshop.path + "/library"),
      ] + document.map { ImportMeasurement(document: $0, runs: runs) }
    var figures: [Figure] = []
    var base: [Figure] = []
    for measurement in measurements {
      let both = measurement.figures(of: [yardstick, subject])
      base += both.first ?? []
      figures += both.last ?? []
    }
    guard !figures.isEmpty else {
      print("\(path) could not be started, or never showed “\(marker)”.")
      throw ExitCode(1)
    }
    let table = Table(subject: subject.name, figures, beside: base)
    print(markdown ? table.markdown : table.plain)
    for line in CheckMeasurement().lines() { print(line) }
  }
}
