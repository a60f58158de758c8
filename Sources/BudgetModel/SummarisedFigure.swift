/// A figure that a document's tables say, beside what its own summary table (收支总表) says of the same.
///
/// It shows how well a document was understood: the two come out of different tables.
public struct SummarisedFigure: Hashable, Sendable {
  /// What it is of.
  public enum Subject: Hashable, Sendable {
    /// All income.
    case income
    /// All spending.
    case spending
    /// A class of spending.
    case `class`(FunctionCode)
  }

  /// What it is of.
  public let subject: Subject
  /// What is read out of the tables; nil for nothing.
  public let read: Amount?
  /// What the summary table says; nil where it says nothing of it.
  public let stated: [Amount]

  /// Whether the two are the same, but for what rounding allows.
  public var isEqual: Bool {
    guard let read else { return stated.allSatisfy { $0.fen == 0 } }
    return stated.isEmpty ? read.fen == 0 : stated.contains { read.isNear($0) }
  }

  /// The figures of a document's tables that its summary table has as well; none where it has no such table.
  public static func all(_ disclosure: Disclosure) -> [SummarisedFigure] {
    guard let whole = disclosure.summary else { return [] }
    let isBudget = disclosure.kind == .budget
    let tree = YearDisclosures([disclosure]).spending()
    // What is of the general public budget alone stands beside what is appropriated.
    let isOfAll = ((isBudget ? tree.approved : tree.executed)?.basis.funds ?? .all) == .all
    let part = disclosure.tables.first { $0.kind == .appropriation && !$0.isEmpty }
    let summary = isOfAll ? whole : part ?? whole
    var figures: [SummarisedFigure] = []
    let income = disclosure.tables.first { $0.kind == .income && !$0.isEmpty }
    let stated = whole.totals(.income)
    if !stated.isEmpty, let total = income?.rows.first(where: { $0.isTotal })?.cells.lazy.compactMap(\.amount).first {
      figures.append(SummarisedFigure(subject: .income, read: total, stated: stated))
    }
    func line(_ node: AccountNode) -> Amount? { (isBudget ? node.approved : node.executed)?.total }
    let totals = summary.totals(.expenditure)
    if !totals.isEmpty {
      figures.append(SummarisedFigure(subject: .spending, read: line(tree), stated: totals))
    }
    let classes = summary.classes(beside: tree)
    if classes.isEmpty { return figures }
    let codes = Set(classes.keys).union(tree.children.filter { line($0) != nil }.compactMap(\.code))
    for code in codes.sorted() {
      figures.append(
        SummarisedFigure(
          subject: .class(code), read: tree.node(code).flatMap(line),
          stated: (classes[code] ?? []).map(\.amount)))
    }
    return figures
  }
}

extension Table {
  /// The totals of one half, the year's own and the grand one, in every column.
  fileprivate func totals(_ side: Side) -> [Amount] {
    rows.filter { $0.block < blocks.count && blocks[$0.block].side == side && $0.isTotal }
      .flatMap { row in row.cells.compactMap { $0.amount } }
  }

  /// What it says of each class of spending, with the places: names of classes with their figures.
  /// - Parameter tree: whose names of classes are known besides those of the classification.
  func classes(beside tree: AccountNode? = nil) -> [FunctionCode: [(amount: Amount, source: Source)]] {
    let names = (tree?.children ?? []).reduce(into: [:]) { $0[$1.name.withoutBlanks] = $1.code }
    var classes: [FunctionCode: [(amount: Amount, source: Source)]] = [:]
    for row in rows where row.block < blocks.count && blocks[row.block].side != .income && !row.isTotal {
      let code =
        row.functionCode.flatMap { $0.level == .class ? $0 : nil }
        ?? Classification.known.function(named: row.name, .class, below: nil) ?? names[row.name.withoutBlanks]
      let amounts = row.cells.compactMap { $0.amount }
      guard let code, amounts.contains(where: { $0.fen != 0 }) else { continue }
      classes[code, default: []] += amounts.map { ($0, source(of: row)) }
    }
    return classes
  }
}
