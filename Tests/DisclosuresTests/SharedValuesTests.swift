import TestSupport
import BudgetModel
import Documents
import PublishedDocuments
import Testing

@testable import Disclosures

/// The values that the documents show, as far as reading pages and names decides them.
struct SharedValuesTests {
  private static func read(_ name: String) throws -> Reading? {
    try PublishedDocuments.reading("pdf/\(name).pdf")
  }

  /// Figures of a row: its table, code or name, page, and the cells that are not blank from the first figure on.
  struct Line: Sendable {
    var table: String
    var row: String
    var page: Int
    var figures: [String]
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      (
        "chongqing-commerce-2026-budget",
        [
          Line(table: "收入总体情况表", row: "合计", page: 9, figures: ["174,900.64", "101,833.84", "41,534.73", "22,070.82"]),
          Line(table: "收入总体情况表", row: "215", page: 10, figures: ["41,772.73", "238.00", "41,534.73"]),
        ]
      ),
      (
        "xian-medical-insurance-2022-budget",
        [
          Line(table: "按支出经济分类科目", row: "30216", page: 34, figures: ["390000", "0", "0", "390000"]),
          Line(table: "按支出经济分类科目", row: "30217", page: 35, figures: ["10000", "0", "10000", "0"]),
        ]
      ),
      (
        "xian-meteorology-2022-budget",
        [
          Line(table: "综合预算收支总表", row: "其中：专项资金列入部门预算的项目", page: 18, figures: ["0.00"]),
          Line(table: "综合预算收支总表", row: "其中：纳入财政专户管理的收费", page: 18, figures: ["0.00"]),
          Line(table: "按功能科目分", row: "2080506", page: 22, figures: ["43608.96", "43608.96", "0", "0"]),
          Line(table: "按功能科目分", row: "20899", page: 22, figures: ["1090.22", "1090.22", "0", "0"]),
          Line(table: "按功能科目分", row: "220", page: 22, figures: ["18803323.32", "1536932.32", "106691", "17159700"]),
        ]
      ),
      (
        "guangzhou-health-2026-budget",
        [
          Line(table: "项目支出及其他支出", row: "机构运行辅助经费", page: 31, figures: ["150.05", "150.05", "150.05"]),
          Line(table: "项目支出及其他支出", row: "科研经费", page: 32, figures: ["20.00", "20.00", "20.00"]),
        ]
      ),
      (
        "xian-transport-2022-budget",
        [
          Line(table: "一般公共预算支出明细表（按功能科目分）", row: "2101102", page: 36, figures: ["522.61", "522.61"]),
          Line(table: "一般公共预算支出明细表（按功能科目分）", row: "2210203", page: 37, figures: ["378.80", "378.80"]),
          Line(table: "基本支出明细表（按支出经济分类科目", row: "30399", page: 51, figures: ["275.37", "275.37"]),
        ]
      ),
      (
        "huzhou-finance-2026-budget",
        [Line(table: "收支预算总表", row: "收入总计", page: 18, figures: ["6838.41"])]
      ),
    ])
  func `with ../shared: figures that touch, lie under a name or follow a page break stand in their row`(
    file: String, lines: [Line]
  ) throws {
    let disclosure = try #require(try Self.read(file)?.disclosure)
    for line in lines {
      let table = try #require(disclosure.tables.first { $0.title.contains(line.table) }, "\(file) \(line.table)")
      let row = table.rows.first {
        ($0.code == line.row || $0.label == line.row) && ($0.page ?? table.page) == line.page
      }
      let figures = row?.cells.compactMap { $0.figure?.text } ?? []
      #expect(Array(figures.prefix(line.figures.count)) == line.figures, "\(file) \(line.row)")
    }
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("huzhou-finance-2026-budget", 11), ("huzhou-transport-2026-budget", 11),
      ("jiangsu-procuratorate-2017-budget", 12),
      ("jiangsu-court-2018-budget", 12), ("xian-transport-2022-budget", 13), ("guangzhou-health-2026-budget", 12),
    ])
  func `with ../shared: every table has its own title, what goes on is one table, and none is left unread`(
    file: String, tables: Int
  ) throws {
    let reading = try #require(try Self.read(file))
    let titles = reading.disclosure.tables.map(\.title)
    #expect(titles.count == tables, "\(titles)")
    #expect(Set(titles).count == titles.count && titles.allSatisfy { $0.contains("表") }, "\(titles)")
    #expect(!reading.unread.contains { $0.reason == .unknownTable }, "\(reading.unread)")
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("shanghai-putuo-planning-2024-final", "上海市普陀区规划和自然资源局", 2024),
      ("fuzhou-police-public-order-2026-budget", "福州市公安局治安管理支队", 2026),
      ("fuzhou-medical-insurance-2026-budget", "福州市医疗保障局", 2026), ("beijing-petition-2026-budget", "北京市信访办公室", 2026),
      ("beijing-state-assets-2026-budget", "北京市人民政府国有资产监督管理委员会", 2026), ("beijing-water-2026-budget", "北京市水务局", 2026),
      ("southwest-university-2021-budget", "西南大学", 2021), ("southwest-university-2023-budget", "西南大学", 2023),
      ("southwest-university-2023-final", "西南大学", 2023), ("shenzhen-transport-2026-budget", "深圳市交通运输局（本级）", 2026),
      ("shanghai-putuo-wanli-2023-budget", "上海市普陀区人民政府万里街道办事处", 2023),
      ("shanghai-putuo-wanli-2024-budget", "上海市普陀区人民政府万里街道办事处", 2024),
      ("shanghai-putuo-wanli-2025-budget", "上海市普陀区人民政府万里街道办事处", 2025),
      ("huzhou-finance-2026-budget", "湖州市财政局", 2026), ("huzhou-transport-2026-budget", "湖州市交通运输局", 2026),
      ("jiangsu-congress-2019-budget-text", "江苏省人大常委会办公厅", 2019),
      ("jiangsu-congress-2019-budget-tables", "江苏省人大常委会办公厅", 2019),
      ("jiangsu-procuratorate-2017-budget", "江苏省人民检察院", 2017), ("jiangsu-court-2018-budget", "江苏省高级人民法院", 2018),
    ])
  func `with ../shared: whole names`(file: String, name: String, year: Int) throws {
    let disclosure = try #require(try Self.read(file)?.disclosure)
    #expect(disclosure.department.name == name)
    #expect(disclosure.year == year)
    #expect(disclosure.kind == (file.hasSuffix("final") ? .finalAccounts : .budget))
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      ("beijing-water-2026-budget", "1048475.73", "186874.72", "837932.45", [], 7),
      ("beijing-petition-2026-budget", "9626.78", "7485.22", "2141.55", [], 4),
      ("beijing-audit-2026-budget", "32852.05", "25218.54", "7633.51", [], 7),
      ("beijing-state-assets-2026-budget", "515,665.27", "10,792.95", "504,872.32", [], 3),
      (
        "jiangsu-congress-2019-budget-text", "18330.37", "9312.9", "6459.58",
        [("201", "13907.78"), ("208", "1121.39"), ("221", "3301.2")], 9
      ),
    ] as [(String, String, String, String, [(String, String)], Int)])
  func `with ../shared: a budget of sentences has its totals, parts and classes from them`(
    file: String, total: String, basic: String, project: String, classes: [(String, String)], page: Int
  ) throws {
    let disclosure = try #require(try Self.read(file)?.disclosure)
    func amount(_ text: String) -> Amount? { PublishedNumber(text).map { Amount($0, unit: .tenThousandYuan) } }
    #expect(disclosure.isToldByText)
    #expect(disclosure.statedTotal(.income)?.figure.amount == amount(total))
    #expect(disclosure.totalExpenditure == amount(total))
    let root = YearDisclosures([disclosure]).spending()
    let line = try #require(root.approved)
    #expect(line.total == amount(total) && line.basic == amount(basic) && line.project == amount(project))
    #expect(line.source.page == page)
    #expect(root.children.map { $0.code?.digits } == classes.map(\.0))
    #expect(root.children.map { $0.approved?.total } == classes.map { amount($0.1) })
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: ["huizhou-general-office-no-budget", "jiaxing-general-office-no-budget"])
  func `with ../shared: what is no budget is refused`(file: String) throws {
    let bytes = try #require(try Samples.shared("pdf/\(file).pdf"))
    let document = try FileReader().read(bytes)
    #expect(throws: DisclosureError.self) { try DisclosureReader().read(document) }
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: a department and its own unit are two entries`() throws {
    let department = try #require(try Self.read("shanghai-putuo-general-office-2025-budget")?.disclosure)
    let unit = try #require(try Self.read("shanghai-putuo-general-office-unit-2025-budget")?.disclosure)
    #expect(department.id == unit.id)
    #expect(PublicationScope.named(unit, apartFrom: department)?.department.name == "上海市普陀区人民政府办公室（单位）")
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: text and tables of one budget are joined in either order`() throws {
    let text = try #require(try Self.read("jiangsu-congress-2019-budget-text")?.disclosure)
    let tables = try #require(try Self.read("jiangsu-congress-2019-budget-tables")?.disclosure)
    let joined = try #require(tables.joined(with: text))
    #expect(joined == text.joined(with: tables))
    #expect(joined.tables.count == 12 && joined.claims == text.claims && !joined.isToldByText)
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: a row that begins with 审核 ends no form`() throws {
    let disclosure = try #require(try Self.read("yantai-medical-insurance-2026-budget")?.disclosure)
    let project = try #require(disclosure.projects.first { $0.name == "医疗保障工作经费" })
    let own = project.indicators.filter { $0.name.hasPrefix("审核") }
    #expect(own.map(\.name) == ["审核DRG付费驻场人员数量", "审核DRG付费医疗机构数量"])
    #expect(own.map(\.target) == ["≥3人", "≥297家"])
    #expect(project.indicators.contains { $0.subcategory == "满意度指标" || $0.category == "满意度指标" })
  }
}
