import Glibc
import TestSupport
import Testing

@testable import Documents

/// What a program that reads a hostile file could try, and what comes of it.
struct ChildBoxTests {
  private let folder: TestSupport.TemporaryFolder

  init() throws { folder = try TestSupport.TemporaryFolder() }

  private func command(_ program: String, _ arguments: [String]) -> ChildCommand {
    ChildCommand(program: program, package: "some-package", arguments: arguments, seconds: 20)
  }

  private func run(_ command: ChildCommand) throws -> String {
    String(decoding: try ChildProcess.run([command], on: Array("甲乙".utf8))[0], as: UTF8.self)
  }

  private func shell(_ script: String) throws -> String { try run(command("bash", ["-c", script])) }

  @Test(arguments: ["/dev/tcp/127.0.0.1/9", "/dev/udp/127.0.0.1/9"])
  func `it reaches no network, not even this machine`(place: String) throws {
    #expect(try shell("(exec 5<>\(place)) 2>&1; true").contains("Permission denied"))
  }

  @Test func `sockets of this machine are for programs that need them`() throws {
    let script = "use Socket; print socket(my $s, AF_UNIX, SOCK_STREAM, 0) ? 'made' : 'refused'"
    var command = command("perl", ["-e", script])
    #expect(try run(command) == "refused")
    command.folder = folder.path
    command.usesLocalSockets = true
    #expect(try run(command) == "made")
    command.arguments = ["-e", script.replacing("AF_UNIX", with: "AF_INET")]
    #expect(try run(command) == "refused")
  }

  @Test func `it neither reads nor writes what is not its own`() throws {
    try folder.put("own/mine", "mine")
    try folder.put("secret", "secret")
    var command = command(
      "bash", ["-c", "cat \(folder("secret")); echo x > \(folder("made")); cat \(folder("own/mine")); true"])
    #expect(try run(command) == "")
    command.folder = folder("own")
    command.arguments[1] += "; echo y > \(folder("own/made"))"
    #expect(try run(command) == "mine")
    #expect(try folder.bytes("own/made") == Array("y\n".utf8))
    #expect(access(folder("made"), F_OK) != 0)
  }

  @Test func `the file it is run on cannot be changed`() throws {
    #expect(try shell("echo x 2>&1 >> /dev/fd/3; cat /dev/fd/3").hasSuffix("甲乙"))
  }

  @Test func `it learns nothing of who runs it`() throws {
    setenv("MINGZHANG_TEST_SECRET", "secret", 1)
    defer { unsetenv("MINGZHANG_TEST_SECRET") }
    let names = try run(command("env", [])).split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names).subtracting(["OMP_THREAD_LIMIT", "TESSDATA_PREFIX"]) == ["PATH", "HOME", "TMPDIR", "LANG"])
    #expect(try shell("pwd") == "/\n")
  }

  @Test func `what it leaves behind, holding its output open, ends with it`() throws {
    let pid = try #require(Int32(try shell("sleep 600 & echo $!").dropLast()))
    // It has been sent its signal; it is gone as soon as it has a turn.
    for _ in 0..<1_000_000 where isRunning(pid) { sched_yield() }
    #expect(!isRunning(pid))
  }

  @Test func `it cannot leave its group`() throws {
    #expect(try shell("setsid sleep 600 2>/dev/null || echo refused") == "refused\n")
  }

  @Test func `one that has to start no other program starts none`() throws {
    var command = command("bash", ["-c", "/bin/echo started; true"])
    #expect(try run(command) == "started\n")
    command.processes = 0
    #expect(throws: DocumentError.self) { try run(command) }
    // A script that stands for it may.
    try folder.put("script", "#!/bin/bash\n/bin/echo started\n")
    chmod(folder("script"), 0o755)
    command.program = folder("script")
    command.arguments = []
    #expect(try run(command) == "started\n")
  }

  @Test func `it gets no more memory than it may use`() {
    var command = command("tail", ["/dev/zero"])
    command.addressSpace = 64 << 20
    #expect(throws: DocumentError.self) { try run(command) }
  }

  @Test func `it writes no file larger than it may`() throws {
    var command = command("bash", ["-c", "head -c 9000000 /dev/zero > \(folder("large")) || echo ended"])
    command.folder = folder.path
    command.fileSize = 1 << 20
    #expect(try run(command) == "ended\n")
    #expect(try folder.bytes("large").count <= 1 << 20)
  }

  @Test func `a link it leaves in its folder leads nowhere`() throws {
    try folder.put("secret", "secret")
    let own = try Documents.TemporaryFolder()
    defer { own.remove() }
    symlink(folder("secret"), own.path + "/document.html")
    mkfifo(own.path + "/pipe.html", 0o600)
    #expect(own.read("document.html") == nil)
    #expect(own.read("pipe.html") == nil)
    try own.write(Array("own".utf8), to: "own.html")
    #expect(own.read("own.html") == Array("own".utf8))
  }

  private func isRunning(_ process: Int32) -> Bool {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return false }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return !text.contains(") Z ")
  }
}
