@_spi(Storing) import BudgetModel

/// One leaf of what a library says, for programs that know trees of amounts and no budgets.
struct PeerRow {
  /// From the department down: class, section, item; economic class and account; project and indicator.
  var path: [String]
  /// In hundreds of 元; the weight of an indicator, 1 where it has none.
  var amount: Int64

  /// What spending by function stands under.
  static let spending = "支出功能分类"

  /// The rows of a disclosure, those of one parent one after the other.
  static func rows(of disclosure: Disclosure) -> [PeerRow] {
    let word = disclosure.kind == .budget ? "预算" : "决算"
    let top = "\(disclosure.department.name) \(disclosure.year) \(word)"
    var rows: [PeerRow] = []
    for (kind, title) in [(TableKind.generalPublic, Self.spending), (.basic, "支出经济分类")] {
      guard let table = disclosure.table(kind) else { continue }
      var above: [(code: String, name: String)] = []
      for row in table.rows where !row.isTotal {
        let code = row.code ?? ""
        while let last = above.last, !code.hasPrefix(last.code) { above.removeLast() }
        let isLeaf = code.utf8.count == (kind == .generalPublic ? 7 : 5)
        if isLeaf, let amount = table.cell(.total, of: row)?.amount {
          rows.append(
            PeerRow(
              path: [top, title] + above.map { "\($0.code) \($0.name)" } + ["\(code) \(row.name)"],
              amount: (amount.fen.stored ?? 0) / 10_000))
        } else {
          above.append((code, row.name))
        }
      }
    }
    for project in disclosure.projects {
      for (number, indicator) in project.indicators.enumerated() {
        rows.append(
          PeerRow(
            path: [top, "绩效指标", project.name, "\(number + 1) \(indicator.name)"], amount: indicator.weight?.digits ?? 1)
        )
      }
    }
    return rows
  }
}
