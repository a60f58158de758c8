import BudgetModel

@testable import Library

/// A small disclosure with one of everything.
enum Fixture {
  static func disclosure() -> Disclosure {
    let department = Department(
      name: "泽州县行政审批服务管理局", code: "023", region: Region(name: "泽州县", code: "140525"))
    let summary = Table(
      number: 1, kind: .incomeAndExpenditure, title: "收入支出决算总表", unit: .tenThousandYuan,
      blocks: [
        Block(side: .income, nameHeader: "项目", columns: [Column(header: ["金额"])]),
        Block(
          side: .expenditure, nameHeader: "项目", columns: [Column(header: ["合计"]), Column(header: ["其中：项目"])]),
      ],
      rows: [
        Row(number: 1, label: "一、一般公共预算财政拨款收入", level: 1, cells: [money("1,564.71")]),
        Row(number: 1, block: 1, label: "二、外交支出", level: 1, cells: [.blank, .text("--")]),
      ])
    let spending = Table(
      number: 3, kind: .expenditure, label: "公开03表", title: "支出决算表", unit: .tenThousandYuan,
      blocks: [
        Block(
          codeHeader: "科目代码", nameHeader: "科目名称",
          columns: [Column(header: ["本年支出合计"]), Column(header: ["项目支出"])])
      ],
      rows: [
        Row(number: 1, label: "合计", level: 0, cells: [money("1,297.04"), money("0.00")]),
        Row(number: 2, code: "201", label: "一般公共服务支出", level: 1, cells: [money("1297.04"), .blank]),
      ])
    return Disclosure(
      department: department, year: 2024, kind: .finalAccounts, title: "2024年度部门决算", tables: [summary, spending],
      projects: [project()],
      claims: [
        Claim(
          subject: "一般公共服务支出", code: FunctionCode("201"), measure: .approved, figure: figure("1,300.5"),
          source: Source(.prose(section: "三", sentence: 2), page: 9))
      ],
      facts: [
        Fact(name: "实有车辆", figure: figure("2", .count("辆")), source: Source(.prose(section: "四", sentence: 1)))
      ],
      enumerations: [
        Enumeration(
          subject: "公用经费", names: ["办公费", "维修（护）费"], source: Source(.prose(section: "六", sentence: 3), page: 11))
      ],
      phrases: [StatedPhrase(.leftover, "增加（减少）", source: Source(.prose(section: "六", sentence: 4), page: 11))])
  }

  static func figure(_ text: String, _ quantity: Quantity = .money(.tenThousandYuan)) -> Figure {
    guard let figure = Figure(text, quantity) else { preconditionFailure("\(text) is no number") }
    return figure
  }

  private static func money(_ text: String) -> CellValue { .figure(figure(text)) }

  private static func project() -> Project {
    var project = Project(name: "房租费")
    let funds = Source(.evaluation(project: "房租费", table: 1, row: 1))
    project.funds = [
      Funding(measure: .approved, origin: nil, figure: figure("10.00"), source: funds),
      Funding(measure: .executed, origin: nil, figure: figure("8.24"), source: funds),
    ]
    var indicator = Indicator(
      category: "产出指标", subcategory: "数量指标", name: "租房面积",
      source: Source(.evaluation(project: "房租费", table: 2, row: 1)))
    indicator.periodTarget = "≥3年"
    indicator.annualTarget = "≥100平方米"
    indicator.actual = "120平方米"
    indicator.weight = PublishedNumber("10")
    indicator.score = PublishedNumber("10")
    indicator.deviation = ""
    project.indicators = [indicator]
    var evaluation = SelfEvaluation(source: Source(.evaluation(project: "房租费", table: 3, row: 1)))
    evaluation.rate = PublishedNumber("82.39")
    evaluation.executionScore = PublishedNumber("8.24")
    evaluation.executionWeight = PublishedNumber("10")
    evaluation.total = PublishedNumber("96.24")
    evaluation.grade = .excellent
    project.evaluation = evaluation
    return project
  }
}
