/// What a column of a table of performance indicators is for, as its heading says.
enum FormColumn: Hashable {
  /// Numbers of lines.
  case number
  /// Codes of units.
  case code
  /// Names of units.
  case unit
  /// Names of projects, where one table is for all of them.
  case project
  /// A project's money.
  case amount
  /// A project's target in words.
  case goal
  /// 一级指标.
  case category
  /// 二级指标.
  case subcategory
  /// 三级指标.
  case name
  /// The comparison sign of the target, or whether there is one (定性).
  case sign
  /// The target for the implementation period.
  case periodTarget
  /// The target for the year.
  case annualTarget
  /// The target after adjustment.
  case adjustedTarget
  /// The target's measure word.
  case measure
  case actual
  case weight
  case score
  case deviation
  /// Remarks, explanations, rules of scoring.
  case other

  /// Reads a heading.
  /// - Parameters:
  ///   - heading: the lowest heading of the column, without blanks.
  ///   - above: the headings above it.
  init(_ heading: String, above: String = "") {
    self = Self.own(heading) ?? Self.own(above + heading) ?? .other
  }

  /// What a heading alone says; nil where it is no heading of such a table.
  static func own(_ heading: String) -> FormColumn? {
    func has(_ words: String...) -> Bool { Text.contains(heading, any: words) }
    if heading == "序号" || heading == "行次" { return .number }
    if has("一级指标") || heading == "一级" { return .category }
    if has("二级指标") || heading == "二级" { return .subcategory }
    if has("三级指标", "指标名称", "具体指标") || heading == "三级" { return .name }
    if has("性质", "符号", "值类型", "指标方向") { return .sign }
    if has("计量", "度量单位") { return .measure }
    if has("偏差", "原因", "改进措施") { return .deviation }
    if has("分值", "权重") || heading == "标准分" { return .weight }
    if has("内容", "说明", "解释", "依据", "标准", "备注", "描述", "公式", "方法", "细则", "得分率", "核心", "来源", "类型") { return .other }
    if has("得分") { return .score }
    if has("半年", "年中", "前年", "上年", "去年") { return .other }
    if has("实际", "完成值", "完成情况") { return .actual }
    if has("指标值", "目标值", "预期值", "计划值", "年初指标", "年度指标", "调整后", "全年") {
      if has("调整") { return .adjustedTarget }
      return has("实施期", "长期") && !has("年度") ? .periodTarget : .annualTarget
    }
    if has("绩效目标", "年度目标", "总体目标", "实施期目标") && !has("指标") { return .goal }
    if has("项目") && has("名称") || heading == "项目" { return .project }
    if has("编码", "代码") { return .code }
    if has("单位", "部门") && !has("万元", "金额") { return .unit }
    if has("金额", "资金", "预算", "总额", "拨款", "支出") { return .amount }
    return heading.hasSuffix("绩效指标") || heading == "绩效目标指标" ? .other : nil
  }
}
