import BudgetModel

/// Forms whose title names another project than they do, where other forms of the document have the same name in both.
enum TitledForms {
  /// The name in a title, the name in the form, and where that stands.
  private struct Named {
    let title, name: String
    let source: Source

    var agree: Bool {
      let (title, name) = (Phrase.plain(title), Phrase.plain(name))
      return title.hasSuffix(name) || name.hasSuffix(title) || title.hasPrefix(name) || name.hasPrefix(title)
    }
  }

  /// How many forms must name their project in the title, too, before another name there is one.
  private static let least = 2

  /// The phrases of a document.
  static func read(_ parts: [Part]) -> [StatedPhrase] {
    var all: [Named] = []
    var title = ""
    for part in parts {
      switch part {
      case .line(let line):
        let text = Text.squeezed(line.text)
        if FormTitle.isTitle(text), text.count <= 60 { title = FormTitle(text).project }
      case .rows(let rows):
        if !title.isEmpty, let name = name(rows) {
          all.append(
            Named(title: title, name: name, source: Source(.targetForm(project: name, row: 1), page: rows.page)))
        }
        title = ""
      }
    }
    guard all.count(where: \.agree) >= least else { return [] }
    let others = all.filter { !$0.agree }
    // Where many differ, titles are not about the project of the form.
    guard others.count * 4 <= all.count else { return [] }
    let half = (StatedPhrase.limit - 1) / 2
    return others.map { StatedPhrase(.titled, "\($0.title.prefix(half))；\($0.name.prefix(half))", source: $0.source) }
  }

  /// The project's name in the first rows of a form; nil where they have none.
  private static func name(_ rows: Part.Rows) -> String? {
    for row in rows.rows.prefix(4) {
      let cells = row.cells.map { Text.squeezed($0) }
      guard let label = cells.firstIndex(of: "项目名称") else { continue }
      return cells[(label + 1)...].first { $0.count >= 3 }
    }
    return nil
  }
}
