/// What a column of a table is for, as its lowest heading says.
enum ColumnUse {
  /// Codes of a classification.
  case code
  /// Names.
  case name
  /// Names of units that stand beside the names proper.
  case unit
  /// Numbers of lines, which say nothing.
  case lineNumber
  /// Figures.
  case figures

  init(heading: String) {
    if heading == "行次" || heading == "序号" {
      self = .lineNumber
    } else if heading.hasSuffix("编码") || heading.hasSuffix("代码") || ["类", "款", "项"].contains(heading) {
      self = .code
    } else if ["单位", "单位名称", "部门名称", "预算单位", "预算部门"].contains(heading) {
      self = .unit
    } else if Self.isName(Self.withoutRemarks(heading)) {
      self = .name
    } else {
      self = .figures
    }
  }

  /// Whether a heading is that of units' codes: 单位编码, 部门代码.
  static func isOfUnits(_ heading: String) -> Bool {
    ["单位编码", "单位代码", "部门编码", "部门代码", "预算单位编码", "预算单位代码"].contains(heading)
  }

  private static func isName(_ heading: String) -> Bool {
    ["项目", "名称", "支出项目", "预算项目", "收入项目", "支出项目类别", "科目", "支出科目", "收入科目"].contains(heading)
      || heading.hasSuffix("科目") && Text.contains(heading, any: ["功能", "经济"])
      || ["科目名称", "项目名称", "单位名称", "功能分类", "经济科目", "功能科目", "经济分类科目", "功能分类科目"].contains {
        heading.hasSuffix($0)
      }
  }

  /// A heading without what stands in parentheses.
  private static func withoutRemarks(_ heading: String) -> String {
    var depth = 0
    return heading.filter { character in
      if "（(".contains(character) { depth += 1 }
      defer { if "）)".contains(character) { depth -= 1 } }
      return depth <= 0
    }
  }
}
