import Documents

/// The columns of a table of performance indicators, as its heading rows say.
struct FormColumns {
  /// What each column is for.
  private(set) var roles: [FormColumn]
  /// The lowest heading of each column, and those above it.
  private(set) var headings: [(own: String, above: String)]
  /// The heading rows.
  let rows: Range<Int>

  /// Whether one table is for all projects: they have a column.
  var isList: Bool { roles.contains(.project) || roles.contains(.goal) && roles.contains(.unit) }
  /// Whether it has indicators; else it lists projects with targets in words.
  var hasIndicators: Bool { roles.contains(.name) }
  /// Whether it says what was reached.
  var isEvaluated: Bool { roles.contains(.actual) || roles.contains(.score) }
  /// Whether each indicator stands there twice, for the period and for the year.
  let isTwoSided: Bool
  /// Whether its indicators are those of the whole period: 长期绩效指标 stands over or before them.
  let isOfPeriod: Bool

  /// Reads the heading that has its lowest names in a row, with the rows above and below that belong to it.
  /// - Returns: nil where the row is no heading of such a table.
  init?(_ all: [Grid.Row], at index: Int) {
    let cells = all[index].cells.map { Text.squeezed($0) }
    // What rules out most rows is asked first, and in scalars: they are counted faster than characters.
    if cells.contains(where: { Text.isNumber($0) || $0.unicodeScalars.count > 40 }) { return nil }
    let own = cells.map { $0.isEmpty ? nil : FormColumn.own($0) }
    guard Self.isHeading(cells, own) || Self.standsOverLevels(cells, own, all[(index + 1)...].prefix(2)) else {
      return nil
    }
    var start = index
    while start > 0, index - start < 3, Self.isHeading(all[start - 1].cells, least: 3) { start -= 1 }
    var end = index + 1
    while end < all.count, end <= index + 2,
      Self.isHeading(all[end].cells, least: end == index + 1 ? 1 : 3)
        || Self.divides(all[end].cells, all[end - 1].cells)
    {
      end += 1
    }
    rows = start..<end
    headings = Self.paths(all[start..<end])
    isTwoSided = own.count { $0 == .name } > 1 && own.count { $0 == .subcategory } > 1
    let levels: [FormColumn?] = [.category, .subcategory, .name]
    isOfPeriod = cells.prefix(own.firstIndex { levels.contains($0) } ?? 0).contains { text in
      Text.contains(text, any: ["长期", "实施期", "中期", "周期"]) && text.contains("指标") && !text.contains("年度")
    }
    var found = headings.map { $0.own.isEmpty ? nil : FormColumn.own($0.own) ?? FormColumn.own($0.above + $0.own) }
    for (column, heading) in headings.enumerated() where ColumnWords.general.contains(Phrase.plain(heading.own)) {
      found[column] = FormColumn.own(heading.above) ?? found[column]
    }
    // The value of a year before is none of this year's.
    let years = headings.map { Text.year(in: $0.own) ?? Text.year(in: $0.above) }
    if let last = years.compactMap({ $0 }).max() {
      for (column, year) in years.enumerated() where year.map({ $0 < last }) ?? false { found[column] = .other }
    }
    if !isTwoSided {
      let evidence = ColumnEvidence(all[end...], width: found.count)
      found = evidence.completed(found, isHeaded: headings.map { !$0.own.isEmpty })
    }
    roles = ColumnChoice(found.map { $0 ?? .other }, headings: headings.map(\.own), isTwoSided: isTwoSided).roles
  }

  /// The columns of a table with two sides, as it has them where its heading is not lost.
  static let twoSided = FormColumns(["一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"])

  private init(_ words: [String]) {
    headings = words.map { ($0, "") }
    roles = words.map { FormColumn($0) }
    rows = 0..<0
    isTwoSided = true
    isOfPeriod = false
  }

  /// Whether the cells of a row are the headings of indicators, or of projects with targets in words.
  private static func isHeading(_ cells: [String], _ own: [FormColumn?]) -> Bool {
    // What bears the word of a level is a row of indicators, whatever else it may say.
    let signs = "≥≤＞＜><=＝≧≦"
    if cells.contains(where: { IndicatorVocabulary.isLevel($0) || $0.first.map(signs.contains) ?? false }) {
      return false
    }
    let known = own.count { $0 != nil }
    let says: Set<FormColumn> = [.annualTarget, .adjustedTarget, .periodTarget, .actual, .weight, .score]
    if own.contains(.project), own.contains(.goal), !own.contains(.name) {
      let filled = cells.count { !$0.isEmpty }
      return filled >= 3 && known == filled
    }
    if let rank = cells.compactMap({ FormColumn.nameRank($0) }).min() ?? (own.contains(.name) ? 0 : nil) {
      // 指标 may be what the rows of a table of money are called.
      let stages = cells.count { FundWords.column($0, isFirst: false).map(FormFunds.isStage) ?? false }
      if rank > 1, stages > 1, !own.contains(.project) { return false }
      let others = own.count { $0 != nil && $0 != .other }
      return others >= 2 && (rank <= 1 || own.contains { $0.map { says.contains($0) || $0 == .goal } ?? false })
    }
    return own.contains(.category) && own.contains(.subcategory) && own.contains { $0.map(says.contains) ?? false }
  }

  /// Whether a row divides headings above it that span columns, and none that stand over one: 运算符号, 内容 and 度量单位 below 指标值.
  private static func divides(_ row: [String], _ above: [String]) -> Bool {
    let cells = row.map { Text.squeezed($0) }
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    func isBlank(_ column: Int) -> Bool { column >= above.count || above[column].isEmpty }
    // 2024年 alone says nothing of its column.
    func isOpen(_ column: Int) -> Bool {
      isBlank(column) || column + 1 < above.count && isBlank(column + 1)
        || FormColumn.own(Text.squeezed(above[column])) == nil
    }
    return filled.count >= 2 && filled.allSatisfy(isOpen)
      && filled.contains { !isBlank($0) }
      && filled.allSatisfy {
        cells[$0].count <= 8 && !cells[$0].contains(where: \.isNumber) && !IndicatorVocabulary.isLevel(cells[$0])
      } && filled.contains { FormColumn.own(cells[$0]) != nil }
  }

  /// Whether words of the levels stand right below headings, whatever these say, and two columns beside them are known.
  private static func standsOverLevels(_ cells: [String], _ own: [FormColumn?], _ below: ArraySlice<Grid.Row>) -> Bool {
    let filled = cells.count { !$0.isEmpty }
    guard filled >= 4, cells.allSatisfy({ $0.count <= 16 && !IndicatorVocabulary.isLevel($0) }),
      !cells.contains(where: { IndicatorVocabulary.isValue($0) })
    else { return false }
    var isOver = false
    for row in below {
      for (column, cell) in row.cells.enumerated() where IndicatorVocabulary.isLevel(IndicatorVocabulary.word(cell)) {
        guard column < cells.count, !cells[column].isEmpty else { return false }
        isOver = true
      }
    }
    let values: Set<FormColumn> = [.annualTarget, .adjustedTarget, .periodTarget, .actual, .weight, .score, .deviation]
    return isOver && own.count { $0.map(values.contains) ?? false } >= 2
      && cells.contains { $0.contains("指标") || $0.contains("级") }
  }

  /// The two sides of a table that has each indicator twice: of the period and of the year, which may share their 一级指标.
  var sides: (period: FormColumns, annual: FormColumns)? {
    let found = headings.map { $0.own.isEmpty ? FormColumn.other : FormColumn($0.own, above: $0.above) }
    let splits = [FormColumn.category, .subcategory].compactMap { role in
      found.indices.filter { found[$0] == role }.dropFirst().first
    }
    guard isTwoSided, let split = splits.min() else { return nil }
    let own = headings.map(\.own)
    func side(_ keeps: (Int) -> Bool) -> FormColumns {
      var side = self
      let kept = found.indices.map { keeps($0) ? found[$0] : .other }
      side.roles = ColumnChoice(kept, headings: own, isTwoSided: false).roles
      return side
    }
    let hasCategory = found[split...].contains(.category)
    return (side { $0 < split }, side { $0 >= split || !hasCategory && found[$0] == .category })
  }

  /// The columns with a role.
  func columns(_ role: FormColumn) -> [Int] { roles.indices.filter { roles[$0] == role } }

  /// The columns of rows that a page break parted from the heading: the same, or those that have a heading.
  func fitted(to width: Int) -> FormColumns? {
    if width == roles.count { return self }
    let named = headings.indices.filter { !headings[$0].own.isEmpty }
    if width == named.count { return picking(named) }
    if width == named.count + 1, named.first != 0 { return picking([0] + named) }
    return nil
  }

  private func picking(_ columns: [Int]) -> FormColumns {
    var picked = self
    picked.roles = columns.map { roles[$0] }
    picked.headings = columns.map { headings[$0] }
    return picked
  }

  /// Whether a row holds headings and nothing else.
  private static func isHeading(_ cells: [String], least: Int) -> Bool {
    let filled = cells.map { Text.squeezed($0) }.filter { !$0.isEmpty }
    return filled.count >= least
      && filled.allSatisfy {
        !Text.isNumber($0) && $0.count <= 20 && !Text.contains($0, any: ["。", "，", "；"])
          && (FormColumn.own($0) != nil || filled.count > 1 && ColumnWords.general.contains(Phrase.plain($0)))
      }
      && !filled.allSatisfy { GoalWords.kind($0) != nil }
      // 年度资金总额:60000.00 is a figure with its name, no heading; 权重10 is one.
      && !filled.contains { (FormFunding.split($0).figure?.count ?? 0) > 3 }
  }

  /// For each column its lowest heading and those above; what spans several columns is given once in the rows, and
  /// stands over those to its right that have more to say.
  private static func paths(_ rows: ArraySlice<Grid.Row>) -> [(own: String, above: String)] {
    let width = rows.reduce(0) { max($0, $1.cells.count) }
    var paths = Array(repeating: (own: "", above: ""), count: width)
    for (place, row) in rows.enumerated() {
      var left = ""
      for column in 0..<width {
        let text = column < row.cells.count ? Text.squeezed(row.cells[column]) : ""
        if !text.isEmpty { left = text }
        let hasBelow = rows.dropFirst(place + 1).contains { column < $0.cells.count && !$0.cells[column].isEmpty }
        let heading = text.isEmpty && hasBelow ? left : text
        guard !heading.isEmpty else { continue }
        paths[column].above += paths[column].own
        paths[column].own = heading
      }
    }
    return paths
  }
}
