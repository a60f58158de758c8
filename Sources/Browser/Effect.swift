/// What the program wants done outside itself; `mingzhang` carries it out and answers with ``Answer``.
public enum Effect: Hashable, Sendable {
  /// Read these disclosures (``Summary/id``) from the library.
  case open([String])
  /// Read the list of what the library holds anew.
  case reload
  /// Forget what is on the terminal and send everything again.
  case redraw
  /// Stop the process as Ctrl-Z does.
  case suspend
  /// Leave.
  case quit
}
