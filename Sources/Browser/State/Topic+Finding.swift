@_spi(Storing) import BudgetModel
import Reconciliation

extension Topic {
  /// Where a place of a finding can be looked at; nil where it stands in the narrative alone.
  public init?(_ place: FindingPlace, in kind: DisclosureKind) {
    switch place.source.place {
    case .table(let number, _, _, _): self = .table(kind, number)
    case .targetForm(let project, _), .evaluation(let project, _, _): self = .project(place.project ?? project)
    case .prose:
      guard let project = place.project else { return nil }
      self = .project(project)
    }
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
