extension SearchItem {
  /// What is found, which says where in a document it stands.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// A department's year.
    case department
    /// A sentence's fact: staff, assets.
    case fact
    /// A ``KeyFigure``.
    case keyFigure
    /// 支出功能分类科目: an account of the spending tree.
    case functionAccount
    /// 支出经济分类科目: a row of the table of basic expenditure.
    case economicAccount
    /// 收入: a row of a table of income.
    case income
    /// A row of any other table.
    case tableRow
    /// A project.
    case project
    /// 整体绩效: the performance of the whole department.
    case overallPerformance
    /// An indicator of a project.
    case indicator
    /// An indicator of the whole department's performance.
    case overallIndicator
    /// What a rule found.
    case finding

    /// What it is counted with among the answers.
    public var group: SearchGroup {
      switch self {
      case .department: .departments
      case .fact: .facts
      case .keyFigure: .keyFigures
      case .functionAccount, .economicAccount, .income, .tableRow: .accounts
      case .project: .projects
      case .overallPerformance: .overall
      case .indicator, .overallIndicator: .indicators
      case .finding: .findings
      }
    }
  }

  /// What it is counted with among the answers.
  public var group: SearchGroup { kind.group }
}
