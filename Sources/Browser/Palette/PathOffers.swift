import Catalogues
import BudgetModel
import Search

/// The places a path begun in the palette may lead to: at each of its parts the candidates that answer what is typed.
struct PathOffers {
  private static let prefix = "path/"

  private let state: State
  private var language: Language { state.language }

  /// Offers in a state.
  init(_ state: State) { self.state = state }

  /// The path of an offer's row; nil where it is none.
  static func path(_ id: String) -> String? { id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : nil }

  /// A part that may stand next in a path.
  struct Candidate {
    /// As the path has it.
    var part: String
    /// What it is, beside the part itself.
    var name = ""
    /// Further words it may be called.
    var words: [String] = []
  }

  /// The rows for a line; none where its first parts name nothing.
  func rows(_ text: String) -> [ListingRow] {
    guard text.contains(where: { $0 != "/" && $0 != "／" && $0 != " " }) else { return [] }
    let parts = PlacePath.parts(text, state.screens)
    let known = PlacePath.isOpen(text) ? parts : parts.dropLast()
    let pattern = SearchPattern(PlacePath.isOpen(text) ? "" : PathWords.folded(parts.last ?? ""))
    let ranked = candidates(after: Array(known), typed: parts.last ?? "").enumerated().compactMap {
      index, candidate -> (Int, Int, Candidate)? in
      if pattern.isEmpty { return (0, index, candidate) }
      let names = [candidate.part, candidate.name] + candidate.words
      let best = names.compactMap { known.isEmpty ? pattern.rank(ofDepartment: $0) : pattern.rank(of: $0) }.min()
      return best.map { (Int($0.rawValue), index, candidate) }
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { row($0.2, after: Array(known)) }
  }

  private func row(_ candidate: Candidate, after known: [String]) -> ListingRow {
    let path = (known.map { PlacePath.escaped($0) } + [PlacePath.escaped(candidate.part)]).joined(separator: "/")
    return ListingRow(
      id: Self.prefix + path,
      cells: [
        ListingCell(language.pick("前往", "go to"), .secondary), ListingCell(candidate.name, .secondary),
        ListingCell(path),
      ], summary: [path, candidate.name].filter { !$0.isEmpty }.joined(separator: " · "),
      origin: language.pick("路径；Tab 补全", "a path; Tab completes it"))
  }

  /// What may stand after the parts before.
  private func candidates(after known: [String], typed: String) -> [Candidate] {
    guard let first = known.first else { return departments(typed) }
    guard let department = try? PathResolver.department(first, in: state.catalogue) else { return [] }
    var rest = known.dropFirst()
    let held = state.catalogue.years(of: department)
    let years = held.map(\.key.year)
    var year = years.count == 1 ? years.first : nil
    let names = years.map { Candidate(part: String($0), words: ["\($0)年度"]) }
    if let part = rest.first, let number = PathWords.year(part), years.contains(number) {
      year = number
      rest = rest.dropFirst()
    } else if rest.isEmpty, years.count > 1 {
      return names
    }
    guard let year else { return [] }
    let key = DepartmentYear(department: department, year: year)
    var phase: PhaseView?
    if let part = rest.first, let side = PathWords.side(part).flatMap({ PhaseView(rawValue: $0) }) {
      phase = side
      rest = rest.dropFirst()
    }
    guard let screen = rest.first else {
      let shown = known.count == 1 && years.count == 1 ? names : []
      return shown + words(sides: phase == nil ? sides(held.filter { $0.key.year == year }) : [])
    }
    guard let open = state.opened[key] else { return [] }
    return state.screens.screen(screen)?.offers(screen, below: Array(rest.dropFirst()), in: open, phase ?? .both) ?? []
  }

  /// The departments, of a large library those whose name has what is typed in it.
  private func departments(_ typed: String) -> [Candidate] {
    let limit = KnownLibrary.fewEntries
    let all = state.catalogue.departments(answering: state.knownLibrary.areFew ? "" : typed, limit: limit)
    var names: [String: Int] = [:]
    for department in all { names[department.name, default: 0] += 1 }
    return all.map { department in
      let isAlone = names[department.name] == 1
      return Candidate(
        part: isAlone ? department.name : department.id, name: isAlone ? department.region.name : department.name,
        words: [department.id, department.region.name])
    }
  }

  private func sides(_ held: [YearSummary]) -> [String] {
    held.contains { $0.finalAccounts != nil } ? ["budget", "final", "both"] : ["budget", "both"]
  }

  private func words(sides: [String]) -> [Candidate] {
    state.screens.pathWords.filter { PhaseView(rawValue: $0.id) == nil || sides.contains($0.id) }
      .map { Candidate(part: language.pick($0.chinese, $0.english), words: [$0.chinese, $0.english]) }
  }
}
