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
  /// Words before points that are no label by themselves: 自评结论：得88.2分.
  static let bareTotals = ["结论：得", "结果：得", "自评得", "综合得", "评价得", "最终得", "共得"]
  /// What follows the name of a project in the heading over its results.
  private static let behindNames = [
    "项目支出绩效自评", "项目绩效自评", "支出绩效自评", "绩效自评", "项目支出绩效评价", "项目绩效评价", "绩效评价", "项目自评", "自评",
  ]
  /// What a heading over results says that names no project.
  static let noNames = [
    "情况", "结果", "综述", "问题", "措施", "目标", "结论", "概况", "绩效", "自评", "评价", "分析", "建议", "说明", "得分", "等级", "年初", "执行率",
    "原因", "偏差", "公开", "部门决算", "部门预算", "概述", "总体", "下一步", "投入", "到位", "拨付", "进度", "产出", "效益", "满意度", "过程", "决策", "依据",
    "必要性", "背景",
  ]

  /// Groups of indicators that a report gives points to, without 项目 before and 指标 behind.
  static let groups: Set<String> = [
    "决策", "过程", "产出", "效益", "效果", "满意度", "投入", "管理", "成本", "履职", "立项", "过程管理", "产出与效益", "预算执行", "预算执行率", "服务对象满意度",
  ]
  /// What such points are called.
  static let pointNames: Set<String> = [
    "分值", "权重", "满分", "标准分", "标准分值", "设定分值", "指标分值", "分数", "得分", "自评得分", "评价得分", "实际得分", "评分", "自评分", "得分率", "扣分",
    "扣分值", "权重分", "权重分值", "占比",
  ]

  /// Whether a heading stands over results of self-evaluations.
  static func isOfResults(_ heading: String) -> Bool {
    heading.contains("自评") || heading.contains("自我评价")
  }

  /// The words of a heading before what it tells of: X项目绩效自评情况.
  static func withoutResult(_ heading: String) -> String {
    for end in behindNames {
      guard let range = Text.range(of: end, in: heading) else { continue }
      let rest = heading[range.upperBound...]
      if rest.isEmpty || ["情况", "结果", "报告", "说明", "得分", "工作"].contains(where: { rest.hasPrefix($0) }) {
        return String(heading[..<range.lowerBound])
      }
    }
    return heading
  }

  /// Headings over score and grade in lists.
  static let sections: Set<String> = ["自评结果", "自评情况", "评价结果", "评价情况", "绩效自评", "财政资金", "资金"]
  /// Grades as bureaus print them, longer ones first.
  static let gradeNames = [
    "基本合格", "不合格", "不达标", "优秀", "优良", "良好", "较好", "中等", "一般", "较差", "合格", "达标", "优", "良", "中", "差", "好", "A", "B", "C",
    "D",
  ]
}
