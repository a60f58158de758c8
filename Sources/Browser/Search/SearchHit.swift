import BudgetModel
import Index

/// Something found, as the screen it stands on is asked about it.
struct SearchHit {
  /// The item.
  let item: SearchItem
  /// The index it was found in.
  let index: SearchIndex
  /// What rules found.
  let found: [DepartmentYear: FindingMarks]

  /// The department and year.
  var key: DepartmentYear { index.entries[Int(item.entry)].key }
  /// The document.
  var kind: DisclosureKind { item.isBudget ? .budget : .finalAccounts }
  /// The identity of its row where a table is shown as a tree.
  var treeRow: String { "\(kind.rawValue)/\(item.table)/\(item.block)/\(item.row)" }
  /// The codes of the accounts above it.
  var codesAbove: [String] { FunctionCode(String(item.code))?.path.dropLast().map(\.digits) ?? [] }

  /// A row of a topic of its department.
  /// - Parameter isOneSided: whether it is seen on its document's side only.
  func goal(_ topic: Topic, _ row: String?, isOneSided: Bool = false) -> ListingRow.Goal {
    ListingRow.Goal(
      place: .accounts(key, topic), selection: row,
      phase: isOneSided ? item.isBudget ? .budget : .finalAccounts : nil)
  }
}
