import Foundation
import Pseudoterminal
import TerminalEmulator
import TestSupport
import Testing

/// `mingzhang FILE`: a document is read and looked at, and not kept.
struct OpenedFilesTests {
  private let folder: ImportFolder

  init() throws { folder = try ImportFolder() }

  private func environment(_ temporary: String) -> [String: String] {
    [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
      "XDG_DATA_HOME": folder.library, "TMPDIR": temporary,
    ]
  }

  @Test func `a document opens at its overview, its facts are among all others, and nothing of it is left`() throws {
    let temporary = try TemporaryFolder()
    let file = try folder.putDocument()
    let program = try EmulatedProgram(
      path: Executable.path("mingzhang"), arguments: ["--lang", "zh", file], environment: environment(temporary.path),
      folder: temporary.path)
    #expect(program.wait { $0.shows("陵川县示例事务局") && $0.shows("▸1总览") }, "\(program.screen.rows)")
    program.type("05")
    program.type("&陵川\r")
    #expect(program.wait { $0.shows("& 陵川") && $0.shows("陵川县示例事务局") }, "\(program.screen.rows)")
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [])
    #expect(folder.contents().isEmpty)
  }

  @Test(arguments: [
    (["nosuch"], "没有这个命令或文件；命令见 mingzhang --help。"), (["/etc/hostname"], "没有找到"), (["/nonexistent/a.pdf"], "没有这个命令或文件"),
  ])
  func `what is no command and no document is said`(arguments: [String], text: String) throws {
    let run = try CommandLine(["--lang", "zh"] + arguments)
    #expect(run.status == 2 && run.errors.contains(text), "\(run.errors)")
  }
}
