import Catalogues
import BudgetModel

/// What is held beside the department and year looked at.
public enum Comparison: Hashable, Sendable {
  /// Another department or year, and the side looked at there.
  case with(DepartmentYear, PhaseView)
  /// Every year of the department that is held.
  case years

  /// What stands in the columns, from left to right: each a department's year and one side of it.
  /// - Parameters:
  ///   - key: the department and year looked at.
  ///   - phase: the side looked at there.
  public func sides(of key: DepartmentYear, phase: PhaseView, in catalogue: any Catalogue) -> [ComparedSide] {
    func side(_ key: DepartmentYear, _ phase: PhaseView) -> ComparedSide {
      ComparedSide(key: key, phase: Self.side(of: key, phase, in: catalogue))
    }
    switch self {
    case .with(let other, let otherPhase): return [side(key, phase), side(other, otherPhase)]
    case .years:
      return catalogue.years(of: key.department).map { entry in
        let (key, kinds) = (entry.key, entry.documents.map(\.kind))
        // A year without the document looked at shows the one there is.
        if phase == .budget, !kinds.contains(.budget) { return side(key, .finalAccounts) }
        return side(key, phase)
      }
    }
  }

  /// One side of two: the final accounts where both were wanted or only they are held.
  private static func side(of key: DepartmentYear, _ phase: PhaseView, in catalogue: any Catalogue) -> PhaseView {
    let kinds = catalogue.kinds(of: key)
    if phase == .budget { return .budget }
    return kinds.contains(.finalAccounts) || kinds.isEmpty ? .finalAccounts : .budget
  }
}
