/// How results are said in sentences and cells.
enum ResultWords {
  /// What stands before the points of the whole, the surest first.
  static let totals = [
    "自评总得分", "自评得分", "总得分", "综合得分", "评价得分", "自评总分", "自评分数", "自评分", "综合评分", "自评综合得分", "评价总分", "绩效得分", "自评打分", "最终得分",
    "总分", "得分",
  ]
  /// What makes the points before it those of a part.
  static let parts = ["执行", "指标", "产出", "效益", "满意", "过程", "决策", "投入", "成本", "管理", "率", "满分", "标准"]
  /// What stands before the points for spending, and for the indicators.
  static let executions = ["预算执行情况得分", "预算执行得分", "预算执行率得分", "执行率得分", "资金执行得分"]
  static let indicators = ["绩效指标得分", "指标完成情况得分", "指标得分"]
  /// What stands before a grade.
  static let grades = [
    "评价等级", "自评等级", "评价等次", "自评等次", "绩效等级", "评定等级", "等级", "等次", "评定", "属于", "评价结果", "自评结果", "评价结论", "自评结论", "评为",
  ]
  /// Headings over score and grade in lists.
  static let sections: Set<String> = ["自评结果", "自评情况", "评价结果", "评价情况", "绩效自评", "财政资金", "资金"]
  /// Grades as bureaus print them, longer ones first.
  static let gradeNames = [
    "基本合格", "不合格", "不达标", "优秀", "优良", "良好", "较好", "中等", "一般", "较差", "合格", "达标", "优", "良", "中", "差", "好", "A", "B", "C",
    "D",
  ]
}
