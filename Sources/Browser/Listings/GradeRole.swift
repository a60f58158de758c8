import BudgetModel
import Console

/// How a grade is painted; its word says the same.
enum GradeRole {
  /// The role of a project's grade: a good one for money that was not spent is worth a question.
  static func role(_ project: Project) -> Role {
    let role = role(project.evaluation?.grade)
    guard role == .good, let executed = project.executed, executed == .zero || executed.fen == 0 else { return role }
    return .caution
  }

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
