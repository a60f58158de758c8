/// Whose money a document is about: a department with all its units (部门预算), or a unit alone (单位预算).
public enum PublicationScope: Equatable, Sendable {
  /// 部门预算, 部门决算.
  case department
  /// 单位预算, 单位决算.
  case unit

  /// What a document's title says; nil where it says neither, or both.
  public init?(title: String) {
    let isDepartment = ["部门预算", "部门决算"].contains { title.contains($0) }
    let isUnit = ["单位预算", "单位决算"].contains { title.contains($0) }
    if isDepartment == isUnit { return nil }
    self = isUnit ? .unit : .department
  }

  /// What tells the name of one from that of the other where both are published under one name.
  private var remark: String { self == .unit ? "（单位）" : "（部门）" }

  /// A disclosure under a name of its own where another of the same name, year and kind is about something else.
  public static func named(_ disclosure: Disclosure, apartFrom held: Disclosure) -> Disclosure? {
    guard let own = PublicationScope(title: disclosure.title), let other = PublicationScope(title: held.title),
      own != other
    else { return nil }
    var named = disclosure
    named.department.name += own.remark
    // The code is that of both.
    named.department.code = nil
    return named
  }
}
