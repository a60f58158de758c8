import ArgumentParser
import Glibc
import Library
import SyntheticLibrary

/// Measures the program on libraries of many sizes, in every home they can be kept in.
struct ScaleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scale",
    abstract: "Measure the program on invented libraries of ever more disclosures, as a folder and as one file.")

  @OptionGroup var program: ProgramOption
  @Option(help: "Numbers of disclosures, separated by commas.", transform: Self.sizes)
  var sizes = [10, 100, 1_000, 10_000]
  @Option(help: "folder or file; both where none is given.") var home: LibraryHome?
  @Option(
    help: ArgumentHelp("A folder to keep the libraries in, and to take them from the next time.", valueName: "folder"))
  var keep: String?
  @Option(help: "The generator's seed.") var seed: UInt64 = 1
  @Option(help: "How many starts.") var runs = 15
  @Option(help: "How many keys of each sort.") var keyCount = 360
  @Option(help: ArgumentHelp("Draw the curves into this file.", valueName: "file")) var picture: String?

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs must be a positive number.") }
    guard keyCount > 0 else { throw ValidationError("--key-count must be a positive number.") }
  }

  /// `10,100` as numbers.
  static func sizes(_ text: String) throws -> [Int] {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard numbers.allSatisfy({ (2...SyntheticLibrary.limit).contains($0) }) else {
      throw ValidationError("--sizes are numbers from 2 to \(SyntheticLibrary.limit), separated by commas.")
    }
    return Set(numbers).sorted()
  }

  func run() throws {
    let workshop = try Workshop(kept: keep)
    defer { workshop.close() }
    let yardstick = try workshop.bareList()
    var subjects: [ScaleSubject] = []
    var rows = 0
    for size in sizes {
      let store = ScaleStore(folder: workshop.path, seed: seed)
      let made = try store.made(size)
      rows = made.rows.spendingAndIndicators
      print("\(size) disclosures: \(made.files) files, \(Table.mebibytes(made.csvBytes)) MiB of CSV, \(rows) rows")
      fflush(nil)
      subjects += store.subjects(size, made, home.map { [$0] } ?? LibraryHome.allCases, program: program.path)
    }
    let measurements = ScaleMeasurements(runs: runs, keys: keyCount)
    let base = measurements.starts(&subjects, beside: yardstick)
    for index in subjects.indices { measurements.measure(&subjects[index]) }
    guard subjects.contains(where: { !$0.figures.isEmpty }) else {
      print("\(program.path) could not be started, or never showed “\(ScaleSubject.marker)”.")
      throw ExitCode(1)
    }
    let paint = base.first { $0.name == "first paint" }?.value
    print("\n" + ScaleTable(subjects: subjects, yardstick: base).text)
    let ncdu = try sizes.last.flatMap {
      try Peer.ncdu.firstPaint(SyntheticLibrary(count: $0, seed: seed), in: workshop)
    }
    if let ncdu { print("\nncdu -f on the same rows: first paint \(Table.text(ncdu)) ms") }
    for home in LibraryHome.allCases {
      let own = subjects.filter { $0.home == home }
      guard let smallest = own.first, let largest = own.last else { continue }
      print("\n\(home.rawValue), \(largest.disclosures) disclosures, \(rows) rows:\n")
      print(ScaleTable.text(Goal.goals(largest, beside: smallest, yardstick: paint, ncdu: ncdu)))
    }
    if let picture, !TextFile.write(ScalePicture(subjects, yardstick: paint).svg, to: picture) {
      throw ValidationError("\(picture) could not be written: \(String(cString: strerror(errno))).")
    }
  }
}
