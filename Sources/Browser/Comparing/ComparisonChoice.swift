import Catalogues
import BudgetModel
import Search

/// Something that may be held beside the present department, the nearest first.
struct ComparisonChoice: Hashable {
  /// What is chosen.
  let comparison: Comparison
  /// How it is listed: the department, its region, the year and document.
  let title: String
  let region: String
  let document: String

  /// How near it is, the smaller the nearer.
  private let distance: [Int]

  /// Everything that may be chosen whose text holds a filter.
  static func all(for state: State, of key: DepartmentYear, filter: String) -> [ComparisonChoice] {
    guard let own = state.summaries(of: key).first else { return [] }
    let language = state.language
    let kind: DisclosureKind = state.phase == .budget ? .budget : .finalAccounts
    let patterns = filter.split { $0 == " " || $0 == "\u{3000}" }.map { SearchPattern(String($0)) }
    var choices: [ComparisonChoice] = []
    for summary in candidates(state, own, filter) where DepartmentYear(summary) != key {
      let phase: PhaseView = summary.kind == .budget ? .budget : .finalAccounts
      let choice = ComparisonChoice(
        comparison: .with(DepartmentYear(summary), phase), title: summary.department.name,
        region: summary.department.region.name,
        document: "\(summary.year) "
          + (summary.kind == .budget ? language.pick("预算", "budget") : language.pick("决算", "final accounts")),
        distance: distance(summary, own, kind))
      if choice.answers(patterns) { choices.append(choice) }
    }
    choices.sort { $0.distance.lexicographicallyPrecedes($1.distance) }
    let years = state.catalogue.years(of: key.department).map(\.key.year)
    if years.count > 1 {
      let all = ComparisonChoice(
        comparison: .years, title: language.pick("各年度并列", "All years"), region: own.department.region.name,
        document: years.map(String.init).joined(separator: " "), distance: [])
      if all.answers(patterns) { choices.insert(all, at: 0) }
    }
    return choices
  }

  /// The documents gone through: of a large library those of the department itself, of its like elsewhere, and of those
  /// whose name has the filter in it.
  private static func candidates(_ state: State, _ own: Summary, _ filter: String) -> [Summary] {
    let catalogue = state.catalogue
    if state.knownLibrary.areFew { return catalogue.summaries }
    var ids = [own.department.id]
    for text in [String(bareName(own.department)), filter] where !text.isEmpty {
      for department in catalogue.departments(answering: text, limit: 100) where !ids.contains(department.id) {
        ids.append(department.id)
      }
    }
    return ids.flatMap { catalogue.years(of: $0).flatMap(\.documents) }
  }

  /// Whether it answers every word of a filter, as a department's name answers a search.
  private func answers(_ patterns: [SearchPattern]) -> Bool {
    patterns.allSatisfy { pattern in
      pattern.rank(ofDepartment: title) != nil || [region, document].contains { pattern.rank(of: $0) != nil }
    }
  }

  /// First the same kind of department elsewhere, then the department's own other years, then its region, then all
  /// others; among those the same document, the nearest year, the nearest region.
  private static func distance(_ summary: Summary, _ own: Summary, _ kind: DisclosureKind) -> [Int] {
    let isSame = summary.department.id == own.department.id
    let isSister = !isSame && bareName(summary.department) == bareName(own.department)
    let region = summary.department.region.code ?? summary.department.region.name
    let ownRegion = own.department.region.code ?? own.department.region.name
    let common = zip(region, ownRegion).prefix { $0 == $1 }.count
    return [
      isSister ? 0 : isSame ? 1 : region == ownRegion ? 2 : 3, abs(summary.year - own.year),
      summary.kind == kind ? 0 : 1, 6 - min(6, common),
    ]
  }

  /// A department's name without its region's.
  private static func bareName(_ department: Department) -> Substring {
    let (name, region) = (department.name, department.region.name)
    return name.hasPrefix(region) ? name.dropFirst(region.count) : name[...]
  }
}
