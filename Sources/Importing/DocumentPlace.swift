import BudgetModel

/// Places in a document as the reader and the files of corrections write them, in words.
enum DocumentPlace {
  /// `form/网络百兆光纤费/name` as 目标表“网络百兆光纤费”的名称; what is no such place stays as it is.
  static func text(_ place: String, _ language: Language) -> String {
    let parts = place.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 4, parts[0] == "table" {
      let column = parts[3].replacing(">", with: " ")
      return language.pick("表\(parts[1])“\(parts[2])”的“\(column)”", "\(column) of \(parts[2]) in table \(parts[1])")
    }
    guard parts.count >= 3, let sheet = sheet(parts[0], language), let last = parts.last,
      let field = field(last, language)
    else { return place }
    // A name may hold a slash of its own; what lies between the first name and the field is one row.
    let row = parts[2..<(parts.count - 1)].joined(separator: "/")
    return row.isEmpty
      ? language.pick("\(sheet)“\(parts[1])”的\(field)", "\(field) on the \(sheet) \(parts[1])")
      : language.pick("\(sheet)“\(parts[1])”中“\(row)”的\(field)", "\(field) of \(row) on the \(sheet) \(parts[1])")
  }

  private static func sheet(_ word: String, _ language: Language) -> String? {
    switch word {
    case "form": language.pick("目标表", "target form")
    case "evaluation": language.pick("自评", "self-evaluation")
    default: nil
    }
  }

  private static func field(_ word: String, _ language: Language) -> String? {
    switch word {
    case "unit": language.pick("金额单位", "unit of money")
    case "name": language.pick("名称", "name")
    case "origin": language.pick("出处", "origin")
    case "category": language.pick("一级指标", "first-level heading")
    case "subcategory": language.pick("二级指标", "second-level heading")
    case "periodTarget": language.pick("实施期目标", "target of the period")
    case "annualTarget": language.pick("年度目标", "annual target")
    case "adjustedTarget": language.pick("调整后目标", "adjusted target")
    case "actual": language.pick("完成值", "actual value")
    case "weight": language.pick("分值", "weight")
    case "score": language.pick("得分", "score")
    case "deviation": language.pick("偏差原因", "reason of deviation")
    case "period": language.pick("实施期资金", "funds of the period")
    case "annual": language.pick("年度资金", "annual funds")
    default: nil
    }
  }
}
