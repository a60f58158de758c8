import BudgetModel

extension FactsMaker {
  /// Classes, sections and items of the functional classification.
  func spending() -> [[FactValue]] {
    var rows: [[FactValue]] = []
    let root = open.spending
    func add(_ node: AccountNode) {
      if let row = row(node, root) { rows.append(row) }
      for child in node.children { add(child) }
    }
    for child in root.children { add(child) }
    return rows
  }

  private func row(_ node: AccountNode, _ root: AccountNode) -> [FactValue]? {
    // What is of no money that both sides have stands by itself.
    let isPaired = node.pair.approved != nil || node.pair.executed != nil
    let (approved, executed) =
      isPaired ? (node.pair.approved, node.pair.executed) : (node.approved, node.executed)
    let isFinal = node.executed != nil
    guard let code = node.code, let whole = node.executed ?? node.approved, let line = executed ?? approved else {
      return nil
    }
    let base = isFinal ? root.executed : root.approved
    let side: DisclosureKind = isFinal || open.accounts.budget == nil ? .finalAccounts : .budget
    return row(
      [
        FactValue(code.digits), FactValue(node.name), FactValue(count: code.level.rawValue),
        FactValue(approved?.total), FactValue(executed?.total), FactValue(isPaired ? node.pair.rate.value : nil),
        FactValue(line.basis.funds?.name(.chinese)), FactValue(whole.total),
        FactValue(whole.basis.funds?.name(.chinese)), FactValue(whole.basic),
        FactValue(whole.project), FactValue(whole.based.rate(of: base?.based).value),
      ], side, whole.source, place: code.digits)
  }
}
