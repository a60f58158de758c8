import BudgetModel

/// The items that 人员经费 and 公用经费 are said to consist of have amounts in the table of basic expenditure.
///
/// Each name listed after 主要包括 is looked for among the rows of the table, brackets and blanks folded. A row of that
/// name without an amount, or no row of that name or a similar one, is noted: one note for each list, with all names. Two
/// names that 和 joins are also looked for one by one. Classes of expenditure that a sentence names (支出包括：…) are looked for among the rows of all tables.
///
/// Tolerance: none, no figures are compared.
///
/// Example: the text names 邮电费 among 公用经费, and the row of 邮电费 is blank.
///
/// Silent where the table is absent or empty. The other way round nothing is asked: a list of what is mainly included need
/// not be complete.
///
/// 说明
///
/// 人员经费、公用经费所列举的内容，在基本支出表中应有金额。
///
/// “主要包括”之后的每个名称，在表中按同名科目（括号、空格不计）查找；该科目无金额，或表中无此名称及相近名称的，按列举各作一条提示。以“和”相连的两个名称，亦分别查找。句中列举的支出各类（“支出包括：……”），在各表中查找。
///
/// 容差：不涉及数字。
///
/// 例：正文将邮电费列入公用经费，而表中邮电费为空白。
///
/// 无该表或表无数据时不作核对。“主要包括”不要求列全，故表中有而正文未列的不作提示。
public struct NamedComponents: Rule {
  /// C6.
  public let id = RuleID(.prose, 6)
  /// What it compares.
  public let title = Wording(zh: "列举的内容在表中有金额", en: "the items a sentence names have amounts")
  /// The tables it compares.
  public let tables: [TableKind] = [.basic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    checkClasses(disclosure, into: &report)
    guard let open = disclosure.figures.open(.basic) else { return }
    var hasAmount: [String: Bool] = [:]
    for row in open.table.rows {
      for name in [row.name, row.counterpart ?? ""] where !name.isEmpty {
        let amount = row.cells.contains { ($0.figure?.number.digits ?? 0) != 0 }
        hasAmount[name.folded] = amount || hasAmount[name.folded] ?? false
      }
    }
    for list in disclosure.disclosure.enumerations where list.count == nil && list.subject != Enumeration.classes {
      let names = list.names.flatMap { Self.parts($0, of: hasAmount) }
      let missing = names.filter { hasAmount[$0.folded].map { !$0 } ?? !Self.isSimilar($0, hasAmount) }
      if missing.isEmpty {
        report.held(id)
      } else {
        report.add(finding(list, missing, names.count, open))
      }
    }
  }

  /// Classes of expenditure that no table has an amount for, where the tables have the others.
  private func checkClasses(_ disclosure: OpenDisclosure, into report: inout Report) {
    for list in disclosure.disclosure.enumerations where list.subject == Enumeration.classes {
      let spent = disclosure.openTables.flatMap { open in
        open.table.rows.filter { row in row.cells.contains { ($0.figure?.number.digits ?? 0) != 0 } }.map { (open, $0) }
      }
      let names = Set(spent.flatMap { [$0.1.name.folded, $0.1.counterpart?.folded ?? ""] }).filter { $0.count > 2 }
      let missing = list.names.filter { name in
        let name = name.folded
        return !names.contains { $0.holds(name) || name.holds($0) || NearNames.areNear(name, $0) }
      }
      guard !missing.isEmpty, missing.count * 2 < list.names.count, let open = spent.first?.0 else {
        if missing.isEmpty { report.held(id) }
        continue
      }
      report.add(finding(list, missing, list.names.count, open))
    }
  }

  /// A name, or the two that 和 or 及 joins, where the table knows them apart.
  private static func parts(_ name: String, of known: [String: Bool]) -> [String] {
    if known[name.folded] != nil { return [name] }
    let characters = Array(name)
    for joint in ["和", "及", "与"] as [Character] {
      for index in characters.indices where characters[index] == joint {
        let halves = [String(characters[..<index]), String(characters[(index + 1)...])]
        if halves.allSatisfy({ known[$0.folded] != nil }) { return halves }
      }
    }
    return [name]
  }

  /// Whether a row is named nearly so, or one name holds the other.
  private static func isSimilar(_ name: String, _ known: [String: Bool]) -> Bool {
    let name = name.folded
    return known.keys.contains { other in
      other.holds(name) || name.holds(other) || NearNames.areNear(name, other)
    }
  }

  private func finding(_ list: Enumeration, _ missing: [String], _ count: Int, _ open: OpenTable) -> Finding {
    let names = missing.joined(separator: "、")
    var section = ""
    if case .prose(let heading, _) = list.source.place { section = heading }
    let text = FindingPlace(disclosure: open.disclosure, source: list.source, text: "\(section) · \(list.subject)")
    let rows = open.table.rows.filter { row in missing.contains { $0.folded == row.name.folded } }
    return Finding(
      rule: id, severity: .note, disclosure: open.disclosure,
      message: Wording(
        zh: "正文“\(section)”所列\(list.subject)的 \(count) 项内容中，有 \(missing.count) 项在\(open.name)中无金额：\(names)。",
        en: "Of the \(count) items that the text under “\(section)” names in \(list.subject), \(missing.count) have no "
          + "amount in \(open.name): \(names)."),
      places: [text] + rows.map { open.place($0, nil) })
  }
}
