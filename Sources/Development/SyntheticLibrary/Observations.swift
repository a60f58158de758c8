@_spi(Storing) import BudgetModel
import Library
import Reconciliation

/// What the default library's published documents look like: what the invented ones are drawn from.
struct Observations {
  /// Items of spending by function, one for each code.
  private(set) var items: [ObservedAccount] = []
  /// Items of basic expenditure by economic account, one for each code.
  private(set) var economic: [ObservedAccount] = []
  /// Names of projects, and the amounts of projects in 元.
  private(set) var projectNames: [String] = []
  private(set) var projectAmounts: [Int64] = []
  /// The numbers of projects of the documents.
  private(set) var projectCounts: [Int] = []
  /// Indicators by their headings, those of budgets apart from those of final accounts.
  private(set) var indicators: [DisclosureKind: [String: [ObservedIndicator]]] = [:]
  private(set) var forms: [DisclosureKind: [ObservedForm]] = [:]
  /// The share of indicators that lost points, and of projects that did not spend everything.
  private(set) var lossShare = 0.0
  private(set) var underspentShare = 0.0
  /// The tables as they are laid out.
  private(set) var templates: [DisclosureKind: [TableKind: Table]] = [:]
  /// The whole spending of the documents.
  private(set) var totals: [Int64] = []

  /// Reads the library within this program: the first budget and the first final accounts that state all that an
  /// invented document does.
  init() throws(LibraryError) {
    let library = PackageLibrary.embedded
    for summary in library.summaries where summary.projects > 0 && templates[summary.kind] == nil {
      let disclosure = try library.disclosure(summary.id)
      if disclosure.isWhole { add(disclosure) }
    }
  }

  private mutating func add(_ disclosure: Disclosure) {
    let kind = disclosure.kind
    for table in disclosure.tables { templates[kind, default: [:]][table.kind] = table }
    addItems(disclosure.table(.generalPublic))
    addEconomic(disclosure.table(.basic))
    projectCounts.append(disclosure.projects.count)
    for project in disclosure.projects {
      projectNames.append(project.name)
      if let amount = project.approved, let fen = amount.fen.stored, fen > 0 { projectAmounts.append(fen / 100) }
    }
    addIndicators(disclosure.projects, kind)
  }

  /// An amount in hundreds of 元.
  static func hundreds(of amount: Amount?) -> Int64 { (amount?.fen.stored ?? 0) / 10_000 }

  private mutating func addItems(_ table: Table?) {
    guard let table else { return }
    if let total = table.rows.first(where: \.isTotal), let amount = table.cell(.total, of: total)?.amount {
      totals.append(Self.hundreds(of: amount))
    }
    for row in table.rows where row.code?.utf8.count == 7 {
      let code = row.code ?? ""
      if items.contains(where: { $0.code == code }) { continue }
      items.append(
        ObservedAccount(
          code: code, name: row.name, basic: Self.hundreds(of: table.cell(.basic, of: row)?.amount),
          project: Self.hundreds(of: table.cell(.project, of: row)?.amount)))
    }
  }

  private mutating func addEconomic(_ table: Table?) {
    guard let table else { return }
    for row in table.rows {
      guard let code = row.code, code.utf8.count == 5, code.hasPrefix("30"),
        let amount = table.cell(.total, of: row)?.amount, amount.fen > 0,
        !economic.contains(where: { $0.code == code })
      else { continue }
      economic.append(ObservedAccount(code: code, name: row.name, basic: Self.hundreds(of: amount), project: 0))
    }
  }

  private mutating func addIndicators(_ projects: [Project], _ kind: DisclosureKind) {
    var lost = 0
    var scored = 0
    for project in projects where !project.indicators.isEmpty {
      let weights = project.indicators.compactMap(\.weight)
      let isWhole = weights.count == project.indicators.count && weights.reduce(0) { $0 + $1.digits } == 90
      if kind == .budget || isWhole && weights.allSatisfy({ $0.places == 0 && $0.digits > 0 }) {
        forms[kind, default: []].append(
          ObservedForm(
            subcategories: project.indicators.map(\.subcategory), weights: kind == .budget ? [] : weights))
      }
      for item in project.indicators {
        if let score = item.score, let weight = item.weight {
          scored += 1
          if score != weight { lost += 1 }
        }
        let observed = ObservedIndicator(
          category: item.category, subcategory: item.subcategory, name: item.name, target: item.target ?? "",
          actual: kind == .budget ? nil : item.actual ?? "", reason: item.deviation)
        if FormCheck.holds(observed) { indicators[kind, default: [:]][item.subcategory, default: []].append(observed) }
      }
    }
    let rates = projects.compactMap { $0.evaluation?.rate }
    if !rates.isEmpty {
      underspentShare = Double(rates.count { $0.digits != 100 }) / Double(rates.count)
      lossShare = Double(lost) / Double(max(1, scored))
    }
  }
}

extension Disclosure {
  /// Whether most of its projects have targets or an evaluation, and their money at every stage.
  fileprivate var isWhole: Bool {
    let stages = InventedProjects.stages(kind)
    let whole = projects.count { project in
      !project.indicators.isEmpty && stages.allSatisfy { project.total($0) != nil }
    }
    return whole * 2 > projects.count
  }
}
