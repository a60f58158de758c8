import BudgetModel

/// The amounts of a document's tables, by what they are called and by size.
final class NamedCells {
  /// A cell, with its table.
  typealias Cell = (term: Term, table: OpenTable)

  /// Which cell of which table.
  private struct Place {
    let table: Int
    let row: Int
    let column: Int
  }

  private let tables: [OpenTable]
  private let values: [Exact]
  /// Of few figures it is asked, and the names of all rows must be folded for it.
  private lazy var places = findPlaces()

  /// Those of a document.
  init(_ disclosure: OpenDisclosure) {
    tables = disclosure.openTables.filter { $0.table.kind != .performance }
    var values: [Exact] = []
    for open in tables {
      for row in open.table.rows {
        for column in row.cells.indices where row.cells[column].amount != nil {
          if let figure = open.figure(row, column) { values.append(figure.value.magnitude) }
        }
      }
    }
    self.values = values.sorted { $0 < $1 }
  }

  /// Whether there is none.
  var isEmpty: Bool { values.isEmpty }

  /// Whether a table has a figure, as far as it is known.
  func hold(_ figure: ExactFigure) -> Bool {
    let (least, most) = (figure.value.magnitude - figure.resolution, figure.value.magnitude + figure.resolution)
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] <= most
  }

  /// The cell of a name that one digit, or two swapped, of a figure make; nil where there is none.
  func near(_ claim: StatedClaim, _ key: String) -> Cell? {
    let figure = claim.term.figure
    let digits = figure.numberText.count { $0.isNumber }
    if digits >= 5, let own = places.named[key]?.lazy.compactMap({ self.slip(figure, $0) }).first { return own }
    guard digits >= 6, Self.totals.contains(where: claim.claim.subject.folded.ends) else { return nil }
    return places.totals.lazy.compactMap { self.slip(figure, $0) }.first
  }

  /// A cell that a slip of the pen makes of a figure; nil where none does.
  private func slip(_ figure: ExactFigure, _ place: Place) -> Cell? {
    let open = tables[place.table]
    let row = open.table.rows[place.row]
    guard let own = open.figure(row, place.column), Self.isSlip(figure, own) else { return nil }
    return open.term(row, place.column).map { ($0, open) }
  }

  private func findPlaces() -> (named: [String: [Place]], totals: [Place]) {
    var (named, totals): ([String: [Place]], [Place]) = ([:], [])
    for (table, open) in tables.enumerated() {
      let headings = open.table.blocks.map { $0.columns.map { $0.header.last.map(Self.key) ?? "" } }
      for (index, row) in open.table.rows.enumerated() {
        let columns = row.cells.indices.filter { row.cells[$0].amount != nil && open.figure(row, $0) != nil }
        let found = columns.map { Place(table: table, row: index, column: $0) }
        if row.isTotal {
          totals += found
          guard headings.indices.contains(row.block) else { continue }
          for place in found
          where place.column < headings[row.block].count && !headings[row.block][place.column].isEmpty {
            named[headings[row.block][place.column], default: []].append(place)
          }
        } else if !found.isEmpty {
          let own = Self.key(row.name)
          if own.count >= 3 { named[own, default: []] += found }
        }
      }
    }
    return (named, totals)
  }

  private static let totals = [
    "收入预算", "支出预算", "收支总预算", "收入总计", "支出总计", "收入合计", "支出合计", "收入总预算", "支出总预算", "预算总计", "收、支总计", "收、支总预算", "收入决算",
    "支出决算",
  ]

  private static func isSlip(_ figure: ExactFigure, _ other: ExactFigure) -> Bool {
    // A figure in 万元 of a table in 元 is rounded.
    let step = figure.resolution > 0 ? figure.resolution : 1
    let rounded = figure.with(value: (other.value.magnitude + step / 2) / step * step)
    // One unit of the last place may be rounding, or made to fit a sum.
    return (figure.value.magnitude - rounded.value).magnitude > step && Suggestion.slip(figure, rounded) != nil
  }

  /// A name without what says that it is a budget's, and of which money.
  static func key(_ name: String) -> String {
    var key = Numbering.stripped(name).folded
    while let word = ["一般公共预算", "财政拨款", "本年度", "本年", "当年", "部门", "其中:"].first(where: key.begins),
      key.count > word.count + 1
    {
      key.removeFirst(word.count)
    }
    while let word = ["预算数", "决算数", "预算支出", "支出预算", "支出决算", "预算", "决算"].first(where: key.ends),
      key.count > word.count + 1
    {
      key.removeLast(word.count)
    }
    return key
  }
}
