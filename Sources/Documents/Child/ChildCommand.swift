/// A program to run on a file, and what it may use.
struct ChildCommand: Equatable, Sendable {
  /// The program's name, looked up on the path.
  var program: String
  /// What to install where it is missing.
  var package: String
  /// Its arguments; the file is `/dev/fd/3`.
  var arguments: [String]
  /// The longest it may run, in seconds.
  var seconds = 60
  /// The most memory it may map, in bytes; 0 for no limit.
  var addressSpace = 1 << 30
  /// The most it may print, in bytes.
  var outputLimit = 96 << 20

  /// The name under which a program finds the file it is run on.
  static let input = "/dev/fd/3"
}
