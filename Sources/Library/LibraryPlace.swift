/// Where a library is.
public enum LibraryPlace: Hashable, Sendable {
  /// A folder of packages.
  case folder(String)
  /// The default library within the program.
  case embedded
}
