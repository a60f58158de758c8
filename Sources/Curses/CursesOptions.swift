/// What the program asks of a ``CursesTerminal``.
public struct CursesOptions: Equatable, Sendable {
  /// Something between the program and the terminal that passes only what is wrapped for it.
  public enum Multiplexer: Equatable, Sendable {
    /// Nothing.
    case none
    /// tmux: `TMUX` is set.
    case tmux
    /// GNU screen: `STY` is set, or `TERM` begins with `screen` outside tmux.
    case screen
  }

  /// Whether colours may be used at all; `NO_COLOR` says no.
  public var usesColor: Bool
  /// Whether the mouse is listened to. Without it the terminal selects text as everywhere else.
  public var usesMouse: Bool
  /// What stands between the program and the terminal.
  public var multiplexer: Multiplexer
  /// The value of `TERM`, for messages.
  public var terminalName: String

  /// Options; the default uses everything the terminal has.
  public init(
    usesColor: Bool = true, usesMouse: Bool = true, multiplexer: Multiplexer = .none, terminalName: String = ""
  ) {
    self.usesColor = usesColor
    self.usesMouse = usesMouse
    self.multiplexer = multiplexer
    self.terminalName = terminalName
  }

  /// The options an environment asks for: `NO_COLOR`, `TERM`, `TMUX` and `STY` are looked at.
  /// - Parameter environment: a variable's value; nil where it is not set.
  public init(environment: (String) -> String?, usesMouse: Bool = true) {
    let name = environment("TERM") ?? ""
    func holds(_ variable: String) -> Bool { !(environment(variable) ?? "").isEmpty }
    usesColor = !holds("NO_COLOR")
    self.usesMouse = usesMouse
    terminalName = name
    multiplexer = holds("TMUX") ? .tmux : holds("STY") || name.hasPrefix("screen") ? .screen : .none
  }
}
