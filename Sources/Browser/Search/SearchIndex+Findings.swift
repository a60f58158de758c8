import BudgetModel
import Index
import Reconciliation

extension SearchIndex {
  /// Adds what rules found in them; nothing where it was added before.
  mutating func gather(_ key: AccountsKey, _ report: Report) {
    guard let shelf = shelves.firstIndex(where: { $0.key == key }), !shelves[shelf].hasFindings else { return }
    shelves[shelf].hasFindings = true
    for (row, finding) in report.findings.enumerated().prefix(Int(UInt16.max)) where finding.severity != .rounding {
      var item = SearchItem(
        name: names.add("\(finding.rule) \(finding.message.text(language))"), shelf: UInt16(shelf), group: .findings,
        seat: .findings)
      item.row = UInt32(clamping: row)
      item.figure = texts.add(finding.difference?.numberText ?? "")
      items.append(item)
    }
  }
}
