import BudgetModel

extension State {
  /// The accounts that are open on the spending tree.
  private var openAccountIDs: Set<String> { here.expanded ?? SpendingListing.openAtFirst }

  /// Opens an account.
  mutating func expand(_ id: String) { here.expanded = openAccountIDs.union([id]) }

  /// Closes an account.
  mutating func collapse(_ id: String) { here.expanded = openAccountIDs.subtracting([id]) }

  /// Every account that has others below it.
  var allAccountIDs: Set<String> {
    var all: Set<String> = []
    func gather(_ node: AccountNode) {
      if !node.children.isEmpty { all.insert(SpendingListing.id(node.code)) }
      node.children.forEach(gather)
    }
    if let root = accounts?.spending { gather(root) }
    for other in comparedAccounts ?? [] { gather(other.open.spending) }
    return all
  }

  /// Opens every account, or only the root again where all are open.
  mutating func expandAll() {
    let all = allAccountIDs
    let selection = here.selection
    if openAccountIDs.isSuperset(of: all) {
      here.expanded = SpendingListing.openAtFirst
      // The selected account may be hidden now: its class is the nearest that is not.
      if let selection, let code = FunctionCode(selection) { here.selection = code.path.first?.digits }
    } else {
      here.expanded = all
    }
  }

  /// Shows rounding among the findings, or hides it; false on other screens.
  mutating func unfold(_ isShown: Bool = true) -> Bool {
    guard screen.folding == .rounding else { return false }
    var open = here.expanded ?? []
    if isShown { open.insert(FindingsListing.showsRounding) } else { open.remove(FindingsListing.showsRounding) }
    here.expanded = open
    return true
  }

  /// Opens everything above an account, so that it is seen.
  mutating func reveal(_ code: FunctionCode) {
    var open = openAccountIDs.union(["total"])
    for above in code.path.dropLast() { open.insert(above.digits) }
    here.expanded = open
  }
}
