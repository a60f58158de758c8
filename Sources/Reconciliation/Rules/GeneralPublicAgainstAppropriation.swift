import BudgetModel

/// Final accounts: the table of the general public budget agrees with the summary of appropriations, 类 by 类.
///
/// The total and each 类 of 一般公共预算财政拨款支出决算表 are compared with the column 一般公共预算财政拨款 of
/// 财政拨款收入支出决算总表.
///
/// Tolerance: half a unit of the last published place for each of the two figures.
///
/// Example: 住房保障支出 of 94.02 in the one, 49.02 in the other.
///
/// Silent where an account is published on one side only.
///
/// 说明
///
/// 一般公共预算财政拨款支出决算表应与财政拨款收入支出决算总表一致，逐类核对。
///
/// 其合计及各类，与财政拨款收入支出决算总表一般公共预算财政拨款列的同名各行比较。
///
/// 容差：相比较的两个数，各按末位的半个单位计。
///
/// 例：住房保障支出在一表为 94.02，在另一表为 49.02。
///
/// 仅一方列示的科目，不作核对。
public struct GeneralPublicAgainstAppropriation: Rule {
  /// B8.
  public let id = RuleID(.betweenTables, 8)
  /// What it compares.
  public let title = Wording(zh: "一般公共预算支出表与财政拨款总表一致", en: "the general public budget agrees with appropriations")
  /// Which documents it is about.
  public let documents: DisclosureKind? = .finalAccounts
  /// The tables it compares.
  public let tables: [TableKind] = [.appropriation, .generalPublic]

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .finalAccounts, let appropriation = disclosure.appropriation else {
      return
    }
    AppropriationComparison(rule: id, appropriation: appropriation).check(disclosure, into: &report)
  }
}
