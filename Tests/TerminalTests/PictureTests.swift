import Console
import TerminalEmulator
import Testing

@testable import Curses

/// Pictures: what a terminal is asked, what it gets, and how it is taken away.
struct PictureTests {
  /// The fixture in a terminal that answers, after it was asked for pictures.
  private func asked(_ answer: String, environment: [String: String] = ["LANG": "C"]) throws -> EmulatedProgram {
    let program = try Fixture.start(environment: environment)
    program.answers = [("\u{1B}[c", answer)]
    program.type("%")
    program.wait { $0.row(2).contains("pictures") }
    program.settle()
    return program
  }

  private func transcript(_ program: EmulatedProgram) -> String { String(decoding: program.transcript, as: UTF8.self) }

  @Test func `kitty gets the file in pieces, and is told to take it away`() throws {
    let program = try asked("\u{1B}_Gi=31;OK\u{1B}\\\u{1B}[6;18;9t\u{1B}[?62;4c")
    #expect(program.screen.row(2).contains("pictures kitty 9x18."))
    let shown = "\u{1B}7\u{1B}[10;5H\u{1B}_Ga=T,f=100,i=77,p=1,c=20,r=3,C=1,q=2,m=0;cGljdHVyZQ==\u{1B}\\\u{1B}8"
    #expect(transcript(program).hasSuffix(shown))
    // It is not sent again with every frame.
    program.type("j")
    program.settle()
    #expect(transcript(program).components(of: shown) == 1)
    program.type("^")
    program.settle()
    #expect(transcript(program).contains("\u{1B}_Ga=d,d=I,i=77,q=2\u{1B}\\"))
  }

  @Test func `iTerm2 is known by its name, and what it shows is written over`() throws {
    let program = try asked("\u{1B}P>|iTerm2 3.5.2\u{1B}\\\u{1B}[?62c")
    #expect(program.screen.row(2).contains("pictures inline 10x20."))
    let shown =
      "\u{1B}]1337;File=inline=1;size=7;width=20;height=3;preserveAspectRatio=0;doNotMoveCursor=1:cGljdHVyZQ==\u{7}\u{1B}8"
    #expect(transcript(program).hasSuffix(shown))
    let before = program.transcript.count
    program.type("^")
    program.settle()
    // The rows it stood on are sent whole, blank as they are.
    let sent = String(decoding: program.transcript[before...], as: UTF8.self)
    #expect(sent.contains("\u{1B}[10;1H\u{1B}[K") || sent.contains("\u{1B}[10d"))
  }

  @Test func `sixels need the size of a cell`() throws {
    #expect(try asked("\u{1B}[6;20;10t\u{1B}[?62;4c").screen.row(2).contains("pictures sixel 10x20."))
    #expect(try asked("\u{1B}[?62;4c").screen.row(2).contains("pictures none."))
  }

  @Test func `a terminal without pictures says so, and what it answers is no key`() throws {
    let program = try asked("\u{1B}_Gi=31;EINVAL\u{1B}\\\u{1B}[?62;22c")
    #expect(program.screen.row(2) == "2: pictures none.")
  }

  @Test func `tmux is asked for its own pictures only, screen for none`() throws {
    let tmux = try asked("\u{1B}[6;20;10t\u{1B}[?1;2;4c", environment: ["LANG": "C", "TMUX": "/tmp/x,1,0"])
    #expect(tmux.screen.row(2).contains("pictures sixel 10x20."))
    #expect(!transcript(tmux).contains("_G"))
    let screen = try asked("", environment: ["LANG": "C", "STY": "1.x"])
    #expect(screen.screen.row(2).contains("pictures none."))
    #expect(!transcript(screen).contains("\u{1B}[c"))
  }

  @Test func `long pictures are parted`() {
    let picture = Picture(
      bytes: Array(repeating: 7, count: 7000), form: .kitty, position: Position(column: 0, row: 0),
      size: Size(width: 1, height: 1))
    let text = String(decoding: PictureSequence.showing(picture), as: UTF8.self)
    #expect(
      text.components(of: "\u{1B}_G") == 3 && text.components(of: "m=1;") == 2 && text.components(of: "m=0;") == 1)
  }

  @Test(arguments: ["\u{1B}[6;0;0t", "\u{1B}[6;9999;9999t", "\u{1B}[6;t", "\u{1B}[6;20t"])
  func `a size that cannot be is none`(report: String) {
    var question = PictureQuestion()
    #expect(question.take(Array(report.utf8), pixels: nil) == .waiting)
    #expect(question.take(Array("\u{1B}[?62;4c".utf8), pixels: Size(width: 0, height: 0)) == .known(nil))
  }
}

extension String {
  /// How often a part stands in it.
  fileprivate func components(of part: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: part) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
