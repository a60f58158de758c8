@_spi(Storing) import BudgetModel
import Search

extension SearchGathering {
  /// Adds the figures that stand in no list of their own: three public expenses, procurement, operation, personnel.
  mutating func gatherKeyFigures(_ open: OpenYear, into index: inout SearchIndex) {
    let expenses = "“三公”经费"
    for part in ThreePublicExpenses.Part.allCases {
      guard let figure = open.expense(part, .finalAccounts) ?? open.expense(part, .budget) else { continue }
      add(.expense(part), "\(expenses) \(part.rawValue)", expenses, figure.amount, &index)
    }
    for disclosure in open.accounts.disclosures {
      for (number, claim, amount) in open.procurement(in: disclosure) {
        add(.claim(disclosure.kind, number), claim.subject, "政府采购与机关运行", amount, &index)
      }
    }
    for (which, name, role) in [
      (KeyFigure.Name.personnel, "人员经费", ColumnRole.personnel), (.operating, "公用经费", .operating),
    ] {
      let figure = open.basicPart(name, role, .finalAccounts) ?? open.basicPart(name, role, .budget)
      if let figure { add(which, name, "收支", figure.amount, &index) }
    }
  }

  private func add(
    _ which: KeyFigure.Name, _ name: String, _ heading: String, _ amount: Amount?, _ index: inout SearchIndex
  ) {
    var item = SearchItem(name: index.names.add(name), entry: entry, .keyFigure)
    item.owner = index.names.add(heading)
    item.label = index.texts.add(which.text)
    item.amount = amount?.fen.stored ?? SearchItem.noAmount
    index.items.append(item)
  }
}
