/// The signs drawn on screen, in Unicode or in ASCII.
public struct Symbols: Hashable, Sendable {
  /// The mark before the selected row.
  public let selected: String
  /// Before an account whose parts are shown, and hidden.
  public let expanded, collapsed: String
  /// A rule.
  public let rule: Unicode.Scalar
  /// Between the parts of a breadcrumb, and between phrases.
  public let crumb, dot: String
  /// What a clipped name ends with.
  public let ellipsis: String
  /// Parts of a bar: from one eighth to a full column.
  public let eighths: [String]
  /// Columns of growing height.
  public let levels: [String]
  /// A target met, exactly reached, missed.
  public let met, equal, missed: String
  /// Sorted from the largest, from the smallest.
  public let descending, ascending: String
  /// Between panes.
  public let divider: String
  /// The empty part of a gauge.
  public let track: String
  /// What fills tiles, the largest first.
  public let patterns: [String]
  private let borders: [String]
  /// Before what is only nearly the same.
  public let near: String
  /// Around the current choice.
  public let current: String
  /// Before a row that the user marked.
  public let marked: String

  /// Unicode or ASCII.
  public init(isASCII: Bool) {
    selected = isASCII ? ">" : "▌"
    expanded = isASCII ? "v" : "▾"
    collapsed = isASCII ? "+" : "▸"
    rule = isASCII ? "-" : "─"
    crumb = isASCII ? ">" : "›"
    dot = isASCII ? "-" : "·"
    ellipsis = isASCII ? "~" : "…"
    eighths = isASCII ? ["#"] : ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
    levels = isASCII ? ["_", ".", "-", "=", "+", "*", "%", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    met = isASCII ? "v" : "✓"
    equal = "="
    missed = isASCII ? "x" : "✗"
    descending = isASCII ? "v" : "↓"
    ascending = isASCII ? "^" : "↑"
    divider = isASCII ? "|" : "│"
    track = isASCII ? "." : "░"
    patterns = isASCII ? [":", ".", " "] : ["░", "·", " "]
    // By the ways a line leaves the cell: up 1, right 2, down 4, left 8.
    borders =
      isASCII
      ? [" "] + (1..<16).map { $0 & 10 == 0 ? "|" : $0 & 5 == 0 ? "-" : "+" }
      : [" ", "│", "─", "└", "│", "│", "┌", "├", "─", "┘", "─", "┴", "┐", "┤", "┬", "┼"]
    near = isASCII ? "~" : "≈"
    current = isASCII ? ">" : "▸"
    marked = isASCII ? "*" : "●"
  }

  /// The sign for a cell a line leaves in some ways: up 1, right 2, down 4, left 8.
  func border(_ ways: Int) -> String { borders[ways & 15] }

  /// A gauge: a bar of a fraction, and what is empty of its columns.
  func gauge(_ fraction: Int64, columns: Int) -> (bar: String, rest: String) {
    let bar = self.bar(fraction, columns: columns)
    return (bar, String(repeating: track, count: max(0, columns - bar.unicodeScalars.count)))
  }

  /// A bar of a fraction (in ten-thousandths) of a number of columns, in eighths of a column.
  public func bar(_ fraction: Int64, columns: Int) -> String {
    let steps = Int64(eighths.count)
    let clamped = max(0, min(fraction, 10_000))
    let units = (clamped * Int64(columns) * steps + 5_000) / 10_000
    guard units > 0 else { return clamped > 0 ? eighths[0] : "" }
    let full = Int(units / steps)
    let rest = Int(units % steps)
    return String(repeating: eighths[eighths.count - 1], count: full) + (rest > 0 ? eighths[rest - 1] : "")
  }
}
