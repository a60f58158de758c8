import Randomness
import Browser
import Console
import Testing

struct LineEditorTests {
  private func editor(_ text: String, left: Int = 0) -> LineEditor {
    var editor = LineEditor(text)
    for _ in 0..<left { editor.moveLeft() }
    return editor
  }

  @Test func `typing, pasting and what an input method commits are inserted before the cursor`() {
    var line = LineEditor()
    line.insert("行政".unicodeScalars.first ?? "?")
    line.insert("政运行")
    line.moveLeft()
    line.insert("，")
    #expect(line.text == "行政运，行")
    #expect(line.cursorGlyph == 4)
  }

  @Test(arguments: ["\u{1B}", "\n", "\t", "\u{7F}", "\u{0}", "\u{9B}", "\u{85}", "\u{AD}\u{1B}[2J"])
  func `control characters never get into the line`(text: String) {
    var line = LineEditor("甲乙")
    line.moveLeft()
    line.insert(text)
    #expect(!line.text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    #expect(line.text.hasPrefix("甲") && line.text.hasSuffix("乙"))
  }

  @Test func `full-width forms stay as they were typed`() {
    #expect(LineEditor("ＡＢ１，。").text == "ＡＢ１，。")
  }

  @Test func `the cursor moves and deletes by glyph, marks included`() {
    var line = LineEditor("e\u{301}x")
    line.moveLeft()
    #expect(line.cursorGlyph == 1)
    line.moveLeft()
    #expect(line.cursorGlyph == 0)
    line.deleteForward()
    #expect(line.text.unicodeScalars.count == 1 && line.text == "x")
    line.moveToEnd()
    line.insert("\u{301}")
    line.deleteBackward()
    #expect(line.text.isEmpty)
  }

  @Test func `a mark with nothing to stand on is dropped`() {
    var line = LineEditor("\u{301}")
    #expect(line.isEmpty)
    line.insert("a\u{301}")
    #expect(line.text.unicodeScalars.count == 2)
  }

  @Test func `the ends of the line hold`() {
    var line = editor("甲")
    line.moveRight()
    line.deleteForward()
    #expect(line.text == "甲")
    line.moveToStart()
    line.moveLeft()
    line.deleteBackward()
    #expect(line.text == "甲" && line.cursorGlyph == 0)
  }

  @Test(arguments: [
    ("项目 abc", "项目 "), ("abc 项目", "abc "), ("项目  ", ""), ("项目abc", "项目"), (">100", ">"), ("a>=", "a"), ("", ""),
  ])
  func `word back takes blanks, then what is of one kind`(text: String, left: String) {
    var line = LineEditor(text)
    line.deleteWordBackward()
    #expect(line.text == left)
  }

  @Test func `keys edit: ^A ^E ^W ^U, Home and End, Delete and Backspace`() {
    var line = LineEditor("abc def")
    var taken: [Bool] = []
    func press(_ keys: Key...) { for key in keys { taken.append(line.take(key)) } }
    press(.control("a"), .character("x"), .control("e"), .character("y"))
    #expect(line.text == "xabc defy")
    press(Key(.home), Key(.delete), Key(.end), Key(.backspace))
    #expect(line.text == "abc def")
    press(.control("w"))
    #expect(line.text == "abc ")
    press(Key(.left), Key(.right), .control("u"))
    #expect(line.isEmpty && taken.count == 12 && taken.allSatisfy { $0 })
  }

  @Test(arguments: [
    Key(.up), Key(.enter), Key(.escape), Key(.function(3)), .control("k"), Key(.tab), Key(.character("x"), alt: true),
  ])
  func `other keys are not the line's`(key: Key) {
    var line = LineEditor("abc")
    let isTaken = line.take(key)
    #expect(!isTaken)
    #expect(line == LineEditor("abc"))
  }

  @Test func `the view holds the cursor and cuts no glyph`() {
    #expect(LineEditor("行政运行").view(width: 9) == ("行政运行", 8))
    #expect(LineEditor("行政运行").view(width: 8) == ("政运行", 6))
    #expect(LineEditor("行政运行").view(width: 4) == ("行", 2))
    #expect(editor("行政运行", left: 4).view(width: 5) == ("行政", 0))
    #expect(editor("行政运行", left: 1).view(width: 4) == ("运行", 2))
    #expect(LineEditor("").view(width: 3) == ("", 0))
    #expect(LineEditor("ab").view(width: 0) == ("", 0))
  }

  @Test func `any keys keep the cursor on a glyph and the view within its width`() {
    var generator = SeededGenerator(seed: 7)
    func random(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
    let scalars = Array("a甲\u{301}１ \u{200D}x，\u{1B}é".unicodeScalars)
    let keys: [Key] = [
      Key(.left), Key(.right), Key(.home), Key(.end), Key(.backspace), Key(.delete), .control("w"), .control("a"),
    ]
    var line = LineEditor()
    for _ in 0..<4_000 {
      _ = line.take(random(2) == 0 ? .character(scalars[random(scalars.count)]) : keys[random(keys.count)])
      let width = 1 + random(12)
      let view = line.view(width: width)
      #expect(DisplayWidth.columns(of: view.text) <= width)
      #expect(view.cursor >= 0 && view.cursor < width)
      if let first = line.text.unicodeScalars.first { #expect(DisplayWidth.columns(of: first) > 0) }
    }
  }

  @Test func `a line takes only so much`() {
    #expect(LineEditor(String(repeating: "甲", count: 5_000)).text.unicodeScalars.count == LineEditor.longest)
  }
}
