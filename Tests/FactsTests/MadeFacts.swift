import BudgetModel
import Facts
import Library
import Reconciliation

/// Facts of documents of the default library, by the names of their columns.
struct MadeFacts {
  private let maker: FactsMaker

  /// Of the documents of these identities.
  init(_ ids: String..., isChecked: Bool = false) throws {
    let accounts = YearDisclosures(try ids.map { try PackageLibrary.embedded.disclosure($0) })
    maker = isChecked ? FactsMaker(checking: OpenYear(accounts)) : FactsMaker(OpenYear(accounts), report: nil)
  }

  init(_ disclosures: [Disclosure]) { maker = FactsMaker(OpenYear(YearDisclosures(disclosures)), report: nil) }

  func rows(_ table: FactTable) -> [[String: FactValue]] {
    maker.rows(of: table).map { Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name), $0)) }
  }

  /// Some columns of the first row in which a column says something; nil for none.
  func row(_ table: FactTable, where name: String, is value: String, _ columns: [String]) -> [FactValue]? {
    rows(table).first { $0[name] == .text(value) }.map { row in columns.map { row[$0] ?? .text("no such column") } }
  }
}
