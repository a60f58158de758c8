import ArgumentParser

/// `mingzhang-workshop`: makes the project's generated files anew.
@main
struct WorkshopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mingzhang-workshop", abstract: "Makes the files of this repository that are generated.",
    subcommands: [
      KeysCommand.self, EmbedCommand.self, CoverageCommand.self, PictureCommand.self, FactsCommand.self,
      ManualCommand.self,
      TermsCommand.self,
    ])
}
