/// How a program ended.
public enum ExitStatus: Equatable, Sendable {
  /// By itself, with a code.
  case exited(Int32)
  /// By a signal.
  case signalled(Int32)
}
