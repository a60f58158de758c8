import BudgetModel

extension State {
  /// Looks at the next side: budget, final accounts, both.
  mutating func turnPhase() -> [Effect] {
    if let kind = screen.kind { return look(at: kind == .budget ? .finalAccounts : .budget) }
    // Beside another department there are two sides already.
    return look(at: isComparing && phase.next == .both ? phase.next.next : phase.next)
  }

  /// Looks at a side; the place stays.
  mutating func look(at side: PhaseView) -> [Effect] {
    guard let key = place.key else { return [] }
    if let effects = screen.turn(&self, to: side, of: key) { return effects }
    phase = side
    if let kind = side.kind, accounts?.accounts.disclosure(kind) == nil {
      message = Message(
        kind == .budget
          ? language.pick(
            "部门库中没有预算文件；年初预算取自决算正文。", "No budget is held; year-start figures are those the final accounts state.")
          : language.pick("部门库中没有这个部门该年度的决算。", "The library holds no final accounts of this department and year."))
    }
    return []
  }
}
