import Index

/// Every screen, in the order of their keys: digits, paths, help, marks and tests go by this list. A new one is a file and
/// a line here.
enum Screens {
  /// All of them.
  static let all: [any Screen.Type] = [
    OverviewScreen.self, SpendingScreen.self, AccountScreen.self, EconomicScreen.self, RevenueScreen.self,
    ProjectsScreen.self, ProjectScreen.self, FindingsScreen.self, TablesScreen.self, TableScreen.self, FormScreen.self,
    MarksScreen.self, LibraryScreen.self,
  ]

  /// Those that keys lead to.
  static let main: [(topic: Topic, command: Command)] = all.compactMap { type in
    (type as? any MainScreen.Type).map { (Topic($0.init()), $0.command) }
  }

  /// Those of a department's year that keys lead to.
  static let ofAccounts: [Topic] = main.map(\.topic).filter { $0.screen is any AccountsScreen }

  /// The command that leads to a topic; nil where none does.
  static func command(of topic: Topic) -> Command? { main.first { $0.topic == topic }?.command }

  /// Reads a topic as marks keep it; nil where that names none.
  static func topic(_ name: String, _ item: String) -> Topic? {
    all.first { $0.name == name }?.init(item: item).map { Topic($0) }
  }

  /// The screen on which something found stands.
  static func holding(_ item: SearchItem) -> any Screen.Type { all.first { $0.holds(item) } ?? LibraryScreen.self }
}
