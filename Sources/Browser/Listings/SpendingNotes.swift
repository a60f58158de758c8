import BudgetModel

/// What is said above spending by function: what is missing, where it comes from, what is inferred or left out.
enum SpendingNotes {
  /// The notes, what is missing first.
  static func make(_ open: OpenYear, _ context: ListingContext) -> [String] {
    var notes: [String] = []
    let accounts = open.accounts
    if context.phase == .finalAccounts, accounts.finalAccounts == nil {
      return [context.pick("部门库中没有这个部门该年度的决算。", "The library holds no final accounts of this department and year.")]
    }
    if context.phase == .budget, accounts.budget == nil {
      notes.append(
        open.spending.approved == nil && open.spending.children.allSatisfy { $0.approved == nil }
          ? context.pick(
            "部门库中没有这个部门该年度的预算, 决算正文也未公布年初预算。",
            "The library holds no budget of this department and year, nor do the final accounts state one.")
          : context.pick("年初预算取自决算正文。", "The year-start budget is what the text of the final accounts states."))
    }
    let rowDetails = accounts.disclosures.filter(\.isToldByText)
    if !rowDetails.isEmpty {
      let names = rowDetails.map { context.name($0.kind) }.joined(separator: context.pick("、", ", "))
      notes.append(
        context.pick(
          "\(names)没有收支表, 金额据正文各句, 来源为该句。",
          "The \(names) has no table of income and expenditure: the amounts are from its text, each from the sentence named."
        ))
    }
    if context.phase == .both { notes += notesOnMoney(open.spending, context) }
    if hasInferred(open.spending) {
      notes.append(
        context.pick(
          "带 * 的编码或名称文件未印, 据已见分类推定。",
          "* Code or name not printed: inferred from the classification observed."))
    }
    let shown = accounts.disclosures.filter { context.phase.kind == nil || $0.kind == context.phase.kind }
    notes += ListingNotes.structure(shown.compactMap(\.spendingTable), context)
    let unknown = accounts.disclosures.compactMap(\.spendingTable).flatMap(\.unknownAccounts)
    if !unknown.isEmpty {
      notes.append(
        context.pick(
          "编码未知而未列入的科目: \(unknown.joined(separator: "、"))。",
          "Left out, for the classification does not know them: \(unknown.joined(separator: ", "))."))
    }
    return notes
  }

  /// Which money both sides are of, where it is not all; that they are not of the same, where they are not.
  private static func notesOnMoney(_ root: AccountNode, _ context: ListingContext) -> [String] {
    let language = context.options.language
    if let mismatch = root.mismatch {
      return [mismatch.text(language) + context.pick("，不算差额和完成率。", "; nothing is calculated.")]
    }
    guard let funds = root.spentBeside?.basis.funds, funds != .all else { return [] }
    let all = root.executed.flatMap { $0.basis.funds == .all ? $0.total : nil }.map { context.exact($0) }
    let name = funds.name(language)
    return [
      context.pick("两边均为\(name)", "Both sides are of \(name)")
        + (all.map {
          context.pick("；全部资金的决算合计 \($0)，见决算一侧。", "; all money spent, \($0), is on the side of the final accounts.")
        }
          ?? context.pick("。", "."))
    ]
  }

  private static func hasInferred(_ node: AccountNode) -> Bool {
    node.isInferred || node.children.contains { hasInferred($0) }
  }
}
