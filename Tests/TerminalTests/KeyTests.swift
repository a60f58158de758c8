import TerminalEmulator
import Testing

/// Every key of the command table, as terminals send it.
struct KeyTests {
  @Test(arguments: [
    ("\u{1B}OA", "up"), ("\u{1B}OB", "down"), ("\u{1B}[A", "up"), ("\u{1B}[D", "left"), ("\u{1B}OC", "right"),
    ("\u{1B}OH", "home"), ("\u{1B}OF", "end"), ("\u{1B}[1~", "home"), ("\u{1B}[4~", "end"), ("\u{1B}[5~", "pageUp"),
    ("\u{1B}[6~", "pageDown"), ("\u{1B}[2~", "insert"), ("\u{1B}[3~", "delete"), ("\u{1B}[Z", "backTab"),
    ("\t", "tab"), ("\r", "enter"), ("\u{7F}", "backspace"), ("\u{1B}OM", "enter"),
  ])
  func `a key without modifiers is understood`(bytes: String, name: String) throws {
    try expect(bytes, toBe: name)
  }

  @Test(arguments: [
    ("\u{1B}OP", "F1"), ("\u{1B}OQ", "F2"), ("\u{1B}OR", "F3"), ("\u{1B}OS", "F4"), ("\u{1B}[15~", "F5"),
    ("\u{1B}[17~", "F6"), ("\u{1B}[18~", "F7"), ("\u{1B}[19~", "F8"), ("\u{1B}[20~", "F9"), ("\u{1B}[21~", "F10"),
    ("\u{1B}[23~", "F11"), ("\u{1B}[24~", "F12"), ("\u{1B}[[A", "F1"), ("\u{1B}[11~", "F1"), ("\u{1B}[1;2R", "S-F3"),
    ("\u{1B}[17;2~", "S-F6"), ("\u{1B}[32~", "S-F6"), ("\u{1B}[28~", "S-F3"),
  ])
  func `a function key is understood`(bytes: String, name: String) throws {
    try expect(bytes, toBe: name)
  }

  @Test(arguments: [
    ("\u{1B}[1;2A", "S-up"), ("\u{1B}[1;2B", "S-down"), ("\u{1B}[a", "S-up"), ("\u{1B}[5;5~", "C-pageUp"),
    ("\u{1B}[6;5~", "C-pageDown"), ("\u{1B}[6^", "C-pageDown"), ("\u{1B}[1;3D", "M-left"), ("\u{1B}[1;3C", "M-right"),
    ("\u{1B}\u{1B}[D", "M-left"), ("\u{1B}x", "M-x"), ("\u{1B}\r", "M-enter"), ("\u{1B}账", "M-账"),
    ("\u{1B}[97;5u", "C-a"), ("\u{1B}[27;5;97~", "C-a"),
  ])
  func `a key with modifiers is understood`(bytes: String, name: String) throws {
    try expect(bytes, toBe: name)
  }

  @Test(arguments: [
    ("\u{03}", "C-c"), ("\u{13}", "C-s"), ("\u{11}", "C-q"), ("\u{06}", "C-f"), ("\u{02}", "C-b"), ("\u{04}", "C-d"),
    ("\u{15}", "C-u"), ("\u{0F}", "C-o"), ("\u{0C}", "C-l"), ("\u{12}", "C-r"), ("\u{05}", "C-e"), ("\u{19}", "C-y"),
    ("\u{0B}", "C-k"), ("\u{16}", "C-v"), ("\u{1C}", "C-\\"),
  ])
  func `a control key arrives and does nothing else`(bytes: String, name: String) throws {
    try expect(bytes, toBe: name)
  }

  @Test(arguments: ["j", " ", "~", "账", "，", "Ｊ", "￥", "“", "①", "é", "\u{20000}"])
  func `a character arrives as typed`(text: String) throws {
    try expect(text, toBe: text)
  }

  @Test func `escape alone is understood`() throws {
    try expect("\u{1B}", toBe: "escape")
  }

  @Test func `escape twice is two keys`() throws {
    let program = try Fixture.start()
    program.type("\u{1B}\u{1B}")
    #expect(program.wait(for: "2: escape."))
  }

  @Test func `keys typed at once arrive in order`() throws {
    let program = try Fixture.start()
    program.type("j\u{1B}[B账\u{1B}OPk")
    #expect(program.wait(for: "5: k."))
  }

  @Test func `a word from an input method arrives whole`() throws {
    let program = try Fixture.start()
    program.type("行政运行")
    #expect(program.wait(for: "4: 行."))
  }

  @Test func `a sequence that comes in pieces is one key`() throws {
    let program = try Fixture.start()
    for piece in ["\u{1B}[", "6;", "5", "~"] { program.type(piece) }
    #expect(program.wait(for: "1: C-pageDown."))
  }

  @Test func `a paste is an event of its own`() throws {
    let program = try Fixture.start()
    program.type("\u{1B}[200~请说明\rQ\u{1B}[201~")
    #expect(program.wait(for: "1: paste 请说明|Q."))
  }

  @Test func `a terminal's answer is no event`() throws {
    let program = try Fixture.start()
    program.type("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}_Gi=1;OK\u{1B}\\\u{1B}[?62cj")
    #expect(program.wait(for: "1: j."))
  }

  @Test(arguments: ["vt100", "linux", "screen", "xterm", "xterm-256color"])
  func `cursor and function keys are understood on every terminal`(term: String) throws {
    let program = try Fixture.start(term: term)
    program.type("\u{1B}OA")
    #expect(program.wait(for: "1: up."))
    program.type("\u{1B}[15~")
    #expect(program.wait(for: "2: F5."))
  }

  private func expect(_ bytes: String, toBe name: String) throws {
    let program = try Fixture.start()
    program.type(bytes)
    #expect(program.wait(for: "1: \(name)."), "\(program.screen.row(2))")
    program.settle(milliseconds: 5)
    #expect(program.screen.shows("1: \(name)."))
  }
}
