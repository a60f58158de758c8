import BudgetModel

extension State {
  /// The texts of the selected row that can be corrected, and the disclosure they stand in; empty where there are none.
  func correctable(_ listing: Listing) -> (disclosure: String, cells: [CorrectableCell]) {
    guard let row = selectedRow(listing), let open = accounts, comparison == nil else { return ("", []) }
    if let screen = screen as? TableScreen, let disclosure = open.accounts.disclosure(screen.document),
      let table = disclosure.tables.first(where: { $0.number == screen.number })
    {
      let parts = table.rows.filter { OfficialTableListing.id($0.number) == row.id }
      return (disclosure.id, parts.flatMap { Self.cells(of: $0, in: table, isNamed: parts.count > 1) })
    }
    if let screen = screen as? ProjectScreen,
      let (project, disclosure) = ProjectsListing.project(screen.project, open, phase),
      let index = row.id.split(separator: "/").last.flatMap({ Int($0) }), row.id.hasPrefix("indicator/"),
      project.indicators.indices.contains(index)
    {
      return (disclosure.id, cells(of: project.indicators[index], in: project))
    }
    return ("", [])
  }

  /// - Parameter isNamed: whether the row is named, as others stand beside it.
  private static func cells(of row: Row, in table: Table, isNamed: Bool) -> [CorrectableCell] {
    zip(table.columns(of: row), row.cells).compactMap { column, cell in
      let path = column.header.filter { !$0.isEmpty }
      // A slash parts places.
      guard !row.label.contains("/"), !column.header.contains(where: { $0.contains("/") }) else { return nil }
      return CorrectableCell(
        heading: ((isNamed ? [row.name] : []) + path).joined(separator: " "),
        place: "table/\(table.number)/\(row.label)/\(column.header.joined(separator: ">"))", read: cell.text ?? "")
    }
  }

  private func cells(of indicator: Indicator, in project: Project) -> [CorrectableCell] {
    guard !project.name.contains("/"), !indicator.name.contains("/") else { return [] }
    let fields: [(String, (String, String), String?)] = [
      ("name", ("三级指标", "indicator"), indicator.name),
      ("subcategory", ("二级指标", "second-level heading"), indicator.subcategory),
      ("periodTarget", ("实施期目标", "target of the period"), indicator.periodTarget),
      ("annualTarget", ("年度目标", "annual target"), indicator.annualTarget),
      ("adjustedTarget", ("调整后目标", "adjusted target"), indicator.adjustedTarget),
      ("actual", ("完成值", "actual value"), indicator.actual),
    ]
    let sheet = project.evaluation == nil ? "form" : "evaluation"
    return fields.compactMap { field, title, read in
      read.map {
        CorrectableCell(
          heading: language.pick(title.0, title.1), place: "\(sheet)/\(project.name)/\(indicator.name)/\(field)",
          read: $0)
      }
    }
  }

  /// Begins to correct the selected row: which of its texts, and what stands in the document.
  mutating func beginCorrection(_ listing: Listing) {
    let (disclosure, cells) = correctable(listing)
    guard let first = cells.first(where: { !$0.read.isEmpty }) ?? cells.first else { return }
    entry = Entry(.correction(disclosure, cells), text: first.read)
    entry?.choice = cells.firstIndex(of: first) ?? 0
  }

  /// The texts of a row, to choose from.
  func correctionAnswers(_ cells: [CorrectableCell]) -> Listing {
    Listing(
      columns: [
        ListingColumn(language.pick("栏", "Column"), .text(maximum: 40)),
        ListingColumn(language.pick("读作", "Read as"), .name),
      ],
      rows: cells.enumerated().map { index, cell in
        ListingRow(
          id: "cell/\(index)",
          cells: [
            ListingCell(cell.heading),
            cell.read.isEmpty
              ? ListingCell(language.pick("（空白）", "(blank)"), .absent) : ListingCell(cell.read, .strong),
          ], summary: "\(cell.heading) \(cell.read)")
      })
  }

  /// Shows the text of another cell, as long as the one before was not changed.
  mutating func followCorrection(from former: Int) {
    guard let entry, case .correction(_, let cells) = entry.purpose, cells.indices.contains(former),
      cells.indices.contains(entry.choice), entry.line.text == cells[former].read
    else { return }
    self.entry?.line = LineEditor(cells[entry.choice].read)
  }

  /// Asks for a correction to be kept and the document to be read anew.
  mutating func acceptCorrection(_ disclosure: String, _ cells: [CorrectableCell], _ entry: Entry) -> [Effect] {
    self.entry = nil
    guard cells.indices.contains(entry.choice) else { return [] }
    let cell = cells[entry.choice]
    // The reason may stand behind two slashes.
    let parts = entry.line.text.parts(between: "//")
    let value = (parts.first ?? "").trimmed
    let reason = parts.count > 1 ? parts[1...].joined(separator: "//").trimmed : ""
    guard value != cell.read else {
      say("没有改动。", "Nothing was changed.")
      return []
    }
    return [
      .correct(
        CorrectionRequest(
          disclosure: disclosure, place: cell.place, read: cell.read, value: value,
          reason: reason.isEmpty ? language.pick("对照原文更正", "corrected from the original") : reason))
    ]
  }
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    let shown = drop { $0 == " " || $0 == "\u{3000}" }
    return String(shown.reversed().drop { $0 == " " || $0 == "\u{3000}" }.reversed())
  }
}
