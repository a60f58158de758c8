import Randomness
import BudgetModel
import Console
import Testing

@testable import Browser

struct ConfigurationTests {
  @Test func `settings, comments and keys are read`() {
    let configuration = Configuration(
      "# for the hall\n\n  theme=light\r\nLANGUAGE = EN\nunit = 元\nmeeting = on\nkey.down = e Ctrl-N ↓\n")
    #expect(configuration.problems.isEmpty)
    let options = configuration.applied(to: Options(language: .chinese))
    #expect(options.theme == .light && options.language == .english && options.unit == .yuan && options.isMeeting)
    #expect(configuration.keymap.command(for: .character("e")) == .down)
    #expect(configuration.keymap.command(for: .control("n")) == .down)
    #expect(configuration.keymap.command(for: Key(.down)) == .down)
    #expect(configuration.keymap.command(for: .character("j")) == nil)
    #expect(configuration.keymap.command(for: .character("k")) == .up)
    #expect(configuration.keymap.keys(of: .down).map(\.name) == ["e", "^N", "↓"])
  }

  @Test func `what the command line says stays`() {
    let options = Configuration("theme = light\nunit = 元").applied(
      to: Options(language: .chinese, theme: .dark), except: [.theme])
    #expect(options.theme == .dark && options.unit == .yuan)
  }

  @Test func `every setting takes each of its values and gives it back`() {
    for setting in Setting.allCases {
      for value in setting.values {
        let options = Configuration("\(setting.rawValue) = \(value)").applied(to: Options(language: .chinese))
        #expect(setting.value(in: options) == value)
        for language in Language.allCases { #expect(!setting.label(of: value, language).isEmpty) }
      }
    }
  }

  @Test(arguments: [
    (
      "fast", "f:1: “fast”应写成“名称 = 值”。", "f:1: “fast” should be “name = value”."
    ),
    (
      "\ncolour = red",
      "f:2: 没有叫“colour”的设置；有：language、theme、unit、symbols、shares、ambiguous-width、meeting、mouse、resume、embedded、key.命令",
      "f:2: no setting is called “colour”; there are: language, theme, unit, symbols, shares, ambiguous-width, meeting, mouse, resume, embedded, key.COMMAND"
    ),
    (
      "theme = red", "f:1: theme 不能是“red”；可以是：terminal、dark、light、mono",
      "f:1: theme cannot be “red”; it can be: terminal, dark, light, mono"
    ),
    (
      "key.fly = x", "f:1: 没有叫“fly”的命令；名称见 docs/keys.md。",
      "f:1: no command is called “fly”; docs/keys.md has the names."
    ),
    (
      "key.down = Hyper-J", "f:1: 不认识按键“Hyper-J”；写法如 j、Ctrl-N、Alt-Left、F5、PgDn。",
      "f:1: unknown key “Hyper-J”; write j, Ctrl-N, Alt-Left, F5, PgDn."
    ),
    ("key.down = Esc", "f:1: Esc 总是“cancel”，不能改。", "f:1: Esc always means cancel."),
    (
      "key.next-finding = e\nkey.down = e j", "f:2: e 在上面已给了“next-finding”。", "f:2: e was given to next-finding above."
    ),
    (
      "key.down = M F12", "f: “meeting”的按键都给了别的命令；请给它一个：key.meeting = …",
      "f: all keys of meeting went to other commands; give it one: key.meeting = …"
    ),
  ])
  func `a line that does not hold is named, and the rest holds`(line: String, chinese: String, english: String) {
    let configuration = Configuration(line + "\nunit = 元")
    #expect(configuration.problems.map { $0.text(file: "f", .chinese) } == [chinese])
    #expect(configuration.problems.map { $0.text(file: "f", .english) } == [english])
    #expect(configuration.settings[.unit] == "元")
  }

  @Test func `nothing locks a user in`() {
    let configuration = Configuration("key.leave = X\nkey.cancel = Y\nkey.down = Ctrl-C Esc")
    #expect(configuration.keymap.command(for: .control("c")) == .leave)
    #expect(configuration.keymap.command(for: Key(.escape)) == .cancel)
    #expect(configuration.keymap.command(for: .character("X")) == .leave)
    #expect(configuration.keymap.command(for: .character("j")) == .down)
  }

  @Test(arguments: [
    ("", "theme = dark\n"), ("# mine\n", "# mine\ntheme = dark\n"), ("unit = 元", "unit = 元\ntheme = dark\n"),
    ("theme = mono\n# end\n", "theme = dark\n# end\n"), ("theme=a\nwhat\ntheme=b\n", "theme=a\nwhat\ntheme = dark\n"),
    ("colour = red\r\n", "colour = red\r\ntheme = dark\r\n"), ("# theme = x\n\n", "# theme = x\n\ntheme = dark\n"),
  ])
  func `keeping a setting leaves every other line`(text: String, edited: String) {
    #expect(Configuration.text(text, setting: "theme", to: "dark") == edited)
    #expect(Configuration(edited).settings[.theme] == "dark")
  }

  @Test func `every key of the table is read as it is written`() {
    for entry in CommandTable.entries {
      for key in entry.keys { #expect(Key(name: key.name) == key, "\(key.name)") }
    }
  }

  @Test(arguments: [
    ("Ctrl-PgDn", Key(.pageDown, control: true)), ("shift-down", Key(.down, shift: true)),
    ("Alt-Left", Key(.left, alt: true)), ("Shift-Tab", Key(.backTab)), ("F12", Key(.function(12))),
    ("Space", .character(" ")), ("-", .character("-")), ("^", .character("^")), ("=", .character("=")),
    ("Ctrl-X", .control("x")),
  ])
  func `keys are written in words, too`(name: String, key: Key) {
    #expect(Key(name: name) == key)
  }

  @Test(arguments: ["", "Ctrl-", "F0", "F99", "Shift-A", "jj", "Meta-x"])
  func `what is no key is none`(name: String) {
    #expect(Key(name: name) == nil)
  }

  @Test func `every command has a name of its own`() {
    for command in CommandTable.entries {
      #expect(Screens.standard.command(named: command.configurationName) == command)
    }
    #expect(Screens.standard.command(named: "nextFinding") == .nextFinding)
  }

  @Test func `random text never does more than name lines`() {
    var generator = SeededGenerator(seed: 42)
    let pieces = ["key.", "theme", "=", " ", "\n", "#", "dark", "^", "Ctrl-", "元", "\r\n", "\u{0}", "j", "down", "\t"]
    for _ in 0..<2_000 {
      let text = (0..<20).map { _ in generator.choice(pieces) }.joined()
      let configuration = Configuration(text)
      #expect(Configuration(Configuration.text(text, setting: "unit", to: "亿元")).settings[.unit] == "亿元")
      #expect(configuration.problems.allSatisfy { ($0.line ?? 1) >= 1 })
    }
  }
}
