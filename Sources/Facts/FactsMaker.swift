@_spi(Storing) import BudgetModel
import Catalogues
import Reconciliation

/// Makes the facts of a department's year: rows for each ``FactTable``, a value for each of its columns.
///
/// Figures are those of the documents, or exact sums and rates of them as every screen shows them; each row says where it
/// stands. What is not published is ``FactValue/none``.
public struct FactsMaker {
  let open: OpenYear
  let report: Report?
  private let shared: [FactValue]

  /// - Parameter report: what rules found in the documents; nil where they were not checked.
  public init(_ open: OpenYear, report: Report?) {
    (self.open, self.report) = (open, report)
    let department = open.department
    shared = [
      FactValue(department?.name), FactValue(department?.region.name),
      FactValue(count: open.accounts.disclosures.first?.year), FactValue(department?.id),
    ]
  }

  /// The facts of documents that are checked for it.
  public init(checking open: OpenYear) { self.init(open, report: Reconciler().check(open.accounts)) }

  /// How much rules found in a document (``Disclosure/id``); nil where it was not checked.
  package func counts(of disclosure: String) -> FindingCounts? {
    report.map { report in
      let own = report.findings.filter { $0.disclosure == disclosure }
      return FindingCounts(
        contradictions: own.count { $0.severity == .contradiction }, notes: own.count { $0.severity == .note })
    }
  }

  /// The rows of a table, in the order of the documents.
  public func rows(of table: FactTable) -> [[FactValue]] {
    let rows = ownRows(of: table)
    let sides = FactTable.sides.compactMap { table.column($0) }
    guard sides.count == FactTable.sides.count, let amount = table.column(FactTable.amount.name) else { return rows }
    // Other years are not known here: whoever keeps the facts of several puts them in.
    let years = Array(repeating: FactValue.none, count: table.identity.isEmpty ? 0 : 2)
    return rows.map { row in
      var row = row
      row.insert(contentsOf: [sides.map { row[$0] }.first { $0 != .none } ?? .none] + years, at: amount)
      return row
    }
  }

  private func ownRows(of table: FactTable) -> [[FactValue]] {
    switch table.name {
    case FactTable.spending.name: spending()
    case FactTable.economic.name: economic()
    case FactTable.revenue.name: revenue()
    case FactTable.expenses.name: expenses()
    case FactTable.projects.name: projects()
    case FactTable.indicators.name: indicators()
    case FactTable.findings.name: findings()
    case FactTable.statements.name: statements()
    default: []
    }
  }

  /// A row: its own values, then those of ``FactTable/everywhere``.
  func row(_ own: [FactValue], _ side: DisclosureKind, _ source: Source?, place: String) -> [FactValue] {
    let (text, number) = position(of: source, in: side)
    return own + shared + [
      FactValue(side.rawValue), FactValue(text), FactValue(count: number), FactValue(count: source?.page),
      FactValue(place),
    ]
  }

  /// Where a source stands: the table's label, the form or the part of the text; and the row there.
  private func position(of source: Source?, in side: DisclosureKind) -> (text: String?, row: Int?) {
    switch source?.place {
    case .table(let number, _, let row, _):
      let table = open.accounts.disclosure(side)?.tables.first { $0.number == number }
      return (table?.label ?? "表\(number)", row)
    case .prose(let section, _): return (section, nil)
    case .targetForm(_, let row): return ("绩效目标表", row)
    case .evaluation(_, 1, let row): return ("自评报告资金表", row)
    case .evaluation(_, 2, let row): return ("自评报告指标表", row)
    case .evaluation(_, _, let row): return ("自评报告结果", row)
    case nil: return (nil, nil)
    }
  }
}

extension FactValue {
  /// An amount in 分; none where it is not published or not known.
  init(_ amount: Amount?) { self.init(amount?.fen) }

  /// A number as stored; none where it does not fit.
  init(_ number: Exact?) { self = number?.stored.map { .number($0) } ?? .none }

  /// A rate in hundredths of a percent.
  init(_ rate: Rate?) { self = rate.map { .number($0.basisPoints) } ?? .none }

  /// A number of things.
  init(count: Int?) { self = count.map { .number(Int64($0)) } ?? .none }

  /// Points or a percentage in hundredths; finer digits of points are cut, as sums of them are told everywhere.
  init(hundredths number: PublishedNumber?, rounded rounding: Exact.Rounding = .down) {
    self.init(number?.scaled(places: 2, rounded: rounding))
  }

  /// A text; an empty one is none.
  init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .none }
}
