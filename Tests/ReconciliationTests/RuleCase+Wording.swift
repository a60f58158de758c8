import BudgetModel
import Reconciliation

/// The cases of the rules about words: they look at phrases beside figures.
extension RuleCase {
  private static let section = "三、支出决算情况说明"

  private static func phrase(_ kind: StatedPhrase.Kind, _ text: String) -> StatedPhrase {
    StatedPhrase(kind, text, source: Source(.prose(section: section, sentence: 1)))
  }

  private static func document(
    _ phrases: [StatedPhrase], claims: String = "", title: String? = nil, _ tables: [Table] = [],
    kind: DisclosureKind = .finalAccounts
  ) -> Disclosure {
    var disclosure = Made.disclosure(tables, kind: kind)
    if let title { disclosure.title = title }
    disclosure.phrases = phrases
    disclosure.claims = Made.claims(claims)
    return disclosure
  }

  private static func function(_ lines: String, title: String = "支出表") -> Table {
    Made.table(.generalPublic, title: title, columns: ["合计", "基本支出", "项目支出"], lines)
  }

  static let wordedProse: [RuleCase] = [
    RuleCase(ItemFigures(), keeps: "12.00", breaks: "21.00", nears: "12.01", silent: "") { figure in
      document(
        [],
        claims: figure.isEmpty
          ? "\(section)|1|executed|2010101 行政运行||12.00万元"
          : """
          \(section)|1|executed|2010101 行政运行||\(figure)万元
          \(section)|2|executed|2010102 一般行政管理事务||5.00万元
          """,
        figure.isEmpty ? [] : [function("2010101 行政运行|12.00|12.00|\n2010102 一般行政管理事务|5.00||5.00")])
    },
    RuleCase(ComparingWords(), keeps: "28.00", breaks: "32.00", nears: "29.999", silent: "", hasRounding: false) {
      spent in
      document(
        [phrase(.comparison, "决算数小于预算数")],
        claims: spent.isEmpty
          ? ""
          : "\(section)|1|approved|行政运行||30.00万元\n\(section)|1|executed|行政运行||\(spent)万元")
    },
    RuleCase(ChartShares(), keeps: "34.20", breaks: "32.40", nears: "34.2", silent: "") { share in
      let labels = share.isEmpty ? [] : ["基本支出55.98%", "项目支出\(share)%"]
      var disclosure = document(
        labels.map { StatedPhrase(.label, $0, source: Source(.prose(section: "", sentence: 9), page: 3)) },
        claims: "\(section)|1|share|基本支出||55.98%\n\(section)|1|share|项目支出||34.2\(share == "34.2" ? "1" : "0")%")
      for index in disclosure.claims.indices { disclosure.claims[index].source.page = 3 }
      return disclosure
    },
    RuleCase(DeniedFunds(), keeps: "0.00", breaks: "12.00", nears: "0", silent: "", hasRounding: false) { money in
      document(
        [phrase(.denied, "没有使用政府性基金预算拨款安排的支出")],
        money.isEmpty ? [] : [Made.table(.governmentFund, title: "基金表", columns: ["合计"], "合计|\(money)")])
    },
    RuleCase(StatedProjects(), keeps: "46.00", breaks: "82.00", nears: "46.01", silent: "") { money in
      document(
        [], claims: "十、预算绩效情况|1|amount|二级项目||\(money.isEmpty ? "1.00" : money)万元",
        money.isEmpty ? [] : [function("合计|60.00|14.00|46.00")])
    },
  ]

  static let wordedCoverage: [RuleCase] = [
    RuleCase(
      HeadedColumns(), keeps: "国有资本经营预算支出", breaks: "政府性基金预算支出", nears: "国有资本经营预算支出（不含政府性基金）", silent: "合计",
      hasRounding: false
    ) { heading in
      document([], [Made.table(.stateCapital, title: "国有资本经营预算支出表", columns: [heading], "合计|")])
    },
    RuleCase(Leftovers(), keeps: "-", breaks: "增加（减少）", nears: "-", silent: "", hasRounding: false) { text in
      document(
        text.count > 1 ? [phrase(.leftover, text)] : [],
        claims: text.isEmpty ? "" : "\(section)|1|executed|会议费||2.00万元")
    },
    RuleCase(
      NamedYears(), keeps: "2024年甲表 2024年乙表", breaks: "2024年甲表 2023年乙表", nears: "2024年甲表 2023年、2024年对比表",
      silent: "甲表 乙表", hasRounding: false
    ) { titles in
      document([], titles.split(separator: " ").map { function("合计|1.00|1.00|", title: String($0)) })
    },
    RuleCase(
      DatedFigures(), keeps: "60.00|60.00", breaks: "60.00|50.00", nears: "60.00|60.0", silent: "70.00|50.00",
      hasRounding: false
    ) { amounts in
      let cells = amounts.split(separator: "|")
      return document(
        [phrase(.dated, "2023年收入总预算60.00万元")],
        [
          Made.table(
            .income, title: "收入表", columns: ["2023年预算数", "2024年预算数"], "合计|\(cells[1])|\(cells[0])")
        ])
    },
    RuleCase(PublisherWords(), keeps: "本单位", breaks: "本部门", nears: "我单位", silent: "", hasRounding: false) { word in
      document([phrase(.publisher, word)], title: word.isEmpty ? nil : "某中心2024年单位决算")
    },
    RuleCase(TablesWithoutFigures(), keeps: "1.00", breaks: "", nears: "--", silent: "无", hasRounding: false) {
      figure in
      document([phrase(.publisher, "本单位")], figure == "无" ? [] : [function("合计|\(figure)||")])
    },
    RuleCase(ListedTables(), keeps: "本单位", breaks: "采购表", nears: "本单位", silent: "", hasRounding: false) { words in
      document(
        words.isEmpty ? [] : [words.hasSuffix("表") ? phrase(.listed, words) : phrase(.publisher, words)],
        words.isEmpty ? [] : [function("合计|1.00||")])
    },
    RuleCase(OtherBodies(), keeps: "本单位", breaks: "某县水务局", nears: "本单位", silent: "", hasRounding: false) { words in
      document(words.isEmpty ? [] : [words.hasPrefix("某") ? phrase(.body, words) : phrase(.publisher, words)])
    },
    RuleCase(RepeatedCodes(), keeps: "2010102", breaks: "2010101", nears: "2010103", silent: "", hasRounding: false) {
      code in
      document(
        [],
        code.isEmpty
          ? [] : [function("201 甲类|9.00||\n20101 甲款|9.00||\n2010101 甲项|4.00||\n\(code) 乙项|5.00||")])
    },
  ]

  static let summaryCase = RuleCase(
    SummaryAgainstEconomic(), keeps: "20.00", breaks: "21.00", nears: "20.01", silent: ""
  ) { figure in
    let basic = Made.table(
      .basic, number: 3, title: "基本支出表", columns: ["合计", "人员经费", "公用经费"], "合计|50.00|30.00|20.00")
    return document(
      [],
      [
        Made.twoSided(
          .incomeAndExpenditure, title: "收支总表", income: (["金额"], "收入总计|60.00"),
          expenditure: (["合计", "人员经费", "公用经费", "项目支出"], "支出总计|60.00|30.00|\(figure)|10.00")),
        Made.table(.generalPublic, number: 2, title: "支出表", columns: ["合计"], "合计|60.00"),
      ] + (figure.isEmpty ? [] : [basic]), kind: .budget)
  }

  static let sizes: [RuleCase] = [
    RuleCase(ProjectSize(), keeps: "90.00", breaks: "120.00", nears: "100.00", silent: "", hasRounding: false) {
      money in
      var disclosure = document(
        [],
        money.isEmpty
          ? []
          : [
            Made.table(.expenditure, title: "支出总表", columns: ["合计"], "合计|100.00")
          ], kind: .budget)
      disclosure.projects = [Made.project("房租", funds: "approved||\(money.isEmpty ? "1.00" : money)万元")]
      return disclosure
    },
    RuleCase(TenfoldResults(), keeps: "25场", breaks: "200场", nears: "199场", silent: "", hasRounding: false) { actual in
      var disclosure = document([])
      disclosure.projects = [Made.project("培训", indicators: "产出指标|数量指标|场次|-|-|≥20场|\(actual)|10|10|")]
      return disclosure
    },
  ]
}
