import Foundation
import TerminalEmulator
import Testing

struct LeaveTests {
  @Test(arguments: ["vt100", "linux", "screen", "xterm-256color"])
  func `leaving restores the terminal`(term: String) throws {
    let program = try Fixture.start(term: term)
    #expect(program.process.modes != program.formerModes)
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.process.modes == program.formerModes)
    #expect(program.hasRestoredTerminal)
  }

  @Test func `while it runs the terminal is the program's`() throws {
    let program = try Fixture.start()
    #expect(program.screen.isAlternate)
    let modes = try #require(program.process.modes)
    #expect(!modes.echoes && !modes.controlsFlow && !modes.sendsSignals)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal that asks to end is an event and the terminal is restored`(signal: Int32) throws {
    let program = try Fixture.start()
    program.process.signal(signal)
    #expect(program.end() == .exited(0))
    #expect(program.hasRestoredTerminal)
  }

  @Test func `a program that does not listen ends at the second request and the terminal is restored`() throws {
    let program = try Fixture.start()
    program.type("#")
    program.settle()
    // One signal at a time is pending, so the first must have been taken before the second counts.
    for _ in 0..<200 where !program.process.look() {
      program.process.signal(SIGTERM)
      program.settle(milliseconds: 5)
    }
    #expect(program.end() == .signalled(SIGTERM))
    #expect(program.hasRestoredTerminal)
  }

  @Test func `a trap restores the terminal and still ends the program`() throws {
    let program = try Fixture.start()
    program.type("!")
    let end = program.end()
    #expect(end == .signalled(SIGILL) || end == .signalled(SIGTRAP))
    #expect(program.hasRestoredTerminal)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGABRT])
  func `a fault restores the terminal and still ends the program`(signal: Int32) throws {
    let program = try Fixture.start()
    program.process.signal(signal)
    #expect(program.end() == .signalled(signal))
    #expect(program.hasRestoredTerminal)
  }

  @Test(arguments: [
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGPIPE, SIGPOLL, SIGSTKFLT, SIGPWR, SIGSYS,
    SIGTRAP,
    34, 50, 64,
  ])
  func `any other signal that ends the program restores the terminal, too`(signal: Int32) throws {
    let program = try Fixture.start()
    program.process.signal(signal)
    #expect(program.end() == .signalled(signal))
    #expect(program.hasRestoredTerminal && program.transcript.count(of: "\u{1B}[?2004l") == 1)
    #expect(program.process.modes == program.formerModes)
  }

  @Test func `a paste is marked while the program has the terminal, and not after it`() throws {
    let program = try Fixture.start()
    #expect(program.transcript.count(of: "\u{1B}[?2004h") == 1)
    program.type("\u{1A}")
    #expect(program.wait(for: "resumed."))
    #expect(program.transcript.count(of: "\u{1B}[?2004l") == 1 && program.transcript.count(of: "\u{1B}[?2004h") == 2)
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.transcript.count(of: "\u{1B}[?2004l") == 2)
  }

  @Test func `a closed window ends the program`() throws {
    let program = try Fixture.start()
    program.process.hangUp()
    #expect(program.process.wait() != nil || waited(for: program))
  }

  @Test func `suspending gives the terminal back and resuming shows everything anew`() throws {
    let program = try Fixture.start()
    program.settle()
    let before = program.transcript.count
    program.type("\u{1A}")
    // No shell waits above the program, so the system continues it at once.
    #expect(program.wait(for: "2: resumed."))
    program.settle()
    let bytes = String(decoding: program.transcript[before...], as: UTF8.self)
    #expect(bytes.contains("\u{1B}[?1049l") && bytes.contains("\u{1B}[?1049h"))
    #expect(bytes.contains("明账"))
    #expect(program.screen.isAlternate && program.screen.reportsMouse)
    program.type("j")
    #expect(program.wait(for: "3: j."))
  }

  @Test func `a stop signal from outside is a suspension too`() throws {
    let program = try Fixture.start()
    program.process.signal(SIGTSTP)
    #expect(program.wait(for: "1: resumed."))
  }

  @Test func `a continued program still works`() throws {
    let program = try Fixture.start()
    program.process.signal(SIGSTOP)
    program.process.signal(SIGCONT)
    program.type("j")
    #expect(program.wait(for: "1: j."))
  }

  private func waited(for program: EmulatedProgram) -> Bool {
    for _ in 0..<1000 where !program.process.look() { usleep(5000) }
    return program.process.look()
  }
}

extension [UInt8] {
  /// How often a text stands in bytes.
  fileprivate func count(of text: String) -> Int {
    String(decoding: self, as: UTF8.self).components(separatedBy: text).count - 1
  }
}
