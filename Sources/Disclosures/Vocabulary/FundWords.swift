import BudgetModel

/// What headings and labels of the money in forms say: phrases as finance bureaus print them, without their brackets.
enum FundWords {
  /// What the headings of a table of money say, tried from the top.
  static let headings: [(column: FormFunds.Column, any: [String], and: [String])] = [
    (
      .nothing,
      [
        "系数", "得分率", "评分标准", "到位率", "增减", "差异率", "上年数", "预计", "上年预算", "上年执行", "上年决算", "上年支出", "上年金额", "上年度预算", "去年",
        "前年",
      ], []
    ),
    (.score, ["得分", "自评分", "评分", "打分"], []),
    (.weight, ["分值", "权重", "满分", "标准分"], []),
    (.deviation, ["原因", "偏差", "备注", "说明"], []),
    (.rate, ["执行率", "支出率", "完成率", "支付率", "使用率", "执行进度", "支出进度", "支付进度", "执行比例", "执行比率", "支出比例"], []),
    (.rate, ["率", "进度", "比例", "比率", "百分比"], ["执行", "支出", "支付", "使用", "完成", "拨付"]),
    (.nothing, ["到位", "追加", "调增", "调减", "差异", "情况"], []),
    (.measure(.requested), ["申报", "申请金额", "申请数", "申请额", "申请资金总额", "申请预算", "申请总额"], []),
    (.measure(.balance), ["结余", "结转数", "剩余", "余额"], []),
    (.measure(.balance), ["结"], ["余"]),
    (
      .measure(.executed),
      [
        "执行数", "执行金额", "执行额", "决算", "支出数", "实际支出", "支付数", "支付金额", "实际支付", "使用数", "实际使用", "支出金额", "实际执行", "已支出", "累计支出",
        "资金支出", "全年执行", "年度执行", "本年执行", "使用金额", "支出额", "完成数", "全年支出", "本年支出", "年度支出", "资金支付", "已执行", "已使用", "已支付",
        "累计支付", "累计执行",
        "实际完成",
      ], []
    ),
    (.measure(.executed), ["实际", "实绩"], ["支出", "支付", "执行", "使用", "金额"]),
    (.measure(.adjusted), ["全年预算", "调整", "年终预算", "变更后", "年末预算", "最终预算", "调后"], []),
    (.measure(.approved), ["年初", "批复", "安排数", "当年预算", "预算安排", "期初", "初始预算"], []),
    // Beside 年初预算数 it is that of the whole year.
    (.budget, ["预算", "计划数", "计划金额", "下达", "投入的资金", "投入资金", "所需资金", "计划投资", "计划资金"], []),
  ]

  /// The sums that columns below a stage divide it into.
  static let sums: Set<String> = ["总额", "小计", "合计", "总计", "金额", "资金总额"]

  /// What the row of the whole is called.
  static let totals: Set<String> = [
    "年度资金", "资金合计", "小计", "项目总金额", "总金额", "金额合计", "总投资", "项目总投资", "总额", "合计", "总计", "全部资金", "项目资金", "年度金额", "资金总量",
    "总预算", "本年申请资金", "年度申请资金", "当年申请资金",
  ]
  /// How the names of such rows end.
  static let totalEnds = [
    "总额", "资金合计", "资金总计", "总金额", "总投资", "资金总数", "总资金", "经费合计", "支出合计", "预算合计", "金额合计", "金额总计", "总经费", "资金小计", "项目合计",
    "经费总计",
    "资金总和", "总数",
  ]

  /// Where money comes from.
  static let origins = [
    "财政拨款", "财政资金", "其他资金", "自有资金", "单位资金", "自筹", "结转", "中央", "省级", "市级", "县级", "区级", "地方资金", "专户", "债券", "基金",
    "一般公共预算", "国有资本", "上级补助", "社会资金", "配套资金", "事业收入", "本级资金", "市本级", "级资金", "区资金", "级财政", "级补助",
  ]

  /// The books that money comes from, which are no stage of it.
  static let books: Set<String> = [
    "一般公共预算", "政府性基金预算", "国有资本经营预算", "一般公共预算资金", "政府性基金预算资金", "国有资本经营预算资金", "一般公共预算拨款", "社会保险基金预算",
    "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款",
  ]

  /// Sections that are stages where they stand right of another cell.
  static let stages: Set<String> = ["年度预算", "预算资金", "项目预算", "年度预算数"]

  /// What names the money of the whole project, where that of the year is named beside it.
  static let wholes = ["总预算", "总投资"]

  /// What names the money of the whole period.
  static let periods = ["实施期", "中期", "总周期", "中长期", "三年", "五年"]

  /// How headings end that are none of money: who, what for and how.
  static let noEnds = ["单位", "部门", "科室", "名称", "方式", "范围", "用途", "来源", "时间", "目标", "指标", "负责人"]

  /// What the section of the money is called.
  static let sections: Set<String> = [
    "项目资金", "资金情况", "预算资金", "年度预算", "年度主要任务", "预算执行情况", "资金投入情况", "项目预算执行情况", "预算资金情况", "年度预算执行情况", "预算情况", "资金执行情况",
    "资金来源",
    "项目资金来源", "预算执行", "年度预算数", "资金使用情况", "项目资金情况", "年度主要任务完成情况", "部门预算执行情况", "资金构成", "部门预算", "年度履职目标", "年度预算情况",
    "整体支出预算执行情况", "部门整体支出", "资金投入", "年度预算申请", "项目预算", "经费情况", "项目投入",
  ]

  /// What stands before amounts and rates in sentences.
  static let statedExecuted = ["执行数", "实际支出", "支出数", "执行金额", "支出决算", "实际执行", "实际使用", "实际支付"]
  static let statedSpendings = ["支出", "使用", "支付", "使用资金", "支付资金", "支出资金", "完成支出", "执行资金"]
  static let statedBudgets = [
    "全年预算", "调整后", "调整预算", "预算调整为", "预算数", "预算资金", "预算金额", "年初预算", "预算安排", "安排预算", "年预算", "年度预算", "预算为", "预算总额", "年初安排",
    "批复预算", "预算批复", "下达预算", "调整为",
  ]
  static let statedAdjustments = ["全年预算", "调整", "变更后", "调后"]
  static let statedRates = [
    "完成预算", "执行率", "完成年初预算", "完成全年预算", "支出进度", "执行进度", "支付率", "支出率", "支付进度", "使用率", "执行比例",
  ]

  /// Words that tell a row of money.
  static let parts = [
    "资金", "年度预算", "预算安排", "预算情况", "预算金额", "预算执行", "财政拨款", "金额合计", "执行数", "基本支出", "项目支出", "预算数", "决算数", "年初预算", "项目总金额",
    "总投资", "经费情况", "项目投入",
    "支出金额", "支付数", "使用数",
  ]
}

extension FundWords {
  /// What a heading of money says; nil where it says nothing of it.
  /// - Parameter isFirst: whether it stands first in its row, where the name of a section does.
  static func column(_ heading: String, isFirst: Bool = true) -> FormFunds.Column? {
    let plain = Phrase.plain(heading)
    guard (2...16).contains(plain.unicodeScalars.count), !books.contains(plain),
      !noEnds.contains(where: { plain.hasSuffix($0) }),
      !sections.contains(plain) || plain == "年度预算数" || !isFirst && stages.contains(plain)
    else { return nil }
    let column = headings.first { rule in
      Text.contains(plain, any: rule.any) && (rule.and.isEmpty || Text.contains(plain, any: rule.and))
    }?.column
    if column == .budget, let own = stage(Phrase.remark(heading)) { return .measure(own) }
    return column
  }

  /// Whether a heading may be of a change of the budget as well as of what it is then.
  static func isChange(_ heading: String) -> Bool {
    ["调整数", "调整额", "调整金额", "调整"].contains { Phrase.plain(heading).hasSuffix($0) }
  }

  /// The year whose money a heading names, and nothing else: 2025年, 2026年度预算; nil for any other.
  static func year(_ heading: String) -> Int? {
    guard let (before, after) = Text.parts(aroundYearIn: Phrase.plain(heading)), before.isEmpty,
      ["", "预算", "资金", "预算数", "金额", "安排", "投资", "计划", "资金总额", "预算金额", "预算资金", "计划投资"].contains(String(after))
    else { return nil }
    return Text.year(in: heading)
  }

  /// Whether a label names the money of several years: 实施期资金总额, 资金总额（2025-2027年）.
  static func isOfPeriod(_ label: String) -> Bool {
    if Text.contains(label, any: periods) { return true }
    let remark = Phrase.remark(label).filter { !"（()）年度".contains($0) }
    let years = remark.split { "-—－至~～".contains($0) }
    return years.count == 2 && years.allSatisfy { $0.count == 4 && Text.isDigits($0) }
  }

  /// The stage that a bracket behind a heading of budgets tells: 预算数（调整后）.
  static func stage(_ remark: String) -> Funding.Measure? {
    if Text.contains(remark, any: ["调整", "全年"]) { return .adjusted }
    return remark.contains("年初") ? .approved : nil
  }

  /// Whether a label names the whole.
  static func isTotal(_ label: String) -> Bool {
    let plain = Phrase.plain(label)
    return totals.contains(plain) || totalEnds.contains { plain.hasSuffix($0) }
  }

  /// Whether a label names a part of the money by what it is for.
  static func isPart(_ label: String) -> Bool { Text.contains(label, any: ["任务", "基本支出", "项目支出"]) }

  /// Whether a label names where money comes from.
  static func isOrigin(_ label: String) -> Bool { Text.contains(label, any: origins) }
}
