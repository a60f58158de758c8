import BudgetModel
import Reconciliation

extension RuleCase {
  private static func document(
    _ projects: [Project], kind: DisclosureKind = .finalAccounts, claims: String = "", _ tables: [Table] = []
  ) -> Disclosure {
    var disclosure = Made.disclosure(tables, kind: kind)
    disclosure.projects = projects
    disclosure.claims = Made.claims(claims)
    return disclosure
  }

  static let performance: [RuleCase] = [
    RuleCase(ExecutionScores(), keeps: "92.45", breaks: "95.00", nears: "92.4", silent: "") { rate in
      document([Made.project("房租", funds: "adjusted||50000元\nexecuted||46225元", evaluation: "\(rate)||||优")])
    },
    RuleCase(
      ScoreTotals(), keeps: "45|40|100|10|85|95|优", breaks: "45|40|100|10|85|96|优",
      nears: "44.96|39.95|100|10|84.9|94.9|优",
      silent: "||100||||优"
    ) { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      return document([
        Made.project(
          "房租",
          indicators: "产出指标|数量指标|面积|-|-|=5|5|50|\(fields[0])|\n产出指标|质量指标|合格率|-|-|=5|5|40|\(fields[1])|",
          evaluation: fields.dropFirst(2).joined(separator: "|"))
      ])
    },
    RuleCase(Grades(), keeps: "90|优", breaks: "88|优", nears: "89.99|良", silent: "|优", hasRounding: false) { result in
      document([Made.project("房租", evaluation: "||90|\(result)")])
    },
    RuleCase(StatedScores(), keeps: "95", breaks: "100", nears: "95.0", silent: "", hasRounding: false) { score in
      var disclosure = document([Made.project("房租费", evaluation: "||95|95|优")])
      if !score.isEmpty {
        let source = Source(.prose(section: "结论", sentence: 1))
        disclosure.phrases = [StatedPhrase(.scored, "房租费项目 \(score)", source: source)]
      }
      return disclosure
    },
    RuleCase(FullMarks(), keeps: "25", breaks: "12", nears: "20", silent: "", hasRounding: false) { actual in
      document([Made.project("房租", indicators: "产出指标|数量指标|场次|-|-|≥20场|\(actual)|10|10|")])
    },
    RuleCase(UnspentProjects(), keeps: "80000", breaks: "0", nears: "8000", silent: "", hasRounding: false) { spent in
      document([
        Made.project("培训", funds: "approved||80000元\nexecuted||\(spent)元", evaluation: "0|0|90|90|优")
      ])
    },
    RuleCase(ResultCounts(), keeps: "3 4 5", breaks: "3 3 3", nears: "3 3 4", silent: "", hasRounding: false) {
      actuals in
      let lines = actuals.split(separator: " ").map { "产出指标|数量指标|次数|-|-|≥3次|\($0)|10|9|原因" }
      return document([Made.project("培训", indicators: lines.joined(separator: "\n"), evaluation: "|||90|优")])
    },
    RuleCase(
      UnexplainedDeviations(), keeps: "6|未及时开展", breaks: "6|", nears: "9.99|略", silent: "6|-", hasRounding: false
    ) { result in
      document([Made.project("培训", indicators: "产出指标|数量指标|次数|-|-|≥3次|2|10|\(result)")])
    },
    RuleCase(ProjectMoney(), keeps: "514600", breaks: "541600", nears: "514579.60", silent: "") { amount in
      document(
        [Made.project("热线", funds: "approved||51.46万元\nannual||\(amount)元", listed: true, form: true)], kind: .budget)
    },
    RuleCase(TwoTargets(), keeps: "≥5%|≥5%", breaks: "≥0%|≥15%", nears: "及时|及时及时", silent: "≥0%|", hasRounding: false) {
      targets in
      document(
        [
          Made.project(
            "网络", funds: "period||80000元\nannual||80000元", indicators: "产出指标|成本指标|节约率|\(targets)|-|-|||-", form: true)
        ], kind: .budget)
    },
  ]

  /// What a form says against what it says elsewhere.
  static let forms: [RuleCase] = [
    RuleCase(CostCeilings(), keeps: "260", breaks: "206", nears: "300", silent: "", hasRounding: false) { ceiling in
      document(
        [
          Made.project(
            "门诊", funds: "annual||260.00万元",
            indicators: "成本指标|经济成本指标|项目总成本|-|\(ceiling.isEmpty ? "节约" : "≤\(ceiling)万元")|-|-||"
              + "|-\n产出指标|数量指标|人数|-|≥5人|-|-|||-", form: true)
        ], kind: .budget)
    },
    RuleCase(GoalNumbers(), keeps: "684", breaks: "648", nears: "684", silent: "", hasRounding: false) { number in
      var project = Made.project("水质", indicators: "产出指标|数量指标|断面监测检查对象数量|-|≥684个|-|-|||-", form: true)
      project.goal = number.isEmpty ? "做好监测。" : "完成水质监测，监测断面\(number)个以上。"
      return document([project], kind: .budget)
    },
    RuleCase(LostPoints(), keeps: "6", breaks: "4", nears: "6.0", silent: "", hasRounding: false) { score in
      document([Made.project("宣传", indicators: "产出指标|数量指标|发稿量|-|-|≥350篇|355篇|6|\(score)|工作调整")])
    },
  ]

  static let coverage: [RuleCase] = [
    // One of the three was carried over, and may be counted or not.
    RuleCase(ProjectCoverage(), keeps: "3", breaks: "4", nears: "2", silent: "", hasRounding: false) { count in
      var projects = ["热线", "餐补", "网络"].map { Made.project($0, listed: !count.isEmpty) }
      projects[2].listing = projects[2].listing.map { _ in Source(.table(number: 13, block: 0, row: 1, column: nil)) }
      return document(
        projects, kind: .budget, claims: "2、项目绩效目标|1|count|二级项目||\(count)个",
        [
          Made.table(.projects, number: 12, title: "项目支出表", columns: ["合计"], "某局|1.00"),
          Made.table(.projectsCarriedOver, number: 13, title: "上年结转项目表", columns: ["合计"], "某局|1.00"),
        ])
    },
    RuleCase(
      ProjectNames(), keeps: "网络百兆费", breaks: "网络千兆费", nears: "网络 百兆费", silent: "", hasRounding: false
    ) { name in
      var project = Made.project("网络百兆费", listed: true, form: !name.isEmpty)
      project.formName = name.isEmpty || name == project.name ? nil : name
      return document([project], kind: .budget)
    },
    RuleCase(FormNames(), keeps: "2024 热线", breaks: "2023 热线", nears: "2024 政务热线", silent: "", hasRounding: false) {
      form in
      let words = form.split(separator: " ").map(String.init)
      var project = Made.project("热线", listed: true, form: true)
      project.formYear = words.first.flatMap { Int($0) }
      project.formName = words.last
      return document([project], kind: .budget)
    },
    RuleCase(UnitSlips(), keeps: "514600", breaks: "51.46", nears: "5146", silent: "", hasRounding: false) { amount in
      document(
        [Made.project("热线", funds: "approved||51.46万元\nannual||\(amount)元", listed: true, form: true)], kind: .budget)
    },
    RuleCase(
      AccountNames(), keeps: "20103 政府办公厅（室）事务", breaks: "20103 政务公开事务", nears: "20103 政府办公厅(室)事务",
      silent: "", hasRounding: false
    ) { account in
      let tables = [TableKind.income, .expenditure].enumerated().map { index, kind in
        let line = index == 0 && !account.isEmpty ? "20103 政府办公厅（室）事务|1.00" : account + "|1.00"
        return Made.table(kind, number: index + 2, title: "表", columns: ["合计"], account.isEmpty ? "房租|1.00" : line)
      }
      return document([], tables)
    },
    RuleCase(StandardTables(), keeps: "9", breaks: "8", nears: "8 其他", silent: "1", hasRounding: false) { tables in
      let kinds: [TableKind] = [
        .incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .threePublicExpenses,
        .governmentFund, .stateCapital,
      ]
      let count = Int(tables.prefix(1)) ?? 0
      return document(
        [],
        (kinds.prefix(count) + (tables.hasSuffix("其他") ? [.other] : [])).enumerated().map { index, kind in
          Made.table(kind, number: index + 1, title: "表", columns: ["合计"], "合计|1.00")
        })
    },
  ]
}
