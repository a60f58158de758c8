/// Where a figure was published, so that it can be looked up.
public struct Source: Hashable, Sendable {
  /// The kinds of places in a disclosure.
  public enum Place: Hashable, Sendable {
    /// A row of an official table, as the reader counts: rows from 1 below the header, blocks and columns from 0.
    case table(number: Int, block: Int, row: Int, column: Int?)
    /// A sentence of the narrative: the heading it stands under, and its place there, from 1.
    case prose(section: String, sentence: Int)
    /// A row of a project's target form (绩效目标表), from 1.
    case targetForm(project: String, row: Int)
    /// A row of a table in a project's self-evaluation: 1 is the funds, 2 the indicators, 3 the result in words.
    case evaluation(project: String, table: Int, row: Int)
  }

  /// The place.
  public var place: Place
  /// The page, from 1; nil where the document had no pages.
  public var page: Int?

  /// A source.
  public init(_ place: Place, page: Int? = nil) {
    self.place = place
    self.page = page
  }
}
