extension String {
  /// Clipped to a number of columns, with `…` for what is missing. Never for amounts.
  public func clipped(to columns: Int, ellipsis: String = "…") -> String {
    if DisplayWidth.columns(of: self) <= columns { return self }
    let room = columns - DisplayWidth.columns(of: ellipsis)
    if room < 0 { return "" }
    var used = 0
    let end = unicodeScalars.firstIndex { scalar in
      used += max(0, DisplayWidth.columns(of: scalar))
      return used > room
    }
    return String(self[..<(end ?? endIndex)]) + ellipsis
  }

  /// Padded with spaces on the right to a number of columns.
  public func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self)))
  }

  /// Padded with spaces on the left to a number of columns.
  public func leftPadded(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: self))) + self
  }

  /// Broken into lines of at most a number of columns: between Chinese characters anywhere, Latin words at their blanks unless
  /// one fills most of a line; no line begins with what closes a clause.
  public func wrapped(to columns: Int) -> [String] {
    guard columns > 1 else { return isEmpty ? [] : [self] }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      let width = max(0, DisplayWidth.columns(of: scalar))
      if used + width > columns {
        let word = Self.unfinishedWord(at: scalar, line)
        let carried = word > 0 ? word : Self.carried(before: scalar, line, to: columns - width)
        let rest = String.UnicodeScalarView(line.suffix(carried))
        line.removeLast(word > 0 ? word + 1 : carried)
        lines.append(String(line))
        line = rest
        used = rest.reduce(0) { $0 + max(0, DisplayWidth.columns(of: $1)) }
        if scalar == " " { continue }
      }
      line.append(scalar)
      used += width
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  /// What ends a clause or closes a bracket, and begins no line.
  private static let closing = Set("，。、；：！？）》〉」』】〕”’％".unicodeScalars)

  /// How many scalars go to the next line with one that may not begin it; 0 where it may.
  private static func carried(before next: Unicode.Scalar, _ line: String.UnicodeScalarView, to room: Int) -> Int {
    guard closing.contains(next) else { return 0 }
    let count = 1 + line.reversed().prefix { closing.contains($0) }.count
    // Rather a line that begins with a bracket than one that is nearly empty.
    let width = line.suffix(count).reduce(0) { $0 + Swift.max(0, DisplayWidth.columns(of: $1)) }
    return count * 2 <= line.count && width <= room ? count : 0
  }

  /// How many scalars of a word at a line's end belong to the next line, for a scalar goes on with it; 0 for none.
  private static func unfinishedWord(at next: Unicode.Scalar, _ line: String.UnicodeScalarView) -> Int {
    guard next.isASCII, next != " " else { return 0 }
    let word = line.reversed().prefix { $0.isASCII && $0 != " " }.count
    // The blank before it ends the line; a word without one is broken, as is one that leaves the line nearly empty.
    guard word > 0, word * 2 <= line.count, line[line.index(line.endIndex, offsetBy: -word - 1)] == " " else {
      return 0
    }
    return word
  }
}
