/// Whose money a figure of a whole department is of.
public enum Funds: String, CaseIterable, Sendable {
  /// 全部资金: everything the department receives and spends.
  case all
  /// 财政拨款: what the three budgets of the government give.
  case appropriation
  /// 一般公共预算财政拨款.
  case generalPublic = "general-public"
  /// 政府性基金预算财政拨款.
  case governmentFund = "government-fund"
  /// 国有资本经营预算财政拨款.
  case stateCapital = "state-capital"

  /// Reads it out of a sentence's subject, a section's or a table's title; nil where they name no money.
  public init?(_ wording: String) {
    if wording.holds("一般公共预算") {
      self = .generalPublic
    } else if wording.holds("政府性基金") {
      self = .governmentFund
    } else if wording.holds("国有资本经营") {
      self = .stateCapital
    } else if wording.holds("财政拨款") {
      self = .appropriation
    } else {
      return nil
    }
  }

  /// Its name.
  public func name(_ language: Language) -> String {
    switch self {
    case .all: language.pick("全部资金", "all money")
    case .appropriation: language.pick("财政拨款", "appropriations")
    case .generalPublic: language.pick("一般公共预算财政拨款", "the general public budget")
    case .governmentFund: language.pick("政府性基金预算财政拨款", "the government funds")
    case .stateCapital: language.pick("国有资本经营预算财政拨款", "the state capital budget")
    }
  }

  /// The funds by which a budget and an outturn can be held against each other: those that both have, the first of the
  /// outturn's, but what the text states a budget and a rate of before everything else; nil for none.
  static func common(approved: [Funds?], executed: [Funds?], stated: Funds?) -> Funds? {
    let both = executed.compactMap { $0 }.filter { approved.contains($0) }
    return stated.flatMap { both.contains($0) ? $0 : nil } ?? both.first
  }
}

extension TableKind {
  /// The money a table of spending by function is of; nil for other tables.
  var funds: Funds? {
    switch self {
    case .expenditure: .all
    case .generalPublic: .generalPublic
    case .governmentFund: .governmentFund
    case .stateCapital: .stateCapital
    default: nil
    }
  }
}
