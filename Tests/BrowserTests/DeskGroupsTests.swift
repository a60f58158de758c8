import BudgetModel
import Catalogues
import Console
import Facts
import Testing

@testable import Browser

/// Groups of lists over all departments, and pivots.
struct DeskGroupsTests {
  @Test func `groups count and sum, and Enter shows one of them`() {
    var meeting = DeskTests.onProjects()
    meeting.press(Key(.tab), .character("F"))
    #expect(meeting.crumbs.hasPrefix("全库 › 项目 › 按部门"), "\(meeting.crumbs)")
    #expect(meeting.names == ["甲县局", "乙 市局", "丙市局"])
    let first = meeting.program.listing().rows[0]
    #expect(first.cells[0].text == "甲县局" && first.cells[1].text == "2", "\(first.cells.map(\.text))")
    #expect(first.cells.contains { $0.text == "15.22" }, "\(first.cells.map(\.text))")
    #expect(first.cells.contains { $0.text == "92.5" } && first.cells.contains { $0.text == "90" })
    meeting.press(Key(.enter))
    #expect(meeting.names == ["房租费", "招标评审"] && meeting.path == "全库/项目?部门=甲县局")
    meeting.press(.character("["))
    #expect(meeting.path == "全库/项目?按部门")
    meeting.press(Key(.escape))
    #expect(meeting.path == "全库/项目")
  }

  @Test func `groups of a measure are its distribution, and Enter shows a range`() {
    var meeting = DeskTests.onProjects()
    while meeting.program.listing().columns[meeting.program.state.column(meeting.program.listing())].title != "得分" {
      meeting.press(Key(.tab))
    }
    meeting.press(.character("F"))
    #expect(meeting.names == ["95 – 100", "90 – 95", "70 – 80", "（空）"])
    meeting.press(Key(.down), Key(.enter))
    #expect(meeting.names == ["招标评审"] && meeting.path == "全库/项目?得分>=90.00 得分<95.00", "\(meeting.path)")
    meeting.press(.character("["), Key(.end), Key(.enter))
    #expect(meeting.names == ["新建系统"] && meeting.path == "全库/项目?得分=空")
  }

  @Test func `a pivot lays groups across, and its columns can be changed`() {
    var meeting = DeskTests.onProjects()
    for _ in 0..<7 { meeting.press(Key(.tab)) }
    meeting.press(.character("F"), .character("W"))
    #expect(meeting.path.hasPrefix("全库/项目?按"), "\(meeting.path)")
    meeting = DeskTests.onProjects()
    meeting.press(Key(.tab), .character("W"))
    #expect(meeting.path == "全库/项目?按部门×年度")
    let listing = meeting.program.listing()
    #expect(listing.columns.map(\.title) == ["部门", "合计", "2024"], "\(listing.columns.map(\.title))")
    #expect(listing.rows[0].cells.map(\.text) == ["甲县局", "15.22", "15.22"])
    meeting.press(.character("W"))
    #expect(meeting.path == "全库/项目?按部门×等", "\(meeting.path)")
  }
}
