import BudgetModel
import Testing

/// Small disclosures for tests, in the words and figures of real ones.
package enum Samples {
  package static let department = Department(
    name: "泽州县行政审批服务管理局", code: "023", region: Region(name: "泽州县", code: "140525"))

  package static func cell(_ text: String, _ unit: MoneyUnit = .tenThousandYuan) -> CellValue {
    if text.isEmpty { return .blank }
    return Figure(text, .money(unit)).map { .figure($0) } ?? .text(text)
  }

  /// A table of spending: code, name, then total, basic, project; an empty code is the total row.
  package static func spending(
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

  /// Spending of final accounts over all money.
  package static let final = spending([
    ["", "合计", "1564.71", "1096.83", "467.89"], ["201", "一般公共服务支出", "1297.04", "829.16", "467.89"],
    ["20103", "政府办公厅(室)及相关机构事务", "962.12", "829.16", "132.96"], ["2010306", "政务公开审批", "962.12", "829.16", "132.96"],
    ["208", "社会保障和就业支出", "116.57", "116.57", ""],
  ])
  /// Spending of a budget out of the general public one.
  package static let budget = spending(
    [
      ["", "合计", "1508.22", "781.83", "726.40"], ["201", "一般公共服务支出", "1309.75", "583.35", "726.40"],
      ["20103", "政府办公厅（室）及相关机构事务", "1182.35", "583.35", "599.00"], ["2010302", "一般行政管理事务", "275.00", "", "275.00"],
    ], kind: .generalPublic, number: 5)

  package static func disclosure(
    _ kind: DisclosureKind, tables: [Table], projects: [Project] = [], claims: [Claim] = []
  ) -> Disclosure {
    Disclosure(
      department: department, year: 2024, kind: kind, title: "2024年度部门", tables: tables, projects: projects,
      claims: claims)
  }

  package static func claim(
    _ subject: String, _ code: String?, _ text: String, of measure: Claim.Measure = .approved, sentence: Int = 1
  ) throws -> Claim {
    try Claim(
      subject: subject, code: code.flatMap { FunctionCode($0) }, measure: measure,
      figure: #require(Figure(text, .money(.tenThousandYuan))),
      source: Source(.prose(section: "具体情况", sentence: sentence)))
  }

  package static func project(_ name: String, score: String?, grade: Grade? = nil) -> Project {
    var project = Project(name: name)
    var evaluation = SelfEvaluation(source: Source(.evaluation(project: name, table: 3, row: 1)))
    evaluation.total = score.flatMap { PublishedNumber($0) }
    evaluation.grade = grade
    project.evaluation = evaluation
    return project
  }
}
