import Catalogues
import BudgetModel

@testable import Browser

/// A small invented department for tests: one class with two sections, one project.
enum Sample {
  static let department = Department(name: "样例局", code: "001", region: Region(name: "样例县", code: "990001"))

  static func table(_ kind: DisclosureKind, _ rows: [(String?, String, Int, [String?])]) -> Table {
    Table(
      number: 3, kind: .expenditure, label: "公开03表", title: "支出表", unit: .tenThousandYuan,
      blocks: [
        Block(
          codeHeader: "科目编码", nameHeader: "科目名称",
          columns: [Column(header: ["合计"]), Column(header: ["基本支出"]), Column(header: ["项目支出"])])
      ],
      rows: rows.enumerated().map { index, row in
        Row(
          number: index + 1, code: row.0, label: row.1, level: row.2,
          cells: row.3.map { text in
            text.flatMap { Figure($0, .money(.tenThousandYuan)) }.map { .figure($0) } ?? .blank
          })
      })
  }

  static let rows: [(String?, String, Int, [String?])] = [
    (nil, "合计", 0, ["100.00", "60.00", "40.00"]), ("201", "一般公共服务支出", 1, ["70.00", "60.00", "10.00"]),
    ("20103", "政府办公厅（室）及相关机构事务", 2, ["70.00", "60.00", "10.00"]),
    ("2010301", "行政运行", 3, ["60.00", "60.00", nil]), ("2010302", "一般行政管理事务", 3, ["10.00", nil, "10.00"]),
    ("208", "社会保障和就业支出", 1, ["30.00", nil, "30.00"]),
  ]

  static func disclosure(_ kind: DisclosureKind, year: Int = 2024) -> Disclosure {
    var project = Project(name: "样例项目")
    project.funds = [
      Funding(
        measure: kind == .budget ? .annual : .executed, origin: nil, figure: Figure("100000", .money(.yuan)),
        source: Source(.targetForm(project: "样例项目", row: 1)))
    ]
    return Disclosure(
      department: department, year: year, kind: kind, title: "样例", tables: [table(kind, rows)], projects: [project])
  }

  static func program(_ disclosures: [Disclosure], width: Int = 80, height: Int = 24) -> Program {
    Program(
      knownLibrary: KnownLibrary(disclosures.map { Summary($0) }), options: Options(language: .chinese),
      size: .init(width: width, height: height))
  }
}
