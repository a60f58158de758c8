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

  /// Reads the heading that has its lowest names in a row, with the rows above and below that belong to it.
  /// - Returns: nil where the row is no heading of such a table.
  init?(_ all: [Grid.Row], at index: Int) {
    let cells = all[index].cells.map { Text.squeezed($0) }
    let own = cells.map { $0.isEmpty ? nil : FormColumn.own($0) }
    let filled = cells.count { !$0.isEmpty }
    let known = own.count { $0 != nil }
    let isOfIndicators = own.contains(.name) && own.count { $0 != nil && $0 != .other } >= 2
    let isOfGoals = own.contains(.project) && own.contains(.goal) && filled >= 3 && known == filled
    guard isOfIndicators || isOfGoals, !cells.contains(where: { Text.isNumber($0) || $0.count > 40 }) else {
      return nil
    }
    var start = index
    while start > 0, index - start < 3, Self.isHeading(all[start - 1].cells, least: 3) { start -= 1 }
    let end = index + 1 < all.count && Self.isHeading(all[index + 1].cells, least: 1) ? index + 2 : index + 1
    rows = start..<end
    headings = Self.paths(all[start..<end])
    isTwoSided = own.count { $0 == .name } > 1 && own.count { $0 == .subcategory } > 1
    roles = []
    for heading in headings {
      var role = heading.own.isEmpty ? FormColumn.other : FormColumn(heading.own, above: heading.above)
      if role == .unit, roles.contains(.name) { role = .measure }
      // Two of a kind: the first counts, the second explains it.
      if ![.other, .amount, .code, .unit].contains(role), roles.contains(role), !isTwoSided { role = .other }
      roles.append(role)
    }
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
      && filled.allSatisfy { !Text.isNumber($0) && $0.count <= 20 && FormColumn.own($0) != nil }
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
