import BudgetModel
import Search

/// A command as the palette offers it.
enum CommandOffer {
  private static let prefix = "command/"

  /// The command of an offer's row; nil where it is none.
  static func command(_ id: String, _ screens: Screens) -> Command? {
    id.hasPrefix(prefix) ? screens.command(named: String(id.dropFirst(prefix.count))) : nil
  }

  /// The row: name, keys, what it does.
  static func row(_ entry: Command, _ language: Language, _ keymap: Keymap) -> ListingRow {
    let keys = keymap.keys(of: entry).map(\.name).joined(separator: " ")
    return ListingRow(
      id: prefix + entry.name,
      cells: [
        ListingCell(entry.label(language), .strong), ListingCell(keys, .key), ListingCell(entry.help(language)),
      ], summary: entry.help(language), origin: language.pick("按键 ", "Keys ") + keys)
  }

  /// How well a command answers a pattern, in either language: its names before what is said of it.
  static func rank(_ entry: Command, _ pattern: SearchPattern) -> Int? {
    let names = [entry.label.chinese, entry.label.english, entry.name]
    if let best = names.compactMap({ pattern.rank(of: $0) }).min() { return Int(best.rawValue) }
    let said = [entry.help.chinese, entry.help.english].compactMap { pattern.rank(of: $0) }.min()
    return said.map { Int($0.rawValue) + SearchRank.allCases.count }
  }
}
