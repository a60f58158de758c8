import Glibc
import ServerFrames

/// `mingzhang-postgres` as a process, and the pipe to it. It ends when the pipe is closed.
///
/// It lies beside the program that runs, or on the path. It takes no argument, has no way to the screen, and does not hear
/// Ctrl-C, so that what is under way ends in order.
struct ServerProgram {
  /// What the program is called.
  static let name = "mingzhang-postgres"

  private let process: pid_t
  /// Our end of the pipe.
  let pipe: Int32

  /// Starts it; nil where it is not installed.
  init?() {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      return nil
    }
    var started: pid_t?
    for path in [Self.folder.map { "\($0)/\(Self.name)" }, Self.name].compactMap(\.self) {
      started = Self.start(path, ends[1])
      if started != nil { break }
    }
    close(ends[1])
    guard let started else {
      close(ends[0])
      return nil
    }
    (process, pipe) = (started, ends[0])
    // More than one frame of most kinds at once.
    var size: Int32 = 1 << 20
    for option in [SO_SNDBUF, SO_RCVBUF] {
      setsockopt(pipe, SOL_SOCKET, option, &size, socklen_t(MemoryLayout<Int32>.size))
    }
  }

  /// Ends it.
  func end() {
    close(pipe)
    kill(process, SIGTERM)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  /// The folder of the program that runs; nil where the system does not tell.
  private static var folder: String? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    guard count > 0, let slash = path[..<count].lastIndex(of: CChar(UInt8(ascii: "/"))) else { return nil }
    return String(decoding: path[..<slash].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func start(_ path: String, _ pipe: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe, 0)
    posix_spawn_file_actions_adddup2(&actions, pipe, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    let name = strdup(path)
    defer { free(name) }
    var process = pid_t()
    let error = posix_spawnp(&process, path, &actions, &attributes, [name, nil], environ)
    return error == 0 ? process : nil
  }
}
