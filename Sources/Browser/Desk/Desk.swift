import BudgetModel
import Console
import Facts

/// A list over all departments: which facts it shows, how, and which digit leads to it.
struct Desk: Sendable {
  /// The facts.
  let table: FactTable
  /// What it is called on the second line.
  let title: (chinese: String, english: String)
  /// The word of paths.
  let words: PathWords
  /// The screen of a department whose key leads here from what is not a department's.
  let counterpart: Topic
  /// The columns shown, from left to right.
  let columns: [Shown]
  /// The column whose amount a row is about: for sums, tiles and shares; nil for none.
  let main: String?

  /// Where a row leads in its department: by the row of the department's own list (`place`) and the side it is of.
  let goal: @Sendable (_ key: DepartmentYear, _ place: String?, _ phase: PhaseView) -> ListingRow.Goal?
  /// Whether a row is also a row of the list of its department that leads to the same place: marks are kept there.
  var isListed = false
  /// Whether its rows are parts of each other, so that what they come to counts some twice.
  var hasParts = false
  /// Whether its rows are called by names that all departments share, which English has names for.
  var namesAccounts = false
  /// What is left out always: the name of a column that has to be 0.
  var leavesOut: String?
  /// What is asked at first; it can be taken away like any other.
  var first: [String] = []

  /// A column as it is shown.
  struct Shown: Sendable {
    /// ``FactColumn/name``.
    let name: String
    /// The most columns a text takes.
    var width = 12
    /// Which goes first when room is short: the smallest.
    var priority = 9
    /// Whether the years before are drawn in its place: ``FactColumn/name`` is what it is sorted and asked by.
    var isTrend = false
  }

  /// The lists, in the order of their digits. A new one is a file and a line here.
  static let all: [Desk] = [.accounts, .economic, .expenses, .projects, .findings, .indicators]

  /// The one of a table's name; nil for none.
  static func named(_ table: String) -> Desk? { all.first { $0.table.name == table } }

  /// What it is called.
  func title(_ language: Language) -> String { language.pick(title.chinese, title.english) }

  /// The list over all departments of what leads to a place of one; nil where there is none.
  static func holding(_ goal: ListingRow.Goal) -> Desk? {
    guard goal.place.topic.screen is ProjectScreen else {
      let leads = all.first { $0.counterpart == goal.place.topic }
      return leads
        ?? (goal.place.topic == .overview && goal.selection.map(KeyFigure.Name.isName) ?? false
          ? .expenses : goal.place.topic.screen is AccountScreen ? .accounts : nil)
    }
    return goal.selection == nil ? .projects : .indicators
  }

  /// What is held beside the year before: its amount, how much it changed, and the years in eight cells.
  static func years(_ priority: Int) -> [Shown] {
    [
      Shown(name: "last_year", priority: 0), Shown(name: "change", priority: priority),
      Shown(name: "change", width: FactTrend.cells, priority: 1, isTrend: true),
    ]
  }
}
