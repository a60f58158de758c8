/// Why a program could not be started in a pseudo-terminal.
public enum PseudoterminalError: Error, Equatable, Sendable {
  /// The system refused.
  /// - Parameter errorNumber: what it answered, `ENOENT` when there is no such program.
  case cannotStart(path: String, errorNumber: Int32)
}
