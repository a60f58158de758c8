import BudgetModel

/// A command as the palette offers it.
enum CommandOffer {
  private static let prefix = "command/"

  /// The command of an offer's row; nil where it is none.
  static func command(_ id: String) -> Command? {
    id.hasPrefix(prefix) ? Command(rawValue: String(id.dropFirst(prefix.count))) : nil
  }

  /// The row: name, keys, what it does.
  static func row(_ entry: CommandEntry, _ language: Language) -> ListingRow {
    let keys = entry.keys.map(\.name).joined(separator: " ")
    return ListingRow(
      id: prefix + entry.command.rawValue,
      cells: [
        ListingCell(entry.label(language), .strong), ListingCell(keys, .key), ListingCell(entry.help(language)),
      ], summary: entry.help(language), origin: keys)
  }

  /// Whether a command is meant by a text, in either language.
  static func matches(_ entry: CommandEntry, _ text: String) -> Bool {
    [entry.label.chinese, entry.label.english, entry.help.chinese, entry.help.english, entry.command.rawValue]
      .contains { $0.lowercased().contains(text.lowercased()) }
  }
}
