import BudgetModel

/// A code stands once in its table.
///
/// In tables by function a code printed twice with amounts, below one and the same parent, is noted: one of the two is
/// another account, or is counted twice.
///
/// Tolerance: none.
///
/// Example: 2080599 with 3.00 and, three rows below, with 5.00.
///
/// Silent in tables of several units, where every unit has its accounts, and in economic tables, where an account stands once
/// for each account of the government's classification.
///
/// 说明
///
/// 同一科目编码在一张表中只应列示一次。
///
/// 按功能科目列示的表中，同一上级科目之下，一个编码列有金额的行出现两次的，作提示：其一应为其他科目，或重复计列。
///
/// 容差：无。
///
/// 例：2080599 列 3.00，其下三行又列 5.00。
///
/// 依次列示多个单位的表，各单位均有其科目，不作提示；经济分类表中同一科目按政府预算科目分列多行的，亦不作提示。
public struct RepeatedCodes: Rule {
  /// E11.
  public let id = RuleID(.coverage, 11)
  /// What it compares.
  public let title = Wording(zh: "重复的科目编码", en: "a code printed twice")

  private static let kinds: [TableKind] = [.expenditure, .income, .generalPublic, .governmentFund, .stateCapital]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    var found: [String: (first: FindingPlace, name: String, table: String, places: [FindingPlace])] = [:]
    var order: [String] = []
    for open in disclosure.openTables where Self.kinds.contains(open.table.kind) && !open.table.isEmpty {
      let rows = open.table.rows.filter { row in
        row.code.flatMap { FunctionCode($0) } != nil && row.cells.contains { ($0.figure?.number.digits ?? 0) != 0 }
      }
      var byCode: [String: [Row]] = [:]
      for row in rows { byCode[row.code ?? "", default: []].append(row) }
      // Where half of the codes stand twice, there are several units, or several kinds of money.
      let twice = byCode.filter { $0.value.count > 1 }
      guard twice.count <= 2, rows.count >= 4 else { continue }
      if twice.isEmpty { report.held(id) }
      for row in rows {
        guard let code = row.code, let same = twice[code], same.first == row else { continue }
        let parents = [code.dropLast(2), code.dropLast(4)].filter { $0.utf8.count >= 3 }.map(String.init)
        guard parents.allSatisfy({ (byCode[$0]?.count ?? 0) == 1 }) else { continue }
        if found[code] == nil {
          order.append(code)
          found[code] = (open.place(row, nil), row.heading, open.name, [])
        }
        found[code]?.places += same.map { open.place($0, nil) }
      }
    }
    for code in order {
      guard let (_, name, table, places) = found[code] else { continue }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "\(table)中，\(name)的编码列示了两次，金额分列。",
            en: "In \(table), the code of \(name) stands twice, each time with amounts."),
          places: places))
    }
  }
}
