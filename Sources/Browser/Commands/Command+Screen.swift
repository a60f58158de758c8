import Console

extension MainScreen {
  /// A command that leads to the screen: of the present department, in the library of the selected one.
  static func going(
    _ keys: [Key], _ label: (String, String), _ help: (String, String),
    use: (@Sendable (State, Listing, ListingRow?) -> Command.Use)? = nil
  ) -> Command {
    let topic = Topic(Self())
    return Command(
      name, .places, keys, label, help,
      use: use ?? { state, _, row in
        .works(
          if: state.place.key != nil || state.counterpart(of: topic) != nil || row?.target?.key != nil, else: state,
          "先选一个部门。", "Select a department first.")
      }, effects: { $0.show(topic, $1) })
  }
}

extension Command {
  static let spending = SpendingScreen.command
  static let projects = ProjectsScreen.command
  static let findings = FindingsScreen.command
  static let library = LibraryScreen.command
}
