import Console

/// The one table of commands. Key bindings, hint bar, help screen, manual page and `docs/keys.md` derive from it.
public enum CommandTable {
  /// Every command, in the order of the help screen.
  public static var entries: [Command] { Screens.standard.commands }

  /// The command of a key; nil for a key without one.
  public static func command(for key: Key) -> Command? { Screens.standard.command(for: key) }
}
