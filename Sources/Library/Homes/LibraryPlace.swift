/// Where a library is.
public enum LibraryPlace: Hashable, Sendable {
  /// A folder of packages.
  case folder(String)
  /// A file that holds a library.
  case file(String)
  /// A library on a server.
  case server(ServerAddress)
  /// The default library within the program.
  case embedded
}
