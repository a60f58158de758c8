import Browser
import BudgetModel
import Console
import Curses

/// What the browser is started with.
struct Browsing {
  var libraries: [String] = []
  var language = Environment.language
  var at: String?
  var theme: Theme?
  var replacesAmbiguous = false
  var usesMouse = true

  /// Browses until the user leaves.
  /// - Throws: an exit code, after saying why it could not begin.
  func run() throws {
    let holdings = try Holdings.open(libraries, language)
    let start = try at.map { try holdings.place($0, language).destination }
    guard Environment.isTerminal else { throw Failure.say(Self.text(.notATerminal, language), code: 2) }
    var options = Options(
      language: language, theme: theme ?? (Environment.variable("NO_COLOR") == nil ? .terminal : .mono))
    options.replacesAmbiguous = replacesAmbiguous
    let terminal: CursesTerminal
    do throws(CursesError) {
      terminal = try CursesTerminal(options: CursesOptions(environment: Environment.variables, usesMouse: usesMouse))
    } catch {
      throw Failure.say(Self.text(error, language), code: 2)
    }
    defer { terminal.close() }
    Environment.survivesLargeFiles()
    var session = BrowsingSession(terminal: terminal, holdings: holdings, options: options)
    session.run(from: start)
  }

  private static func text(_ error: CursesError, _ language: Language) -> String {
    switch error {
    case .notATerminal:
      language.pick("这里不是终端；打印请用 mingzhang show 路径。", "this is no terminal; mingzhang show PATH prints instead.")
    case .unknownTerminal(let name):
      language.pick(
        "不认识终端类型 TERM=\(name)；请设为 xterm-256color 之类，或用 mingzhang show 路径 打印。",
        "unknown terminal TERM=\(name); set it to xterm-256color or the like, or print with mingzhang show PATH.")
    case .incapableTerminal(let name):
      language.pick(
        "终端 TERM=\(name) 不能移动光标；打印请用 mingzhang show 路径。",
        "the terminal TERM=\(name) cannot move its cursor; mingzhang show PATH prints instead.")
    }
  }
}
