import Catalogues

/// The way to what many say of a library's rows. Used from one thread, beside the keys.
public protocol ReviewLine: Sendable {
  /// Who says what is said here, as the library knows them.
  func author() throws(LibraryError) -> String
  /// Adds events; those that are there already, by their token, are left.
  func add(_ events: [ReviewEvent]) throws(LibraryError)
  /// The events behind a number, in their order; not all of them at once.
  func events(after number: Int64) throws(LibraryError) -> [ReviewEvent]
  /// Waits a little, and less where something was added; a wake-up that may be missed.
  func wait(milliseconds: Int) throws(LibraryError) -> ReviewWake
  /// Which documents of a department's year were looked at last, as ``ReviewEvent/documents`` says it; empty where none were.
  func documents(of department: String, _ year: String) -> String
}

/// Why waiting for what others say ended.
public enum ReviewWake: Sendable {
  /// Nothing came.
  case nothing
  /// Something was added.
  case added
  /// Documents were replaced: what was said before may be of an earlier version now.
  case replaced
}
