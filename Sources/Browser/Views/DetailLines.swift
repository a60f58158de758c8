import BudgetModel
import Console

/// The two lines above the hint bar: full name and exact amounts of the selected row, then their source.
enum DetailLines {
  /// The lines for a width. A summary too long for the first line goes on in the second, before the source: it is broken
  /// between its parts, so that no amount is cut.
  static func make(_ row: ListingRow?, width: Int, symbols: Symbols) -> (first: String, second: String) {
    guard let rowDetails = row?.rowDetails else { return ("", "") }
    let dot = " \(symbols.dot) "
    guard DisplayWidth.columns(of: rowDetails.summary) > width else {
      return (rowDetails.summary, rowDetails.origin.clipped(to: width, ellipsis: symbols.ellipsis))
    }
    var first = ""
    var rest: [String] = []
    for part in rowDetails.summary.parts(between: dot) {
      let joined = first.isEmpty ? part : first + dot + part
      if rest.isEmpty, DisplayWidth.columns(of: joined) <= width { first = joined } else { rest.append(part) }
    }
    if first.isEmpty, let part = rest.first {
      let lines = part.wrapped(to: width)
      first = lines.first ?? ""
      rest[0] = lines.dropFirst().joined()
    }
    let second = (rest + [rowDetails.origin]).filter { !$0.isEmpty }.joined(separator: dot)
    return (first, clipped(second, to: width, symbols: symbols))
  }

  /// A line cut between its parts where it is too long, so that no amount is cut.
  static func clipped(_ text: String, to width: Int, symbols: Symbols) -> String {
    let dot = " \(symbols.dot) "
    guard DisplayWidth.columns(of: text) > width else { return text }
    var line = ""
    for part in text.parts(between: dot) {
      let joined = line.isEmpty ? part : line + dot + part
      if DisplayWidth.columns(of: joined + " " + symbols.ellipsis) > width {
        // A source may be cut anywhere; an amount stands whole or not at all.
        let isAmount = part.contains { $0.isNumber } && !part.contains("“") && !part.contains("表")
        return isAmount && !line.isEmpty
          ? line + " " + symbols.ellipsis : joined.clipped(to: width, ellipsis: symbols.ellipsis)
      }
      line = joined
    }
    return line
  }
}
