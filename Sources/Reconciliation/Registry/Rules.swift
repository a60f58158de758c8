/// All rules there are.
public enum Rules {
  /// The rules, in the order of their names.
  public static let all: [any Rule] = insideTables + betweenTables + prose + performance + coverage

  /// The rule of a name; nil where there is none.
  public static func rule(_ id: RuleID) -> (any Rule)? { all.first { $0.id == id } }
}
