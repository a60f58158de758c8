import BudgetModel

/// Spending and projects as a Fiscal Data Package (1.0-rc.1), for other fiscal tools.
///
/// One row an amount, in 元. Only what is published at the lowest level of its phase is a row, so that rows can be added up:
/// where a budget side is known by class alone, its classes are rows, and the items of the executed side are. Projects are
/// part of the spending and stand in a table of their own; the two must not be added together.
public struct FiscalDataPackage {
  private let years: [YearDisclosures]

  /// A package of disclosures; both documents of a department and year belong together.
  public init(_ disclosures: [Disclosure]) {
    var keys: [String] = []
    var years: [String: [Disclosure]] = [:]
    for disclosure in disclosures {
      let key = "\(disclosure.department.id)/\(disclosure.year)"
      if years[key] == nil { keys.append(key) }
      years[key, default: []].append(disclosure)
    }
    self.years = keys.compactMap { years[$0] }.map { YearDisclosures($0) }
  }

  /// The files: the descriptor, then the tables.
  public var files: [(name: String, bytes: [UInt8])] {
    let tables = FiscalTable.all.map { (table: $0, rows: years.flatMap($0.lines)) }
    let filled = tables.filter { !$0.rows.isEmpty }
    let descriptor = FiscalDescriptor(tables: filled.map(\.table), title: title).bytes
    return [("datapackage.json", descriptor)] + filled.map { ($0.table.file, Self.csv($0.table, $0.rows)) }
  }

  private var title: String {
    years.compactMap(\.disclosures.first).map { "\($0.department.name)\($0.year)" }.joined(separator: "、")
  }

  private static func csv(_ table: FiscalTable, _ rows: [[String?]]) -> [UInt8] {
    var writer = CSVWriter()
    writer.line(table.fields.map(\.name))
    for (index, row) in rows.enumerated() {
      // Nothing is a blank here, never an empty text; and nothing is a formula, for whoever opens it in a spreadsheet.
      writer.line(
        [String(index + 1)]
          + row.map { $0.flatMap { $0.isEmpty ? nil : SpreadsheetCell.guarded(CleanText.cleaned($0)) } })
    }
    return writer.bytes
  }
}
