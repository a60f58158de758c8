import BudgetModel

/// The parts of a breadcrumb below the year.
enum PlaceText {
  /// The name of a screen in a language.
  static func name(_ topic: Topic, _ language: Language) -> String {
    HeaderView.command(of: topic.screen).flatMap { CommandTable.entry($0) }?.label(language) ?? ""
  }

  /// The name of the performance of the whole department.
  static func overall(_ language: Language) -> String { language.pick("整体绩效", "overall performance") }

  /// The crumbs of where the state stands, and where each leads; on the spending tree they follow the selected row.
  static func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    guard let topic = state.place.topic, let key = state.place.key else { return [] }
    func part(_ text: String, _ topic: Topic, _ selection: String? = nil) -> HeaderView.Part {
      HeaderView.Part(text: text, action: .go(.accounts(key, topic), selection: selection))
    }
    func path(to code: FunctionCode) -> [HeaderView.Part] {
      code.path.map { part($0.digits, .spending, SpendingListing.id($0)) }
    }
    let name = part(
      name(topic, state.language), topic.screen, topic.screen == .spending ? SpendingListing.id(nil) : nil)
    switch topic {
    case .spending:
      guard selected < listing.rows.count, let code = FunctionCode(listing.rows[selected].id) else { return [name] }
      return [name] + path(to: code)
    case .account(let code): return [name] + path(to: code)
    case .project(let project):
      // The department's own performance is no project.
      let isOverall = state.opened[key]?.projects.project(project)?.isOverall ?? false
      return [isOverall ? part(overall(state.language), .projects, project) : name, part(project, topic)]
    case .table(let kind, let number):
      let table = state.accounts?.accounts.disclosure(kind)?.tables.first { $0.number == number }
      return [name, part(table?.label ?? String(number), topic)]
    case .form(_, let project): return [name, part(project, topic)]
    case .projects:
      let count = listing.rows.count { !$0.isHeading && $0.figure?.isTotal != true }
      return [part("\(name.text) (\(count))", topic)]
    default: return [name]
    }
  }
}
