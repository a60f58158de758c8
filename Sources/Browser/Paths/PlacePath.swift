import Catalogues
import BudgetModel

/// Places as text: `泽州县行政审批服务管理局/2024/决算/支出/201/20103`, as `--at` and `mingzhang show` take them.
public enum PlacePath {
  /// The path of where a state stands, down to the selected account.
  static func text(_ state: State, _ row: ListingRow) -> String {
    guard let key = state.place.key else { return state.deskScreen == nil ? "/" : state.path }
    return text(
      department: state.name(of: key), year: key.year, phase: state.phase, topic: state.screen.topic(of: row.id),
      of: state.opened[key]?.projects, state.language)
      + (state.isComparing ? state.comparison.map { text($0, state.language) { state.name(of: $0) } } ?? "" : "")
  }

  /// What a path says of a comparison, to stand at its end: `?对比=阳城县行政审批服务管理局/2024/预算`.
  public static func text(_ comparison: Comparison, in catalogue: any Catalogue, _ language: Language) -> String {
    text(comparison, language) { catalogue.entry($0)?.main.department.name ?? $0.department }
  }

  private static func text(
    _ comparison: Comparison, _ language: Language, name: (DepartmentYear) -> String
  ) -> String {
    let mark = language.pick("?对比=", "?compare=")
    switch comparison {
    case .years: return mark + PathWords.side("years", language)
    case .with(let key, let phase):
      return mark
        + [escaped(name(key)), String(key.year), PathWords.side(phase.rawValue, language)].joined(separator: "/")
    }
  }

  /// The path of a topic.
  /// - Parameter projects: the projects of the department's year, as far as they are read: they tell which is none but the
  ///   performance of the whole department.
  public static func text(
    department: String, year: Int, phase: PhaseView, topic: Topic, of projects: [YearProject]?, _ language: Language
  ) -> String {
    let side = topic.screen.kind.map { $0 == .budget ? PhaseView.budget : .finalAccounts } ?? phase
    return
      ([escaped(department), String(year), PathWords.side(side.rawValue, language)]
      + topic.screen.path(of: projects, language)).joined(separator: "/")
  }

  /// A name with its slashes doubled, so that a path can hold it.
  static func escaped(_ name: String) -> String {
    String(name.flatMap { $0 == "/" ? "//" : String($0) })
  }

  /// The parts of a path; `//` stands for a slash within a part. A full-width slash parts them too, but not where a
  /// project is named, whose name may have one.
  static func parts(_ path: String, _ screens: Screens = .standard) -> [String] {
    var parts: [String] = []
    var namesProject = false
    for part in slashed(path) {
      let more = namesProject ? [part] : part.split(separator: "／").map { String($0) }
      namesProject = namesProject || more.contains { screens.takesName($0) }
      parts += more
    }
    return parts
  }

  /// Whether a path ends where another part begins.
  static func isOpen(_ path: String) -> Bool { path.last.map(isSlash) ?? false }

  /// Whether a character parts a path: a slash of either width.
  static func isSlash(_ character: Character) -> Bool { character == "/" || character == "／" }

  private static func slashed(_ path: String) -> [String] {
    var parts = [""]
    var iterator = path.makeIterator()
    var pending = iterator.next()
    while let character = pending {
      pending = iterator.next()
      if character == "/" {
        if pending == "/" {
          parts[parts.count - 1].append("/")
          pending = iterator.next()
        } else {
          parts.append("")
        }
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.filter { !$0.isEmpty }
  }
}
