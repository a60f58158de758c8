import BudgetModel

/// Where one is: the library of departments, or a topic of one department's year.
public enum Place: Hashable, Sendable {
  /// 部门库.
  case library
  /// 记录: what was marked, of all departments.
  case marks
  /// A topic of the accounts of a department (``Department/id``) and a year.
  case accounts(AccountsKey, Topic)

  /// The topic; nil in the library.
  public var topic: Topic? {
    if case .accounts(_, let topic) = self { return topic }
    return nil
  }

  /// The place one level up; nil for the library.
  var above: Place? {
    guard case .accounts(let key, let topic) = self else { return self == .marks ? .library : nil }
    return topic.parent.map { .accounts(key, $0) } ?? .library
  }

  /// The department and year; nil in the library.
  public var key: AccountsKey? {
    if case .accounts(let key, _) = self { return key }
    return nil
  }
}
