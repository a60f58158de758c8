import Foundation
import Pseudoterminal
import TerminalEmulator
import Testing

@Suite(.serialized)
struct TerminalBehaviourTests {
  private func start(
    _ arguments: [String] = ["--lang", "zh"], environment: [String: String] = [:], width: Int = 80, height: Int = 24
  ) throws -> EmulatedProgram {
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    variables.merge(environment) { $1 }
    return try EmulatedProgram(
      path: Executable.path("mingzhang"), arguments: arguments, environment: variables, width: width, height: height)
  }

  @Test(arguments: ["linux", "xterm", "xterm-256color", "screen", "vt100"])
  func `every usual terminal shows the library and gets its screen back`(name: String) throws {
    let program = try start(environment: ["TERM": name])
    #expect(program.wait(for: "泽州县行政审批服务管"))
    program.type("jjjl")
    #expect(program.wait(for: "支出总计"))
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.process.modes == program.formerModes)
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "POSIX", "LANG": "zh_CN.UTF-8"], ["LANG": "zh_CN.GBK"], ["LANG": "nonsense"],
  ])
  func `Chinese shows whatever the locale says`(environment: [String: String]) throws {
    let program = try start(environment: environment)
    #expect(program.wait(for: "阳城县行政审批服务管"))
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], "部门库"), (["LANG": "en_US.UTF-8"], "Library"),
    (["LC_ALL": "zh_TW.UTF-8", "LANG": "en_US.UTF-8"], "部门库"), (["LANG": "C"], "Library"),
    (["LC_MESSAGES": "zh_CN.UTF-8", "LANG": "C"], "部门库"),
  ])
  func `the locale chooses the language`(environment: [String: String], title: String) throws {
    let program = try start([], environment: environment)
    #expect(program.wait(for: title))
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test func `without colour nothing is coloured and the selection still shows`() throws {
    let program = try start(environment: ["NO_COLOR": "1"])
    #expect(program.wait(for: "▌"))
    program.settle()
    let text = String(decoding: program.transcript, as: UTF8.self)
    #expect(!text.contains("\u{1B}[3") || !text.contains("m") || !text.contains("[38;"))
    let row = try #require(program.screen.rows.firstIndex { $0.hasPrefix("▌") })
    #expect(program.screen.cell(column: 1, row: row).isReversed)
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal from outside leaves the terminal as it was`(signal: Int32) throws {
    let program = try start()
    #expect(program.wait(for: "部门库"))
    program.process.signal(signal)
    #expect(program.end() != nil)
    #expect(program.process.modes == program.formerModes)
    #expect(!program.screen.isAlternate)
    #expect(program.screen.isCursorVisible)
  }

  @Test(arguments: [
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGPIPE, SIGPOLL, SIGSTKFLT, SIGPWR, SIGSYS, SIGTRAP,
    SIGABRT,
    SIGSEGV, SIGBUS, SIGFPE, SIGILL, 34, 50, 64,
  ])
  func `every signal that ends it gives the terminal back`(signal: Int32) throws {
    let program = try start(environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(program.wait(for: "部门库"))
    program.process.signal(signal)
    #expect(program.end() == .signalled(signal))
    #expect(program.hasRestoredTerminal)
  }

  /// A file that grows beyond a limit is an error that is told like a full disk, so the signal for it is passed over.
  @Test func `the signal for a file that is too large ends nothing`() throws {
    let program = try start()
    #expect(program.wait(for: "部门库"))
    program.process.signal(SIGXFSZ)
    program.type("jl")
    #expect(program.wait(for: "支出总计"))
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.hasRestoredTerminal)
  }

  @Test func `suspended and continued the screen is whole again`() throws {
    let program = try start()
    #expect(program.wait(for: "部门库"))
    program.type("\u{1A}")
    // Nothing stands above the program that could stop it for long: it gives the screen back and takes it again.
    let isBack = { (screen: VTermScreen) in screen.isAlternate && screen.shows("部门库") && screen.shows("泽州县") }
    #expect(program.wait { _ in program.hasLeftScreen })
    program.process.signal(SIGCONT)
    #expect(program.wait(until: isBack))
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.hasRestoredTerminal)
  }

  @Test func `a window resized while a shell has the program stopped is filled when it goes on`() throws {
    // given a shell with job control
    let program = try EmulatedProgram(
      path: "/bin/sh", arguments: ["-i"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PS1": "ready> "])
    #expect(program.wait(for: "ready>"))
    program.type("\(Executable.path("mingzhang")) --lang zh --at 泽州/2024/支出\n")
    #expect(program.wait(for: "▸2支出"))

    // when
    program.type("\u{1A}")
    #expect(program.wait { !$0.isAlternate && $0.shows("ready>") })
    program.resize(width: 110, height: 34)
    program.type("fg\n")

    // then
    #expect(program.wait { $0.isAlternate && $0.shows("▸2支出") && ($0.rows.last ?? "").contains("Enter") })
    #expect(program.screen.rows.count == 34)
    program.type("Q")
    #expect(program.wait { !$0.isAlternate })
    program.type("exit\n")
    #expect(program.end() == .exited(0))
  }

  @Test func `a storm of sizes ends in a whole screen`() throws {
    let program = try start(["--lang", "zh", "--at", "泽州/支出"])
    #expect(program.wait(for: "▸2支出"))
    for step in 0..<60 {
      program.resize(width: 20 + (step * 37) % 120, height: 3 + (step * 13) % 45)
      if step % 5 == 0 { program.type("j") }
    }
    program.resize(width: 100, height: 30)
    #expect(
      program.wait { screen in
        screen.rows.count == 30 && screen.rows[0].contains("泽州县行政审批服务管理局") && screen.rows[1].contains("2支出")
          && screen.rows[29].contains("Enter")
      })
    program.type("Q")
    #expect(program.end() == .exited(0))
    #expect(program.hasRestoredTerminal)
  }

  @Test func `a mouse click selects, a second one opens`() throws {
    let program = try start()
    #expect(program.wait(for: "2024决"))
    program.settle()
    let row = try #require(program.screen.rows.firstIndex { $0.contains("泽州县行政审批服务管") && $0.contains("2024决") })
    program.type("\u{1B}[<0;10;\(row + 1)M\u{1B}[<0;10;\(row + 1)m")
    #expect(program.wait { $0.rows[row].hasPrefix("▌") })
    program.type("\u{1B}[<0;10;\(row + 1)M\u{1B}[<0;10;\(row + 1)m")
    #expect(program.wait(for: "▸1总览"))
    program.type("Q")
    #expect(program.end() == .exited(0))
  }

  @Test func `when the terminal goes the program ends`() throws {
    let program = try start()
    #expect(program.wait(for: "部门库"))
    program.process.hangUp()
    #expect(program.process.wait() != nil)
  }

  @Test func `an unknown terminal is one line that names show`() throws {
    let program = try start(environment: ["TERM": "no-such-terminal"])
    #expect(program.end() == .exited(2))
    let text = String(decoding: program.transcript, as: UTF8.self)
    #expect(text.contains("TERM=no-such-terminal"))
    #expect(text.contains("mingzhang show"))
  }
}

extension EmulatedProgram {
  /// Whether it has written the sequence that gives the main screen back.
  fileprivate var hasLeftScreen: Bool { String(decoding: transcript, as: UTF8.self).contains("\u{1B}[?1049l") }
}
