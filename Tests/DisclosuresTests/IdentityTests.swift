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
    // A title of the region, and who publishes below it, on two lines.
    ("泽州县2026年县级部门预算\n预算主管部门：泽州县人民政府巴公镇\n人民政府\n泽州县人民政府巴公镇人民政府主要职能", "泽州县人民政府巴公镇人民政府"),
    ("2026年部门预算公开说明\n单位名称：泽州县残疾人联合会（盖章）\n公开时间：2026年2月10日", "泽州县残疾人联合会"),
    ("2026年单位预算\n预算单位：泽州县第二中学", "泽州县第二中学"), ("附件2\n泽州县财政局2026年部门预算公开报告", "泽州县财政局"),
    ("2026年度\n民盟泽州县委员会\n预算公开", "民盟泽州县委员会"), ("泽州县教育局（机关）2026年单位预算", "泽州县教育局（机关）"),
    ("泽州县住房和城乡建设局二〇二六年部门预算情况说明", "泽州县住房和城乡建设局"), ("中共泽州县委组织部\n2026年度部门预算", "中共泽州县委组织部"),
    ("泽州县公安局交通警察大队\n2026年\n单位预算", "泽州县公安局交通警察大队"), ("泽州县科学技术局部门2026年部门预算说明", "泽州县科学技术局"),
  ])
  func `a name is whole, as the document goes on to say it`(cover: String, name: String) throws {
    #expect(try read(cover).department.name == name)
  }

  @Test func `a year needs no 年 before 部门`() throws {
    let disclosure = try read("泽州县国有资产监督管理局\n2026部门预算情况的说明")
    #expect(disclosure.year == 2026 && disclosure.kind == .budget)
  }

  @Test(arguments: [
    ("部门决算\n2024年8月", 0), ("部门决算\n2022 年 8 月", 1), ("部门决算\n2023年8月15日", 1), ("部门决算\n二〇二二年八月", 1),
    ("部门预算\n2023年2月", 0), ("部门预算\n2022年12月", 0), ("部门预算\n2024年2月", 1), ("部门决算\n2022年工作报告", 0),
    ("部门决算\n目录\n2022年8月", 0),
  ])
  func `a date on the cover is kept where a document of its year cannot have it`(_ cover: String, _ count: Int) throws {
    #expect(try read("泽州县信访局\n2023年度" + cover).phrases.count { $0.kind == .cover } == count)
  }

  @Test func `a name that a table leaves blank is that of the cover`() throws {
    let disclosure = try read("泽州县信访局2026年度部门预算", table: "支出预算总表\n部门名称：")
    #expect(disclosure.department.name == "泽州县信访局")
  }

  @Test(arguments: [
    ("泽州县市场监督", "泽州县市场监督管理局"), ("泽州县公安局", "泽州县公安局"), ("泽州县　市场监督管理局", "泽州县市场监督管理局"),
  ])
  func `a name that a table cuts off is that of the cover`(table: String, name: String) throws {
    let cover = "泽州县\(name.contains("公安") ? "公安局交通警察大队" : "市场监督管理局")\n2026年部门预算"
    #expect(try read(cover, table: "支出预算总表\n部门：\(table)").department.name == name)
  }

  @Test func `万 and 十 in a name are no year`() throws {
    let read = try read("泽州县2026年部门预算", table: "支出预算总表\n编制部门：泽州县人民政府万里街道办事处")
    #expect(read.department.name == "泽州县人民政府万里街道办事处")
  }

  @Test(arguments: [
    "泽州县财政局2025年度部门整体支出绩效评价报告\n一、基本情况\n2025年部门预算安排500万元。\n指标\t分值\t得分\n产出指标\t50\t46\n效益指标\t30\t28",
    "泽州县2026年度部门预算项目申报书\n项目名称\t某项目\n申报单位\t泽州县水务局\n申请资金（万元）\t120\n立项依据\t有关文件",
    "泽州县2026年部门预算公开情况检查表\n序号\t检查内容\t是否公开\t存在问题\n1\t封面\t是\t\n3\t收支总表\t是\t第5行合计不符",
    "××部门2026年度部门预算\n支出预算总表\n单位：万元\n科目编码\t科目名称\t合计\n\t合计\t\n201\t一般公共服务支出\t",
    "泽州县财政局关于批复2026年部门预算的通知\n各单位：\n现将2026年部门预算批复给你们，请遵照执行。",
    "泽州县水务局2026年度政府采购意向\n序号\t采购项目名称\t预算金额（万元）\t预计采购时间\n1\t水质检测\t30.00\t2026年3月",
  ])
  func `what is no budget and no final accounts is refused by its content`(text: String) {
    #expect(throws: DisclosureError.self) {
      try DisclosureReader().read(TextReader().read(Array(text.utf8)))
    }
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
