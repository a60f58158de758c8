import BudgetModel
import Reconciliation

/// Documents made for a test.
enum Made {
  static func disclosure(_ tables: [Table], kind: DisclosureKind = .finalAccounts) -> Disclosure {
    Disclosure(
      department: Department(name: "某局", code: "001", region: Region(name: "某县", code: nil)), year: 2024, kind: kind,
      title: "某局2024年度", tables: tables)
  }

  /// A table from lines such as `201 一般公共服务支出 | 12.30 | | 5.00`.
  ///
  /// A code before the name, if any, decides the level; names ending in 合计 or 总计 are totals.
  static func table(
    _ kind: TableKind, number: Int = 1, label: String? = nil, title: String, columns: [String],
    unit: MoneyUnit = .tenThousandYuan, _ lines: String
  ) -> Table {
    var rows: [Row] = []
    for (index, line) in lines.split(separator: "\n").enumerated() {
      rows.append(row(index + 1, String(line), block: 0, unit: unit))
    }
    return Table(
      number: number, kind: kind, label: label, title: title, unit: unit,
      blocks: [Block(columns: columns.map { Column(header: $0.split(separator: "/").map(String.init)) })], rows: rows)
  }

  /// A table with income beside expenditure, each side from lines of its own.
  static func twoSided(
    _ kind: TableKind, number: Int = 1, title: String, income: (columns: [String], lines: String),
    expenditure: (columns: [String], lines: String), unit: MoneyUnit = .tenThousandYuan
  ) -> Table {
    var rows: [Row] = []
    for (block, lines) in [income.lines, expenditure.lines].enumerated() {
      for (index, line) in lines.split(separator: "\n").enumerated() {
        rows.append(row(index + 1, String(line), block: block, unit: unit))
      }
    }
    func columns(_ names: [String]) -> [Column] { names.map { Column(header: [$0]) } }
    return Table(
      number: number, kind: kind, title: title, unit: unit,
      blocks: [
        Block(side: .income, columns: columns(income.columns)),
        Block(side: .expenditure, columns: columns(expenditure.columns)),
      ], rows: rows)
  }

  static func row(_ number: Int, _ line: String, block: Int, unit: MoneyUnit) -> Row {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed(String($0)) }
    let words = fields[0].split(separator: " ", maxSplits: 1).map(String.init)
    let hasCode = words.count == 2 && words[0].allSatisfy(\.isNumber)
    let label = hasCode ? words[1] : fields[0]
    let isTotal = label.hasSuffix("合计") || label.hasSuffix("总计")
    let level =
      hasCode
      ? min(3, (words[0].count - 1) / 2)
      : isTotal
        ? 0
        : label.hasPrefix("①") || label.hasPrefix("②") || label.hasPrefix("-") ? 2 : label.hasPrefix("*") ? 3 : 1
    let cells = fields.dropFirst().map { text -> CellValue in
      text.isEmpty ? .blank : Figure(text, .money(unit)).map { .figure($0) } ?? .text(text)
    }
    return Row(
      number: number, block: block, code: hasCode ? words[0] : nil,
      label: label.hasPrefix("-") || label.hasPrefix("*") ? String(label.dropFirst()) : label,
      level: level, cells: cells)
  }

  private static func trimmed(_ text: String) -> String {
    let front = text.drop { $0 == " " }
    return String(String(front.reversed().drop { $0 == " " }).reversed())
  }

  /// What one rule says of a document.
  static func report(_ rule: some Rule, _ tables: Table..., kind: DisclosureKind = .finalAccounts) -> Report {
    Reconciler(rules: [rule]).check(disclosure(tables, kind: kind))
  }
}
