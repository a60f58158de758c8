import BudgetModel

/// The official tables of a disclosure, laid out as the published ones and filled with invented amounts.
struct InventedTables {
  let amounts: InventedAmounts
  let year: Int
  let kind: DisclosureKind
  let templates: [TableKind: Table]

  /// Summary, spending (all of it, and the general public budget, which is all there is), basic expenditure, “三公”.
  func tables() -> [Table] {
    [summary(), spending(.expenditure), spending(.generalPublic), basic(), threePublic()].compactMap { $0 }
  }

  /// Income beside expenditure: the form's rows, with what the classes came to.
  private func summary() -> Table? {
    filled(.incomeAndExpenditure) { row, columns in
      let name = row.name
      let amount: Int64? =
        row.isTotal && (name.holds("合计") || name.holds("总计"))
        ? amounts.total : row.block == 0 ? (row.number == 1 ? amounts.total : nil) : classAmount(named: name)
      // The year's own money stands in the first columns; nothing was carried over.
      return columns.map { column in column.path.holds("结转") ? .blank : Self.cell(amount ?? 0) }
    }
  }

  private func classAmount(named name: String) -> Int64? {
    let sum = amounts.items.reduce(Int64(0)) { sum, item in
      Self.className(item.code) == name ? sum + item.total : sum
    }
    return sum > 0 ? sum : nil
  }

  /// Classes, sections and items with what was for basic expenditure and what for projects.
  private func spending(_ tableKind: TableKind) -> Table? {
    guard var table = templates[tableKind], let columns = table.blocks.first?.columns else { return nil }
    table.isEmpty = false
    table.blocks = Array(table.blocks.prefix(1))
    table.blocks[0].columns = columns.map { dated($0) }
    let whole = ObservedAccount(
      code: "", name: "合计", basic: amounts.total - amounts.projects, project: amounts.projects)
    var rows = [(whole, 0)]
    var last = ("", "")
    for item in amounts.items {
      for (length, level) in [(3, 1), (5, 2)] {
        let code = String(item.code.prefix(length))
        if code == (level == 1 ? last.0 : last.1) { continue }
        if level == 1 { last.0 = code } else { last.1 = code }
        rows.append((sum(code), level))
      }
      rows.append((item, 3))
    }
    table.rows = rows.enumerated().map { index, row in
      Row(
        number: index + 1, code: row.1 == 0 ? nil : row.0.code, label: row.0.name, level: row.1,
        cells: table.blocks[0].columns.map { Self.cell(row.0, $0.role) })
    }
    return table
  }

  private func sum(_ code: String) -> ObservedAccount {
    let below = amounts.items.filter { $0.code.hasPrefix(code) }
    return ObservedAccount(
      code: code, name: Classification.known.name(code) ?? code, basic: below.reduce(0) { $0 + $1.basic },
      project: below.reduce(0) { $0 + $1.project })
  }

  /// Basic expenditure by economic account, for persons (301, 303) and for operation (302).
  private func basic() -> Table? {
    guard var table = templates[.basic] else { return nil }
    let first = kind == .budget ? "\(year)年预算数" : "决算数"
    let columns = ["合计", "人员经费", "公用经费"].map { Column(header: [first, $0]) }
    table.blocks = [Block(codeHeader: "科目编码", nameHeader: "科目名称", columns: columns)]
    let operating = amounts.economicClass("302")
    let whole = amounts.total - amounts.projects
    var rows: [(code: String?, name: String, level: Int, persons: Int64, operation: Int64)] = [
      (nil, "合计", 0, whole - operating, operating)
    ]
    for prefix in ["301", "302", "303"] {
      let isOperation = prefix == "302"
      func add(_ code: String, _ name: String, _ level: Int, _ amount: Int64) {
        rows.append((code, name, level, isOperation ? 0 : amount, isOperation ? amount : 0))
      }
      let below = amounts.economic.filter { $0.code.hasPrefix(prefix) }
      if below.isEmpty { continue }
      add(prefix, Classification.known.name(prefix) ?? prefix, 1, amounts.economicClass(prefix))
      for account in below { add(account.code, account.name, 2, account.basic) }
    }
    table.rows = rows.enumerated().map { index, row in
      Row(
        number: index + 1, code: row.code, label: row.name, level: row.level,
        cells: [row.persons + row.operation, row.persons, row.operation].map { Self.cell($0) })
    }
    return table
  }

  /// Receptions and the running of vehicles, as basic expenditure has them; nobody travelled abroad.
  private func threePublic() -> Table? {
    let reception = amounts.economic("30217")
    let vehicles = amounts.economic("30231")
    func amount(_ words: String) -> Int64 {
      if words.holds("公务接待") { return reception }
      if words.holds("购置费") || words.holds("出国") { return 0 }
      return words.holds("公务用车") ? vehicles : reception + vehicles
    }
    return filled(.threePublicExpenses) { row, columns in
      columns.map { column in
        if kind == .finalAccounts { return Self.cell(amount(column.path)) }
        return column.role == .total || column.role == .generalPublic ? Self.cell(amount(row.name)) : .blank
      }
    }
  }

  private func filled(_ tableKind: TableKind, _ cells: (Row, [Column]) -> [CellValue]) -> Table? {
    guard var table = templates[tableKind] else { return nil }
    for block in table.blocks.indices { table.blocks[block].columns = table.blocks[block].columns.map { dated($0) } }
    table.rows = table.rows.map { $0.with(cells: cells($0, table.columns(of: $0))) }
    return table
  }

  /// A column of the template, with this year in its headings.
  private func dated(_ column: Column) -> Column {
    Column(header: column.header.map { $0.hasPrefix("2024年") ? "\(year)年" + $0.dropFirst(5) : $0 })
  }

  /// A class's name, whatever stands behind it.
  static func className(_ code: String) -> String? { Classification.known.name(String(code.prefix(3))) }

  private static func cell(_ account: ObservedAccount, _ role: ColumnRole?) -> CellValue {
    switch role {
    case .total: cell(account.total)
    case .basic: cell(account.basic)
    case .project: cell(account.project)
    default: .blank
    }
  }

  /// An amount in 万元 with two decimals, as it is published; blank where there is none.
  static func cell(_ amount: Int64) -> CellValue {
    guard amount != 0, let figure = Figure(PublishedNumber(digits: amount, places: 2).text, .money(.tenThousandYuan))
    else { return .blank }
    return .figure(figure)
  }
}
