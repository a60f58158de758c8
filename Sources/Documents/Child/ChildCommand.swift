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
  /// The most memory it may map, in bytes.
  var addressSpace = 1 << 30
  /// The most it may print, in bytes.
  var outputLimit = 96 << 20
  /// The largest file it may write, in bytes.
  var fileSize = 16 << 20
  /// How many processes it may start beside itself.
  var processes = 16
  /// The one folder it may write in; nil for none.
  var folder: String?
  /// How it ends, beside 0, when it has warned of something and done all the same.
  var warningStatus: Int32 = 0
  /// Whether it talks to itself through sockets of this machine.
  var usesLocalSockets = false

  /// The name under which a program finds the file it is run on.
  static let input = "/dev/fd/3"
}
