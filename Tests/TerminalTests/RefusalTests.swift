import Pseudoterminal
import TerminalEmulator
import Testing

struct RefusalTests {
  @Test func `an unknown terminal is a typed error and nothing is changed`() throws {
    let program = try Fixture.start(term: "no-such-terminal")
    #expect(program.end() == .exited(4))
    #expect(program.screen.row(0) == "unknown terminal no-such-terminal")
    #expect(program.hasRestoredTerminal)
  }

  @Test func `a terminal that cannot place its cursor is a typed error`() throws {
    let program = try Fixture.start(term: "dumb")
    #expect(program.end() == .exited(5))
    #expect(program.screen.shows("incapable terminal dumb"))
    #expect(program.process.modes == program.formerModes)
  }

  @Test func `a pipe is no terminal`() throws {
    let program = try EmulatedProgram(
      path: "/bin/sh", arguments: ["-c", "\(Executable.path("curses-fixture")) | cat; echo done"])
    #expect(program.wait(for: "done"))
    #expect(program.screen.row(0) == "not a terminal")
  }
}
