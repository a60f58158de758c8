import BudgetModel

/// A quantity that a table of the standard set states, and that the narrative may speak of.
struct TableQuantity: Hashable {
  /// Which money it is about.
  enum Scope: Hashable {
    /// All of the department's.
    case whole
    /// 财政拨款.
    case appropriation
    /// 一般公共预算.
    case generalPublic
    /// 政府性基金, 国有资本经营.
    case governmentFund, stateCapital
  }

  /// What it is.
  enum Item: Hashable {
    case income, expenditure, basic, project, personnel, operating
    /// What came in of one fund.
    case fund(ColumnRole)
    /// An account, by the name the table gives it.
    case account(String)
    /// One of the “三公” expenses, spent or, in final accounts, as budgeted for the whole year.
    case threePublic(ThreePublicExpenses.Part, isAdjusted: Bool)
    /// 机关运行经费.
    case runningCosts
    /// 政府采购: all of it, or goods, works, services.
    case procurement(String)
    /// All projects together.
    case projects
  }

  /// What it is.
  var item: Item
  /// Which money it is about.
  var scope: Scope

  /// A quantity.
  init(_ item: Item, _ scope: Scope = .whole) {
    self.item = item
    self.scope = scope
  }

  /// Whether it is all income or expenditure of a fund: stated once, and then item by item in much the same words.
  var isTotalOfFund: Bool {
    (item == .income || item == .expenditure) && (scope == .governmentFund || scope == .stateCapital)
  }

  /// The table that states it before all others.
  var home: TableKind {
    switch item {
    case .income: scope == .whole ? .income : .appropriation
    case .expenditure, .basic, .project, .account:
      switch scope {
      case .whole: .expenditure
      case .appropriation: .appropriation
      case .generalPublic: .generalPublic
      case .governmentFund: .governmentFund
      case .stateCapital: .stateCapital
      }
    case .personnel, .operating: .basic
    case .fund(let role):
      role == .governmentFund ? .governmentFund : role == .stateCapital ? .stateCapital : .incomeAndExpenditure
    case .threePublic: .threePublicExpenses
    case .runningCosts: .runningCosts
    case .procurement: .procurement
    case .projects: .projects
    }
  }
}
