import BudgetModel
import Index
import Reconciliation

extension SearchIndex {
  /// Adds what rules found in them; nothing where it was added before.
  mutating func gather(_ key: DepartmentYear, _ report: Report) {
    guard let entry = entries.firstIndex(where: { $0.key == key }), !entries[entry].hasFindings else { return }
    entries[entry].hasFindings = true
    for (row, finding) in report.findings.enumerated().prefix(Int(UInt16.max)) where finding.severity != .rounding {
      var item = SearchItem(
        name: names.add("\(finding.rule) \(finding.message.text(language))"), entry: UInt16(entry), .finding)
      item.row = UInt32(clamping: row)
      item.figure = texts.add(finding.difference?.numberText ?? "")
      items.append(item)
    }
  }
}
