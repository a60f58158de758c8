import BudgetModel
import Console
import Testing

@testable import Browser

struct OptionsScreenTests {
  private func press(_ program: inout Program, _ keys: Key...) -> [Effect] {
    keys.reduce(into: []) { $0 = program.handle(.key($1)) }
  }

  @Test func `a setting changes at once and is kept`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    #expect(press(&program, Key(.function(2))).isEmpty)
    #expect(press(&program, Key(.right)) == [.keepSetting("language", "en")])
    #expect(program.state.options.language == .english)
    #expect(press(&program, Key(.down), Key(.left)) == [.keepSetting("theme", "mono")])
    #expect(program.state.options.theme == .mono)
    #expect(press(&program, Key(.end), .character(" ")) == [.keepSetting("embedded", "off")])
    #expect(press(&program, .character("q")).isEmpty)
    #expect(program.state.overlay == nil)
  }

  @Test func `rebound keys work and are hinted at`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)])
    program.configure(Configuration("key.unit = m"), file: "~/.config/mingzhang/config")
    _ = press(&program, .character("m"))
    #expect(program.state.options.unit == .hundredMillionYuan)
    _ = press(&program, .character("u"))
    #expect(program.state.message?.text == "未绑定: u  (? 帮助)")
    _ = press(&program, .character("?"))
    _ = press(&program, .character("元"))
    #expect(program.frame().lines.contains { $0.contains("m") && $0.contains("元、万元、亿元轮换") })
  }

  @Test func `what does not hold is named at the start, with the number of all`() {
    var program = Sample.program([Sample.disclosure(.finalAccounts)], width: 200)
    program.configure(Configuration("a\nb"), file: "f")
    #expect(program.state.message?.text == "(共 2 处, F2) f:1: “a”应写成“名称 = 值”。")
    #expect(program.state.message?.isError == true)
    _ = press(&program, Key(.function(2)))
    #expect(program.frame().lines.contains { $0.contains("f:2: “b”") })
    program.configure(Configuration(), file: nil, failure: "f: 读不了")
    #expect(program.state.message?.text == "f: 读不了")
    #expect(program.frame().lines.contains { $0.contains("没有主目录，改动只在本次有效") })
  }
}
