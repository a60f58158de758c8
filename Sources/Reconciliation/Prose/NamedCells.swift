import BudgetModel

/// The amounts of a document's tables, by what they are called and by size.
struct NamedCells {
  /// A cell, with its table.
  typealias Cell = (term: Term, table: OpenTable)

  private var values: [Exact] = []
  private var named: [String: [Cell]] = [:]
  private var totals: [Cell] = []

  /// Those of a document.
  init(_ disclosure: OpenDisclosure) {
    for open in disclosure.openTables where open.table.kind != .performance {
      for row in open.table.rows {
        let columns = open.table.columns(of: row)
        let own = Self.key(row.name)
        for column in row.cells.indices {
          guard row.cells[column].amount != nil, let term = open.term(row, column) else { continue }
          values.append(term.figure.value.magnitude)
          if row.isTotal {
            totals.append((term, open))
            let heading = column < columns.count ? columns[column].header.last.map(Self.key) : nil
            if let heading, !heading.isEmpty { named[heading, default: []].append((term, open)) }
          } else if own.count >= 3 {
            named[own, default: []].append((term, open))
          }
        }
      }
    }
    values.sort { $0 < $1 }
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
    if digits >= 5, let own = named[key]?.first(where: { Self.isSlip(figure, $0.term.figure) }) { return own }
    guard digits >= 6, Self.totals.contains(where: claim.claim.subject.folded.ends) else { return nil }
    return totals.first { Self.isSlip(figure, $0.term.figure) }
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
    var key = Numbering.stripped(name).folded[...]
    while let word = ["一般公共预算", "财政拨款", "本年度", "本年", "当年", "部门", "其中:"].first(where: key.hasPrefix),
      key.count > word.count + 1
    {
      key = key.dropFirst(word.count)
    }
    while let word = ["预算数", "决算数", "预算支出", "支出预算", "支出决算", "预算", "决算"].first(where: key.hasSuffix),
      key.count > word.count + 1
    {
      key = key.dropLast(word.count)
    }
    return String(key)
  }
}
