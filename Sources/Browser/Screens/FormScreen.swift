import BudgetModel

/// The performance form of one project, by its key.
struct FormScreen: YearScreen {
  static let name = "form"
  let document: DisclosureKind
  let project: String
  var hints: [Command] { [.nextPane, .previousPane, .open, .close, .back, .details, .search, .help] }

  var item: String { "\(document.rawValue)/\(project)" }
  var above: (topic: Topic, row: String)? { (.tables, TablesListing.formID(document, project)) }
  var kind: DisclosureKind? { document }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let disclosure = open.accounts.disclosure(document), let held = open.projects.project(project)?[document]
    else { return missing(context) }
    return FormListing.make(held, of: disclosure, context)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] {
    TablesScreen().path(of: projects, language) + [PathWords.form.word(language), PlacePath.escaped(project)]
  }

  /// The form of the project that words behind the first mean: in the document that the path names, else in the one that has it.
  static func read(
    _ parts: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, used: Int) {
    let (key, used) = try ProjectsScreen.project(Array(parts.dropFirst()), in: open, phase)
    let kinds = phase?.kind.map { [$0] } ?? [.finalAccounts, .budget]
    let held = kinds.first { kind in open.projects.project(key)?[kind].map(FormListing.has) ?? false }
    guard let held else { throw .notHeld(kinds[0]) }
    return (.form(held, key), 1 + used)
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    TablesScreen().crumbs(state, listing, selected) + [HeaderView.Part(project, state.place.key, Topic(self))]
  }

  func title(of row: ListingRow, _ options: Options) -> String { row.saidFirst(options) }

  /// To the form of the same project in the other document.
  func turn(_ state: inout State, to side: PhaseView, of key: DepartmentYear) -> [Effect]? {
    guard let other = side.kind, other != document else { return [] }
    guard let twin = state.accounts?.projects.project(project)?[other], FormListing.has(twin) else {
      state.message = Message(
        state.language.pick("另一份文件没有这个项目的绩效表。", "The other document has no form of this project."))
      return []
    }
    return state.go(to: .accounts(key, .form(other, project)))
  }
}

extension FormScreen {
  init?(item: String) {
    let parts = item.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let kind = DisclosureKind(rawValue: String(parts[0])) else { return nil }
    self.init(document: kind, project: String(parts[1]))
  }
}

extension Topic {
  /// The performance form of one project, by its key.
  public static func form(_ kind: DisclosureKind, _ project: String) -> Topic {
    Topic(FormScreen(document: kind, project: project))
  }
}
