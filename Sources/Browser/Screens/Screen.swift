import BudgetModel
import Index

/// A screen: everything the program asks about one, in one value. ``Screens`` lists them; nothing else names one to ask
/// what it is. Where nothing is special the defaults serve.
protocol Screen: Hashable, Sendable {
  /// What files of marks call it: never changed once released.
  static var name: String { get }
  /// What tells it from others of its kind, as marks keep it; empty where it is the only one.
  var item: String { get }
  /// Reads what marks keep; nil where that names none.
  init?(item: String)
  /// The screen and the command that leads to it; nil where no key does. Asked for, and not found out by a cast: the first cast
  /// to a protocol goes through all that the program conforms to.
  static var main: (topic: Topic, command: Command)? { get }
  /// Itself, where it shows a department's year; nil where it does not. Asked for, for the same reason.
  var ofAccounts: (any YearScreen)? { get }

  /// Its listing in the published order, of the accounts of a department's year or of all that a state holds.
  func listing(_ state: State, _ key: DepartmentYear?, _ context: ListingContext) -> Listing
  /// The commands hinted at, the most useful first.
  var hints: [Command] { get }

  /// The screen one level up and the row of this one there; nil where the library is.
  var above: (topic: Topic, row: String)? { get }
  /// The words that lead here and below in a path; none where those of the screen above do.
  static var pathWords: [PathWords] { get }
  /// Its part of a path, below the side looked at.
  /// - Parameter projects: those of the department's year, as far as they are read.
  func path(of projects: [YearProject]?, _ language: Language) -> [String]
  /// Where the parts of a path below one of its words lead, and which row is selected there.
  /// - Parameter word: the word, as it was typed.
  static func destination(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, row: String?)
  /// What may stand in a path below one of its words and these parts.
  static func offers(_ word: String, below: [String], in open: OpenYear, _ phase: PhaseView) -> [PathOffers
    .Candidate]
  /// What stands of it in the first line, below the year.
  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part]

  /// What a row of it is called away from it.
  func title(of row: ListingRow, _ options: Options) -> String
  /// The place that a row is itself, for its path; the screen where it is none.
  func topic(of row: String) -> Topic
  /// The findings that speak of a row, by position.
  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int]
  /// What of a search stands here.
  static func holds(_ item: SearchItem) -> Bool
  /// Where something found stands here, and the row.
  static func goal(_ hit: SearchHit) -> ListingRow.Goal
  /// What is said of where something found stands.
  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String]

  /// The one document it shows; nil where it follows the side looked at.
  var kind: DisclosureKind? { get }
  /// Turns to another side; nil where the place stays and only the side changes.
  func turn(_ state: inout State, to side: PhaseView, of key: DepartmentYear) -> [Effect]?
  /// Whether each document states something of the other's side.
  var statesBothSides: Bool { get }
  /// Whether its rows are those of one document, and the other's stand beside them by their names.
  var rowsAreOneDocuments: Bool { get }
  /// What opens and closes in it.
  var folding: Folding { get }
  /// Whether its rows show shares as the user wants them.
  var showsShares: Bool { get }
  /// Whether it lists parts of a whole, which tiles can show.
  var listsParts: Bool { get }
  /// Whether its rows and columns are called by names that all departments share, which English has names for.
  var namesAccounts: Bool { get }
  /// How departments and years are held side by side in it; nil where they are not.
  var comparing: Comparing? { get }
  /// Whether it stands among those of the second line, where a key leads to it.
  var isTab: Bool { get }
  /// What is offered first to be taken home from here.
  var taken: ExportChoice.Subject { get }
}

/// A screen that a key leads to, the only one of its kind.
protocol MainScreen: Screen {
  init()
  /// The command that goes there.
  static var command: Command { get }
}

/// A screen of a department's year.
protocol YearScreen: Screen {
  /// Its listing in the published order.
  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing
}

/// What opens and closes on a screen.
enum Folding { case nothing, accounts, rounding }

/// How a screen holds departments and years side by side.
struct Comparing {
  /// Whether shares are of the row above.
  var isTree = false
  /// Whether rows have no order of their own, so that others' stand behind and names that are only alike go together.
  var isUnordered = false
  /// Whether documents say by how much a row has grown.
  var statesGrowth = false
  /// Words that names carry in one document and not in another.
  var idleWords: [String] = []
}
