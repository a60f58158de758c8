import BudgetModel
import Console

/// A command with all that is said of it: one row of ``CommandTable``.
public struct CommandEntry: Sendable {
  /// The command.
  public let command: Command
  /// The group of the help screen.
  public let group: CommandGroup
  /// The keys, the one shown in the hint bar first.
  public let keys: [Key]
  /// Its short name in Chinese and English, for the hint bar.
  public let label: (chinese: String, english: String)
  /// What it does, for the help screen and the manual.
  public let help: (chinese: String, english: String)

  /// The short name in a language.
  public func label(_ language: Language) -> String { language.pick(label.chinese, label.english) }
  /// What it does, in a language.
  public func help(_ language: Language) -> String { language.pick(help.chinese, help.english) }
}
