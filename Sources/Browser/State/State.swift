import Catalogues
import BudgetModel
import Console
import Index
import Reconciliation

/// Everything the program knows: what is held, where one is, and what was chosen there. A value.
public struct State: Sendable {
  /// What the library holds.
  public internal(set) var knownLibrary: KnownLibrary
  /// The accounts that were opened, by department and year.
  public internal(set) var opened: [DepartmentYear: OpenYear] = .init()
  /// Which of them were opened last, the latest at the end.
  var openedLately: [DepartmentYear] = []
  /// What rules found in them, as far as they were checked.
  var found: [DepartmentYear: FindingMarks] = .init()
  /// How much rules found in this run in any department's documents.
  var counts: [DepartmentYear: FindingCounts] = .init()
  /// Where among the findings of each department one is.
  var findingPositions: [DepartmentYear: Int] = .init()
  /// Where one was, oldest first; never empty.
  public internal(set) var history: [Visit]
  /// Where in the history one is.
  public internal(set) var position = 0
  /// What was chosen at each place.
  public internal(set) var choices: [Place: Choices] = .init()
  /// How the program shows itself.
  public internal(set) var options: Options
  /// What was marked.
  public internal(set) var marks = Marks()
  /// What is to stand above minutes.
  public internal(set) var minutesHeading = MinutesHeading()
  /// What was decided about findings and items of inspections.
  public internal(set) var rulings = Rulings()
  /// Whether ``marks`` hold what could not be kept yet.
  public internal(set) var isUnkept = false
  /// The note that was being typed when Esc was pressed, and the row it was for.
  var draft: Mark?
  /// What the last key asked to be told twice.
  var asked: Confirmation?
  /// Which keys mean what.
  var keymap: Keymap
  /// The screens there are.
  var screens: Screens { keymap.screens }
  /// Where options are kept; nil where there is no place. What is wrong there, each in a sentence.
  var configurationFile: String?
  var configurationProblems: [String] = []
  /// What is shown over the screen; nil for nothing.
  public internal(set) var overlay: Overlay?
  /// What was typed in this run, by what it was for, the latest last.
  var typedBefore: [Entry.Kind: [String]] = .init()
  /// The names of departments that were on screen.
  var names: [DepartmentYear: String] = .init()
  /// What the chooser of comparisons offers; nil where it is not shown.
  var offered: Offered?
  /// What is being typed; nil for nothing.
  var entry: Entry?
  /// What can be searched, as far as it was gathered; nil before the first search.
  var searched: SearchIndex?
  /// What the library's own index answered last; nil before it was asked.
  var indexed: IndexAnswer?
  /// What was found last in the text of a long library's documents; nil before anything was.
  var texts: FoundTexts?
  /// Whether a search waits for that answer before it gathers anything.
  var awaitsIndex = false
  /// What was said of the files imported in this run, the latest last.
  var imported: [ImportedDocument] = []
  /// The pages read lately.
  var pages = ReadPages()
  /// The facts of all departments, as far as they were asked for.
  var facts = DeskFacts()
  /// The sums that were asked for and are said when they are known.
  var awaitsTotals: FactRequest?
  /// What rows of lists over all departments are worth that were marked there.
  var markedFigures: [Mark.ID: RowFigure] = .init()
  /// What was searched for last; nil before the first search.
  var lastSearch: String?
  /// A path to go to as soon as its accounts are opened; nil for none.
  var awaitedPath: String?
  /// What answers the last key; nil for nothing.
  public internal(set) var message: Message?
  /// The size of the terminal.
  public internal(set) var size: Size

  /// The state at the start: in the library, nothing opened.
  public init(knownLibrary: KnownLibrary, options: Options, size: Size, screens: Screens = .standard) {
    keymap = Keymap(screens)
    self.knownLibrary = knownLibrary
    self.options = options
    self.size = size
    history = [Visit(place: .library, phase: .finalAccounts)]
  }

  /// Where one is.
  public var place: Place { history[position].place }
  /// What is known of the screen one is on.
  var screen: any Screen { place.topic.screen }
  /// The side looked at.
  public internal(set) var phase: PhaseView {
    get { history[position].phase }
    set { history[position].phase = newValue }
  }
  /// What is held beside it; nil for nothing.
  public internal(set) var comparison: Comparison? {
    get { history[position].comparison }
    set { history[position].comparison = newValue }
  }
  /// What was chosen here.
  public internal(set) var here: Choices {
    get { choices[place] ?? Choices() }
    set { choices[place] = newValue }
  }
  /// The language of the interface.
  public var language: Language { options.language }
  /// The accounts of the place; nil in the library and before they are opened.
  public var accounts: OpenYear? { place.key.flatMap { opened[$0] } }

  /// What rules found in the documents of a department and year that are opened; nil where they were not checked.
  public func report(_ key: DepartmentYear) -> Report? { found[key]?.report }

  /// What there is.
  var catalogue: any Catalogue { knownLibrary.catalogue }

  /// The summaries of a department and year.
  func summaries(of key: DepartmentYear) -> [Summary] { catalogue.entry(key)?.documents ?? [] }

  /// The name of a department.
  func name(of key: DepartmentYear) -> String { names[key] ?? readName(of: key) }

  private func readName(of key: DepartmentYear) -> String {
    summaries(of: key).first?.department.name ?? key.department
  }

  /// Learns what is said of the place on screen: drawing asks the library nothing.
  mutating func learn() {
    var keys = [place.key].compactMap { $0 }
    if case .with(let key, _)? = comparison { keys.append(key) }
    if place == .marks { keys += marks.list.compactMap(\.id.place.key) }
    for key in keys where names[key] == nil { names[key] = readName(of: key) }
    guard case .comparing(let key, let filter, _)? = overlay else {
      offered = nil
      return
    }
    if offered?.key != key || offered?.filter != filter {
      offered = Offered(key: key, filter: filter, choices: ComparisonChoice.all(for: self, of: key, filter: filter))
    }
  }

  /// What may be held beside a department and year, as the chooser shows it.
  struct Offered: Sendable {
    let key: DepartmentYear
    let filter: String
    let choices: [ComparisonChoice]
  }

  /// What must hold whatever keys were pressed.
  public func checkInvariants() {
    precondition(!history.isEmpty && history.indices.contains(position), "history without a present")
    precondition(here.top >= 0 && here.shift >= 0, "scrolled before the beginning")
  }
}
