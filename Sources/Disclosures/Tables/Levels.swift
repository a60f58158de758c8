import BudgetModel

/// How deep a row stands in its table.
enum Levels {
  /// What is known of a row when its level is asked for.
  struct Line {
    var code: String?
    var label: String
    var hasCounterpart: Bool
  }

  /// Whether a label names a total over the whole table.
  static func isTotal(_ label: String) -> Bool {
    let name = Text.squeezed(Numbering.stripped(label))
    if ["合计", "总计", "总合计", "部门合计", "支出合计", "收入合计", "总 计"].contains(name) { return true }
    return ["收入总计", "支出总计", "本年收入合计", "本年支出合计", "人员经费合计", "公用经费合计", "本年收入", "本年支出"]
      .contains(name)
  }

  /// The levels of a block's rows from top to bottom.
  static func levels(_ lines: [Line], pairs: Bool, sections: Bool) -> [Int] {
    var levels: [Int] = []
    var isUnderCarryOver = false
    var isUnderTotal = false
    var plainLevel = 0
    var units: [String] = []
    for line in lines {
      let level: Int
      if sections {
        level = sectionLevel(line.label, isUnderTotal: isUnderTotal)
        if Text.hasChineseNumber(line.label) { isUnderTotal = false }
        if isTotal(line.label) { isUnderTotal = true }
      } else if isTotal(line.label) {
        level = 0
      } else if let code = line.code, Text.isCode(code) {
        level = codeLevel(code)
        units.append(code)
      } else if let code = line.code, Text.isDigits(code) {
        // Codes of units go on where those above them end: 113, 113001.
        while let last = units.last, !code.hasPrefix(last) || code == last { units.removeLast() }
        level = units.count + 1
        units.append(code)
      } else if isCircled(line.label) {
        // `①` stands one below the nearest row above that has no such number.
        level = plainLevel + 1
      } else if pairs {
        level = line.hasCounterpart ? 2 : 1
      } else if line.label.contains("结转") {
        level = 1
      } else if isUnderCarryOver, isFund(line.label) {
        level = 2
      } else {
        level = numberedLevel(line.label)
      }
      isUnderCarryOver = line.label.contains("结转") || (isUnderCarryOver && level == 2)
      if !isCircled(line.label) { plainLevel = level }
      levels.append(level)
    }
    return levels
  }

  private static func isCircled(_ label: String) -> Bool {
    label.unicodeScalars.first.map { (0x2460...0x2473).contains($0.value) } ?? false
  }

  /// 3 digits are a 类, 5 a 款, 7 and more a 项.
  static func codeLevel(_ code: String) -> Int { min(3, (code.utf8.count - 1) / 2) }

  /// In a table of several sections the heading is 1; a total or `（一）` under it 2; what they are made of 3.
  private static func sectionLevel(_ label: String, isUnderTotal: Bool) -> Int {
    if Text.hasChineseNumber(label) { return 1 }
    if isTotal(label) { return 2 }
    if label.hasPrefix("(") || label.hasPrefix("（") { return 2 }
    if let first = label.first, first.isNumber { return 3 }
    return isUnderTotal ? 3 : 2
  }

  private static func numberedLevel(_ label: String) -> Int {
    let label = withoutOfWhich(label)
    if let first = label.first, "（(".contains(first), label.dropFirst().first?.isASCII ?? false,
      label != Numbering.stripped(label)
    {
      return 4
    }
    if label.hasPrefix("（") || label.hasPrefix("("), label != Numbering.stripped(label) { return 2 }
    if let first = label.unicodeScalars.first, first.value >= 0x30, first.value <= 0x39,
      label != Numbering.stripped(label)
    {
      return 3
    }
    return 1
  }

  /// `其中：（一）…` stands beside `（二）…`.
  private static func withoutOfWhich(_ label: String) -> String {
    for mark in ["其中：", "其中:"] where label.hasPrefix(mark) { return String(label.dropFirst(mark.count)) }
    return label
  }

  /// Whether a label names one of the three budgets money is carried over from.
  private static func isFund(_ label: String) -> Bool {
    let name = Numbering.stripped(label)
    return ["一般公共预算", "政府性基金", "国有资本经营"].contains { name.hasPrefix($0) }
  }
}
