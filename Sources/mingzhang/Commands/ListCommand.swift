import ArgumentParser
import Browser
import BudgetModel

/// `mingzhang list`: what the library holds.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what the library holds. 列出部门库。",
    discussion: "Example: mingzhang list --format json")

  /// How it is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "text or json.") var format: Format = .text

  func run() throws {
    let language = language.language
    let holdings = try Holdings.open(library.libraries, language)
    let options = Options(language: language)
    let damaged = holdings.library.damaged()
    switch format {
    case .text:
      let listing = ListingBuilder.library(
        KnownLibrary(catalogue: holdings.catalogue),
        found: damaged.keys.reduce(into: .init()) { found, id in
          if let key = DepartmentYear(disclosure: id) { found[key] = .damaged }
        }, ListingContext(options: options, phase: .finalAccounts))
      Output.say(listing.text(symbols: Symbols(isASCII: false)).joined(separator: "\n") + "\n")
    case .json: Output.write(SummaryJSON.text(holdings.catalogue.summaries, damaged: Set(damaged.keys)) + "\n")
    }
    holdings.sayProblems(language)
    if !holdings.library.problems.isEmpty { throw ExitCode(1) }
  }
}
