import ArgumentParser

/// The root command.
struct Mingzhang: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mingzhang",
    abstract: "Browse the budgets, final accounts and performance reports of Chinese government departments.",
    discussion: """
      明账：在终端里浏览政府部门的预算、决算与绩效报告。Without a subcommand it browses.

      Example: mingzhang --at 泽州/2024/决算/支出/201
      """,
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, ListCommand.self, ShowCommand.self, ExportCommand.self, ReportCommand.self,
      ImportCommand.self,
      CheckCommand.self, SQLCommand.self, LibraryCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)
}
