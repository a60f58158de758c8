import BudgetModel
import Reconciliation

/// The cases of the rules about arithmetic, directions and dates that stand in words.
extension RuleCase {
  private static let section = "三、“三公”经费支出决算情况说明"

  private static func document(
    _ phrases: [(StatedPhrase.Kind, String)] = [], claims: String = "", projects: [Project] = [],
    kind: DisclosureKind = .finalAccounts
  ) -> Disclosure {
    var disclosure = Made.disclosure([], kind: kind)
    disclosure.phrases = phrases.map { StatedPhrase($0.0, $0.1, source: Source(.prose(section: section, sentence: 1))) }
    disclosure.claims = Made.claims(claims)
    disclosure.projects = projects
    return disclosure
  }

  static let words: [RuleCase] = [
    RuleCase(
      ReasonDirections(), keeps: "减少3.00万元：压减", breaks: "减少3.00万元：住房公积金缴费增加", nears: "增加3.00万元：人员新增", silent: "",
      hasRounding: false
    ) { text in document(text.isEmpty ? [] : [(.reason, text)]) },
    RuleCase(
      SumsInWords(), keeps: "8103=7998+105平方米", breaks: "8013=7998+105平方米", nears: "8500=7998+105平方米", silent: "",
      hasRounding: false
    ) { text in
      document(text.isEmpty ? [] : [(.sum, text), (.sum, "1+1=2个")])
    },
    RuleCase(ThreePublicCounts(), keeps: "2", breaks: "0", nears: "26", silent: "", hasRounding: false) { batches in
      document(
        claims: batches.isEmpty
          ? "\(section)|1|executed|公务接待费||0.80万元"
          : """
          \(section)|1|executed|公务接待费||0.80万元
          \(section)|1|count|公务接待||\(batches)批次
          \(section)|1|count|公务接待||26人次
          """)
    },
    RuleCase(
      MisdatedSentences(), keeps: "-", breaks: "比2022年预算", nears: "-", silent: "", hasRounding: false
    ) { text in
      document(
        text.hasPrefix("比") ? [(.misdated, text)] : [],
        claims: text.isEmpty
          ? "" : (1...3).map { "\(section)|\($0)|change|会议费|上年|\($0).00万元" }.joined(separator: "\n"))
    },
  ]

  /// Those that look at forms.
  static let datedForms: [RuleCase] = [
    RuleCase(CostParts(), keeps: "88.65", breaks: "88.56", nears: "80.00", silent: "", hasRounding: false) { cost in
      let lines = (cost.isEmpty ? ["≤42.38万元"] : ["≤42.38万元；≤\(cost)万元", "≤1.00万元；≤1.00万元"])
      // A second form adds up, so that something is counted where the first is left alone.
      return document(
        projects: lines.enumerated().map { index, target in
          Made.project(
            "食堂\(index)", funds: "annual||\(index == 0 ? "131.03" : "2.00")万元",
            indicators: "成本指标|经济成本指标|食堂费用|-|\(target)|-|-|||-", form: true)
        }, kind: .budget)
    },
    RuleCase(DatedTargets(), keeps: "11月", breaks: "12月", nears: "11月20日", silent: "已完成", hasRounding: false) { done in
      document(projects: [Made.project("网络", indicators: "产出指标|时效指标|完成时间|-|-|11月底前|\(done)|10|10|")])
    },
    RuleCase(
      UnitPrices(), keeps: "5137.26", breaks: "5173.26", nears: "4000.50", silent: "", hasRounding: false
    ) { area in
      // A second form holds, so that something is counted where the first is left alone.
      let areas = area.isEmpty ? [] : [area, "5137.26"]
      return document(
        projects: areas.enumerated().map { index, area in
          var project = Made.project("租金\(index)", funds: "annual||184.94万元", form: true)
          project.goal = "按合同支付房租（面积\(area)平方米，30元/月/平）。"
          return project
        }, kind: .budget)
    },
    RuleCase(TargetDirections(), keeps: "≥98%", breaks: "≤98%", nears: "≤100%", silent: "满意", hasRounding: false) {
      target in
      document(
        projects: [Made.project("网络", indicators: "满意度指标|服务对象满意度|群众满意度|-|\(target)|-|-|||-", form: true)], kind: .budget
      )
    },
    RuleCase(RatesOfWholes(), keeps: "≥95%", breaks: "≥195%", nears: "=100%", silent: "满意", hasRounding: false) {
      target in
      document(
        projects: [Made.project("网络", indicators: "满意度指标|服务对象满意度|群众满意度|-|\(target)|-|-|||-", form: true)], kind: .budget
      )
    },
  ]
}
