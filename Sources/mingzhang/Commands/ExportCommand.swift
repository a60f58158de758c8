import ArgumentParser
import Browser
import BudgetModel
import Library

/// `mingzhang export [PATH]`: disclosures for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print disclosures for other programs. 导出。",
    discussion: "Example: mingzhang export 泽州/2024/决算 --format json")

  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: "json; docs/json.md describes it.") var format: Format = .json
  @Argument(help: "Department, year and side; all that the library holds where none is given. 部门/年度/预算|决算。")
  var path: String?

  func run() throws {
    let language = language.language
    let holdings = try Holdings.open(library.libraries, language)
    var disclosures: [Disclosure] = []
    if let path {
      let place = try holdings.place(path, language)
      disclosures = place.open.accounts.disclosures.filter { disclosure in
        guard let kind = place.destination.phase?.kind else { return true }
        return disclosure.kind == kind
      }
    } else {
      for summary in holdings.summaries {
        do throws(LibraryError) {
          disclosures.append(try holdings.library.disclosure(summary.id))
        } catch {
          throw Failure.say(error.text(language), code: 2)
        }
      }
    }
    Output.write(JSONExport.text(disclosures) + "\n")
  }
}
