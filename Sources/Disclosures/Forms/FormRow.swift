import BudgetModel
import Documents

/// Small questions asked of a row of a performance form.
enum FormRow {
  /// What a label says of the form.
  enum Label {
    case project, department, unit, reporter, authority, code, attribute, duration, score, grade, year, other
  }

  /// What a row below the indicators tells.
  enum Foot { case conclusion, problems, nextSteps, deviation, nothing }

  private static let labels = [ByteText: Label](
    LabelWords.phrases.flatMap { entry in entry.words.map { (ByteText($0), entry.label) } },
    uniquingKeysWith: { first, _ in first })

  /// Labels that are words of other rows, too.
  private static let weak: Set<String> = ["项目", "部门", "单位", "专项资金", "得分", "总分", "实施", "年度", "主管"]

  /// What stands between the words of a label, or around some of them.
  private static let joints = ["（", "）", "(", ")", "：", ":", " "]

  /// The label a cell holds; nil where it is none.
  static func label(_ cell: String) -> Label? {
    guard cell.unicodeScalars.count <= 30 else { return nil }
    var plain = Phrase.plain(cell)
    guard plain.unicodeScalars.count <= 14, !plain.isEmpty else { return nil }
    if let exact = labels[ByteText(plain)] { return exact }
    for end in ["及代码", "及编码", "及编号", "和代码", "代码及名称", "及单位代码", "编码及名称", "/代码", "/编码"] where plain.hasSuffix(end) {
      plain = String(plain.dropLast(end.count))
      return labels[ByteText(plain)]
    }
    // 主管部门/单位, 项目（政策）名称.
    let whole = Text.contains(cell, any: joints) ? cell.filter { !"（）()：: ".contains($0) } : cell
    if let exact = labels[ByteText(whole)] { return exact }
    if Text.contains(plain, any: ["，", "。", "：", ":"]) { return nil }
    return LabelWords.parts.first { rule in
      rule.ends.contains { plain.hasSuffix($0) } && Text.contains(plain, any: rule.any)
        && !Text.contains(plain, any: rule.but)
    }?.label
  }

  /// The labels of a row with what stands behind each, in the next cell or in their own.
  static func particulars(_ cells: [String]) -> [(label: Label, value: String)] {
    let filled = cells.flatMap { parted($0) }.filter { !$0.isEmpty }
    var found: [(Label, String)] = []
    var isTaken = false
    for (index, cell) in filled.enumerated() {
      if isTaken {
        isTaken = false
        continue
      }
      let next = index + 1 < filled.count ? filled[index + 1] : ""
      if moneyUnit(cell) != nil { continue }
      if let label = label(cell), !isHeading(cell, before: next, in: filled) {
        isTaken = Self.label(next) == nil && !next.isEmpty
        found.append((label, isTaken ? Text.unwrapped(next) : ""))
      } else if cell.contains("：") || cell.contains(":"), let colon = cell.firstIndex(where: { "：:".contains($0) }),
        let label = label(String(cell[..<colon]))
      {
        let all = LabelledLine(cell).pairs.compactMap { pair in pair.label.map { ($0, pair.value) } }
        let whole = Text.unwrapped(cell[cell.index(after: colon)...])
        found += all.isEmpty || all.count == 1 && all[0].1 == Text.squeezed(whole) ? [(label, whole)] : all
      } else if index == 0, !isSection(cell) || label(next) == nil {
        return []
      }
    }
    return found
  }

  /// What a word names that is a label as it stands.
  static func exactLabel(_ word: String) -> Label? { labels[ByteText(Phrase.plain(word))] ?? labels[ByteText(word)] }

  /// A cell, or the label and the value it holds with a blank between them: 实施单位 某中心.
  private static func parted(_ cell: String) -> [String] {
    let words = cell.utf8.contains(0x20) ? cell.split(separator: " ", maxSplits: 1) : []
    if words.count == 2, words[0].count >= 3, let label = label(String(words[0])), label != .other {
      return words.map { Text.unwrapped(String($0)) }
    }
    // Blanks tell where a value behind a label ends.
    return [cell.contains("：") || cell.contains(":") ? cell : Text.unwrapped(cell)]
  }

  /// Whether a cell names the section of a form that says what it is of: 一、基本情况.
  private static func isSection(_ cell: String) -> Bool { LabelWords.sections.contains(Phrase.plain(cell)) }

  /// The unit of money that a cell names and nothing else: 单位：万元, 金额单位：元.
  static func moneyUnit(_ cell: String) -> MoneyUnit? {
    // Brackets may part the words, and nothing else does.
    guard cell.contains("单"), cell.contains("：") || cell.contains(":") else { return nil }
    let text = Text.squeezed(cell).filter { !"（()）".contains($0) }
    guard let rest = Text.after(["单位：", "单位:"], in: text), rest.count <= 6 else { return nil }
    return ["单位", "金额", "货币", "资金", "计量"].contains { text.hasPrefix($0) } && text.count - rest.count <= 5
      ? Text.unit(in: rest) : nil
  }

  /// Whether a word that may be a label is a heading here: 项目 beside 年初预算数, 专项资金 beside its amount.
  private static func isHeading(_ cell: String, before next: String, in filled: [String]) -> Bool {
    let plain = Phrase.plain(cell)
    guard weak.contains(plain) else { return false }
    if plain == "得分" || plain == "总分" { return false }
    return Text.isNumber(next) || FundWords.column(next) != nil || FormColumn.own(Text.squeezed(next)) != nil
      || filled.count > 4
  }

  /// What a page break cut off a project's name: alone on the next page, below the name.
  static func restOfName(_ row: Grid.Row, below last: Grid.Row) -> String? {
    guard let page = row.page, let before = last.page, page > before, row.cells.count == last.cells.count,
      row.cells.count(where: { !$0.isEmpty }) == 1, let column = row.cells.firstIndex(where: { !$0.isEmpty })
    else { return nil }
    let named = particulars(last.cells)
    guard named.count == 1, named[0].label == .project, last.cells[column].count >= 8,
      Text.unwrapped(last.cells[column]) == named[0].value, label(row.cells[column]) == nil,
      row.cells[column].count <= 20
    else { return nil }
    return Text.unwrapped(row.cells[column])
  }

  /// Whether a row numbers the columns: 1, 2, 3 and on, with 栏次 before them or without.
  static func isNumbering(_ cells: [String]) -> Bool {
    let filled = cells.map { Text.squeezed($0) }.filter { !$0.isEmpty }
    let numbers = filled.first.map { Text.isDigits($0) } ?? false ? filled : Array(filled.dropFirst())
    return numbers.count >= 3 && numbers.enumerated().allSatisfy { Int($0.element) == $0.offset + 1 }
  }

  /// Whether a row counts people and units: 财政供养人员数|750|下属二级单位数|10.
  static func countsHeads(_ cells: [String]) -> Bool {
    let filled = cells.map { Text.squeezed($0) }.filter { !$0.isEmpty }
    let places = filled.indices.filter { Text.isNumber(filled[$0]) }
    return !places.isEmpty
      && places.allSatisfy { place in
        place > 0 && Phrase.plain(filled[place - 1]).hasSuffix("数")
          && Text.contains(filled[place - 1], any: LabelWords.heads)
      }
  }

  /// Whether a row sums up weights and scores.
  static func isTotal(_ first: String) -> Bool {
    let text = Phrase.plain(first)
    return LabelWords.totals.contains(text) || text.hasPrefix("总分") && text.count <= 6
      || text.count <= 12 && LabelWords.totalEnds.contains { text.hasSuffix($0) }
  }

  /// What a row below the indicators tells, as its first cell says; nil where it goes on with indicators.
  static func foot(_ cells: [String]) -> Foot? {
    let filled = cells.filter { !$0.isEmpty }
    guard let first = filled.first.map({ Text.squeezed($0) }), filled.count <= 4,
      !IndicatorVocabulary.isLevel(Phrase.plain(first)),
      !filled.dropFirst().contains(where: { IndicatorVocabulary.isValue(Text.squeezed($0)) && $0.count <= 12 })
    else { return nil }
    let label = Phrase.plain(first.prefix { !"：:".contains($0) })
    let feet = LabelWords.feet.first { foot in
      foot.parts.contains { foot.foot == .nothing ? first.hasPrefix($0) : label.count <= 20 && label.contains($0) }
    }
    return feet?.foot
  }

  /// A name behind its code, alone in a row: 51170025R000001234567-经济普查; nil where a row holds anything else.
  static func codedName(_ cells: [String]) -> String? {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count == 1, let name = filled.first.map({ Text.squeezed($0) }), name.count <= 60 else { return nil }
    let code = name.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
    guard code.count >= 10, name.dropFirst(code.count).first.map({ "-—－_".contains($0) }) ?? false else { return nil }
    return name
  }

  /// Whether a row tells of aims, contents or reasons in words.
  static func isWords(_ first: String) -> Bool {
    first.count <= 16
      && Text.contains(
        first, any: ["目标", "概况", "依据", "必要性", "措施", "计划", "内容", "职能", "职责", "管理情况", "可行性", "完成情况"])
      && !Text.contains(first, any: ["主要任务", "预算", "资金"])
      || first.contains("管理情况")
  }
}
