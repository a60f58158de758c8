import BudgetModel
import Console
import Testing

@testable import Browser

/// Rows of more than one line: nothing of them is cut, and keys, mouse and pages go by rows.
struct RowWindowTests {
  private static let names = (1...9).map { "第\($0)项：面向基层群众的综合服务窗口设备更新与日常运行维护保障的完成数量与质量" }
  private static let reason = "设备招标两次流标，第三次招标在年末完成，验收顺延到次年一季度，因此当年只完成了一部分。"

  private func program(width: Int, height: Int, isMeeting: Bool = false) -> Program {
    var project = Project(name: "窗口更新")
    project.evaluation = SelfEvaluation(source: Source(.evaluation(project: "窗口更新", table: 3, row: 1)))
    project.indicators = Self.names.enumerated().map { index, name in
      var indicator = Indicator(
        category: index < 5 ? "产出指标" : "效益指标", subcategory: "数量指标", name: name,
        source: Source(.evaluation(project: "窗口更新", table: 3, row: index + 2)))
      indicator.annualTarget = "按照年度计划完成全部窗口的更新"
      indicator.actual = "完成了计划中的大部分窗口更新"
      if index == 2 { indicator.deviation = Self.reason }
      if index == 3 { indicator.deviation = "流标" }
      return indicator
    }
    var disclosure = Sample.disclosure(.finalAccounts)
    disclosure.projects = [project]
    var program = Sample.program([disclosure], width: width, height: height)
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.opened([disclosure]))
    if isMeeting { _ = program.handle(.key(.character("M"))) }
    _ = program.handle(.key(.character("5")))
    _ = program.handle(.key(Key(.enter)))
    return program
  }

  private func selected(_ program: inout Program) -> String {
    let listing = program.listing()
    return listing.rows[program.state.selectedIndex(listing)].id
  }

  /// The characters of the list's lines, without blanks: what is broken over lines is whole in it, column by column.
  private func list(_ program: inout Program) -> [String] {
    let frame = program.frame()
    let layout = Layout(program.state, program.listing())
    return (layout.listTop..<layout.ruleRow).map { frame.lines[$0] }
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 30)]) func `going down shows every row whole, and nothing is cut`(
    width: Int, height: Int
  ) {
    for isMeeting in [false, true] {
      var program = program(width: width, height: height, isMeeting: isMeeting)
      var seen: [String] = []
      for index in Self.names.indices {
        #expect(selected(&program) == "indicator/\(index)")
        let lines = list(&program)
        #expect(!lines.contains { $0.contains("…") }, "\(lines)")
        seen += lines
        let window = RowWindow(program.state, program.listing())
        let row = program.state.selectedIndex(program.listing())
        #expect(window.top(showing: row) <= program.state.here.top && program.state.here.top <= row)
        _ = program.handle(.key(Key(.down)))
      }
      let all = seen.joined().filter { $0 != " " }
      for part in ["偏差原因:设备招标两次", "只完成了一部分。", "流标"] { #expect(all.contains(part), "\(part)") }
      for number in 1...9 { #expect(all.contains("第\(number)项：面向")) }
    }
  }

  @Test func `a short reason stands in its column, a long one below the row`() throws {
    var program = program(width: 120, height: 40)
    let lines = list(&program)
    let heading = try #require(program.frame().lines.first { $0.contains("偏差原因") })
    #expect(heading.contains("得分"))
    let short = try #require(lines.first { $0.contains("第4项") })
    #expect(short.contains("流标"))
    let long = try #require(lines.firstIndex { $0.contains("第3项") })
    #expect(!lines[long].contains("设备招标"))
    #expect(lines[(long + 1)...].first { $0.contains("偏差原因: 设备招标") } != nil)
  }

  @Test func `a click on any line of a row selects it, between rows and below none`() throws {
    var program = program(width: 80, height: 40, isMeeting: true)
    let layout = Layout(program.state, program.listing())
    let lines = list(&program)
    let first = try #require(lines.firstIndex { $0.contains("第2项") })
    _ = program.handle(.mouse(.click, Position(column: 6, row: layout.listTop + first + 1)))
    #expect(selected(&program) == "indicator/1")
    let blank = try #require(lines[(first + 1)...].firstIndex { $0.allSatisfy { $0 == " " } })
    _ = program.handle(.mouse(.click, Position(column: 6, row: layout.listTop + blank)))
    #expect(selected(&program) == "indicator/1")
    #expect(program.state.place.topic == .project("窗口更新"))
  }

  @Test func `pages go by the rows in the window, the last row is reached and its position said`() {
    var program = program(width: 80, height: 24)
    for _ in 0..<9 { _ = program.handle(.key(Key(.pageDown))) }
    #expect(selected(&program) == "indicator/8")
    #expect(program.frame().lines[0].contains("9/9"))
    #expect(list(&program).joined().filter { $0 != " " }.contains("第9项"))
    for _ in 0..<9 { _ = program.handle(.key(Key(.pageUp))) }
    #expect(selected(&program) == "indicator/0")
  }

  @Test func `a row taller than the window ends with a sign that more of it is to be read`() {
    var program = program(width: 40, height: 10)
    #expect(list(&program).contains { $0.contains("…") })
  }
}
