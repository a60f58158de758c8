import BudgetModel

/// A row of a ``Listing``.
public struct ListingRow: Hashable, Sendable {
  /// Whether and how a row of a tree is open.
  public enum Disclosing: Hashable, Sendable {
    /// Nothing stands below it.
    case leaf
    /// Rows below it are hidden.
    case collapsed
    /// Rows below it are shown.
    case expanded
  }

  /// What tells it from the others of the same place, in every phase, unit and order.
  public var id: String
  /// How deep it stands in a tree.
  public var depth: Int
  /// Whether rows stand below it.
  public var disclosing: Disclosing
  /// One cell for each column.
  public var cells: [ListingCell]
  /// The line above the hint bar: full name and exact amounts.
  public var summary: String
  /// The line below it: where the figures come from.
  public var origin: String
  /// Where Enter goes; nil where it goes nowhere.
  public var target: Place?
  /// The row of the official table it comes from; nil where there is none.
  public var official: OfficialRow?
  /// What `i` shows beside summary and origin.
  public var details: [String]
  /// The place and side of another department or year that alone has a row of a comparison.
  public struct Home: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// The side looked at there.
    public var phase: PhaseView
    /// The row's identity there.
    public var row: String
  }

  /// Where Enter goes to a row of, when that is not what ``target`` alone says.
  public struct Goal: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// The row selected there; nil for what was selected before.
    public var selection: String?
  }

  /// The place and row Enter goes to; nil where ``target`` says enough.
  public var goal: Goal?
  /// Where its figures stand, for findings.
  public var sources: [Source] = []
  /// What it is about, as documents name it; nil where findings are not looked up by name.
  public var subject: String?
  /// What it says on each side of the accounts; nil where it has no such figures.
  public var sides: RowSides?
  /// Whether the user marked it to be taken home.
  public var isMarked = false
  /// Where it stands when nothing is compared, if that is not the present place; nil where it is.
  public var home: Home?
  /// The figure it can be held beside others by; nil where it has none.
  public var figure: RowFigure?
  /// How it is marked at the right edge; nil for no mark.
  public var mark: RowMark?
  /// Whether it is a heading between rows.
  public var isHeading: Bool

  /// A row.
  public init(
    id: String, depth: Int = 0, disclosing: Disclosing = .leaf, cells: [ListingCell], summary: String,
    origin: String = "", target: Place? = nil, official: OfficialRow? = nil, details: [String] = [],
    isHeading: Bool = false
  ) {
    self.id = id
    self.depth = depth
    self.disclosing = disclosing
    self.cells = cells
    self.summary = summary
    self.origin = origin
    self.target = target
    self.official = official
    self.details = details
    self.isHeading = isHeading
  }
}
