import Foundation
import Library
import LibraryServer
import Synchronization
import TestSupport
import Testing

/// A PostgreSQL server of the tests' own: on a free port of the loopback, in a temporary folder, as another user than root. It
/// ends when the tests do, however they end.
final class TestServer: Sendable {
  /// The one that most tests share, each with a database of its own; nil where PostgreSQL is not installed.
  static let shared = isInstalled ? try? TestServer() : nil

  /// Where the server's programs are; nil where it is not installed.
  private static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
      .first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }()

  /// Whether PostgreSQL is installed, and what is said where it is not.
  static var isInstalled: Bool { programs != nil }
  static let reason = "no initdb: apt install postgresql"

  /// What was wrong with starting a server.
  struct Failure: Error, CustomStringConvertible { let description: String }

  private let folder: String
  let port: Int
  private let process: Mutex<Process?>
  private let number = Atomic(0)

  /// - Parameter settings: lines of postgresql.conf; hba: lines before those of pg_hba.conf.
  init(_ settings: [String] = ["fsync = off"], hba: [String] = []) throws {
    guard let programs = Self.programs else { throw Failure(description: Self.reason) }
    folder = FileManager.default.temporaryDirectory.path(percentEncoded: false) + "/mz-postgres-\(UUID())"
    port = try Self.freePort()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if getuid() == 0 { try Self.run("/bin/chown", ["postgres", folder]) }
    try Self.run(
      programs + "/initdb",
      ["-D", folder + "/data", "--no-sync", "-A", "trust", "-U", "owner", "-E", "UTF8", "--locale=C.UTF-8"],
      asServer: true)
    let lines =
      settings + [
        "port = \(port)", "listen_addresses = '127.0.0.1'", "unix_socket_directories = '\(folder)'",
        "max_connections = 200", "shared_buffers = 64MB", "log_min_messages = panic", "deadlock_timeout = 100ms",
      ]
    try Self.append(lines, to: folder + "/data/postgresql.conf")
    if !hba.isEmpty {
      let own = try String(contentsOfFile: folder + "/data/pg_hba.conf", encoding: .utf8)
      try (hba.joined(separator: "\n") + "\n" + own).write(
        toFile: folder + "/data/pg_hba.conf", atomically: false, encoding: .utf8)
    }
    process = Mutex(nil)
    try start()
  }

  deinit { stop() }

  /// Starts it, and waits until it answers.
  func start() throws {
    guard let programs = Self.programs else { return }
    // Where the tests end, so does what the shell reads, and the server with it.
    let script = """
      "$0/postgres" -D "$1/data" >"$1/log" 2>&1 & server=$!
      cat >/dev/null; kill -INT $server; wait $server
      """
    let process = try Self.begin("/bin/sh", ["-c", script, programs, folder], asServer: true)
    self.process.withLock { $0 = process }
    for _ in 0..<400 {
      if let connection = try? ServerConnection(address("postgres")), !connection.isLost { return }
      usleep(25_000)
    }
    throw Failure(description: (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "no answer")
  }

  /// Stops it at once, in the middle of whatever it does, or in order.
  func stop(atOnce: Bool = false) {
    process.withLock { process in
      guard let running = process else { return }
      if let line = try? String(contentsOfFile: folder + "/data/postmaster.pid", encoding: .utf8),
        let leader = Int32(line.prefix { $0 != "\n" })
      {
        kill(leader, atOnce ? SIGQUIT : SIGINT)
        // Until nobody is there any more.
        for _ in 0..<1000 where kill(leader, 0) == 0 { usleep(10_000) }
      }
      running.terminate()
      process = nil
    }
  }

  /// The address of a database.
  func address(_ database: String, user: String = "owner", _ more: String = "") -> ServerAddress {
    guard let address = ServerAddress("postgresql://\(user)@127.0.0.1:\(port)/\(database)\(more)") else {
      preconditionFailure("an address")
    }
    return address
  }

  /// A new database.
  func database() throws -> ServerAddress {
    let name = "d\(number.add(1, ordering: .relaxed).newValue)"
    try ServerConnection(address("postgres")).script("CREATE DATABASE \(name)")
    return address(name)
  }

  // MARK: Programs

  private static func run(_ program: String, _ arguments: [String], asServer: Bool = false) throws {
    let process = try begin(program, arguments, asServer: asServer)
    (process.standardInput as? Pipe)?.fileHandleForWriting.closeFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure(description: "\(program): \(process.terminationStatus)") }
  }

  private static func begin(_ program: String, _ arguments: [String], asServer: Bool) throws -> Process {
    let process = Process()
    let isRoot = asServer && getuid() == 0
    process.executableURL = URL(filePath: isRoot ? "/usr/bin/setpriv" : program)
    process.arguments =
      (isRoot ? ["--reuid=postgres", "--regid=postgres", "--init-groups", program] : []) + arguments
    process.currentDirectoryURL = URL(filePath: "/")
    process.standardInput = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func append(_ lines: [String], to file: String) throws {
    let own = try String(contentsOfFile: file, encoding: .utf8)
    try (own + "\n" + lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: false, encoding: .utf8)
  }

  private static func freePort() throws -> Int {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(handle, $0, size) | getsockname(handle, $0, &size)
      }
    }
    guard result == 0 else { throw Failure(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}

/// Records an issue, where a guard gives up.
func fail(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  Issue.record(Comment(rawValue: text), sourceLocation: sourceLocation)
}
