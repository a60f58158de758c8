import Console

/// The keys of something that takes them before the list does: an overlay, tiles, a line being typed. A table like that of
/// commands, looked up in one way: first the keys that are its own, then what the user's keys mean.
struct KeyTable<Subject>: Sendable {
  /// What a key does to what is shown, on the listing below it.
  /// - Returns: nil where the key then means what it means below.
  typealias Act = @Sendable (inout State, Subject, Listing, Key) -> [Effect]?

  /// Keys and commands that do the same.
  struct Row: Sendable {
    /// Keys whatever is held down with them.
    var codes: [Key.Code] = []
    /// Keys as they are.
    var keys: [Key] = []
    /// Whatever keys these commands have.
    var commands: [Command] = []
    let act: Act
  }

  /// The rows, the first that fits first.
  let rows: [Row]
  /// Whether characters are text before they are anything else.
  var isTyped = false
  /// What keys without a row do.
  let others: Act

  /// Takes a key.
  func handle(_ key: Key, _ subject: Subject, _ state: inout State, _ listing: Listing) -> [Effect]? {
    let own = rows.firstIndex { $0.codes.contains(key.code) || $0.keys.contains(key) }
    let command = own == nil && !(isTyped && key.typed != nil) ? state.command(of: key) : nil
    let row = own ?? command.flatMap { command in rows.firstIndex { $0.commands.contains(command) } }
    return (row.map { rows[$0].act } ?? others)(&state, subject, listing, key)
  }
}

extension KeyTable {
  /// Closes what is shown.
  static var closes: Act { { state, _, _, _ in state.closeOverlay() } }
  /// The key means what it means below.
  static var passes: Act { { _, _, _, _ in nil } }
  /// Nothing happens.
  static var ignores: Act { { _, _, _, _ in [] } }
}

extension State {
  /// The command of a key, full-width forms folded; nil for none.
  func command(of key: Key) -> Command? { keymap.command(for: key) ?? keymap.command(for: key.folded) }
}
