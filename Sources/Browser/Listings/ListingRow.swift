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
  /// The identity it had before others came to share it; nil where it is still its own.
  public var formerID: String?
  /// How deep it stands in a tree.
  public var depth: Int
  /// Whether rows stand below it.
  public var disclosing: Disclosing
  /// One cell for each column.
  public var cells: [ListingCell]
  private var telling: Telling
  /// The line above the hint bar: full name and exact amounts.
  public var summary: String {
    get { rowDetails.summary }
    set { rowDetails.summary = newValue }
  }
  /// The line below it: where the figures come from.
  public var origin: String {
    get { rowDetails.origin }
    set { rowDetails.origin = newValue }
  }
  /// Where Enter goes; nil where it goes nowhere.
  public var target: Place?
  /// The row of the official table it comes from; nil where there is none.
  public var official: OfficialRow?
  /// What `i` shows beside summary and origin.
  public var details: [String] {
    get { rowDetails.details + remarks }
    set { (rowDetails.details, remarks) = (newValue, []) }
  }
  /// The sentences it is about, which `i` quotes.
  var cited: [Citation] {
    get { rowDetails.cited }
    set { rowDetails.cited = newValue }
  }
  /// What is to be said after its own details.
  var remarks: [String] = []
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
    /// The side it is seen on; nil where both show it.
    var phase: PhaseView?
  }

  /// The place and row Enter goes to; nil where ``target`` says enough.
  public var goal: Goal?
  /// Where its figures stand, for findings.
  public var sources: [Source] = []
  /// What it is about, as documents name it; nil where findings are not looked up by name.
  public var subject: String?
  /// What it says on each side of the accounts; nil where it has no such figures.
  public var sides: RowSides? {
    get { rowDetails.sides }
    set { rowDetails.sides = newValue }
  }
  /// Whether the user marked it to be taken home.
  public var isMarked = false
  /// Where it stands when nothing is compared, if that is not the present place; nil where it is.
  public var home: Home?
  /// The figure it can be held beside others by; nil where it has none.
  public var figure: RowFigure?
  /// How it is marked at the right edge; nil for no mark.
  public var mark: RowMark?
  /// Whether its name is a sentence of a document, in which what was looked for is marked.
  var isQuoted = false
  /// Whether its texts share the whole line, side by side where there is room, whatever the columns.
  var isSpread = false
  /// Whether it is a heading between rows.
  public var isHeading: Bool

  /// Whether its name may run over the columns beside it, because it has nothing in them.
  func takesWholeLine(of columns: Int) -> Bool {
    isHeading || columns > 1 && cells.dropFirst().allSatisfy { $0.text.isEmpty && $0.fraction == nil }
  }

  /// A row of which everything is said at once.
  public init(
    id: String, depth: Int = 0, disclosing: Disclosing = .leaf, cells: [ListingCell], summary: String,
    origin: String = "", target: Place? = nil, official: OfficialRow? = nil, isHeading: Bool = false
  ) {
    self.id = id
    self.depth = depth
    self.disclosing = disclosing
    self.cells = cells
    telling = .said(RowDetails(summary, origin: origin))
    self.target = target
    self.official = official
    self.isHeading = isHeading
  }

  /// A row whose detailsMaker is asked for what it says beyond its cells.
  init(
    id: String, depth: Int = 0, disclosing: Disclosing = .leaf, cells: [ListingCell], detailsMaker: RowDetailsMaker,
    number: Int,
    target: Place? = nil, official: OfficialRow? = nil
  ) {
    self.init(
      id: id, depth: depth, disclosing: disclosing, cells: cells, summary: "", target: target, official: official)
    telling = .asked(detailsMaker, number)
  }

  /// Has a maker say what it says beyond its cells.
  mutating func telling(of maker: RowDetailsMaker) { telling = .asked(maker, 0) }

  /// What it says beyond its cells.
  var rowDetails: RowDetails {
    get { telling.rowDetails }
    set { telling = .said(newValue) }
  }

  /// What a row says: already, or when its listing is asked.
  private enum Telling: Hashable, Sendable {
    indirect case said(RowDetails)
    case asked(RowDetailsMaker, Int)

    var rowDetails: RowDetails {
      switch self {
      case .said(let rowDetails): rowDetails
      case .asked(let detailsMaker, let number): detailsMaker[number]
      }
    }

    static func == (left: Telling, right: Telling) -> Bool { left.rowDetails == right.rowDetails }

    func hash(into hasher: inout Hasher) { hasher.combine(rowDetails) }
  }
}
