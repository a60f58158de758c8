/// What a row says beyond its cells.
public struct RowDetails: Hashable, Sendable {
  /// The line above the hint bar: full name and exact amounts.
  public var summary: String
  /// The line below it: where the figures come from.
  public var origin = ""
  /// What `i` shows beside both.
  public var details: [String] = []
  /// The sentences it is about, which `i` quotes.
  var cited: [Citation] = []
  /// What the row says on each side of the accounts; nil where it has no such figures.
  public var sides: RowSides?

  /// What is said of a row.
  init(
    _ summary: String, origin: String = "", details: [String] = [], cited: [Citation] = [], sides: RowSides? = nil
  ) {
    self.summary = summary
    self.origin = origin
    self.details = details
    self.cited = cited
    self.sides = sides
  }
}
