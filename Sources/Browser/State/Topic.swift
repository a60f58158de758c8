import BudgetModel

/// What a place in a department's accounts is about.
public enum Topic: Hashable, Sendable {
  /// 总览.
  case overview
  /// 支出 by function.
  case spending
  /// Every table that names one account.
  case account(FunctionCode)
  /// 经济分类.
  case economic
  /// 收入.
  case revenue
  /// 项目与绩效.
  case projects
  /// One project, by name.
  case project(String)
  /// 核对: what contradicts itself, and what is worth a question.
  case findings
  /// 报表: the list of official tables.
  case tables
  /// One official table.
  case table(DisclosureKind, Int)
  /// The performance form of one project, by its key.
  case form(DisclosureKind, String)

  /// The screen of the first row of digits it belongs to.
  public var screen: Topic {
    switch self {
    case .account: .spending
    case .project: .projects
    case .table, .form: .tables
    default: self
    }
  }

  /// The screens of the first row of digits that every department has.
  static let screens: [Topic] = [.overview, .spending, .economic, .revenue, .projects, .findings, .tables]

  /// The topic one level up; nil where the library is.
  public var parent: Topic? { screen == self ? nil : screen }
}
