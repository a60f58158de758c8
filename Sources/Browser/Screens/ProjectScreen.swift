import BudgetModel
import Index

/// One project, by its key.
struct ProjectScreen: YearScreen {
  static let name = "project"
  let project: String
  var hints: [Command] { [.close, .details, .officialTable, .back, .phase, .help] }

  var item: String { project }
  var above: (topic: Topic, row: String)? { (.projects, project) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    guard let (held, disclosure) = ProjectsListing.project(project, open, context.phase) else {
      return missing(context)
    }
    return ProjectListing.make(held, project, of: disclosure, context)
  }

  func path(of projects: [YearProject]?, _ language: Language) -> [String] {
    let held = projects ?? []
    let isOverall = held.project(project)?.isOverall ?? false
    let isOnly = isOverall && held.count(where: \.isOverall) == 1
    let words = ProjectsScreen.pathWords[isOverall ? 1 : 0]
    return [words.word(language)] + (isOnly ? [] : [PlacePath.escaped(held.project(project)?.key ?? project)])
  }

  /// What the performance of the whole department is called.
  static func overall(_ language: Language) -> String { language.pick("整体绩效", "overall performance") }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    // The department's own performance is no project.
    let isOverall = state.accounts?.projects.project(project)?.isOverall ?? false
    let (key, language) = (state.place.key, state.language)
    return [
      isOverall
        ? HeaderView.Part(Self.overall(language), key, .projects, row: project)
        : HeaderView.Part(Topic.projects.title(language), key, .projects),
      HeaderView.Part(project, key, Topic(self)),
    ]
  }

  func title(of row: ListingRow, _ options: Options) -> String {
    project + " \(Symbols(isASCII: options.isASCII).crumb) " + row.words
  }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] {
    guard let text = row.cells.first?.text else { return [] }
    return row.sources.flatMap { marks.byIndicator[$0] ?? [] }.filter { text.ends($0.name) }.map(\.finding)
  }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .indicator || item.kind == .overallIndicator }

  static func goal(_ hit: SearchHit) -> ListingRow.Goal {
    hit.goal(.project(hit.index.names[hit.item.owner]), "indicator/\(hit.item.row)", isOneSided: true)
  }

  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] {
    [
      hit.item.kind == .overallIndicator ? overall(language) : Topic.projects.title(language),
      hit.index.names[hit.item.owner],
    ]
  }
}

extension ProjectScreen {
  init?(item: String) {
    if item.isEmpty { return nil }
    project = item
  }
}

extension Topic {
  /// One project, by its key.
  public static func project(_ key: String) -> Topic { Topic(ProjectScreen(project: key)) }
}
