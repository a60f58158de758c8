import ArgumentParser
import Browser
import BudgetModel
import Console
import Curses

/// `mingzhang [browse]`: the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse by keyboard. 用键盘浏览。",
    discussion: "Example: mingzhang --at 泽州/2024/决算/项目 --theme light")

  /// How wide the terminal draws characters of ambiguous width.
  enum AmbiguousWidth: String, ExpressibleByArgument, CaseIterable { case narrow, wide }

  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: ArgumentHelp("Open at a place. 打开即到某处，如 泽州/2024/决算/支出/201。", valueName: "path"))
  var at: String?
  @Option(help: "Colours: terminal, dark, light or mono. 配色。")
  var theme: Theme?
  @Option(help: "How wide the terminal draws ≥ “ ① and the like: narrow or wide. 歧义宽度字符占几列。")
  var ambiguousWidth: AmbiguousWidth = .narrow
  @Flag(help: "Leave the mouse to the terminal. 不接管鼠标。")
  var noMouse = false

  func run() throws {
    let language = language.language
    let holdings = try Holdings.open(library, language)
    let start = try at.map { try holdings.place($0, language).destination }
    guard Environment.isTerminal else {
      throw Failure.say(
        language.pick(
          "这里不是终端；打印请用 mingzhang show 路径。", "this is no terminal; mingzhang show PATH prints instead."), code: 2)
    }
    var options = Options(
      language: language, theme: theme ?? (Environment.variable("NO_COLOR") == nil ? .terminal : .mono))
    options.replacesAmbiguous = ambiguousWidth == .wide
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(options: CursesOptions(environment: Environment.variables, usesMouse: !noMouse))
    } catch {
      throw Failure.say(Self.text(error, language), code: 2)
    }
    defer { terminal.close() }
    var session = BrowsingSession(terminal: terminal, holdings: holdings, options: options)
    session.run(from: start)
  }

  private static func text(_ error: CursesError, _ language: Language) -> String {
    switch error {
    case .unknownTerminal(let name):
      language.pick(
        "不认识终端类型 TERM=\(name)；请设为 xterm-256color 之类，或用 mingzhang show 路径 打印。",
        "unknown terminal TERM=\(name); set it to xterm-256color or the like, or print with mingzhang show PATH.")
    default:
      language.pick("这里不是终端；打印请用 mingzhang show 路径。", "this is no terminal; mingzhang show PATH prints instead.")
    }
  }
}

extension Theme: ExpressibleByArgument {}
