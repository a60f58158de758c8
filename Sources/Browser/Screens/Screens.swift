import Console
import Index

/// The screens of the program, in the order of their keys: digits, tabs, paths, help, manual, marks and tests go by this
/// list. A new screen is a file and a line in ``standard``.
public struct Screens: Sendable {
  /// The screens there are.
  public static let standard = Screens([
    OverviewScreen.self, SpendingScreen.self, AccountScreen.self, EconomicScreen.self, RevenueScreen.self,
    ProjectsScreen.self, ProjectScreen.self, FindingsScreen.self, TablesScreen.self, TableScreen.self, FormScreen.self,
    TextScreen.self,
    MarksScreen.self, InspectionScreen.self, ImportsScreen.self,
    LibraryScreen.self, DeskScreen.self,
  ])

  /// All of them.
  let all: [any Screen.Type]
  /// Those that keys lead to.
  let main: [(topic: Topic, command: Command)]
  /// Every command, in the order of the help screen.
  let commands: [Command]

  /// A list of screens.
  init(_ all: [any Screen.Type]) {
    self.all = all
    main = all.compactMap { $0.main }
    commands =
      Command.moving + main.map(\.command) + Command.looking + Command.listing + Command.takeHome + Command.program
  }

  /// Those of a department's year that keys lead to.
  var ofAccounts: [Topic] { main.map(\.topic).filter { $0.screen.ofAccounts != nil } }

  /// The command that leads to a topic; nil where none does.
  func command(of topic: Topic) -> Command? { main.first { $0.topic == topic }?.command }

  /// The command of a key; nil for a key without one.
  func command(for key: Key) -> Command? {
    // By position: going through the rows themselves would copy each.
    commands.indices.first { commands[$0].keys.contains(key) }.map { commands[$0] }
  }

  /// The command with a name, written `next-finding` or `nextFinding`; nil for none.
  func command(named name: String) -> Command? {
    let wanted = name.lowercased().filter { $0 != "-" }
    return commands.first { $0.name.lowercased() == wanted }
  }

  /// Reads a topic as marks keep it; nil where that names none.
  func topic(_ name: String, _ item: String) -> Topic? {
    all.first { $0.name == name }?.init(item: item).map { Topic($0) }
  }

  /// The screen a part of a path leads to; nil where it is none of their words.
  func screen(_ part: String) -> (any Screen.Type)? { all.first { $0.pathWords.contains { $0.means(part) } } }

  /// The words of paths: of sides, then of screens.
  var pathWords: [PathWords] { PathWords.sides + all.flatMap { $0.pathWords } }

  /// Whether names of projects, which may have slashes, follow a part of a path.
  func takesName(_ part: String) -> Bool { (pathWords + [.form]).contains { $0.takesName && $0.means(part) } }

  /// The screen on which something found stands.
  func holding(_ item: SearchItem) -> any Screen.Type { all.first { $0.holds(item) } ?? LibraryScreen.self }
}
