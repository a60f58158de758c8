import BudgetModel
import Console
import Index

/// 项目与绩效.
struct ProjectsScreen: MainScreen, YearScreen {
  static let name = "projects"
  static let command = going(
    [.character("5")], ("项目", "projects"), ("项目与绩效：金额、执行率、得分、指标", "Projects and performance"))
  static let pathWords = [
    PathWords(id: name, chinese: "项目", english: "projects", takesName: true),
    PathWords(id: PathWords.overall, chinese: "整体绩效", english: "overall", takesName: true),
  ]
  var hints: [Command] {
    [
      .open, .sort, .filter, .phase, .search, .compare, .details, .officialTable, .close, .help,
    ]
  }
  var statesBothSides: Bool { true }
  var listsParts: Bool { true }
  var comparing: Comparing? { Comparing(isUnordered: true) }

  func listing(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    ProjectsListing.make(open, key: key, context)
  }

  static func destination(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (topic: Topic, row: String?) {
    let isOverall = pathWords[1].means(word)
    guard let name = below.first else {
      return (isOverall ? .project(try overall(nil, open, phase)) : .projects, nil)
    }
    if isOverall {
      let key = try overall(name, open, phase)
      if below.count > 1 { throw .tooLong(name) }
      return (.project(key), nil)
    }
    let (key, used) = try project(below, in: open, phase)
    if below.count > used { throw .tooLong(name) }
    return (.project(key), nil)
  }

  /// The key of the one project that words mean, with the unit behind it where one is named, and how many parts that are.
  static func project(
    _ parts: [String], in open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> (key: String, parts: Int) {
    let name = parts.first ?? ""
    let held = ProjectsListing.projects(open, phase ?? .both)
    let ofUnit = parts.dropFirst().first.map { held.fitting(name, unit: $0) } ?? []
    let found = ofUnit.isEmpty ? held.fitting(name) : ofUnit
    if found.isEmpty { throw .unknownProject(name, candidates: held.map(\.key)) }
    guard found.count == 1, let only = found.first else { throw .ambiguousProject(name, candidates: found.map(\.key)) }
    return (only.key, ofUnit.isEmpty ? 1 : 2)
  }

  /// The key of the performance of the whole department, of several that of a name.
  private static func overall(
    _ name: String?, _ open: OpenYear, _ phase: PhaseView?
  ) throws(PathError) -> String {
    let held = ProjectsListing.projects(open, phase ?? .both).filter(\.isOverall)
    guard !held.isEmpty else { throw .noOverall }
    let found = name.map { held.fitting($0) } ?? held
    if let name, found.isEmpty { throw .unknownProject(name, candidates: held.map(\.key)) }
    guard found.count == 1, let only = found.first else {
      throw .ambiguousProject(name ?? PathWords.overall, candidates: found.map(\.key))
    }
    return only.key
  }

  static func offers(
    _ word: String, below: [String], in open: OpenYear, _ phase: PhaseView
  ) -> [PathOffers.Candidate] {
    guard below.isEmpty else { return [] }
    let isOverall = pathWords[1].means(word)
    return ProjectsListing.projects(open, phase).filter { !isOverall || $0.isOverall }
      .map { PathOffers.Candidate(part: $0.key) }
  }

  func crumbs(_ state: State, _ listing: Listing, _ selected: Int) -> [HeaderView.Part] {
    let count = listing.rows.count { !$0.isHeading && $0.figure?.isTotal != true }
    return [HeaderView.Part("\(Topic.projects.title(state.language)) (\(count))", state.place.key, .projects)]
  }

  func findings(on row: ListingRow, _ marks: FindingMarks) -> [Int] {
    let name = row.figure?.name ?? row.id
    let found = marks.byRow[.project(name)] ?? []
    // Of several projects with one name, those that speak of this one's row or forms.
    return row.id == name
      ? found : found.filter { marks.findings[$0].places.contains { row.sources.contains($0.source) } }
  }

  static func holds(_ item: SearchItem) -> Bool { item.kind == .project || item.kind == .overallPerformance }

  static func goal(_ hit: SearchHit) -> ListingRow.Goal {
    hit.goal(.projects, hit.index.names[hit.item.owner == 0 ? hit.item.name : hit.item.owner], isOneSided: true)
  }

  static func crumbs(_ hit: SearchHit, _ language: Language) -> [String] {
    if hit.item.kind == .overallPerformance { return [ProjectScreen.overall(language)] }
    // A project that shares its name is told with its unit.
    return [Topic.projects.title(language)] + (hit.item.owner == 0 ? [] : [hit.index.names[hit.item.owner]])
  }
}

extension Topic {
  /// 项目与绩效.
  public static let projects = Topic(ProjectsScreen())
}
