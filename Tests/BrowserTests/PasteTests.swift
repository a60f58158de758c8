import BudgetModel
import Console
import Testing

@testable import Browser

struct PasteTests {
  private let department = DepartmentYear(department: "990001-001", year: 2024)

  /// The program on the accounts of the sample.
  private func program(_ keys: String = "") -> Program {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    _ = program.handle(.opened([Sample.disclosure(.finalAccounts)]))
    _ = program.go(to: .accounts(department, .spending), phase: nil)
    for scalar in keys.unicodeScalars { _ = program.handle(.key(.character(scalar))) }
    return program
  }

  @Test func `all lines of a paste are the note, with what parts two notes between them`() {
    var program = program("a")
    let effects = program.handle(.paste("请说明原因\n\n　\nxq，2024年\n3. Q1\n"))
    #expect(effects.isEmpty && program.state.entry?.line.text == "请说明原因 / xq，2024年 / 3. Q1")
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.marks.list.map(\.note) == ["请说明原因 / xq，2024年 / 3. Q1"])
  }

  @Test(arguments: ["/", "&", ":"])
  func `a paste is text wherever a line is typed`(key: String) {
    var program = program(key + "一")
    _ = program.handle(.paste("般\n公共"))
    #expect(program.state.entry?.line.text == "一般 公共")
  }

  @Test func `a pasted filter is followed as a typed one`() {
    var (pasted, typed) = (program("&"), program("&社会"))
    _ = pasted.handle(.paste("社会"))
    #expect(pasted.state.here == typed.state.here && pasted.frame().lines == typed.frame().lines)
  }

  @Test func `a paste into the help filters it`() {
    var program = program("?")
    _ = program.handle(.paste("排序\u{1B}\n"))
    #expect(program.state.overlay == .help(filter: "排序", top: 0))
  }

  @Test(arguments: [Language.chinese, .english])
  func `a paste anywhere else changes nothing and says where text goes`(language: Language) {
    for keys in ["", "i", "x"] {
      var program = program(keys)
      if language == .english { _ = program.handle(.key(.character("L"))) }
      let before = program.state
      let effects = program.handle(.paste("q 1\nQ x"))
      #expect(effects.isEmpty && program.state.history == before.history && program.state.overlay == before.overlay)
      #expect(program.state.marks == before.marks && program.state.entry == nil)
      #expect(program.state.message?.text.contains("/") == true)
    }
  }

  @Test func `what a line has no room for is told where it is typed`() {
    for key in ["/", "&", ":", "a"] {
      var program = program(key)
      _ = program.handle(.paste(String(repeating: "甲", count: LineEditor.longest + 6)))
      #expect(program.frame().lines.contains { $0.contains("最多 4000 个字符，后面 6 个没有放下") }, "\(key)")
    }
  }

  @Test(arguments: ["/", "&", ":", "a"])
  func `characters typed at once are what their keys are one by one`(key: String) {
    var (atOnce, oneByOne) = (program(key), program(key))
    let text = "社会 990001/2024/2"
    let effects = atOnce.type(text)
    let single = text.unicodeScalars.flatMap { oneByOne.handle(.key(.character($0))) }
    #expect(atOnce.state.entry == oneByOne.state.entry && atOnce.frame().lines == oneByOne.frame().lines)
    #expect(Set(effects) == Set(single))
  }

  @Test func `what is asked about is forgotten with a paste`() {
    var program = program(" U")
    #expect(program.state.asked == .clearing)
    _ = program.handle(.paste("U"))
    #expect(program.state.asked == nil && !program.state.marks.isEmpty)
  }

  @Test(arguments: ["x", "i", "?", "/甲", "&甲", ":", "a甲"])
  func `redrawing closes nothing`(keys: String) {
    var program = program(keys)
    let before = program.state
    #expect(program.handle(.key(.control("l"))) == [.redraw])
    #expect(program.state.overlay == before.overlay && program.state.entry == before.entry)
    #expect(before.overlay != nil || before.entry != nil)
  }
}
