@_spi(Storing) import BudgetModel
import Search

extension SearchGathering {
  /// Adds the rows of the overview that stand in no list of their own, by the identities they have there: three public
  /// expenses, procurement, operation, personnel.
  mutating func gatherOverview(_ open: OpenAccounts, into index: inout SearchIndex) {
    let expenses = "“三公”经费"
    for part in ThreePublicExpenses.Part.allCases {
      guard let figure = open.expense(part, .finalAccounts) ?? open.expense(part, .budget) else { continue }
      add("three/\(part.rawValue)", "\(expenses) \(part.rawValue)", expenses, figure.amount, &index)
    }
    for disclosure in open.accounts.disclosures {
      for (number, claim, amount) in open.procurement(in: disclosure) {
        add("claim/\(disclosure.kind.rawValue)/\(number)", claim.subject, "政府采购与机关运行", amount, &index)
      }
    }
    for (id, name, role) in [("personnel", "人员经费", ColumnRole.personnel), ("operating", "公用经费", .operating)] {
      let figure = open.basicPart(name, role, .finalAccounts) ?? open.basicPart(name, role, .budget)
      if let figure { add(id, name, "收支", figure.amount, &index) }
    }
  }

  private func add(_ id: String, _ name: String, _ heading: String, _ amount: Amount?, _ index: inout SearchIndex) {
    var item = SearchItem(name: index.names.add(name), shelf: shelf, group: .overview, seat: .overview)
    item.owner = index.names.add(heading)
    item.label = index.texts.add(id)
    item.amount = amount?.fen.stored ?? SearchItem.noAmount
    index.items.append(item)
  }
}
