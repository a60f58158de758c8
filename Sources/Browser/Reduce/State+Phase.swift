import BudgetModel

extension State {
  /// Looks at the next side: budget, final accounts, both.
  mutating func turnPhase() -> [Effect] {
    switch place.topic {
    case .table(let kind, _), .form(let kind, _): return look(at: kind == .budget ? .finalAccounts : .budget)
    default: break
    }
    // Beside another department there are two sides already.
    return look(at: isComparing && phase.next == .both ? phase.next.next : phase.next)
  }

  /// Looks at a side; the place stays.
  mutating func look(at side: PhaseView) -> [Effect] {
    guard let key = place.key, let topic = place.topic else {
      message = Message(language.pick("先打开一个部门。", "Open a department first."))
      return []
    }
    if case .table(let kind, let number) = topic { return turnTable(kind, number, of: key, to: side) }
    if case .form(let kind, let project) = topic { return turnForm(kind, project, of: key, to: side) }
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

  /// Shows the form of the same project in the other document.
  private mutating func turnForm(
    _ kind: DisclosureKind, _ project: String, of key: AccountsKey, to side: PhaseView
  ) -> [Effect] {
    guard let other = side.kind, other != kind else { return [] }
    guard let twin = accounts?.projects.project(project)?[other], FormListing.has(twin) else {
      message = Message(language.pick("另一份文件没有这个项目的绩效表。", "The other document has no form of this project."))
      return []
    }
    return go(to: .accounts(key, .form(other, project)))
  }

  /// Shows the table of the other document that is like an official table.
  private mutating func turnTable(
    _ kind: DisclosureKind, _ number: Int, of key: AccountsKey, to side: PhaseView
  ) -> [Effect] {
    guard let other = side.kind else {
      message = Message(language.pick("一张报表属于一份文件，没有并列。", "A table is one document's: it has no other side beside it."))
      return []
    }
    if other == kind { return [] }
    let table = accounts?.accounts.disclosure(kind)?.tables.first { $0.number == number }
    guard let table, let twin = accounts?.accounts.disclosure(other)?.table(table.kind) else {
      message = Message(
        language.pick(
          "部门库中没有对应的\(other == .budget ? "预算" : "决算")报表。", "No matching table of the other document is held."))
      return []
    }
    return go(
      to: .accounts(key, .table(other, twin.number)), phase: side, isJump: history[position].arrival != nil)
  }
}
