import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Who published a document, for which year, and what it is.
struct IdentityTests {
  private func read(_ cover: String, _ figure: String = "1.00", table: String = "支出预算总表") throws -> Disclosure {
    let text = "\(cover)\n第一部分 概况\n\(table)\n单位：万元\n科目编码\t科目名称\t合计\n201\t一般公共服务支出\t\(figure)\n20101\t人大事务\t\(figure)"
    return try DisclosureReader().read(TextReader().read(Array(text.utf8))).disclosure
  }

  @Test(arguments: [
    ("泽州县规划和自然\n资源局\n2024年度部门决算\n目录\n第一部分 泽州县规划和自然资源局概况", "泽州县规划和自然资源局"),
    ("2026年度\n泽州县公安局治安管理\n支队\n单位预算\n第一部分 泽州县公安局治安管理支队概况", "泽州县公安局治安管理支队"),
    ("泽州县信访局\n2026年度部门预算\n目录\n第一部分 泽州县信访局概况", "泽州县信访局"),
    ("泽州县信访局部门2026年度部门预算", "泽州县信访局"), ("泽州县教育局（本级）2026年部门预算", "泽州县教育局（本级）"),
    ("泽州县教育局（本级）部门2026年度部门预算", "泽州县教育局（本级）"),
  ])
  func `a name is whole, as the document goes on to say it`(cover: String, name: String) throws {
    #expect(try read(cover).department.name == name)
  }

  @Test func `a year needs no 年 before 部门`() throws {
    let disclosure = try read("泽州县国有资产监督管理局\n2026部门预算情况的说明")
    #expect(disclosure.year == 2026 && disclosure.kind == .budget)
  }

  @Test func `a name that a table leaves blank is that of the cover`() throws {
    let disclosure = try read("泽州县信访局2026年度部门预算", table: "支出预算总表\n部门名称：")
    #expect(disclosure.department.name == "泽州县信访局")
  }

  @Test(arguments: ["", "无", "××"])
  func `a template without a figure is no disclosure`(figure: String) {
    #expect(throws: DisclosureError.self) { try read("泽州县信访局\n2026年度部门预算", figure) }
  }

  @Test func `a department and its own unit of the same name are two`() throws {
    let department = try read("泽州县政府办公室2026年部门预算")
    let unit = try read("泽州县政府办公室2026年单位预算")
    #expect(department.id == unit.id)
    #expect(PublicationScope.named(unit, apartFrom: department)?.department.name == "泽州县政府办公室（单位）")
    #expect(PublicationScope.named(department, apartFrom: unit)?.department.name == "泽州县政府办公室（部门）")
    #expect(PublicationScope.named(unit, apartFrom: unit) == nil)
  }

  @Test func `text and tables of one budget are joined, in either order`() throws {
    let whole = try read("泽州县信访局2026年度部门预算")
    var text = whole
    text.tables = []
    text.facts = [
      Fact(name: "车辆", figure: try #require(Figure("2", .count("辆"))), source: .init(.prose(section: "", sentence: 1)))
    ]
    var tables = whole
    tables.title = ""
    let joined = try #require(tables.joined(with: text))
    #expect(joined == text.joined(with: tables))
    #expect(joined.tables == whole.tables && joined.facts == text.facts && joined.title == whole.title)
    #expect(whole.joined(with: whole) == nil && text.joined(with: text) == nil)
  }
}
