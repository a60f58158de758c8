import Documents

/// The overall targets of a form in words, and what became of them: beside their labels, or in a row below these.
struct FormGoals {
  private(set) var annual: String?
  private(set) var period: String?
  private(set) var outcome: String?
  /// The target whose label names no year.
  private var general: String?
  /// The labels whose texts stand below them.
  private var columns: [(column: Int, kind: GoalWords.Kind)] = []

  /// Reads a row.
  /// - Returns: whether it was one of targets.
  mutating func read(_ row: Grid.Row) -> Bool {
    let filled = row.cells.enumerated().filter { !$0.element.isEmpty }
    let kinds = filled.map { GoalWords.kind($0.element) }
    // 完成情况 may stand among the headings of tasks and their money.
    if kinds.contains(where: { $0 != nil }),
      filled.contains(where: {
        FundWords.column($0.element).map(FormFunds.isStage) ?? false || $0.element.contains("任务名称")
      })
    {
      return false
    }
    if !columns.isEmpty, filled.count > 1, kinds.dropFirst().allSatisfy({ $0 == nil }),
      Phrase.plain(filled[0].element) == "总体目标"
    {
      return readBelow(filled.dropFirst().map { ($0.offset, $0.element) })
    }
    // Label and text in one cell: 预期目标：…|实际完成情况：….
    let own = filled.compactMap { Self.labelled($0.element) }
    if !own.isEmpty, own.count + kinds.count(where: { $0 != nil }) == filled.count {
      columns = []
      for (kind, text) in own { take(kind, text) }
      return true
    }
    // 年度目标|序号|目标内容|完成情况|分值: headings of targets in rows.
    if let numbers = filled.firstIndex(where: { ["序号", "编号"].contains(Phrase.plain($0.element)) }) {
      columns = zip(filled, kinds).dropFirst(numbers).compactMap { cell, kind in
        (kind ?? (cell.element.contains("目标") || cell.element.contains("内容") ? .annual : nil)).map {
          (column: cell.offset, kind: $0)
        }
      }
      return !columns.isEmpty
    }
    guard kinds.contains(where: { $0 != nil }) else { return readBelow(filled.map { ($0.offset, $0.element) }) }
    columns = []
    if kinds.last ?? nil != nil, kinds.dropFirst().allSatisfy({ $0 != nil }) {
      let own = zip(filled, kinds).compactMap { cell, kind in kind.map { (column: cell.offset, kind: $0) } }
      columns = Array(own.suffix(own.count > 2 ? 2 : own.count))
      // 总目标|年度目标: what names no year is of all years.
      let years = columns.map { column in
        Text.contains(filled.first { $0.offset == column.column }?.element ?? "", any: ["年度", "当年", "本年"])
      }
      if columns.allSatisfy({ $0.kind == .annual }), years == [false, true] { columns[0].kind = .period }
      return true
    }
    for (index, kind) in kinds.enumerated() {
      guard let kind, index + 1 < filled.count, kinds[index + 1] == nil else { continue }
      // 总体目标|…, and 年度目标|… below it.
      let isOfYear = filled[index].element.contains("年度")
      if kind == .annual, isOfYear, period == nil, let general { (period, annual) = (general, nil) }
      take(kind, filled[index + 1].element)
      general = kind == .annual && !isOfYear ? annual : nil
    }
    return true
  }

  /// The label and the text of a cell that has both; 目标1：… is the text of a target.
  private static func labelled(_ cell: String) -> (GoalWords.Kind, String)? {
    guard let colon = cell.firstIndex(where: { "：:".contains($0) }), colon > cell.startIndex else { return nil }
    let label = cell[..<colon]
    let isNumbered = label.last.map { $0.isNumber || "一二三四五六七八九十".contains($0) } ?? true
    guard !isNumbered, let kind = GoalWords.kind(String(label)) else { return nil }
    let text = String(cell[cell.index(after: colon)...])
    return text.isEmpty ? nil : (kind, text)
  }

  private mutating func readBelow(_ filled: [(column: Int, text: String)]) -> Bool {
    guard let left = columns.first?.column, let first = filled.first, first.column >= left else {
      columns = []
      return false
    }
    for cell in filled {
      guard let kind = columns.last(where: { $0.column <= cell.column })?.kind else { continue }
      take(kind, cell.text)
    }
    return true
  }

  private mutating func take(_ kind: GoalWords.Kind, _ text: String) {
    let text = Text.unwrapped(text)
    func joined(_ old: String?) -> String { old.map { $0 + text } ?? text }
    switch kind {
    case .annual: annual = joined(annual)
    case .period: period = joined(period)
    case .outcome: outcome = joined(outcome)
    }
  }
}
