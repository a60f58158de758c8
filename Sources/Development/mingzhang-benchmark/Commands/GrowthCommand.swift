import ArgumentParser
import Glibc

/// Tries every reader with ten times the input.
struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Try every reader with ten times the input, and name those that take more than twelve times the time.")

  @Option(help: "Only shapes whose name holds this.") var only = ""
  @Option(help: "How many times the time ten times the input may take.") var limit = 12.0
  @Option(help: "The seconds that the small input takes at least.") var least = 0.1

  @Option(
    help: ArgumentHelp(
      "Time nothing: read inputs of so many pieces once, for a program that counts instructions (Tests/Scale/growth.py).",
      valueName: "count"))
  var pieces: Int?
  @Flag(help: "Only print the names of the shapes, each with the pieces of its smallest input.") var names = false

  func run() throws {
    var slow: [String] = []
    // The name of a shape may be the beginning of another's.
    let exact = GrowthShape.all.filter { $0.name == only }
    let shapes = exact.isEmpty ? GrowthShape.all.filter { only.isEmpty || $0.name.contains(only) } : exact
    if names { return shapes.forEach { print("\($0.least) \($0.name)") } }
    if let pieces { return shapes.forEach { $0.read($0.make(pieces)) } }
    GrowthFigure.keepMemory()
    for shape in shapes {
      let figure = GrowthFigure(of: shape, least: least)
      print(
        "\(Table.text(figure.ratio))  \(figure.small.bytes / 1000) kB \(Table.text(figure.small.seconds * 1000)) ms, "
          + "\(figure.large.bytes / 1000) kB \(Table.text(figure.large.seconds * 1000)) ms  \(figure.name)")
      fflush(nil)
      if figure.ratio > limit { slow.append(figure.name) }
    }
    if slow.isEmpty { return }
    print("more than \(Table.text(limit)) times the time: \(slow.joined(separator: "; "))")
    throw ExitCode(1)
  }
}
