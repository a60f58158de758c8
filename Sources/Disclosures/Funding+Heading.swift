import BudgetModel

extension Funding.Measure {
  /// What a column of a table of a project's money measures, as its heading says; nil for another.
  init?(heading: String) {
    if heading.contains("申报") {
      self = .requested
    } else if Text.contains(heading, any: ["全年预算", "调整"]) {
      self = .adjusted
    } else if Text.contains(heading, any: ["执行数", "决算", "实际支出", "支出数"]) {
      self = .executed
    } else if heading.contains("结"), heading.contains("余") {
      self = .carriedOver
    } else if heading.contains("预算") {
      self = .approved
    } else {
      return nil
    }
  }
}
