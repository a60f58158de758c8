import BudgetModel

extension State {
  /// Whether a command does something here and now; a disabled one is not hinted at.
  func isEnabled(_ command: Command, _ listing: Listing, _ row: ListingRow?) -> Bool {
    let isOfAccounts = place.key != nil
    switch command {
    case .open: return row?.target != nil || row?.disclosing != .leaf && row != nil
    case .close: return place != .library || position > 0 && history[position].arrival != nil
    case .back: return position > 0
    case .forward: return position + 1 < history.count
    case .phase:
      // Where the other document is not held, only what it states of this side's spending and projects can turn.
      return screen.statesBothSides || isOfAccounts && hasBothDocuments
    case .officialTable: return row?.official != nil
    case .share: return screen.showsShares && phase != .both
    case .treemap: return canShowTreemap
    case .compare: return catalogue.documentCount > 1 && (isOfAccounts || row?.target != nil)
    // A filter shows what answers it, wherever it stands in the tree.
    case .flat, .expandAll: return screen.folding == .accounts && here.filter == nil
    case .expand, .collapse: return screen.folding == .accounts && here.filter == nil || screen.folding == .rounding
    case .filter: return !listing.rows.isEmpty || here.filter != nil
    case .nextHit, .previousHit: return lastSearch != nil && !listing.rows.isEmpty
    case .nextFinding, .previousFinding:
      return isComparing || place.key.flatMap { report($0) }?.findings.isEmpty == false
    case .nextPane, .previousPane:
      let whole = listing.measured.widths.reduce(0) { $0 + $1 + 2 }
      return listing.isWide && (whole > size.width || here.shift > 0)
    case .sort, .invert: return listing.isSortable && listing.rows.count > 1
    case .details: return row != nil
    case .mark, .note, .copyRow: return row != nil
    case .clearMarks, .marks: return !marks.isEmpty
    case .moveMarkUp, .moveMarkDown: return place == .marks && marks.list.count > 1
    case .copyTable: return !listing.rows.isEmpty
    case .library: return place != .library
    case .overview, .spending, .economic, .revenue, .projects, .findings, .tables:
      return isOfAccounts || row?.target != nil
    default: return true
    }
  }

  /// Whether budget and final accounts are both in memory.
  private var hasBothDocuments: Bool { accounts?.accounts.disclosures.count == 2 }
}
