import BudgetModel

/// A class of expenditure that a text names is one the tables name.
///
/// Where the text states an amount for a class under a name that no row of any table bears, and the name is a former one of a class that
/// the tables list, or the amount is that of a class whose name is much like it or belongs to another class, a note shows both names. The
/// same name is told once, with all its places.
///
/// Tolerance: brackets, blanks and 支出 at the end make no other name; 与 and 和 are taken for one another. For the amount, half a unit of
/// the last place.
///
/// Example: 208 is 社会保障和就业支出 in the tables, and the text spends its 12.40 on 社会保障支出.
///
/// Silent where the document has no table by function, and where the name may be about something else.
///
/// 说明
///
/// 文字所述的类级科目，应为表中所列的名称。
///
/// 文字说明某类支出的金额，而各表均无此名称：该名称为表中所列某类的旧称的，或该金额恰为某类的金额、而名称与其相近或属于另一类的，作提示并列出两个名称。同一名称并为一条。
///
/// 容差：括号、空格和末尾的“支出”不计，“与”“和”不加区别；金额按末位的半个单位计。
///
/// 例：表中 208 为社会保障和就业支出，正文将其 12.40 称为社会保障支出。
///
/// 文件无按功能分类的表，或名称可能另有所指时，不作核对。
public struct NamesInText: Rule {
  /// E14.
  public let id = RuleID(.coverage, 14)
  /// What it compares.
  public let title = Wording(zh: "文字所用的类级科目名称", en: "the names of classes in the text")

  /// The rule.
  public init() {}

  /// A class as tables list it.
  private struct Listed {
    let code: String
    let name: String
    let key: String
    let table: OpenTable
    let row: Row
    /// Its figures.
    var terms: [Term] { row.cells.indices.compactMap { table.term(row, $0) } }
  }

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let classes = Self.classes(disclosure)
    if classes.isEmpty { return }
    // Of few claims it is asked, and every row must be gone through for it.
    lazy var names = Set(disclosure.openTables.flatMap { $0.table.rows.map { Self.key($0.name) } })
    var found: [String: (claims: [StatedClaim], listed: Listed)] = [:]
    var order: [String] = []
    for section in disclosure.sections {
      lazy var told = Set(section.claims.map { Self.key($0.claim.subject) })
      for claim in section.claims where claim.isAmount || claim.claim.measure == .approved {
        guard claim.claim.code == nil, claim.quantity == nil else { continue }
        let key = Self.key(claim.claim.subject)
        guard key.count >= 2, let listed = Self.meant(by: claim, key, among: classes, told), !names.contains(key)
        else { continue }
        if found[key] == nil { order.append(key) }
        found[key] = ((found[key]?.claims ?? []) + [claim], found[key]?.listed ?? listed)
      }
    }
    if order.isEmpty { report.held(id) }
    for key in order {
      guard let (claims, listed) = found[key], let first = claims.first else { continue }
      let places = claims.map(\.term.place) + (listed.terms.first.map { [$0.place] } ?? [])
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(first.section)”称“\(first.claim.subject)”，各表均无此名称；表中 \(listed.code) 为“\(listed.name)”。",
            en:
              "Under “\(first.section)” the text speaks of “\(first.claim.subject)”, which no table names; \(listed.code) is "
              + "“\(listed.name)” there."),
          stated: first.term.figure, places: places))
    }
  }

  /// The class that a name no table bears stands for.
  private static func meant(
    by claim: StatedClaim, _ key: String, among classes: [Listed], _ told: @autoclosure () -> Set<String>
  ) -> Listed? {
    if let code = FormerNames.classes[key], let listed = classes.first(where: { $0.code == code }) { return listed }
    let isClass = claim.claim.subject.ends("支出")
    guard isClass, claim.term.figure.value > claim.term.figure.resolution * 1_000 else { return nil }
    let told = told()
    return classes.first { listed in
      !told.contains(listed.key)
        && (isLike(key, listed.key)
          || Classification.known.function(named: claim.claim.subject, .class, below: nil) != nil)
        && listed.terms.contains { Equation(claim.term, isSumOf: [$0]).judged()?.outcome == .held }
    }
  }

  /// Whether one name may be another with a word changed, added or left out.
  private static func isLike(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return NearNames.areNear(left, right) || short.count >= 4 && (long.begins(short) || long.ends(short))
  }

  /// The classes in the tables by function, with their figures.
  private static func classes(_ disclosure: OpenDisclosure) -> [Listed] {
    var found: [Listed] = []
    for open in disclosure.openTables where !open.table.isEmpty {
      guard [.expenditure, .generalPublic, .governmentFund, .stateCapital].contains(open.table.kind) else { continue }
      for row in open.table.rows {
        guard let code = row.code, FunctionCode(code)?.level == .class, !row.name.folded.isEmpty else { continue }
        found.append(Listed(code: code, name: row.name, key: key(row.name), table: open, row: row))
      }
    }
    return found
  }

  /// Names are compared without 支出 at their end and without the difference of 与 and 和.
  private static func key(_ name: String) -> String {
    let plain = name.folded
    let folded = plain.holds("与") ? String(plain.map { $0 == "与" ? "和" : $0 }) : plain
    return folded.ends("支出") && folded.count > 4 ? String(folded.dropLast(2)) : folded
  }
}
