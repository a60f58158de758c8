import BudgetModel
import Console

/// What a user can want: its keys, its words, when it does something, and what it does. Screens have one each that leads to
/// them; the others stand here by group, and ``CommandTable`` lists all. A class, so that who holds one holds a reference and not
/// a copy of all its words.
public final class Command: Sendable {
  /// What it is called in configuration files and the palette: `nextFinding`.
  public let name: String
  /// The group of the help screen.
  public let group: CommandGroup
  /// The keys, the one shown in the hint bar first.
  public let keys: [Key]
  /// Its short name in Chinese and English, for the hint bar.
  public let label: (chinese: String, english: String)
  /// What it does, for the help screen and the manual.
  public let help: (chinese: String, english: String)
  /// Whether it does something with a row (nil for none) of the listing shown.
  let use: @Sendable (State, Listing, ListingRow?) -> Use
  /// Carries it out on the listing shown.
  let act: @Sendable (inout State, Listing) -> [Effect]

  /// Whether a command does something here and now.
  enum Use: Equatable {
    /// It does: it is hinted at and offered.
    case works
    /// It does nothing worth a hint.
    case idles
    /// It cannot; the text says why.
    case refuses(String)
  }

  /// A command that answers with effects.
  init(
    _ name: String, _ group: CommandGroup, _ keys: [Key], _ label: (String, String), _ help: (String, String),
    use: @escaping @Sendable (State, Listing, ListingRow?) -> Use = { _, _, _ in .works },
    effects act: @escaping @Sendable (inout State, Listing) -> [Effect]
  ) {
    (self.name, self.group, self.keys, self.label, self.help) = (name, group, keys, label, help)
    (self.use, self.act) = (use, act)
  }

  /// A command that only changes the state.
  convenience init(
    _ name: String, _ group: CommandGroup, _ keys: [Key], _ label: (String, String), _ help: (String, String),
    use: @escaping @Sendable (State, Listing, ListingRow?) -> Use = { _, _, _ in .works },
    change: @escaping @Sendable (inout State, Listing) -> Void
  ) {
    self.init(name, group, keys, label, help, use: use) {
      change(&$0, $1)
      return []
    }
  }

  /// The short name in a language.
  public func label(_ language: Language) -> String { language.pick(label.chinese, label.english) }
  /// What it does, in a language.
  public func help(_ language: Language) -> String { language.pick(help.chinese, help.english) }
}

extension Command: Hashable {
  /// Whether both are called the same: names are unique.
  public static func == (left: Command, right: Command) -> Bool { left.name == right.name }
  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Command.Use {
  /// It works where something holds, else says why not.
  static func works(
    if condition: Bool, else state: State, _ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> Command.Use {
    condition ? .works : .refuses(state.language.pick(chinese(), english()))
  }

  /// It works where something holds, else does nothing worth a hint.
  static func works(if condition: Bool) -> Command.Use { condition ? .works : .idles }
}
