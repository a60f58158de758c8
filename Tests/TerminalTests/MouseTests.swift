import TerminalEmulator
import Testing

struct MouseTests {
  @Test func `a press is a click where it happened`() throws {
    let program = try Fixture.start()
    program.type("\u{1B}[<0;5;8M\u{1B}[<0;5;8m")
    #expect(program.wait(for: "1: click 4,7."))
  }

  @Test func `two presses at one place are a double click`() throws {
    let program = try Fixture.start()
    program.type("\u{1B}[<0;5;8M\u{1B}[<0;5;8m\u{1B}[<0;5;8M\u{1B}[<0;5;8m")
    #expect(program.wait(for: "2: doubleClick 4,7."))
  }

  @Test func `two presses at two places are two clicks`() throws {
    let program = try Fixture.start()
    program.type("\u{1B}[<0;5;8M\u{1B}[<0;6;8M")
    #expect(program.wait(for: "2: click 5,7."))
  }

  @Test(arguments: [
    ("\u{1B}[<64;1;1M", "wheelUp 0,0"), ("\u{1B}[<65;3;2M", "wheelDown 2,1"), ("\u{1B}[Ma#\"", "wheelDown 2,1"),
  ])
  func `the wheel turns`(bytes: String, name: String) throws {
    let program = try Fixture.start()
    program.type(bytes)
    #expect(program.wait(for: "1: \(name)."))
  }

  @Test func `the mouse stays the terminal's when it is not wanted`() throws {
    let program = try Fixture.start(["no-mouse"])
    #expect(!program.screen.reportsMouse)
    #expect(try Fixture.start().screen.reportsMouse)
  }
}
