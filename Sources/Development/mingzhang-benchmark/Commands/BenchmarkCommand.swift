import ArgumentParser

/// `mingzhang-benchmark`.
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mingzhang-benchmark",
    abstract: "Measures mingzhang beside the least a terminal program can be, and makes libraries to measure it with.",
    subcommands: [
      CompareCommand.self, GenerateCommand.self, ScaleCommand.self, PeersCommand.self, RowsCommand.self,
      DriveCommand.self, GrowthCommand.self, FactsCommand.self,
    ],
    defaultSubcommand: CompareCommand.self)
}
