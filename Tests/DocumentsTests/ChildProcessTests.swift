import Testing

@testable import Documents

struct ChildProcessTests {
  private func run(_ program: String, _ arguments: [String], seconds: Int = 5, output: Int = 1 << 20) throws -> String {
    var command = ChildCommand(program: program, package: "some-package", arguments: arguments, seconds: seconds)
    command.outputLimit = output
    return String(decoding: try ChildProcess.run([command], on: Array("甲乙".utf8))[0], as: UTF8.self)
  }

  @Test func `the file is handed over without a name`() throws {
    #expect(try run("cat", [ChildCommand.input]) == "甲乙")
  }

  @Test func `no shell looks at the arguments`() throws {
    #expect(try run("echo", ["$HOME; `true` *"]) == "$HOME; `true` *\n")
  }

  @Test func `a missing program names its package`() {
    #expect(throws: DocumentError.missingProgram("no-such-program", package: "some-package")) {
      try run("no-such-program", [])
    }
  }

  @Test func `a program that takes too long is ended`() {
    #expect(throws: DocumentError.timedOut("sleep", seconds: 1)) { try run("sleep", ["60"], seconds: 1) }
  }

  @Test func `a program that prints nothing more and does not end is ended`() {
    #expect(throws: DocumentError.timedOut("sh", seconds: 1)) {
      try run("sh", ["-c", "exec >&- 2>&-; sleep 60"], seconds: 1)
    }
  }

  @Test func `a program whose reader is stopped is ended`() {
    let command = ChildCommand(program: "sleep", package: "some-package", arguments: ["60"])
    #expect(throws: DocumentError.stopped) { try ChildProcess.run([command], on: [], until: { true }) }
    #expect(DocumentError.stopped.description == "The reading was stopped. Import the file again.")
  }

  @Test func `a program that prints without end is ended`() {
    #expect(throws: DocumentError.self) { try run("yes", [], output: 1 << 18) }
  }

  @Test func `a program that fails says why`() {
    #expect(throws: DocumentError.self) { try run("cat", ["/no/such/file"]) }
  }
}
