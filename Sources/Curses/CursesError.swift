/// Why a terminal could not be taken.
public enum CursesError: Error, Equatable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` names a terminal that no description is installed for; empty when `TERM` is not set.
  case unknownTerminal(name: String)
  /// The terminal cannot place its cursor, as `dumb` cannot.
  case incapableTerminal(name: String)
}
