import ArgumentParser
import BudgetModel

/// `--lang`, shared by every command that speaks.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the interface: zh or en. 界面语言。", valueName: "zh|en"))
  var lang: Language?

  /// The language chosen, else the locale's.
  var language: Language { lang ?? Environment.language }
}

extension Language: ExpressibleByArgument {}
