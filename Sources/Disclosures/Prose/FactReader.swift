import BudgetModel

/// Reads staff, vehicles, floor space and equipment: from prose, and from the table that lists assets.
struct FactReader {
  private(set) var facts: [Fact] = []
  private let subject: Subject

  init(_ narrative: Narrative, department: String, tables: [Table]) {
    subject = Subject(department: department)
    for section in narrative.organisation where section.heading.contains("机构设置") { read(section) }
    read(narrative.explanations)
    for table in tables where table.kind == .information { read(table) }
  }

  private mutating func read(_ sections: [Narrative.Section]) {
    var assets: String?
    for section in sections {
      assets = Self.assets(section, after: assets)
      if assets != nil { read(section) }
    }
  }

  /// The heading of assets that a section stands under, its own or one that it is numbered below; nil where it tells of others.
  static func assets(_ section: Narrative.Section, after previous: String?) -> String? {
    if section.heading.contains("国有资产") { return section.heading }
    func isOfDigits(_ heading: String) -> Bool { heading.first.map { $0.isNumber && $0.isASCII } ?? false }
    // 4. behind 3. is no part of it.
    guard let previous, isOfDigits(section.heading), !isOfDigits(previous) else { return nil }
    return previous
  }

  private mutating func read(_ section: Narrative.Section) {
    for paragraph in section.paragraphs {
      var last = ""
      for sentence in paragraph {
        for number in StatedNumber.all(in: sentence.text) {
          guard case .count = number.quantity, let figure = Figure(number.text, number.quantity) else { continue }
          var name = name(of: number)
          // 实有 alone is of what was approved before: 全额事业编制 26, 实有 24.
          if name == "实有" { name = last.replacing("编制", with: "") + name }
          last = name
          guard Text.contains(name, any: Self.things) else { continue }
          facts.append(
            Fact(
              name: name, figure: figure,
              source: Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page)))
        }
      }
    }
  }

  /// What a number counts: what is named before it, else behind it. 内设 13 个处室 is 内设处室.
  private func name(of number: StatedNumber) -> String {
    let name = subject.name(in: number.before)
    let thing = subject.name(in: String(number.after.prefix { !"和及与为是（(".contains($0) }))
    if thing.count > 12 { return name }
    for verb in ["内设", "下设"] where name.hasSuffix(verb) && !thing.isEmpty {
      return thing.hasPrefix(verb) ? thing : verb + thing
    }
    let isVerb = ["设", "设置", "设有"].contains { number.before.hasSuffix($0) }
    return name.isEmpty || name == "有" || isVerb ? thing : name
  }

  /// What is counted of a department; a sentence that names none of it states no such fact.
  private static let things = [
    "编制", "实有", "在职", "在编", "在岗", "退休", "离休", "人员", "人数", "职工", "职数", "领导", "局长", "主任", "书记", "院长", "校长", "学生", "教师",
    "教职工", "雇员", "遗属", "聘用", "机构", "处室", "科室", "部室", "单位", "党委", "党组", "支队", "大队", "中心", "项目", "车", "用房", "房屋", "面积",
    "土地",
    "设备", "资产",
  ]

  private mutating func read(_ table: Table) {
    for row in table.rows {
      for (column, cell) in row.cells.enumerated() {
        guard let figure = cell.figure, case .count = figure.quantity else { continue }
        facts.append(Fact(name: row.name, figure: figure, source: table.source(of: row, column: column)))
      }
    }
  }
}
