import ArgumentParser
import Console

/// `mingzhang [browse]`: the browser.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse by keyboard. 用键盘浏览。",
    discussion: """
      Options changed with F2 and key bindings are kept in $XDG_CONFIG_HOME/mingzhang/config (~/.config/mingzhang/config);
      docs/configuration.md describes it. The options below come first.

      mingzhang 2024年度部门决算.pdf reads a document and opens it; import keeps it.

      Example: mingzhang --at '泽州/2024/决算/支出?对比=阳城/2024/预算' --theme light
      """)

  /// How wide the terminal draws characters of ambiguous width.
  enum AmbiguousWidth: String, ExpressibleByArgument, CaseIterable { case narrow, wide }

  @Argument(
    help: ArgumentHelp(
      "Published files or folders of them, to be read and looked at without being kept. 公开文件或文件夹：读了就看，不存。",
      valueName: "file"))
  var files: [String] = []
  @OptionGroup var library: LibraryOption
  @OptionGroup var language: LanguageOption
  @Option(help: ArgumentHelp("Open at a place. 打开即到某处，如 泽州/2024/决算/支出/201。", valueName: "path"))
  var at: String?
  @Option(help: "Colours: terminal, dark, light or mono. 配色。")
  var theme: Theme?
  @Option(help: "How wide the terminal draws ≥ “ ① and the like: narrow or wide. 歧义宽度字符占几列。")
  var ambiguousWidth: AmbiguousWidth?
  @Flag(help: "Leave the mouse to the terminal. 不接管鼠标。")
  var noMouse = false

  func run() throws {
    try Browsing(
      libraries: library.libraries, language: language.lang, at: at, theme: theme,
      replacesAmbiguous: ambiguousWidth.map { $0 == .wide }, usesMouse: noMouse ? false : nil, files: files
    ).run()
  }
}

extension Theme: ExpressibleByArgument {}
