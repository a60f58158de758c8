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
    var isOfAssets = false
    for section in sections {
      isOfAssets = Self.isOfAssets(section, after: isOfAssets)
      if isOfAssets { read(section) }
    }
  }

  /// Whether a section tells of assets: it stands under their heading, or is a numbered one below it.
  static func isOfAssets(_ section: Narrative.Section, after previous: Bool) -> Bool {
    if section.heading.contains("国有资产") { return true }
    return previous && section.heading.first.map { $0.isNumber && $0.isASCII } ?? false
  }

  private mutating func read(_ section: Narrative.Section) {
    for paragraph in section.paragraphs {
      var last = ""
      for sentence in paragraph {
        for number in StatedNumber.all(in: sentence.text) {
          guard case .count = number.quantity, let figure = Figure(number.text, number.quantity) else { continue }
          var name = subject.name(in: number.before)
          if name.isEmpty { name = subject.name(in: number.after) }
          // 实有 alone is of what was approved before: 全额事业编制 26, 实有 24.
          if name == "实有" { name = last.replacing("编制", with: "") + name }
          last = name
          guard !name.isEmpty else { continue }
          facts.append(
            Fact(
              name: name, figure: figure,
              source: Source(.prose(section: section.heading, sentence: sentence.number), page: sentence.page)))
        }
      }
    }
  }

  private mutating func read(_ table: Table) {
    for row in table.rows {
      for (column, cell) in row.cells.enumerated() {
        guard let figure = cell.figure, case .count = figure.quantity else { continue }
        facts.append(Fact(name: row.name, figure: figure, source: table.source(of: row, column: column)))
      }
    }
  }
}
