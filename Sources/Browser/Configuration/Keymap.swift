import Console

/// Which keys mean which command: those of ``CommandTable``, but for commands a user has bound.
public struct Keymap: Hashable, Sendable {
  /// Keys that always mean their command, so that nothing can lock a user in.
  static let reserved: [Key: Command] = [Key(.escape): .cancel, .control("c"): .leave]

  private var keys: [Command: [Key]] = .init()
  private var commands: [Key: Command] = .init()

  /// The screens whose commands it has.
  let screens: Screens

  /// The keys of the table alone.
  init(_ screens: Screens) { self.screens = screens }

  /// Whether a user has bound any.
  var bindsAny: Bool { !keys.isEmpty }

  /// Whether both bind the same keys.
  public static func == (left: Keymap, right: Keymap) -> Bool { left.keys == right.keys }
  /// Hashes the keys bound.
  public func hash(into hasher: inout Hasher) { hasher.combine(keys) }

  /// Replaces the keys of a command.
  mutating func bind(_ command: Command, to keys: [Key]) {
    for key in self.keys[command] ?? [] { commands[key] = nil }
    self.keys[command] = keys
    for key in keys { commands[key] = command }
  }

  /// The command of a key; nil for a key without one.
  public func command(for key: Key) -> Command? {
    guard !keys.isEmpty else { return screens.command(for: key) }
    if let command = commands[key] ?? Self.reserved[key] { return command }
    guard let command = screens.command(for: key), keys[command] == nil else { return nil }
    return command
  }

  /// The keys of a command, the one to hint at first.
  public func keys(of command: Command) -> [Key] {
    if let own = keys[command] {
      return own + Self.reserved.filter { $0.value == command && !own.contains($0.key) }.keys
    }
    let table = command.keys
    return keys.isEmpty ? table : table.filter { commands[$0] == nil }
  }
}
