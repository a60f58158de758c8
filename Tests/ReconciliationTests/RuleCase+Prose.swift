import BudgetModel
import Reconciliation

extension RuleCase {
  private static func document(
    _ claims: String, _ tables: [Table] = [], names: [String] = [], kind: DisclosureKind = .finalAccounts
  ) -> Disclosure {
    var disclosure = Made.disclosure(tables, kind: kind)
    disclosure.claims = Made.claims(claims)
    if !names.isEmpty {
      let source = Source(.prose(section: "六、基本支出", sentence: 3))
      disclosure.enumerations = [Enumeration(subject: "公用经费", names: names, source: source)]
    }
    return disclosure
  }

  static let prose: [RuleCase] = [
    RuleCase(EmptyTables(), keeps: "0.00", breaks: "38.20", nears: "0", silent: "", hasRounding: false) { figure in
      var empty = Made.table(.expenditure, number: 3, title: "支出总表", columns: ["合计"], "合计|")
      empty.isEmpty = true
      let summary = Made.twoSided(
        .incomeAndExpenditure, title: "收支总表", income: (["金额"], "本年收入合计|\(figure)"),
        expenditure: (["金额"], "本年支出合计|\(figure)"))
      return document("", [empty, summary], kind: .budget)
    },
    RuleCase(ProseAgainstTables(), keeps: "38.20", breaks: "38.60", nears: "38", silent: "") { figure in
      document(
        "三、支出决算情况说明|1|amount|支出合计||\(figure)万元",
        [Made.table(.expenditure, title: "支出决算表", columns: ["本年支出合计"], "合计|38.20")])
    },
    RuleCase(StatedRates(), keeps: "25.00", breaks: "20.00", nears: "25.01", silent: "") { rate in
      document(
        """
        八、机关运行经费|1|amount|机关运行经费||50.00万元
        八、机关运行经费|1|change|机关运行经费|上年|10.00万元
        八、机关运行经费|1|change-rate|机关运行经费|上年|\(rate)%
        """)
    },
    RuleCase(Completion(), keeps: "52.00", breaks: "60.00", nears: "52.01", silent: "") { rate in
      document(
        """
        三、支出|1|approved|208 社会支出||100.00万元
        三、支出|1|executed|208 社会支出||52.00万元
        三、支出|1|completion|208 社会支出|年初预算|\(rate)%
        """)
    },
    RuleCase(UsesOfSpending(), keeps: "28.50", breaks: "30.00", nears: "28.51", silent: "") { use in
      document(
        """
        三、支出|1|approved|208 社会支出||30.00万元
        三、支出|1|executed|208 社会支出||28.50万元
        三、支出|1|used-for|208 社会支出|养老支出|\(use)万元
        """)
    },
    RuleCase(NamedComponents(), keeps: "办公费 差旅费", breaks: "办公费 邮电费", nears: "办公费 办公费用", silent: "", hasRounding: false)
    {
      names in
      document(
        "",
        names.isEmpty
          ? [] : [Made.table(.basic, title: "基本支出表", columns: ["决算数"], "办公费|3.00\n邮电费|\n差旅费|1.00")],
        names: names.isEmpty ? ["办公费", "邮电费"] : names.split(separator: " ").map(String.init))
    },
    RuleCase(RepeatedFigures(), keeps: "781.83", breaks: "718.83", nears: "781.82", silent: "") { figure in
      document(
        "1、整体绩效目标|1|amount|基本支出||\(figure)万元",
        [Made.table(.generalPublic, title: "支出表", columns: ["合计", "基本支出"], "合计|900.00|781.83")], kind: .budget)
    },
  ]
}
