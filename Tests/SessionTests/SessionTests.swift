import Browser
import BudgetModel
import Console
import Testing

@testable import Session

/// The loop with a library, a terminal and an import made for it.
struct SessionTests {
  private final class MadeImport: RunningImport {
    private var told: [[ImportNews]]
    init(_ told: [[ImportNews]]) { self.told = told }
    func news() -> [ImportNews] { told.isEmpty ? [] : told.removeFirst() }
  }

  private let libraries = MadeLibraries(made: MadeLibrary(years: 2023...2024))

  @discardableResult private func run(
    _ steps: [ScriptedTerminal.Step], _ surroundings: Surroundings = Surroundings(), libraries: MadeLibraries? = nil
  ) -> ScriptedTerminal {
    let terminal = ScriptedTerminal(steps)
    var session = Session(
      terminal: terminal, libraries: libraries ?? self.libraries, options: Options(language: .chinese),
      surroundings: surroundings)
    session.run(from: nil)
    return terminal
  }

  private func typed(_ text: String) -> [Key] { text.unicodeScalars.map { .character($0) } }

  private func says(_ text: String) -> (ScriptedTerminal) -> Bool {
    { $0.lines.last?.contains(text) ?? false }
  }

  @Test func `keys lead on, what is opened is read once, and leaving ends the loop`() {
    let terminal = run([
      .keys([Key(.enter)]), .keys([.character("2")]), .keys([.control("c")]), .keys([.character("1")]),
    ])
    #expect(terminal.lines[0].contains("2023 › 支出"), "\(terminal.lines[0])")
  }

  @Test func `fifty keys that come at once cost one frame`() {
    let one = run([.keys([.character("j")])]).frames.count
    let fifty = run([.keys(Array(repeating: .character("j"), count: 50))]).frames.count
    #expect(fifty == one)
  }

  @Test
  func `what is found meanwhile comes on the screen by itself, and then a key is waited for without end`() {
    // No document is given before the checks were asked again while they work.
    let made = MadeLibrary(years: 2023...2024, allowed: 0)
    let terminal = run(
      [
        .until { terminal in
          let isAsked = terminal.waits.contains(20)
          if isAsked { made.allow(.max) }
          return isAsked
        }, .until { $0.frames.count > 1 }, .until { $0.waits.last == .some(nil) },
      ], libraries: MadeLibraries(made: made))
    #expect(terminal.waits.contains(20))
    #expect(made.kept.count == 2)
  }

  @Test func `documents that cannot be read are named, and their row says so`() {
    let made = MadeLibrary(years: 2023...2024, missing: 2023)
    let terminal = run([.keys([Key(.enter)])], libraries: MadeLibraries(made: made))
    #expect(terminal.lines.last?.contains("2023") == true, "\(terminal.lines)")
  }

  @Test
  func `an import says how far it is, one goes on at a time, and its end reads the library anew`() {
    var surroundings = Surroundings()
    surroundings.home = "/home/me"
    let (log, libraries) = (Log(), libraries)
    surroundings.beginImport = { path, folder, replaces, _ in
      log.add("\(path) \(folder) \(replaces)")
      return MadeImport([
        [.progress("1/1 甲.pdf")], [], [.imported(department: "甲局", year: 2024, kind: "budget", share: "100%")],
        [.ended(0)],
      ])
    }
    run(
      [
        .keys(typed(":import! ~/甲.pdf") + [Key(.enter)]), .until(says("正在导入 1/1 甲.pdf")),
        .keys(typed(":import 乙.pdf") + [Key(.enter)]), .until(says("上一次导入还没有完")),
        .until(says("已导入 甲局 2024 预算，表内等式 100% 成立")),
      ], surroundings)
    #expect(log.all == ["/home/me/甲.pdf 部门库 true"])
    #expect(libraries.log.all == ["include 部门库", "reload"])
  }

  @Test func `an import that cannot begin is named`() {
    run([.keys(typed(":import 甲") + [Key(.enter)]), .until(says("无法开始导入；请用 mingzhang import。"))])
  }

  @Test func `settings are kept, and what is wrong with that is said`() {
    var surroundings = Surroundings()
    let log = Log()
    surroundings.keepSetting = { setting, value, _ in
      log.add("\(setting) \(value)")
      return "写不进去"
    }
    let terminal = run([.keys([Key(.function(2)), Key(.right)]), .until { $0.frames.count > 1 }], surroundings)
    #expect(log.all.count == 1 && terminal.lines.last?.contains("写不进去") == true)
  }

  @Test func `what is taken home is checked wholly before`() {
    var surroundings = Surroundings()
    let log = Log()
    surroundings.takeHome = { choice, program in
      log.add("\(choice.subject) \(program.state.opened.keys.allSatisfy { program.state.report($0) != nil })")
      return { .done("已写") }
    }
    let terminal = run([.keys([Key(.enter)]), .keys([.character("x"), Key(.enter)])], surroundings)
    #expect(log.all == ["table true"] && terminal.lines.last?.contains("已写") == true)
  }

  @Test func `without a home folder marks are not kept, and leaving asks once`() {
    var surroundings = Surroundings()
    surroundings.marks = { MarkStore([.embedded], $0, environment: { _ in nil }) }
    let terminal = run(
      [.keys([.character(" ")]), .until(says("没有主目录")), .keys([.control("c")]), .keys([.control("c")])], surroundings)
    #expect(terminal.lines.last?.contains("再按一次就不存而退出") == true)
  }
}
