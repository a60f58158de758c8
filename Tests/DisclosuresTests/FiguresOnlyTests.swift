import BudgetModel
import Testing

@testable import Disclosures

struct FiguresOnlyTests {
  @Test(arguments: [
    ("≥98%", "≥98%"), ("机关事业单位基本养老保险缴费支出", "机关事业单位基本养老保险缴费支出"),
    (String(repeating: "长", count: 30), String(repeating: "长", count: 30)),
    ("≥9547平方米；≥9547平方米；≥9547平方米；≥36次", "≥9547平方米；≥9547平方米；≥9547平方米；≥36次"),
    ("西安市政务服务线上线下融合项目（业务支撑，运行维护）", "西安市政务服务线上线下融合项目（业务支撑，运行维护）"),
    ("保障接访中心开放天数。", "保障接访中心开放天数"), ("及时完成。不扣分", "及时完成…"), ("快捷，方便", "快捷，方便"),
    ("1.人员参加培训班缴纳的培训费用；2.时间天数为累计天数", "1.人员参加培训班缴纳的培训费用…"),
    ("高于10个得满分，每少1个减1分，扣完为止", "高于10个得满分…"),
    ("按照要求完成全部工作，确保系统在有效工作时间内正常运行，保证各业务系统数据的完整和安全", "按照要求完成全部工作…"),
    (String(repeating: "长", count: 31), String(repeating: "长", count: 16) + "…"),
  ])
  func `a name or a target stays, a sentence becomes its first clause`(text: String, expected: String) {
    #expect(ShortLabel.label(text) == expected)
  }

  @Test func `a cell is cut where a name of the same length stays`() {
    let text = String(repeating: "长", count: 25)
    #expect(ShortLabel.label(text) == text)
    #expect(ShortLabel.label(text, atMost: ShortLabel.longestCell) == String(repeating: "长", count: 16) + "…")
  }

  @Test func `what a stated figure is about is a label too`() throws {
    let sentence = "以及陵园烈士纪念设施提质改造工程，完工结项的资金"
    let disclosure = Disclosure(
      department: Department(name: "某局", code: nil, region: Region(name: "某市", code: nil)), year: 2026, kind: .budget,
      title: "预算", tables: [], projects: [],
      claims: [
        Claim(
          subject: sentence, measure: .share, base: sentence, figure: try #require(Figure("1.00", .percent)),
          source: Source(.prose(section: "说明", sentence: 1)))
      ])
    let claim = try #require(disclosure.figuresOnly.claims.first)
    #expect(claim.subject == "以及陵园烈士纪念设施提质改造工程…" && claim.base == claim.subject)
    #expect(claim.figure.text == "1.00")
  }

  @Test func `figures stay where sentences go, in tables and in indicators`() throws {
    // given
    let sentence = "做好群众来市走访接待接谈工作。优化接访接谈服务流程，做人民满意窗口。做好接访单位协调调度"
    let figure = CellValue.figure(try #require(Figure("12.30", .money(.tenThousandYuan))))
    let table = Table(
      number: 9, kind: .performance, title: "项目支出绩效目标表", unit: .tenThousandYuan,
      blocks: [Block(columns: [Column(header: ["金额"]), Column(header: ["目标"])])],
      rows: [Row(number: 1, label: "信访", level: 1, cells: [figure, .text(sentence)])])
    var indicator = Indicator(
      category: "产出指标", subcategory: "数量指标", name: sentence, source: Source(.targetForm(project: "信访", row: 2)))
    indicator.annualTarget = "≥3次"
    var project = Project(name: "信访")
    project.indicators = [indicator]
    let disclosure = Disclosure(
      department: Department(name: "某局", code: nil, region: Region(name: "某市", code: nil)), year: 2026, kind: .budget,
      title: "预算", tables: [table], projects: [project],
      passages: [Passage(sentence, source: Source(.prose(section: "说明", sentence: 1)))])

    // when
    let short = disclosure.figuresOnly

    // then
    #expect(short.tables.first?.rows.first?.cells == [figure, .text("做好群众来市走访接待接谈工作…")])
    #expect(short.projects.first?.indicators.first?.name == "做好群众来市走访接待接谈工作…")
    #expect(short.projects.first?.indicators.first?.annualTarget == "≥3次")
    #expect(short.passages.isEmpty)
  }
}
