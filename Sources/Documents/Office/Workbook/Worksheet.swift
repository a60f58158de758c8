/// The cells of a sheet as they are shown, told as a web page's table.
struct Worksheet {
  /// The texts of cells that hold any.
  private var texts: [CellPlace: String] = [:]
  private var hiddenRows: Set<Int> = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var areas: [CellArea] = []

  /// The most cells read of a sheet.
  static let cellLimit = 2_000_000
  /// Whether there are more of them.
  var isTooLarge: Bool { texts.count > Self.cellLimit }

  mutating func put(_ text: String, at place: CellPlace) {
    if text.contains(where: { !$0.isWhitespace }), !isTooLarge { texts[place] = text }
  }

  mutating func hide(row: Int) { hiddenRows.insert(row) }
  mutating func hide(columns: ClosedRange<Int>) { hiddenColumns.append(columns) }
  mutating func merge(_ area: CellArea) { areas.append(area) }

  /// The rows from the top, as far as anything is seen in them.
  var tokens: [MarkupToken] {
    let shown = Dictionary(uniqueKeysWithValues: unmerged().filter { !isHidden($0.key) }.map { ($0.key, $0.value) })
    var rows: [Int: [(column: Int, text: String)]] = [:]
    let columns = visibleColumns(shown.keys.map(\.column))
    for (place, text) in shown { rows[place.row, default: []].append((columns[place.column] ?? 0, text)) }
    var tokens: [MarkupToken] = [.open("table", attributes: [:], isEmpty: false)]
    for row in rows.keys.sorted() {
      tokens.append(.open("tr", attributes: [:], isEmpty: false))
      var next = 0
      for cell in rows[row, default: []].sorted(by: { $0.column < $1.column }) {
        if cell.column > next {
          tokens += [.open("td", attributes: ["colspan": String(cell.column - next)], isEmpty: false), .close("td")]
        }
        tokens += [.open("td", attributes: [:], isEmpty: false), .text(cell.text), .close("td")]
        next = cell.column + 1
      }
      tokens.append(.close("tr"))
    }
    return tokens + [.close("table")]
  }

  private func isHidden(_ place: CellPlace) -> Bool {
    hiddenRows.contains(place.row) || isHidden(column: place.column)
  }

  private func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }

  /// Where columns that hold something stand among those that are seen.
  private func visibleColumns(_ used: [Int]) -> [Int: Int] {
    var (places, next): ([Int: Int], Int) = ([:], 0)
    guard let first = used.min(), let last = used.max() else { return [:] }
    for column in first...last where !isHidden(column: column) {
      places[column] = next
      next += 1
    }
    return places
  }

  /// The texts, those of merged cells in the first place of theirs that is seen.
  private func unmerged() -> [CellPlace: String] {
    var texts = texts
    // Areas that overlap, or are many and large, are made up; going through them must come to an end all the same.
    var steps = 4 * Self.cellLimit
    for area in areas where steps > 0 {
      let text = texts[area.first]
      steps -= min(area.count, texts.count) + 1
      if area.count <= texts.count {
        for row in area.rows {
          for column in area.columns { texts[CellPlace(row: row, column: column)] = nil }
        }
      } else {
        texts = texts.filter { !area.contains($0.key) }
      }
      guard let text else { continue }
      let row = area.rows.first { !hiddenRows.contains($0) }
      let column = area.columns.first { !isHidden(column: $0) }
      texts[CellPlace(row: row ?? area.first.row, column: column ?? area.first.column)] = text
    }
    return texts
  }
}
