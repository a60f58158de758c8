import BudgetModel
import BudgetSamples
import Testing

struct ThreePublicExpensesTests {
  @Test func `a budget names the parts in rows`() {
    // given
    let rows = [
      ("因公出国（境）费", ["", ""]), ("公务接待费", ["0.80", "0.80"]), ("公务用车购置及运行费", ["1.28", "1.28"]),
      ("①公务用车购置费", ["", ""]), ("②公务用车运行维护费", ["1.28", "1.28"]), ("合计", ["2.08", "2.08"]),
    ]
    let table = Table(
      number: 10, kind: .threePublicExpenses, title: "“三公”经费支出预算表", unit: .tenThousandYuan,
      blocks: [Block(columns: [Column(header: ["2024年预算数", "合计"]), Column(header: ["2024年预算数", "一般公共预算"])])],
      rows: rows.enumerated().map { index, row in
        Row(number: index + 1, label: row.0, level: row.0 == "合计" ? 0 : 1, cells: row.1.map { Samples.cell($0) })
      })
    // when
    let cells = ThreePublicExpenses(table, of: 2024, finalAccounts: false).cells
    // then
    #expect(
      cells.mapValues(\.value.text) == [
        .total: "2.08", .abroad: nil, .receptions: "0.80", .vehicles: "1.28", .vehiclePurchase: nil,
        .vehicleRunning: "1.28",
      ])
    #expect(cells[.abroad]?.value == .blank)
    #expect(cells[.receptions]?.source.place == .table(number: 10, block: 0, row: 2, column: 0))
  }

  @Test(arguments: [(false, "3.00", 0), (true, "2.58", 6)], ["", "2024年"])
  func `final accounts name them in columns, the budget's before their own`(
    side: (isFinal: Bool, total: String, first: Int), year: String
  ) {
    // given
    let parts = [
      ["合计"], ["因公出国 (境) 费"], ["公务用车购置及运行维护费", "小计"], ["公务用车购置及运行维护费", "公务用车 购置费"],
      ["公务用车购置及运行维护费", "公务用车 运行维护费"], ["公务接待 费"],
    ]
    let columns = ["预算数", "决算数"].flatMap { side in parts.map { Column(header: [year + side] + $0) } }
    let values = ["3.00", "", "3.00", "", "3.00", ""] + ["2.58", "0", "2.58", "", "2.58", ""]
    let table = Table(
      number: 9, kind: .threePublicExpenses, title: "“三公”经费支出决算表", unit: .tenThousandYuan,
      blocks: [Block(columns: columns)],
      rows: [Row(number: 1, label: "", level: 1, cells: values.map { Samples.cell($0) })])
    // when
    let cells = ThreePublicExpenses(table, of: 2024, finalAccounts: side.isFinal).cells
    // then
    #expect(
      cells.mapValues(\.value.text) == [
        .total: side.total, .abroad: side.isFinal ? "0" : nil, .vehicles: side.total, .vehiclePurchase: nil,
        .vehicleRunning: side.total, .receptions: nil,
      ])
    #expect(cells[.total]?.source.place == .table(number: 9, block: 0, row: 1, column: side.first))
  }

  @Test(
    arguments: [
      ("公务用车购置及运行费/购置费", .vehiclePurchase), ("公务用车购置及运行费/公务用车运行费", .vehicleRunning),
      ("“三公”经费/公务用车购置及运行费/小计", .vehicles), ("公务用车购置费和运行维护费", .vehicles), ("公务用车购置费/一般公共预算", .vehiclePurchase),
      ("\"三公\"经费支出", .total), ("“三公”经费/公务接待费", .receptions), ("三公经费机关运行经费", nil), ("会议费", nil),
    ] as [(String, ThreePublicExpenses.Part?)])
  func `the part is that of the innermost words`(wording: String, part: ThreePublicExpenses.Part?) {
    #expect(ThreePublicExpenses.Part(wording) == part)
  }

  @Test func `a table without any of them has none`() {
    let table = Table(
      number: 3, kind: .other, title: "基本支出", unit: .tenThousandYuan,
      blocks: [Block(columns: [Column(header: ["项目支出"])])],
      rows: [Row(number: 1, label: "房租费", level: 1, cells: [Samples.cell("136.61")])])
    #expect(ThreePublicExpenses(table, of: 2024, finalAccounts: true).cells.isEmpty)
  }

  @Test func `where budget and outturn are rows, the wanted one is read`() {
    let table = Table(
      number: 9, kind: .threePublicExpenses, title: "“三公”经费支出决算表", unit: .tenThousandYuan,
      blocks: [Block(columns: ["“三公”经费合计", "公务接待费"].map { Column(header: [$0]) })],
      rows: ["预算数", "决算数"].enumerated().map { index, name in
        Row(number: index + 1, label: name, level: 1, cells: [Samples.cell("\(index + 1).50"), Samples.cell("0.50")])
      })
    func total(finalAccounts: Bool) -> String? {
      ThreePublicExpenses(table, of: 2024, finalAccounts: finalAccounts)[.total]?.value.text
    }
    #expect(total(finalAccounts: true) == "2.50")
    #expect(total(finalAccounts: false) == "1.50")
  }

  @Test func `a table that holds other expenses too has a total only where it says so`() {
    func cells(_ names: [String]) -> [ThreePublicExpenses.Part: String?] {
      let table = Table(
        number: 8, kind: .threePublicExpenses, title: "行政经费及“三公”经费预算表", unit: .tenThousandYuan,
        blocks: [Block(columns: [Column(header: ["合计"])])],
        rows: names.enumerated().map { index, name in
          Row(number: index + 1, label: name, level: 1, cells: [Samples.cell("\(index).50")])
        })
      return ThreePublicExpenses(table, of: 2024, finalAccounts: false).cells.mapValues(\.value.text)
    }
    #expect(cells(["行政经费", "“三公”经费", "公务接待费支出"]) == [.total: "1.50", .receptions: "2.50"])
    #expect(cells(["合计", "公务接待费", "会议费"]) == [.receptions: "1.50"])
  }

  @Test func `columns of the year before and of changes are left out`() {
    let columns = ["上年", "当年", "增减变化情况"].flatMap { year in
      [["合计"], ["“三公”经费", "小计"], ["“三公”经费", "公务接待费"], ["会议费"]].map { Column(header: [year] + $0) }
    }
    let table = Table(
      number: 13, kind: .threePublicExpenses, title: "“三公”经费及会议费支出预算表", unit: .yuan,
      blocks: [Block(columns: columns)],
      rows: [
        Row(
          number: 1, label: "合计", level: 0, cells: (1...12).map { Samples.cell("\($0)00.00") })
      ])
    let cells = ThreePublicExpenses(table, of: 2024, finalAccounts: false).cells
    #expect(cells.mapValues(\.value.text) == [.total: "600.00", .receptions: "700.00"])
  }

  @Test(arguments: [(2026, "347.60", "192.00"), (2025, "356.10", "197.00"), (2024, nil, nil)])
  func `of two years side by side, the wanted one is read, and none for a third`(
    year: Int, total: String?, receptions: String?
  ) {
    let columns = ["2025年预算数", "2026 年度预算数"].flatMap { year in
      [["合计"], ["因公出国（境）经费"], ["公务接待费"]].map { Column(header: [year] + $0) }
    }
    let values = ["356.10", "95.00", "197.00", "347.60", "94.00", "192.00"]
    let table = Table(
      number: 7, kind: .threePublicExpenses, title: "“三公”经费支出情况表", unit: .tenThousandYuan,
      blocks: [Block(columns: columns)],
      rows: [Row(number: 1, label: "", level: 0, cells: values.map { Samples.cell($0) })])
    let cells = ThreePublicExpenses(table, of: year, finalAccounts: false).cells
    #expect(cells[.total]?.value.text == total)
    #expect(cells[.receptions]?.value.text == receptions)
  }

  @Test func `the narrative's own section says what a blank cell does not`() throws {
    // given
    func claim(_ subject: String, _ text: String, _ section: String) throws -> Claim {
      Claim(
        subject: subject, code: nil, measure: .amount, figure: try #require(Figure(text, .money(.tenThousandYuan))),
        source: Source(.prose(section: section, sentence: 1)))
    }
    let disclosure = Samples.disclosure(
      .finalAccounts, tables: [],
      claims: [
        try claim("公务接待费", "9.00", "五、机关运行经费"), try claim("公务接待费支出", "0", "（一）“三公”经费支出"),
        try claim("国内接待费", "1.00", "（一）“三公”经费支出"),
      ])

    // then
    let stated = ThreePublicStatements(disclosure)
    let amounts = ThreePublicExpenses.Part.allCases.map { stated.amount(of: $0, .finalAccounts)?.figure.text }
    #expect(amounts == ThreePublicExpenses.Part.allCases.map { $0 == .receptions ? "0" : nil })
  }

  @Test func `rows of the year before and of changes are left out, told by their cell`() {
    let table = Table(
      number: 9, kind: .threePublicExpenses, title: "“三公”经费支出表", unit: .tenThousandYuan,
      blocks: [Block(columns: [Column(header: ["年度"]), Column(header: ["公务接待费"])])],
      rows: [("2025年", "3.51"), ("2026年", "3.50"), ("增减变化金额", "-0.01")].enumerated().map { index, row in
        Row(number: index + 1, label: "", level: 1, cells: [.text(row.0), Samples.cell(row.1)])
      })
    let cells = ThreePublicExpenses(table, of: 2026, finalAccounts: false).cells
    #expect(cells.mapValues(\.value.text) == [.receptions: "3.50"])
  }
}
