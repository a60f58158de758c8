import Documents

/// What a column of a table of performance indicators is for, as its heading says.
enum FormColumn: Hashable {
  /// Numbers of lines.
  case number
  /// Codes of units.
  case code
  /// Names of units.
  case unit
  /// Names of those who are responsible: 主管部门.
  case authority
  /// Names of projects, where one table is for all of them.
  case project
  /// A project's money.
  case amount
  /// A project's target in words.
  case goal
  /// 一级指标.
  case category
  /// 二级指标.
  case subcategory
  /// 三级指标.
  case name
  /// The comparison sign of the target, or whether there is one (定性).
  case sign
  /// The target for the implementation period.
  case periodTarget
  /// The target for the year.
  case annualTarget
  /// The target after adjustment.
  case adjustedTarget
  /// The target's measure word.
  case measure
  case actual
  case weight
  /// The points of the 一级指标, and of the 二级指标.
  case categoryWeight, subcategoryWeight
  case score
  case deviation
  /// 改进措施.
  case measures
  /// 备注: a reason where no column has a surer name.
  case remark
  /// Explanations, rules of scoring.
  case other

  /// Reads a heading.
  /// - Parameters:
  ///   - heading: the lowest heading of the column, without blanks.
  ///   - above: the headings above it.
  init(_ heading: String, above: String = "") {
    self = Self.own(heading) ?? Self.own(above + heading) ?? .other
  }

  private static let phrases = [ByteText: FormColumn](
    ColumnWords.phrases.flatMap { entry in entry.words.map { (ByteText($0), entry.column) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// What a heading alone says; nil where it is no heading of such a table.
  static func own(_ heading: String) -> FormColumn? {
    if heading == "项目" { return .project }
    if heading.contains("是否") { return .other }
    let plain = Phrase.plain(heading)
    if let exact = phrases[ByteText(plain)] { return exact }
    if let level = level(heading) { return level }
    if nameRank(heading, plain: plain) != nil { return .name }
    if heading.contains("项目"), plain.contains("名称"), plain.unicodeScalars.count <= 10 { return .project }
    let text = plain.isEmpty ? heading : plain
    let found = ColumnWords.parts.first { rule in
      Text.contains(text, any: rule.any) && (rule.and.isEmpty || Text.contains(text, any: rule.and))
        && !Text.contains(text, any: rule.but)
    }
    return found?.column ?? (text.hasSuffix("绩效指标") || text == "绩效目标指标" ? .other : nil)
  }

  /// 一级指标, 指标（二级）: the level a heading names; nil where it names something of that level, as its points.
  private static func level(_ heading: String) -> FormColumn? {
    guard heading.contains("指标"), !Text.contains(heading, any: ColumnWords.noLevels) else { return nil }
    if heading.contains("一级") { return .category }
    if heading.contains("二级") { return .subcategory }
    return heading.contains("三级") || heading.contains("四级") ? .name : nil
  }

  /// How surely a heading names indicators, from 0; nil where it does not.
  static func nameRank(_ heading: String) -> Int? { nameRank(heading, plain: Phrase.plain(heading)) }

  private static func nameRank(_ heading: String, plain: String) -> Int? {
    if heading.contains("三级"), heading.contains("指标"), !Text.contains(plain, any: ColumnWords.noLevels) { return 0 }
    if plain == "三级" { return 0 }
    if let own = nameRanks[ByteText(plain)] { return own }
    guard plain.unicodeScalars.count <= 8, plain.contains("指标"), !Text.contains(plain, any: ColumnWords.noNames) else {
      return nil
    }
    return ColumnWords.nameParts.firstIndex { Text.contains(plain, any: $0) }.map { $0 + 2 }
  }

  private static let nameRanks = [ByteText: Int](
    ColumnWords.names.enumerated().flatMap { rank, words in words.map { (ByteText($0), rank) } },
    uniquingKeysWith: { first, _ in first }
  )
}
