import Console

/// Which keys mean which command: those of ``CommandTable``, but for commands a user has bound.
public struct Keymap: Hashable, Sendable {
  /// The keys of the table alone.
  public static let standard = Keymap()

  /// Keys that always mean their command, so that nothing can lock a user in.
  static let reserved: [Key: Command] = [Key(.escape): .cancel, .control("c"): .leave]

  private var keys: [Command: [Key]] = .init()
  private var commands: [Key: Command] = .init()

  private init() {}

  /// Replaces the keys of a command.
  mutating func bind(_ command: Command, to keys: [Key]) {
    for key in self.keys[command] ?? [] { commands[key] = nil }
    self.keys[command] = keys
    for key in keys { commands[key] = command }
  }

  /// The command of a key; nil for a key without one.
  public func command(for key: Key) -> Command? {
    guard !keys.isEmpty else { return CommandTable.command(for: key) }
    if let command = commands[key] ?? Self.reserved[key] { return command }
    guard let command = CommandTable.command(for: key), keys[command] == nil else { return nil }
    return command
  }

  /// The keys of a command, the one to hint at first.
  public func keys(of command: Command) -> [Key] {
    if let own = keys[command] {
      return own + Self.reserved.filter { $0.value == command && !own.contains($0.key) }.keys
    }
    let table = CommandTable.entry(command)?.keys ?? []
    return keys.isEmpty ? table : table.filter { commands[$0] == nil }
  }
}
