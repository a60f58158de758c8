/// Small questions asked of a row of a performance form.
enum FormRow {
  /// What a label says of the form.
  enum Label { case project, department, unit, attribute, duration, score, grade, other }

  /// The label a cell holds; nil where it is none.
  static func label(_ cell: String) -> Label? {
    let text = cell.filter { !"：: 　".contains($0) }
    if text.count > 14 { return nil }
    switch text {
    case "项目名称", "政策名称", "专项名称", "专项资金名称", "项目政策名称", "项目（政策）名称", "政策（项目）名称", "二级项目名称", "一级项目名称", "预算项目名称":
      return .project
    case "部门名称", "部门（单位）名称", "部门(单位)名称", "单位名称", "预算部门名称", "部门（单位）", "预算部门": return .department
    case "实施单位", "项目单位", "预算单位", "项目实施单位", "申报单位", "项目承担单位", "实施（单位）", "项目实施部门": return .unit
    case "项目属性", "项目类型", "项目类别", "项目性质": return .attribute
    case "项目期", "实施期限", "项目周期", "实施周期", "项目起止时间", "项目实施期", "起止时间": return .duration
    case "自评得分", "总得分", "自评总分", "综合得分", "评价得分", "自评总得分": return .score
    case "等级", "评价等级", "自评等级", "绩效等级", "评定等级", "自评结论", "评价等次": return .grade
    case "主管部门", "主管部门及代码", "资金主管部门", "部门预算编码", "项目编码", "项目代码", "单位编码", "预算编码", "项目负责人", "联系人", "联系电话", "负责人",
      "填报人", "填报日期", "部门编码", "主管处室", "财政归口处室":
      return .other
    default: return nil
    }
  }

  /// The labels of a row with what stands behind each, in the next cell or in their own.
  static func particulars(_ cells: [String]) -> [(label: Label, value: String)] {
    let filled = cells.map { Text.unwrapped($0) }.filter { !$0.isEmpty }
    var found: [(Label, String)] = []
    var isTaken = false
    for (index, cell) in filled.enumerated() {
      if isTaken {
        isTaken = false
        continue
      }
      if let label = label(cell) {
        let next = index + 1 < filled.count ? filled[index + 1] : ""
        isTaken = Self.label(next) == nil && !next.isEmpty
        found.append((label, isTaken ? next : ""))
      } else if let colon = cell.firstIndex(where: { "：:".contains($0) }), let label = label(String(cell[..<colon])) {
        found.append((label, String(cell[cell.index(after: colon)...])))
      } else if index == 0 {
        return []
      }
    }
    return found
  }

  /// Whether a row sums up weights and scores.
  static func isTotal(_ first: String) -> Bool {
    let text = first.filter { !"：: 　".contains($0) }
    return ["总分", "合计", "总计", "总得分", "合计得分", "自评总分", "总分值", "得分合计", "分值合计"].contains(text) || text.hasPrefix("总分（")
      || text.hasPrefix("总分(")
  }

  /// Whether a row stands below the indicators and says nothing of them.
  static func isFoot(_ first: String) -> Bool {
    [
      "备注", "注：", "注:", "注1", "说明", "填表", "负责人", "填报", "经办人", "联系", "自评结果", "主要经验", "下一步", "存在问题", "其他需要说明", "审核",
      "评价结论",
    ]
    .contains { first.hasPrefix($0) }
  }

  /// Whether a row tells of aims, contents or reasons in words.
  static func isWords(_ first: String) -> Bool {
    first.count <= 16
      && Text.contains(first, any: ["目标", "概况", "依据", "必要性", "措施", "计划", "内容", "职能", "职责"])
  }
}
