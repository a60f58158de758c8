import BudgetModel
import Reconciliation
import Search

/// Everything in the library that can be found by name or code, department by department as far as they were read.
struct SearchIndex: Sendable {
  /// A department and year.
  struct Shelf: Sendable {
    let key: AccountsKey
    /// The name of the department.
    let name: UInt32
    /// Whether its documents were gathered, and its findings.
    var hasAccounts = false
    var hasFindings = false
  }

  /// The language findings are told in.
  let language: Language
  var names = SearchNames()
  /// Figures and labels: shown, not looked for.
  var texts = SearchNames()
  var items: [SearchItem] = []
  private(set) var shelves: [Shelf] = []

  /// The index of what the list of a library says: its departments.
  init(_ summaries: [Summary], _ language: Language) {
    self.language = language
    for summary in summaries {
      let key = AccountsKey(summary)
      guard shelves.count < Int(UInt16.max), !shelves.contains(where: { $0.key == key }) else { continue }
      let name = names.add(summary.department.name)
      shelves.append(Shelf(key: key, name: name))
      var item = SearchItem(name: name, shelf: UInt16(shelves.count - 1), group: .departments, seat: .overview)
      let main = summaries.last { AccountsKey($0) == key && $0.kind == .finalAccounts } ?? summary
      item.amount = main.expenditure?.fen ?? SearchItem.noAmount
      items.append(item)
    }
  }

  /// The departments and years whose documents were not gathered yet.
  var missing: [AccountsKey] { shelves.filter { !$0.hasAccounts }.map(\.key) }

  /// Adds what stands in a department's documents; nothing where it was added before.
  mutating func gather(_ key: AccountsKey, _ open: OpenAccounts) {
    guard let shelf = shelves.firstIndex(where: { $0.key == key }), !shelves[shelf].hasAccounts else { return }
    shelves[shelf].hasAccounts = true
    var gathering = SearchGathering(shelf: shelf)
    gathering.gather(open, into: &self)
  }

  /// Adds what rules found in them; nothing where it was added before.
  mutating func gather(_ key: AccountsKey, _ report: Report) {
    guard let shelf = shelves.firstIndex(where: { $0.key == key }), !shelves[shelf].hasFindings else { return }
    shelves[shelf].hasFindings = true
    for (row, finding) in report.findings.enumerated().prefix(Int(UInt16.max)) where finding.severity != .rounding {
      var item = SearchItem(
        name: names.add("\(finding.rule) \(finding.message.text(language))"), shelf: UInt16(shelf), group: .findings,
        seat: .findings)
      item.row = UInt16(row)
      item.figure = texts.add(finding.difference?.numberText ?? "")
      items.append(item)
    }
  }

  /// Where an item can be looked at, and which row it is there.
  func goal(_ item: SearchItem, _ reports: [AccountsKey: Report]) -> ListingRow.Goal {
    let key = shelves[Int(item.shelf)].key
    let kind: DisclosureKind = item.isBudget ? .budget : .finalAccounts
    func goal(_ topic: Topic, _ selection: String?) -> ListingRow.Goal {
      ListingRow.Goal(place: .accounts(key, topic), selection: selection)
    }
    let treeRow = "\(kind.rawValue)/\(item.table)/\(item.block)/\(item.row)"
    switch item.seat {
    case .overview where item.group == .facts: return goal(.overview, "fact/\(kind.rawValue)/\(item.row)")
    case .overview: return goal(.overview, nil)
    case .spending: return goal(.spending, item.code == 0 ? "total" : String(item.code))
    case .economic: return goal(.economic, treeRow)
    case .revenue: return goal(.revenue, treeRow)
    case .projects: return goal(.projects, names[item.name])
    case .project: return goal(.project(names[item.owner]), "indicator/\(item.row)")
    case .findings:
      let findings = reports[key]?.findings ?? []
      return goal(.findings, Int(item.row) < findings.count ? FindingsListing.id(findings[Int(item.row)]) : nil)
    case .table: return goal(.table(kind, Int(item.table)), OfficialTableListing.id(Int(item.row)))
    }
  }

  /// The side an item is seen on; nil where both show it.
  func phase(_ item: SearchItem) -> PhaseView? {
    switch item.seat {
    case .overview, .spending, .findings: nil
    default: item.isBudget ? .budget : .finalAccounts
    }
  }
}
