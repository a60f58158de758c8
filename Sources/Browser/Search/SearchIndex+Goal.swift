import BudgetModel
import Index
import Reconciliation

extension SearchIndex {
  /// Where an item can be looked at, and which row it is there.
  func goal(_ item: SearchItem, _ found: [AccountsKey: FindingMarks]) -> ListingRow.Goal {
    let key = shelves[Int(item.shelf)].key
    let kind: DisclosureKind = item.isBudget ? .budget : .finalAccounts
    func goal(_ topic: Topic, _ selection: String?) -> ListingRow.Goal {
      ListingRow.Goal(place: .accounts(key, topic), selection: selection, phase: phase(item))
    }
    let treeRow = "\(kind.rawValue)/\(item.table)/\(item.block)/\(item.row)"
    switch item.seat {
    case .overview where item.group == .facts: return goal(.overview, "fact/\(kind.rawValue)/\(item.row)")
    case .overview where item.group == .overview: return goal(.overview, texts[item.label])
    case .overview: return goal(.overview, nil)
    case .spending: return goal(.spending, item.code == 0 ? "total" : String(item.code))
    case .economic: return goal(.economic, treeRow)
    case .revenue: return goal(.revenue, treeRow)
    case .projects: return goal(.projects, names[item.owner == 0 ? item.name : item.owner])
    case .project: return goal(.project(names[item.owner]), "indicator/\(item.row)")
    case .findings:
      let findings = found[key]?.report.findings ?? []
      return goal(.findings, Int(item.row) < findings.count ? FindingsListing.id(findings[Int(item.row)]) : nil)
    case .table: return goal(.table(kind, Int(item.table)), OfficialTableListing.id(Int(item.row)))
    }
  }

  /// The side an item is seen on; nil where both show it.
  private func phase(_ item: SearchItem) -> PhaseView? {
    switch item.seat {
    case .overview, .spending, .findings: nil
    default: item.isBudget ? .budget : .finalAccounts
    }
  }
}
