import BudgetModel

/// The parts of a breadcrumb below the year.
enum PlaceText {
  /// The name of a screen in a language.
  static func name(_ topic: Topic, _ language: Language) -> String {
    HeaderView.command(of: topic.screen).flatMap { CommandTable.entry($0) }?.label(language) ?? ""
  }

  /// The crumbs of where the state stands; on the spending tree they follow the selected row.
  static func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [String] {
    placeCrumbs(state, listing, selected) + [listing.filter?.crumb].compactMap { $0 }
  }

  private static func placeCrumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [String] {
    guard let topic = state.place.topic else { return [] }
    let name = name(topic, state.language)
    switch topic {
    case .spending:
      guard selected < listing.rows.count, let code = FunctionCode(listing.rows[selected].id) else { return [name] }
      return [name] + code.path.map(\.digits)
    case .account(let code): return [name] + code.path.map(\.digits)
    case .project(let project): return [name, project]
    case .table(let kind, let number):
      let table = state.accounts?.accounts.disclosure(kind)?.tables.first { $0.number == number }
      return [name, table?.label ?? String(number)]
    case .projects: return ["\(name) (\(listing.rows.count))"]
    default: return [name]
    }
  }
}
