import BudgetModel
import Facts

extension Desk {
  /// 科目: spending by function of all departments.
  static let accounts = Desk(
    table: .spending, title: ("科目", "items"), words: PathWords(id: "items", chinese: "科目", english: "items"),
    counterpart: .spending,
    columns: [
      Shown(name: "name"), Shown(name: "code", width: 7, priority: 4), Shown(name: "level", priority: 0),
      Shown(name: "department", width: 20, priority: 7), Shown(name: "year", width: 6, priority: 8),
      Shown(name: "total"), Shown(name: "approved", priority: 5), Shown(name: "executed", priority: 6),
      Shown(name: "rate", priority: 4), Shown(name: "basic", priority: 1), Shown(name: "project", priority: 2),
      Shown(name: "share", priority: 3),
    ] + years(2), main: "total", goal: to(.spending, isOneSided: false), namesAccounts: true, first: ["级=3"])

  /// 经济科目 of all departments.
  static let economic = Desk(
    table: .economic, title: ("经济", "economic"),
    words: PathWords(id: "economicItems", chinese: "经济", english: "economic"), counterpart: .economic,
    columns: [
      Shown(name: "name"), Shown(name: "code", width: 7, priority: 4), Shown(name: "level", priority: 0),
      Shown(name: "department", width: 20, priority: 7), Shown(name: "year", width: 6, priority: 8),
      Shown(name: "approved", priority: 6), Shown(name: "executed"), Shown(name: "rate", priority: 3),
    ] + years(2), main: "amount", goal: to(.economic, isOneSided: true), namesAccounts: true, first: ["级=2"])

  /// 三公、运行、采购 of all departments.
  static let expenses = Desk(
    table: .expenses, title: ("三公·运行·采购", "expenses"),
    words: PathWords(id: "expenses", chinese: "三公", english: "expenses"), counterpart: .revenue,
    columns: [
      Shown(name: "name"), Shown(name: "department", width: 26, priority: 7),
      Shown(name: "year", width: 6, priority: 8),
      Shown(name: "approved", priority: 6), Shown(name: "executed"), Shown(name: "rate", priority: 3),
    ] + years(2), main: "amount", goal: to(.overview, isOneSided: false), hasParts: true,
    namesAccounts: true)

  /// 项目 of all departments.
  static let projects = Desk(
    table: .projects, title: ("项目", "projects"),
    words: PathWords(id: "allProjects", chinese: "项目", english: "projects"), counterpart: .projects,
    columns: [
      Shown(name: "name"), Shown(name: "department", width: 20, priority: 7),
      Shown(name: "year", width: 6, priority: 8),
      Shown(name: "approved", priority: 6), Shown(name: "adjusted", priority: 1), Shown(name: "executed"),
      Shown(name: "of_adjusted", priority: 2), Shown(name: "of_approved", priority: 5),
      Shown(name: "score"), Shown(name: "grade", width: 3, priority: 4), Shown(name: "met", priority: 2),
    ] + years(1), main: "amount",
    goal: { key, place, _ in ListingRow.Goal(place: .accounts(key, .project(place ?? "")), selection: nil, phase: nil)
    },
    isListed: true, leavesOut: "overall")

  /// 核对 of all departments.
  static let findings = Desk(
    table: .findings, title: ("核对", "findings"),
    words: PathWords(id: "allFindings", chinese: "核对", english: "findings"), counterpart: .findings,
    columns: [
      Shown(name: "name"), Shown(name: "rule", width: 4),
      Shown(name: "department", width: 20, priority: 7), Shown(name: "year", width: 6, priority: 8),
      Shown(name: "difference"),
    ], main: nil, goal: to(.findings, isOneSided: false), namesAccounts: true)

  /// 绩效指标 of all departments.
  static let indicators = Desk(
    table: .indicators, title: ("指标", "indicators"),
    words: PathWords(id: "indicators", chinese: "指标", english: "indicators"), counterpart: .tables,
    columns: [
      Shown(name: "name"), Shown(name: "project", width: 20, priority: 6),
      Shown(name: "department", width: 18, priority: 4),
      Shown(name: "year", width: 6, priority: 5), Shown(name: "annual_target", width: 12, priority: 2),
      Shown(name: "target", width: 14, priority: 8), Shown(name: "actual", width: 14),
      Shown(name: "weight", priority: 7), Shown(name: "score"), Shown(name: "verdict", width: 4, priority: 8),
      Shown(name: "reached", priority: 3),
    ], main: nil,
    goal: { key, place, phase in
      let parts = (place ?? "").parts(between: "\u{1F}")
      guard parts.count == 2 else { return nil }
      return ListingRow.Goal(
        place: .accounts(key, .project(parts[0])), selection: "indicator/\(parts[1])", phase: phase)
    })

  /// Leads to the row of a department's own list.
  /// - Parameter isOneSided: whether it is shown on the side it is of.
  private static func to(
    _ topic: Topic, isOneSided: Bool
  ) -> @Sendable (DepartmentYear, String?, PhaseView) -> ListingRow.Goal? {
    { ListingRow.Goal(place: .accounts($0, topic), selection: $1, phase: isOneSided ? $2 : nil) }
  }
}
