import BudgetModel
import Console

/// A list laid out for paper: the columns that say something, each with its part of the width, the source behind them.
struct PaperTable {
  /// A row.
  struct Row {
    /// The text of each column.
    let cells: [String]
    /// Whether it is a heading between rows.
    let isHeading: Bool
  }

  /// The headings.
  let headings: [String]
  /// Whether each column is one of numbers.
  let areNumbers: [Bool]
  /// The part of the width each takes, in percent: what its texts need, within bounds.
  let widths: [Int]
  let rows: [Row]

  init(_ listing: Listing, sourceTitle: String, _ language: Language) {
    let shown = listing.columns.indices.filter { column in
      !listing.columns[column].title.isEmpty
        && listing.rows.contains { column < $0.cells.count && !$0.cells[column].text.isEmpty }
    }
    let hasSource = listing.rows.contains { !$0.isHeading && !$0.origin.isEmpty }
    headings = shown.map { listing.columns[$0].title } + (hasSource ? [sourceTitle] : [])
    areNumbers = shown.map { listing.columns[$0].kind == .number } + (hasSource ? [false] : [])
    let word = language.pick("来源 ", "Source ")
    rows = listing.rows.map { row in
      let cells = shown.map { column in
        guard column < row.cells.count else { return "" }
        let text = row.cells[column].text
        guard listing.columns[column].kind == .name else { return text }
        // Blanks at the head of a name say how deep it stands; paper has wide ones for that.
        let depth = row.depth + text.prefix { $0 == " " }.count / 2
        return String(repeating: "\u{3000}", count: depth) + text.drop { $0 == " " }
      }
      let origin = row.origin.hasPrefix(word) ? String(row.origin.dropFirst(word.count)) : row.origin
      return Row(cells: cells + (hasSource ? [row.isHeading ? "" : origin] : []), isHeading: row.isHeading)
    }
    let widest = shown.map { column in
      if case .text(let maximum) = listing.columns[column].kind { return maximum }
      return Self.widest
    }
    widths = Self.widths(headings, areNumbers, rows, blank: widest + [Self.widest])
  }

  /// The widest a column of text is counted as, in columns of a terminal: what is longer goes on in the next line.
  private static let widest = 30
  /// What a sheet has room for, and what the borders of a cell take, likewise.
  private static let (sheet, border) = (108, 4)

  /// - Parameter blank: how wide columns are in which nothing stands: they are there to be written in.
  private static func widths(_ headings: [String], _ areNumbers: [Bool], _ rows: [Row], blank: [Int]) -> [Int] {
    let needed = headings.indices.map { column in
      let texts = rows.lazy.filter { !$0.isHeading }.map { $0.cells[column] }
      if texts.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return blank[column] }
      return max(4, texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0)
    }
    // Numbers, and texts as short as they, are never broken as long as there is room; headings may be, between characters.
    let isFixed = zip(needed, areNumbers).map { $1 || $0 <= 10 }
    let fixed = zip(needed, isFixed).map { $1 ? $0 + border : 0 }.reduce(0, +)
    let texts = zip(needed, isFixed).map { $1 ? 0 : min(widest, $0) + border }
    let rest = max(sheet - fixed, texts.contains { $0 > 0 } ? sheet / 4 : 0)
    let all = max(1, texts.reduce(0, +))
    let columns = zip(zip(needed, isFixed), texts).map { $0.1 ? $0.0 + border : max(8, $1 * rest / all) }
    let sum = max(1, columns.reduce(0, +))
    var percents = columns.map { max(1, $0 * 100 / sum) }
    if let last = percents.indices.last { percents[last] += 100 - percents.reduce(0, +) }
    return percents
  }
}
