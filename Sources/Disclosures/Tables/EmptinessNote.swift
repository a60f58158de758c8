import BudgetModel

/// What the lines right below a table say of there being no data in it.
enum EmptinessNote {
  /// 注：本表无数据。
  case statement
  /// What holds for every table of the kind: 若本表无数据，则为空表; 无数据的，应公开空表.
  case instruction
  /// 注：本表本年无发生额。 Its zeros are figures all the same.
  case noAmounts

  /// - Returns: nil where they say nothing of it.
  init?(_ after: ArraySlice<Part>) {
    for part in after.prefix(3) {
      guard case .line(let line) = part, line.text.count <= 120 else { return nil }
      if Text.contains(line.text, any: ["本表无数据", "此表无数据", "本表为空", "无此项", "空表"]) {
        self = Self.isInstruction(Text.squeezed(line.text)) ? .instruction : .statement
        return
      }
      if Text.contains(line.text, any: ["无发生额", "没有发生额"]), !Self.isInstruction(Text.squeezed(line.text)) {
        self = .noAmounts
        return
      }
      if line.text.hasSuffix("表") { return nil }
    }
    return nil
  }

  /// Whether a note says when or how a table is left blank, and not that this one is.
  private static func isInstruction(_ text: String) -> Bool {
    Text.contains(
      text, any: ["若", "如果", "如无", "如本", "如该", "如此", "如为", "凡", "无数据的", "为空的", "无此项的", "应", "须", "需", "请", "不得", "不能"])
  }

  /// The words by which findings know it.
  var words: String { self == .noAmounts ? "无发生额" : "本表无数据" }

  /// Whether a table is empty, by the note and its own figures.
  func isTrue(of table: Table) -> Bool {
    let figures = table.rows.flatMap(\.cells).compactMap(\.figure)
    return figures.allSatisfy { self == .statement && $0.number.digits == 0 }
  }

  /// Whether it says that a table holds nothing which holds something; a rule for all tables says nothing of one.
  func isDenied(by table: Table) -> Bool {
    let figures = table.rows.flatMap(\.cells).compactMap(\.figure)
    switch self {
    case .statement: return !isTrue(of: table)
    case .instruction: return false
    case .noAmounts: return figures.contains { $0.number.digits != 0 }
    }
  }
}
