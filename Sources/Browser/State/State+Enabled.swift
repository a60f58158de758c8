import BudgetModel

extension State {
  /// Whether a command does something here and now; a disabled one is not hinted at.
  func isEnabled(_ command: Command, _ listing: Listing, _ row: ListingRow?) -> Bool {
    let topic = place.topic
    switch command {
    case .open: return row?.target != nil || row?.disclosing != .leaf && row != nil
    case .close: return topic != nil
    case .back: return position > 0
    case .forward: return position + 1 < history.count
    case .phase: return topic != nil
    case .officialTable: return row?.official != nil
    case .share: return topic == .spending && phase != .both
    case .flat, .expand, .collapse, .expandAll: return topic == .spending
    case .nextPane, .previousPane: return listing.isWide
    case .sort, .invert: return listing.isSortable && listing.rows.count > 1
    case .details: return row != nil
    case .library: return topic != nil
    case .overview, .spending, .economic, .revenue, .projects, .tables: return topic != nil || row?.target != nil
    default: return true
    }
  }
}
