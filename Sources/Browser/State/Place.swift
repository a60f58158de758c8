import BudgetModel

/// Where one is: a topic of all that is held, or of one department's year.
public struct Place: Hashable, Sendable {
  /// The department (``Department/id``) and year; nil for all that is held.
  public let key: DepartmentYear?
  /// What it is about.
  public let topic: Topic

  /// A topic of all that is held.
  static func everywhere(_ topic: Topic) -> Place { Place(key: nil, topic: topic) }

  /// A topic of the accounts of a department and year.
  public static func accounts(_ key: DepartmentYear, _ topic: Topic) -> Place { Place(key: key, topic: topic) }

  /// The place one level up; nil for the library.
  var above: Place? {
    if self == .library { return nil }
    return topic.parent.map { Place(key: key, topic: $0) } ?? .library
  }
}
