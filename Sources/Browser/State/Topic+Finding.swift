@_spi(Storing) import BudgetModel
import Reconciliation

extension Topic {
  /// Where a place of a finding can be looked at; nil where it stands in the narrative alone.
  /// - Parameter projects: the projects of the department's year.
  public init?(_ place: FindingPlace, in kind: DisclosureKind, of projects: [YearProject]) {
    func key(_ name: String) -> String {
      let twins = projects.filter { $0.name == name }
      let own = twins.first { $0[kind].map { place.source.isOf($0) } ?? false }
      return (own ?? twins.first)?.key ?? name
    }
    switch place.source.place {
    case .table(let number, _, _, _): self = .table(kind, number)
    case .targetForm(let project, _), .evaluation(let project, _, _): self = .project(key(place.project ?? project))
    case .prose:
      guard let project = place.project else { return nil }
      self = .project(key(project))
    }
  }
}

extension Source {
  /// Whether a project has something of this place.
  func isOf(_ project: Project) -> Bool { project.sources.contains(self) }
}

extension Project {
  /// Where its row, its money, its indicators and its result stand.
  var sources: [Source] {
    [listing, evaluation?.source].compactMap { $0 } + funds.map(\.source) + indicators.map(\.source)
  }
}

extension [Finding] {
  /// The findings by severity, then by how much money they are about, the most first.
  public var inOrderOfWeight: [Finding] {
    enumerated().sorted { left, right in
      if left.element.severity != right.element.severity { return left.element.severity < right.element.severity }
      let (a, b) = (left.element.weight, right.element.weight)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}

extension Finding {
  /// The difference in 分; 0 where it is about no money.
  fileprivate var weight: UInt64 {
    guard let difference, case .money = difference.quantity else { return 0 }
    return difference.value.stored?.magnitude ?? 0
  }
}
