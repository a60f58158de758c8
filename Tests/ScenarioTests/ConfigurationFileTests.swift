import Foundation
import TerminalEmulator
import Testing

@Suite(.serialized)
struct ConfigurationFileTests {
  /// A folder for configurations that goes with the test.
  private final class Home {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    var file: URL { folder.appendingPathComponent("mingzhang/config") }

    init(_ text: String? = nil) throws {
      guard let text else { return }
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
  }

  private func start(_ home: Home, _ arguments: [String] = [], environment: [String: String] = [:]) throws
    -> EmulatedProgram
  {
    var variables = ["TERM": "xterm-256color", "LANG": "zh_CN.UTF-8", "XDG_CONFIG_HOME": home.folder.path]
    variables.merge(environment) { $1 }
    return try EmulatedProgram(
      path: Executable.path("mingzhang"), arguments: arguments, environment: variables, width: 160, height: 30)
  }

  private func leave(_ program: EmulatedProgram) {
    program.type("\u{3}")
    #expect(program.end() == .exited(0))
  }

  @Test func `an option is kept in a file made for it, and holds the next time`() throws {
    // Given no file
    let home = try Home()
    var program = try start(home)
    #expect(program.wait(for: "部门库"))
    // When the language is changed
    program.type("\u{1B}OQ")
    #expect(program.wait(for: "保存于 \(home.file.path)"))
    program.type("l")
    #expect(program.wait(for: "Options"))
    leave(program)
    // Then the file says so, nothing else is beside it, and the next start obeys it
    #expect(try String(contentsOf: home.file, encoding: .utf8) == "language = en\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.file.deletingLastPathComponent().path) == ["config"])
    program = try start(home)
    #expect(program.wait(for: "Library"))
    leave(program)
    // And the command line comes first
    program = try start(home, ["--lang", "zh"])
    #expect(program.wait(for: "部门库"))
    leave(program)
  }

  @Test func `what the user wrote stays, a link stays a link`() throws {
    let home = try Home("# mine\nunit = 元\nwhat\n")
    let real = home.folder.appendingPathComponent("dotfile")
    try FileManager.default.moveItem(at: home.file, to: real)
    try FileManager.default.createSymbolicLink(at: home.file, withDestinationURL: real)
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: real.path)
    let program = try start(home)
    #expect(program.wait(for: "\(home.file.path):3: “what”应写成“名称 = 值”。"))
    #expect(program.wait(for: "15,647,"))
    program.type("\u{1B}OQjj ")
    #expect(program.wait(for: "1,564.71"))
    leave(program)
    #expect(try String(contentsOf: real, encoding: .utf8) == "# mine\nunit = 万元\nwhat\n")
    #expect(try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions] as? Int == 0o664)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: home.file.path) == real.path)
  }

  @Test func `keys and colours of the file hold`() throws {
    let home = try Home("key.unit = m\ntheme = dark\n")
    let program = try start(home)
    #expect(program.wait(for: "1,564.71"))
    program.settle()
    #expect(String(decoding: program.transcript, as: UTF8.self).contains("38;5;"))
    program.type("m")
    #expect(program.wait(for: "0.1565"))
    leave(program)
  }

  @Test func `a file that cannot be read is named, and the defaults hold`() throws {
    let home = try Home()
    try FileManager.default.createDirectory(at: home.file, withIntermediateDirectories: true)
    var program = try start(home)
    #expect(program.wait(for: "\(home.file.path): 读不了（"))
    leave(program)
    let large = try Home(String(repeating: "# \n", count: 400_000))
    program = try start(large)
    #expect(program.wait(for: "\(large.file.path): 超过 1 MB，不像配置文件；用默认选项。"))
    leave(program)
    program = try start(large, ["--lang", "en"])
    #expect(program.wait(for: "\(large.file.path): more than 1 MB is no configuration; the defaults hold."))
    leave(program)
  }

  @Test(arguments: [
    ("zh", "选项未能保存到", "），只在本次有效。"), ("en", "the options could not be kept in", "); they hold for this run."),
  ])
  func `an option that cannot be kept is said and holds for the run`(
    language: String, beginning: String, end: String
  ) throws {
    // Given a file where the folder should be
    let home = try Home()
    try FileManager.default.createDirectory(at: home.folder, withIntermediateDirectories: true)
    try "".write(to: home.folder.appendingPathComponent("mingzhang"), atomically: true, encoding: .utf8)
    let program = try start(home, ["--lang", language])
    #expect(program.wait(for: "万元"))
    // When the unit is changed
    program.type("\u{1B}OQjjl")
    // Then it is said while it holds
    #expect(program.wait(for: beginning))
    #expect(program.screen.shows("亿元"))
    #expect(program.screen.rows.contains { $0.contains("\(home.file.path)") && $0.contains(end) })
    leave(program)
  }
}
