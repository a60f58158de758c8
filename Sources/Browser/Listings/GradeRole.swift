import BudgetModel
import Console

/// How a grade is painted; its word says the same.
enum GradeRole {
  /// The role of a grade.
  static func role(_ grade: Grade?) -> Role {
    switch grade {
    case .excellent, .good: .good
    case .fair: .caution
    case .poor: .bad
    case nil: .absent
    }
  }
}
