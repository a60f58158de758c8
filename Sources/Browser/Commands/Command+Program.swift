import Console

extension Command {
  /// What is about the program itself.
  static let program = [
    help, palette, dismiss, leave, cancel, symbols, theme, language, meeting, options, reload, redraw, suspend,
  ]

  static let help = Command(
    "help", .program, [.character("?"), Key(.function(1))], ("帮助", "help"),
    ("本屏的按键；键入文字即筛选", "The keys of this screen, filtered by typing"),
    change: { state, _ in state.overlay = .help(filter: "", top: 0) })
  static let palette = Command(
    "palette", .program, [.character(":"), .control("k")], ("命令", "commands"),
    ("按名称找命令（拼音首字母亦可）；写路径即到那里", "Find a command by name; a path goes there"),
    change: { state, _ in state.entry = Entry(.palette) })
  static let dismiss = Command(
    "dismiss", .program, [.character("q"), Key(.function(10))], ("退出", "quit"),
    ("关闭浮层；没有浮层则回部门库，在部门库则退出", "Close what is shown on top; else to the library, and there leave"),
    effects: { state, listing in
      if state.overlay != nil { return state.closeOverlay() }
      return state.place == .library ? state.leaveOrAsk() : state.perform(.library, listing)
    })
  /// Leaves at once.
  public static let leave = Command(
    "leave", .program, [.character("Q"), .control("c")], ("立即退出", "quit now"), ("立即退出", "Leave at once"),
    effects: { state, _ in state.leaveOrAsk() })
  static let cancel = Command(
    "cancel", .program, [Key(.escape)], ("取消", "cancel"),
    ("取消正在显示或键入的内容，绝不退出程序", "Cancel what is shown or typed; never leaves the program"),
    effects: { state, _ in
      if state.overlay == nil, state.dropFilter() { return [] }
      if state.overlay == nil, let wider = state.deskScreen?.wider { return state.go(to: .everywhere(Topic(wider))) }
      return state.closeOverlay()
    })
  static let symbols = Command(
    "symbols", .program, [.character("~")], ("符号", "symbols"), ("绘图符号用 ASCII 或 Unicode", "ASCII or Unicode drawing"),
    change: { state, _ in state.options.isASCII.toggle() })
  static let theme = Command(
    "theme", .program, [.character("C")], ("配色", "colours"), ("配色轮换：终端、深、浅、单色", "Colours: terminal, dark, light, mono"),
    change: { state, _ in
      let themes = Theme.allCases
      let index = themes.firstIndex(of: state.options.theme) ?? 0
      state.options.theme = themes[(index + 1) % themes.count]
      state.say("配色: " + state.options.theme.rawValue, "Colours: " + state.options.theme.rawValue)
    })
  static let language = Command(
    "language", .program, [.character("E")], ("English", "中文"), ("中文或英文界面", "Chinese or English"),
    change: { state, _ in state.options.language = state.language == .chinese ? .english : .chinese })
  static let meeting = Command(
    "meeting", .program, [.character("M"), Key(.function(12))], ("会议", "meeting"),
    (
      "会议模式：行距加大，文字不暗，所选行全称与金额另起一行",
      "Meeting mode: wide spacing, nothing dim, the selected row in full"
    ), change: { state, _ in state.options.isMeeting.toggle() })
  static let options = Command(
    "options", .program, [Key(.function(2))], ("选项", "options"),
    ("选项：语言、配色、单位、符号等，改后保存", "Options: language, colours, unit, drawing; kept"),
    change: { state, _ in state.overlay = .options(index: 0) })
  static let reload = Command(
    "reload", .program, [.character("R"), .control("r")], ("重读", "reload"), ("重新读取部门库", "Read the library anew"),
    effects: { _, _ in [.reload] })
  static let redraw = Command(
    "redraw", .program, [.control("l")], ("重绘", "redraw"), ("重绘屏幕", "Redraw the screen"),
    effects: { _, _ in [.redraw] })
  /// Stops the process as Ctrl-Z does.
  public static let suspend = Command(
    "suspend", .program, [.control("z")], ("挂起", "suspend"), ("挂起，fg 返回", "Suspend; fg comes back"),
    effects: { _, _ in [.suspend] })
}
