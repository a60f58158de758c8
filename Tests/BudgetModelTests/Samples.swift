import BudgetModel
import Testing

/// Small disclosures for tests, in the words and figures of real ones.
enum Samples {
  static let department = Department(
    name: "泽州县行政审批服务管理局", code: "023", region: Region(name: "泽州县", code: "140525"))

  static func cell(_ text: String, _ unit: MoneyUnit = .tenThousandYuan) -> CellValue {
    if text.isEmpty { return .blank }
    return Figure(text, .money(unit)).map { .figure($0) } ?? .text(text)
  }

  /// A table of spending: code, name, then total, basic, project; an empty code is the total row.
  static func spending(
    _ rows: [[String]], kind: TableKind = .expenditure, number: Int = 3, unit: MoneyUnit = .tenThousandYuan
  ) -> Table {
    Table(
      number: number, kind: kind, title: "支出决算表", unit: unit,
      blocks: [
        Block(columns: [Column(header: ["本年支出合计"]), Column(header: ["基本支出"]), Column(header: ["项目支出"])])
      ],
      rows: rows.enumerated().map { index, row in
        Row(
          number: index + 1, code: row[0].isEmpty ? nil : row[0], label: row[1],
          level: FunctionCode(row[0])?.level.rawValue ?? 0, cells: row.dropFirst(2).map { cell($0, unit) })
      })
  }

  static func disclosure(
    _ kind: DisclosureKind, tables: [Table], projects: [Project] = [], claims: [Claim] = []
  ) -> Disclosure {
    Disclosure(
      department: department, year: 2024, kind: kind, title: "2024年度部门", tables: tables, projects: projects,
      claims: claims)
  }

  static func claim(_ subject: String, _ code: String?, _ text: String, sentence: Int = 1) throws -> Claim {
    Claim(
      subject: subject, code: code.flatMap { FunctionCode($0) }, measure: .approved,
      figure: try #require(Figure(text, .money(.tenThousandYuan))),
      source: Source(.prose(section: "具体情况", sentence: sentence)))
  }

  static func project(_ name: String, score: String?, grade: Grade? = nil) -> Project {
    var project = Project(name: name)
    var evaluation = SelfEvaluation(source: Source(.evaluation(project: name, table: 3, row: 1)))
    evaluation.total = score.flatMap { PublishedNumber($0) }
    evaluation.grade = grade
    project.evaluation = evaluation
    return project
  }
}
