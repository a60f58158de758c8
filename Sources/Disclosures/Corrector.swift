import BudgetModel

/// Applies reviewed corrections to what was read, each only where the document still says what it says was read.
struct Corrector {
  fileprivate(set) var disclosure: Disclosure
  private(set) var applied: [Correction] = []
  private(set) var unused: [Correction] = []

  init(_ disclosure: Disclosure, _ corrections: [Correction]) {
    self.disclosure = disclosure
    for correction in corrections {
      if apply(correction) { applied.append(correction) } else { unused.append(correction) }
    }
  }

  private mutating func apply(_ correction: Correction) -> Bool {
    let path = correction.place.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (path.first, path.count) {
    case ("form", 4), ("evaluation", 4): return correctIndicator(path, correction)
    case ("evaluation", 3) where path[2] == "origin": return correctOrigin(path[1], correction)
    case ("table", 4): return correctCell(path, correction)
    default: return false
    }
  }

  /// `form/<project>/<indicator>/<field>`.
  private mutating func correctIndicator(_ path: [String], _ correction: Correction) -> Bool {
    for (place, project) in disclosure.projects.enumerated() where project.name == path[1] {
      for (index, indicator) in project.indicators.enumerated() where indicator.name == path[2] {
        guard let corrected = corrected(indicator, path[3], correction) else { continue }
        disclosure.projects[place].indicators[index] = corrected
        return true
      }
    }
    return false
  }

  private func corrected(_ indicator: Indicator, _ field: String, _ correction: Correction) -> Indicator? {
    var indicator = indicator
    switch field {
    case "subcategory":
      guard indicator.subcategory == correction.read else { return nil }
      indicator.subcategory = correction.value
      indicator.category = IndicatorVocabulary.category(of: correction.value) ?? indicator.category
    case "name":
      indicator.name = correction.value
    case "periodTarget":
      guard indicator.periodTarget == correction.read else { return nil }
      indicator.periodTarget = correction.value
    case "annualTarget":
      guard indicator.annualTarget == correction.read else { return nil }
      indicator.annualTarget = correction.value
    case "adjustedTarget":
      guard indicator.adjustedTarget == correction.read else { return nil }
      indicator.adjustedTarget = correction.value
    case "actual":
      guard indicator.actual == correction.read else { return nil }
      indicator.actual = correction.value
    default: return nil
    }
    return indicator
  }

  /// `evaluation/<project or *>/origin`: a source of money misread.
  private mutating func correctOrigin(_ name: String, _ correction: Correction) -> Bool {
    var isApplied = false
    for (place, project) in disclosure.projects.enumerated() where name == "*" || project.name == name {
      for (index, fund) in project.funds.enumerated() where fund.origin == correction.read {
        disclosure.projects[place].funds[index].origin = correction.value
        isApplied = true
      }
    }
    return isApplied
  }

  /// `table/<number>/<label>/<column path>`, the path's headings joined by `>`.
  private mutating func correctCell(_ path: [String], _ correction: Correction) -> Bool {
    guard let place = disclosure.tables.firstIndex(where: { String($0.number) == path[1] }) else { return false }
    let table = disclosure.tables[place]
    for (index, row) in table.rows.enumerated() where row.label == path[2] {
      for (column, heading) in table.columns(of: row).enumerated()
      where heading.header.joined(separator: ">") == path[3] && column < row.cells.count {
        guard (row.cells[column].text ?? "") == correction.read else { continue }
        var cells = row.cells
        cells[column] =
          correction.value.isEmpty
          ? .blank : Figure(correction.value, .money(table.unit)).map { .figure($0) } ?? .text(correction.value)
        disclosure.tables[place].rows[index] = row.with(cells: cells)
        return true
      }
    }
    return false
  }
}

extension Corrector {
  /// Says of every table what its sums prove of its structure.
  mutating func judgeTables() {
    for index in disclosure.tables.indices { disclosure.tables[index].verdict = disclosure.tables[index].judgement }
  }
}
