/// A project of a department's year: one unit's and one row's, in one of its documents or in both.
public struct YearProject: Hashable, Sendable {
  /// What tells it from the others of the year: its name, with its unit where several are called so.
  public internal(set) var key: String
  /// Whether another one that stands before it has its name.
  public internal(set) var isFirstOfName = true
  /// As the budget has it; nil where it does not.
  public internal(set) var budget: Project?
  /// As the final accounts have it; nil where they do not.
  public internal(set) var finalAccounts: Project?
  /// Whether it is no project but the department's own performance (整体绩效).
  public let isOverall: Bool

  /// As a document has it.
  public subscript(kind: DisclosureKind) -> Project? { kind == .budget ? budget : finalAccounts }

  /// The one that knows more.
  var main: Project? { finalAccounts ?? budget }
  /// Its name.
  public var name: String { main?.name ?? "" }
  /// The unit that carries it out; nil where neither document says.
  public var unit: String? { finalAccounts?.unit ?? budget?.unit }
}

extension YearDisclosures {
  /// The projects of both documents, those of the final accounts first, then those only the budget has, then what is of the
  /// whole department. Of one name and one unit there may be several rows; each is a project of its own.
  public var projects: [YearProject] {
    var all: [YearProject] = []
    var places: [String: [Int]] = [:]
    for disclosure in disclosures {
      for (project, isOverall) in disclosure.projects.map({ ($0, false) }) + disclosure.overall.map({ ($0, true) }) {
        let free = (places[project.name] ?? []).filter {
          all[$0].isOverall == isOverall && all[$0][disclosure.kind] == nil
        }
        let place =
          free.first { all[$0].unit == project.unit }
          ?? free.first { all[$0].unit == nil || project.unit == nil }
        if let place {
          if disclosure.kind == .budget { all[place].budget = project } else { all[place].finalAccounts = project }
        } else {
          places[project.name, default: []].append(all.count)
          all.append(
            YearProject(
              key: project.name, budget: disclosure.kind == .budget ? project : nil,
              finalAccounts: disclosure.kind == .budget ? nil : project, isOverall: isOverall))
        }
      }
    }
    for twins in places.values where twins.count > 1 {
      var count: [String: Int] = [:]
      for place in twins {
        let name = all[place].name
        let words = all[place].unit.map { "\(name)（\($0)）" } ?? name
        count[words, default: 0] += 1
        let number = count[words] ?? 1
        all[place].key = number > 1 || words == name ? "\(words)#\(number)" : words
        all[place].isFirstOfName = place == twins.first
      }
    }
    return all.filter { !$0.isOverall } + all.filter(\.isOverall)
  }
}

extension [YearProject] {
  /// The project of a key; what was called by its name alone before there were several is the first of that name.
  public func project(_ key: String) -> YearProject? {
    first { $0.key == key } ?? first { $0.name == key }
  }

  /// The projects a document's list may mean: by key, by name, by a part of either; with a unit only that unit's.
  public func fitting(_ words: String, unit: String? = nil) -> [YearProject] {
    let held = unit.map { unit in filter { $0.unit?.contains(unit) ?? false } } ?? self
    if let exact = held.first(where: { $0.key == words }) { return [exact] }
    let named = held.filter { $0.name == words }
    return named.isEmpty ? held.filter { $0.key.contains(words) } : named
  }

  /// The key of a document's project.
  public func key(of project: Project, in kind: DisclosureKind) -> String {
    first { $0[kind] == project }?.key ?? project.name
  }
}
