/// What a column of a table is for, as its lowest heading says.
enum ColumnUse {
  /// Codes of a classification.
  case code
  /// Names.
  case name
  /// Numbers of lines, which say nothing.
  case lineNumber
  /// Figures.
  case figures

  init(heading: String) {
    if heading == "行次" || heading == "序号" {
      self = .lineNumber
    } else if heading.hasSuffix("编码") || heading.hasSuffix("代码") || ["类", "款", "项"].contains(heading) {
      self = .code
    } else if ["项目", "名称", "支出项目", "预算项目", "收入项目", "单位"].contains(heading) || heading.hasSuffix("科目名称")
      || heading.hasSuffix("项目名称") || heading.hasSuffix("单位名称") || heading.hasSuffix("功能分类")
    {
      self = .name
    } else {
      self = .figures
    }
  }
}
