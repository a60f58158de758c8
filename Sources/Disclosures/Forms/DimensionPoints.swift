import BudgetModel
import Documents

/// Tells the small table of a report that says how many points each group of indicators got: 指标|决策|过程|产出|效益|合计 over 分值, 得分
/// and 得分率, or the same turned. It holds neither indicators nor money.
enum DimensionPoints {
  /// Whether rows are such a table.
  static func isTable(_ part: Part.Rows) -> Bool {
    guard (2...12).contains(part.rows.count), let head = part.rows.first?.cells else { return false }
    let across = head.dropFirst().map { Text.squeezed($0) }.filter { !$0.isEmpty }
    let down = part.rows.dropFirst().map { Text.squeezed($0.cells.first ?? "") }
    return isOfPoints(down) && isOfGroups(across) || isOfPoints(across) && isOfGroups(down)
  }

  private static func isOfPoints(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { ResultWords.pointNames.contains(Phrase.plain($0)) }
  }

  /// Whether words are groups of indicators, two at least, and their sum.
  private static func isOfGroups(_ words: [String]) -> Bool {
    let groups = words.filter { !FormRow.isTotal($0) }
    return groups.count >= 2
      && groups.allSatisfy { word in
        var own = IndicatorVocabulary.word(Numbering.stripped(word))
        for end in ["类指标", "指标", "情况", "维度", "类"] where own.count > end.count + 1 && own.hasSuffix(end) {
          own = String(own.dropLast(end.count))
          break
        }
        if own.hasPrefix("项目"), own.count > 3 { own = String(own.dropFirst(2)) }
        return ResultWords.groups.contains(own)
      }
  }
}
