import BudgetModel
import Console

/// The one table of commands. Key bindings, hint bar, help screen, manual page and `docs/keys.md` derive from it.
public enum CommandTable {
  /// Every command, in the order of the help screen.
  public static let entries: [CommandEntry] = moving + places + looking + listing + takeHome + program

  /// The row of a command.
  public static func entry(_ command: Command) -> CommandEntry? {
    // By position: going through the rows themselves would copy each, at every frame.
    entries.indices.first { entries[$0].command == command }.map { entries[$0] }
  }

  /// The command of a key; nil for a key without one.
  public static func command(for key: Key) -> Command? {
    entries.indices.first { entries[$0].keys.contains(key) }.map { entries[$0].command }
  }

  static func row(
    _ command: Command, _ group: CommandGroup, _ keys: [Key], _ chinese: String, _ english: String, help: String,
    _ englishHelp: String
  ) -> CommandEntry {
    CommandEntry(
      command: command, group: group, keys: keys, label: (chinese, english), help: (help, englishHelp))
  }

  private static let moving: [CommandEntry] = [
    row(
      .down, .moving, [.character("j"), Key(.down)], "下", "down", help: "下一行", "One row down"),
    row(.up, .moving, [.character("k"), Key(.up)], "上", "up", help: "上一行", "One row up"),
    row(
      .tenDown, .moving, [.character("J"), Key(.down, shift: true)], "下十行", "ten down", help: "下十行", "Ten rows down"),
    row(.tenUp, .moving, [.character("K"), Key(.up, shift: true)], "上十行", "ten up", help: "上十行", "Ten rows up"),
    row(.pageDown, .moving, [.control("f"), Key(.pageDown)], "下页", "page", help: "下一页", "One page down"),
    row(.pageUp, .moving, [.control("b"), Key(.pageUp)], "上页", "page up", help: "上一页", "One page up"),
    row(.halfPageDown, .moving, [.control("d")], "下半页", "half page", help: "下半页", "Half a page down"),
    row(.halfPageUp, .moving, [.control("u")], "上半页", "half up", help: "上半页", "Half a page up"),
    row(.first, .moving, [.character("g"), Key(.home)], "首行", "first", help: "第一行（gg 亦可）", "First row (gg works too)"),
    row(.last, .moving, [.character("G"), Key(.end)], "末行", "last", help: "最后一行", "Last row"),
    row(
      .open, .moving, [Key(.enter), .character("l"), Key(.right)], "打开", "open",
      help: "打开所选行；在科目上逐级展开，到项时列出各表中的金额", "Open the selected row; drill down, and at an item list every table naming it"
    ),
    row(
      .close, .moving, [Key(.left), .character("h")], "上级", "up", help: "回到上一级；跳转而来的地方则回到来处",
      "Up one level; where a jump led, back where it came from"),
    row(
      .back, .moving, [.character("["), .control("o"), Key(.backspace), Key(.left, alt: true)], "后退", "back",
      help: "后退到刚才的地方", "Back to where you were"),
    row(
      .forward, .moving, [.character("]"), Key(.right, alt: true)], "前进", "forward", help: "后退之后再前进",
      "Forward again after going back"),
    row(
      .nextPane, .moving, [Key(.tab)], "右移", "right", help: "宽表向右移动一列", "Shift a wide table one column to the right"),
    row(
      .previousPane, .moving, [Key(.backTab)], "左移", "left", help: "宽表向左移动一列", "Shift a wide table one column back"),
  ]

  private static let places: [CommandEntry] = [
    row(.overview, .places, [.character("1")], "总览", "overview", help: "总览：收支、构成、三公、采购、人员、等级", "Overview"),
    row(.spending, .places, [.character("2")], "支出", "spending", help: "支出按功能分类：类、款、项", "Spending by function"),
    row(.economic, .places, [.character("3")], "经济", "economic", help: "基本支出按经济分类", "Economic classification"),
    row(.revenue, .places, [.character("4")], "收入", "revenue", help: "收入", "Revenue"),
    row(
      .projects, .places, [.character("5")], "项目", "projects", help: "项目与绩效：金额、执行率、得分、指标",
      "Projects and performance"),
    row(
      .findings, .places, [.character("6")], "核对", "findings", help: "核对：自相矛盾与值得一问之处",
      "Findings: contradictions and notes"),
    row(.tables, .places, [.character("7")], "报表", "tables", help: "公开的各张报表", "The official tables as published"),
    row(.marks, .places, [.character("8")], "记录", "marks", help: "记录：标记过的行与笔记", "Marks and notes"),
    row(
      .library, .places, [.character("0"), .character("L")], "部门库", "library", help: "部门库，在哪里都到得了",
      "Library of departments, from anywhere"),
  ]

  private static let looking: [CommandEntry] = [
    row(
      .search, .looking, [.character("/"), Key(.function(3))], "查找", "search",
      help: "边键入边查找全部部门：名称、编码、拼音首字母", "Search everything as you type: names, codes, pinyin initials"),
    row(
      .nextHit, .looking, [.character("n"), .control("n")], "下一个", "next hit", help: "本列表中下一个查找结果",
      "To the next hit of the last search in this list"),
    row(
      .previousHit, .looking, [.character("N"), .control("p"), Key(.function(3), shift: true)], "上一个", "previous hit",
      help: "本列表中上一个查找结果", "To the previous hit of the last search in this list"),
    row(
      .phase, .looking, [.character("p"), Key(.function(7))], "预/决/并列", "budget/final/both",
      help: "预算、决算、并列三种看法轮换，位置不变", "Budget, final accounts, side by side: the place stays"),
    row(
      .compare, .looking, [.character("d"), Key(.function(8))], "对比", "compare",
      help: "与另一部门或年度并列，再按结束", "Another department or year beside this one; again ends it"),
    row(
      .nextFinding, .looking, [.character("}"), Key(.pageDown, control: true)], "下一处", "next",
      help: "到下一处发现所说的地方；对比时到下一处差异", "To the place the next finding speaks of; comparing, to the next difference"),
    row(
      .previousFinding, .looking, [.character("{"), Key(.pageUp, control: true)], "上一处", "previous",
      help: "到上一处发现所说的地方；对比时到上一处差异",
      "To the place the previous finding speaks of; comparing, to the previous difference"),
    row(
      .details, .looking, [.character("i"), Key(.function(9))], "详情", "details", help: "所选行的详情与来源",
      "Details and source of the selected row"),
    row(
      .officialTable, .looking, [.character("o")], "原表", "table", help: "到公开报表中的这一行",
      "Show this row in the official table"),
    row(
      .unit, .looking, [.character("u")], "单位", "unit", help: "元、万元、亿元轮换", "Unit: yuan, ten thousand, hundred million"),
    row(
      .share, .looking, [.character("%")], "占比", "share", help: "占比：百分数与条形、只百分数、只条形、不显示",
      "Share: percent and bar, percent, bar, none"),
    row(
      .treemap, .looking, [.character("T")], "树图", "treemap", help: "本级各行画成大小如金额的方块；方向键移动，Enter 深入",
      "The level at hand as tiles as large as their amounts; arrows move, Enter drills"),
  ]

  private static let listing: [CommandEntry] = [
    row(
      .filter, .listing, [.character("&"), .character("\\"), Key(.function(4))], "筛选", "filter",
      help: "筛选行：文字、>100、<50%、得分<90、C5；Esc 取消",
      "Filter rows: text, code, >100, <50%, score<90, rule C5; Esc drops it"),
    row(.sort, .listing, [.character("s"), Key(.function(6))], "排序", "sort", help: "换一列排序", "Sort by the next column"),
    row(
      .invert, .listing, [.character("I"), Key(.function(6), shift: true)], "倒序", "invert", help: "倒过来排",
      "Invert the order"),
    row(.flat, .listing, [.character("t"), Key(.function(5))], "平铺", "flat", help: "树状或平铺", "Tree or flat list"),
    row(.expand, .listing, [.character("+")], "展开", "expand", help: "展开所选科目", "Expand the selected account"),
    row(.collapse, .listing, [.character("-")], "收起", "collapse", help: "收起所选科目", "Collapse the selected account"),
    row(
      .expandAll, .listing, [.character("*")], "全展开", "expand all", help: "全部展开，再按收起", "Expand all, or collapse again"),
  ]

  private static let program: [CommandEntry] = [
    row(
      .help, .program, [.character("?"), Key(.function(1))], "帮助", "help", help: "本屏的按键；键入文字即筛选",
      "The keys of this screen, filtered by typing"),
    row(
      .palette, .program, [.character(":"), .control("k")], "命令", "commands", help: "按名称找命令（拼音首字母亦可）；写路径即到那里",
      "Find a command by name; a path goes there"),
    row(
      .dismiss, .program, [.character("q"), Key(.function(10))], "退出", "quit", help: "关闭浮层；没有浮层则回部门库，在部门库则退出",
      "Close what is shown on top; else to the library, and there leave"),
    row(.leave, .program, [.character("Q"), .control("c")], "立即退出", "quit now", help: "立即退出", "Leave at once"),
    row(
      .cancel, .program, [Key(.escape)], "取消", "cancel", help: "取消正在显示或键入的内容，绝不退出程序",
      "Cancel what is shown or typed; never leaves the program"),
    row(
      .symbols, .program, [.character("~")], "符号", "symbols", help: "绘图符号用 ASCII 或 Unicode", "ASCII or Unicode drawing"),
    row(
      .theme, .program, [.character("C")], "配色", "colours", help: "配色轮换：终端、深、浅、单色",
      "Colours: terminal, dark, light, mono"),
    row(.language, .program, [.character("E")], "English", "中文", help: "中文或英文界面", "Chinese or English"),
    row(
      .meeting, .program, [.character("M"), Key(.function(12))], "会议", "meeting",
      help: "会议模式：行距加大，文字不暗，所选行全称与金额另起一行",
      "Meeting mode: wide spacing, nothing dim, the selected row in full"),
    row(
      .options, .program, [Key(.function(2))], "选项", "options", help: "选项：语言、配色、单位、符号等，改后保存",
      "Options: language, colours, unit, drawing; kept"),
    row(.reload, .program, [.character("R"), .control("r")], "重读", "reload", help: "重新读取部门库", "Read the library anew"),
    row(.redraw, .program, [.control("l")], "重绘", "redraw", help: "重绘屏幕", "Redraw the screen"),
    row(.suspend, .program, [.control("z")], "挂起", "suspend", help: "挂起，fg 返回", "Suspend; fg comes back"),
  ]
}
