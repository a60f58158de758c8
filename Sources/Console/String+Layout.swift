extension String {
  /// Clipped to a number of columns, with `…` for what is missing. Never for amounts.
  public func clipped(to columns: Int, ellipsis: String = "…") -> String {
    if DisplayWidth.columns(of: self) <= columns { return self }
    let room = columns - DisplayWidth.columns(of: ellipsis)
    if room < 0 { return "" }
    var used = 0
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let width = max(0, DisplayWidth.columns(of: scalar))
      if used + width > room { break }
      used += width
      kept.append(scalar)
    }
    return String(kept) + ellipsis
  }

  /// Padded with spaces on the right to a number of columns.
  public func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self)))
  }

  /// Padded with spaces on the left to a number of columns.
  public func leftPadded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self))) + self
  }

  /// Broken into lines of at most a number of columns, at any character (Chinese text has no spaces).
  public func wrapped(to columns: Int) -> [String] {
    guard columns > 1 else { return isEmpty ? [] : [self] }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      let width = max(0, DisplayWidth.columns(of: scalar))
      if used + width > columns {
        lines.append(String(line))
        line = String.UnicodeScalarView()
        used = 0
        if scalar == " " { continue }
      }
      line.append(scalar)
      used += width
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }
}
