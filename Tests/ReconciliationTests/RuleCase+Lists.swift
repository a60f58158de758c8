import BudgetModel
import Reconciliation

/// The cases of the rules about what a text counts and lists.
extension RuleCase {
  private static let section = "六、其他重要事项"

  private static func document(_ claims: String, _ tables: [Table] = []) -> Disclosure {
    var disclosure = Made.disclosure(tables, kind: .budget)
    disclosure.claims = Made.claims(claims)
    return disclosure
  }

  static let lists: [RuleCase] = [
    RuleCase(StatedVehicles(), keeps: "11", breaks: "13", nears: "11", silent: "", hasRounding: false) { count in
      document(
        count.isEmpty
          ? ""
          : """
          \(section)|1|count|共有车辆||\(count)辆
          \(section)|1|count|机要通信用车||4辆
          \(section)|1|count|应急保障用车||7辆
          \(section)|1|count|执法执勤用车||0辆
          """)
    },
    RuleCase(ListedParts(), keeps: "48.20", breaks: "42.80", nears: "53.70", silent: "", hasRounding: false) { whole in
      document(
        whole.isEmpty
          ? ""
          : """
          \(section)|1|amount|热线服务||\(whole)万元
          \(section)|1|amount|座席租金||30.00万元
          \(section)|2|amount|线路租金||18.20万元
          \(section)|3|amount|网络维护||21.00万元
          \(section)|4|amount|设备更新||12.50万元
          \(section)|4|amount|软件升级||8.50万元
          \(section)|5|amount|业务宣传||17.00万元
          \(section)|6|amount|印刷||9.00万元
          \(section)|6|amount|摄制||8.00万元
          """)
    },
    RuleCase(ExplainedChanges(), keeps: "-8.00", breaks: "8.00", nears: "-8.00", silent: "", hasRounding: false) {
      part in
      document(
        part.isEmpty
          ? "\(section)|1|change|支出总计||12.31万元"
          : """
          \(section)|1|change|支出总计||12.31万元
          \(section)|2|change|基本支出||20.31万元
          \(section)|2|change|项目支出||\(part)万元
          """)
    },
    RuleCase(CountedLists(), keeps: "3", breaks: "4", nears: "3", silent: "", hasRounding: false) { count in
      var disclosure = document("")
      let names = count.isEmpty ? ["政策法规", "宣传科"] : ["办公室（督查室、信息科）", "人事科", "法规科"]
      disclosure.enumerations = [
        Enumeration(
          subject: "内设机构\(count.isEmpty ? "3" : count)个", names: names,
          source: Source(.prose(section: section, sentence: 1)))
      ]
      return disclosure
    },
    RuleCase(CarriedOver(), keeps: "6.90", breaks: "9.60", nears: "7.34", silent: "", hasRounding: false) { money in
      document(
        "\(section)|1|amount|结转采购经费||\(money.isEmpty ? "9.60" : money)万元",
        money.isEmpty ? [] : [Made.table(.expenditure, title: "支出总表", columns: ["合计", "上年结转"], "合计|40.00|7.34")])
    },
    RuleCase(NearFigures(), keeps: "3,485.20", breaks: "3,845.20", nears: "3,485.20", silent: "", hasRounding: false) {
      money in
      document(
        """
        \(section)|1|amount|会议费||1,200.00万元
        \(section)|1|amount|差旅费||1,300.00万元
        \(section)|2|amount|培训费||\(money.isEmpty ? "3,845.20" : money)万元
        """,
        money.isEmpty
          ? []
          : [Made.table(.other, title: "经费表", columns: ["合计"], "会议费|1,200.00\n差旅费|1,300.00\n培训费|3,485.20")])
    },
    RuleCase(NamedProjects(), keeps: "12.00", breaks: "21.00", nears: "12.01", silent: "") { money in
      var disclosure = document(money.isEmpty ? "" : "\(section)|1|amount|热线服务项目||\(money)万元")
      disclosure.projects = [Made.project("热线服务", funds: money.isEmpty ? "" : "approved||12.00万元", listed: true)]
      return disclosure
    },
  ]

  static let names = RuleCase(
    NamesInText(), keeps: "社会保障和就业支出", breaks: "社会保障支出", nears: "社会保障与就业支出", silent: "", hasRounding: false
  ) { name in
    document(
      "三、支出|1|amount|\(name.isEmpty ? "会议费" : name)||12.40万元",
      name.isEmpty ? [] : [Made.table(.expenditure, title: "支出总表", columns: ["合计"], "208 社会保障和就业支出|12.40")])
  }
}
