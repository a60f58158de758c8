/// Rows of exact numbers whose structure is asked for: which rows are sums of which others.
///
/// A blank cell is no zero: nothing was published there.
public struct Sheet: Sendable {
  /// A row: its numbers and what is said of it besides.
  public struct Line: Sendable {
    /// A number for each column; nil where nothing is printed.
    public var values: [Int64?]
    /// What its code, its numbering and its name suggest.
    public var hint: Hint

    /// A row.
    public init(_ values: [Int64?], hint: Hint = Hint()) {
      self.values = values
      self.hint = hint
    }
  }

  /// The rows, in published order.
  public var lines: [Line]
  /// One unit of the last published place, at least 1: figures lie within half of it.
  public var ulp: Int64
  /// Whether nothing finer exists, so that sums hold exactly or not at all.
  public var isExact: Bool

  /// A table of numbers.
  public init(_ lines: [Line], ulp: Int64 = 1, isExact: Bool = false) {
    self.lines = lines
    self.ulp = max(1, ulp)
    self.isExact = isExact
  }

  /// How many columns there are.
  public var width: Int { lines.reduce(0) { max($0, $1.values.count) } }

  /// The same numbers with columns for rows: at most some rows, taken evenly.
  public func transposed(hints: [Hint], sample: Int = 300) -> Sheet {
    let step = max(1, (lines.count + sample - 1) / max(1, sample))
    let rows = stride(from: 0, to: lines.count, by: step).map { lines[$0] }
    return Sheet(
      hints.indices.map { column in
        Line(rows.map { column < $0.values.count ? $0.values[column] : nil }, hint: hints[column])
      }, ulp: ulp, isExact: isExact)
  }
}
