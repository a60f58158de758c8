import TerminalEmulator
import Testing

struct ShowTests {
  @Test(arguments: [[:], ["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "C.UTF-8"], ["LC_ALL": "zh_CN.GBK"]])
  func `Chinese is shown whatever the locale is`(environment: [String: String]) throws {
    let program = try Fixture.start(environment: environment)
    #expect(program.screen.row(0) == "明账 科目名称：一般行政管理事务 “三公”经费≥①")
  }

  @Test(arguments: [("vt100", 0), ("linux", 8), ("screen", 8), ("xterm", 8), ("xterm-256color", 256)])
  func `a terminal has its own colours`(term: String, colors: Int) throws {
    let program = try Fixture.start(term: term)
    #expect(program.screen.row(0).hasPrefix("明账 科目名称"))
    #expect(program.screen.row(1) == "60x16 \(colors)")
    #expect(program.screen.row(3).hasPrefix("选中的行"))
    #expect(program.screen.cell(column: 0, row: 3).isReversed)
  }

  @Test func `no colour is used where none is wanted`() throws {
    let program = try Fixture.start(["dark"], environment: ["NO_COLOR": "1"])
    #expect(program.screen.row(1) == "60x16 0")
    for row in 0..<16 {
      for column in 0..<60 {
        let cell = program.screen.cell(column: column, row: row)
        #expect(cell.foreground == .standard && cell.background == .standard)
      }
    }
  }

  @Test func `a theme with a background of its own paints every cell`() throws {
    let program = try Fixture.start(["dark"])
    for (column, row) in [(0, 0), (59, 0), (0, 10), (58, 15)] {
      #expect(program.screen.cell(column: column, row: row).background == .palette(234))
    }
    #expect(program.screen.cell(column: 0, row: 3).background == .palette(24))
  }

  @Test func `the selected row keeps its looks when it has no colours`() throws {
    let program = try Fixture.start(["mono"])
    let cell = program.screen.cell(column: 0, row: 3)
    #expect(cell.isReversed && cell.isBold && cell.foreground == .standard)
  }

  @Test func `a wide glyph ends at the right edge and none straddles it`() throws {
    let program = try Fixture.start()
    #expect(program.screen.cell(column: 58, row: 6).text == "末")
    #expect(program.screen.cell(column: 59, row: 7).text == " ")
    #expect(program.screen.row(8) == "")
  }

  @Test(arguments: ["vt100", "linux", "screen", "xterm-256color"])
  func `the lower right corner is written and nothing scrolls`(term: String) throws {
    let program = try Fixture.start(term: term)
    #expect(program.screen.row(0).hasPrefix("明账"))
    #expect(program.screen.cell(column: 58, row: 15).text == "角")
    #expect(program.screen.cell(column: 57, row: 15).text == "─")
  }

  @Test func `marks stand on their own glyphs`() throws {
    let program = try Fixture.start()
    #expect(program.screen.cell(column: 0, row: 5).text.unicodeScalars.elementsEqual("e\u{301}".unicodeScalars))
    #expect(program.screen.cell(column: 1, row: 5).text == "ｶ")
    #expect(program.screen.cell(column: 2, row: 5).text == "ﾞ")
    #expect(program.screen.cell(column: 3, row: 5).width == 2)
  }

  @Test func `the cursor is seen only where a frame wants it`() throws {
    let program = try Fixture.start()
    #expect(!program.screen.isCursorVisible)
    program.type("j")
    #expect(program.wait { $0.isCursorVisible && $0.cursor == (3, 3) })
  }

  @Test func `a key that changes one row sends little`() throws {
    let program = try Fixture.start(["list"], width: 120, height: 40)
    program.settle()
    let before = program.transcript.count
    program.type("j")
    program.settle()
    #expect(program.transcript.count > before)
    #expect(program.transcript.count - before < 700)
  }

  @Test func `redraw sends the whole screen`() throws {
    let program = try Fixture.start()
    program.settle()
    let before = program.transcript.count
    program.type("@")
    #expect(program.wait(for: "1: @."))
    program.settle()
    #expect(String(decoding: program.transcript[before...], as: UTF8.self).contains("明账"))
    #expect(program.screen.row(0).hasPrefix("明账"))
  }

  @Test(arguments: [
    ([:], "\u{1B}]52;c;5piO6LSmIMKlMSwyMzQuNTY=\u{7}"),
    (["TMUX": "/tmp/x,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;5piO6LSmIMKlMSwyMzQuNTY=\u{7}\u{1B}\\"),
    (["STY": "1.x"], "\u{1B}P\u{1B}]52;c;5piO6LSmIMKlMSwyMzQuNTY=\u{7}\u{1B}\\"),
  ])
  func `copied text reaches the clipboard through what stands between`(environment: [String: String], bytes: String)
    throws
  {
    let program = try Fixture.start(environment: environment)
    program.type("$")
    #expect(program.wait(for: "1: $."))
    program.settle()
    #expect(String(decoding: program.transcript, as: UTF8.self).contains(bytes))
  }
}
