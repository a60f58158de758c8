import BudgetModel

/// An account equals the sum of the accounts below it.
///
/// In every table that lists accounts by code, each 类 is compared with the 款 listed below it and each 款 with its 项,
/// column by column; so are the classes and sections of the economic classification, also where they stand in several
/// column groups, or have names only. Where a level is left out, the next one listed counts.
///
/// Tolerance: half a unit of the last published place for the account and for each part that holds a figure. With two
/// decimals in 万元, three parts and their parent may miss each other by 0.02 万元.
///
/// Example: 208 stands at 12.40, its two sections at 8.10 and 4.00. They come to 12.10, and 0.30 is more than three
/// roundings can make.
///
/// Silent where the account's own cell is blank, or where all cells below it are. A blank cell beside published ones
/// counts as nothing published. Where most accounts of a column fail, the column means something else, and none is
/// reported.
///
/// 说明
///
/// 上级科目应等于其下级科目之和。
///
/// 凡按科目编码列示的表，逐列核对：类等于其下各款之和，款等于其下各项之和；经济分类的类、款亦同，跨栏排列的一并计入，无编码的按名称层级。某一级未列示的，按其下一级计算。
///
/// 容差：科目本身及参与计算的每个数，各按末位的半个单位计。
///
/// 例：208 类为 12.40，其下两款为 8.10 和 4.00，合计 12.10，相差 0.30，超出尾差。
///
/// 科目本身为空白，或下级全部为空白时，不作核对；一列中多数科目均不相加的，视为并非合计关系，不作报告。
public struct ParentAccounts: Rule {
  /// A1.
  public let id = RuleID(.insideTable, 1)
  /// What it compares.
  public let title = Wording(zh: "上级科目等于下级科目之和", en: "an account equals the sum of those below it")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables where !open.table.isEmpty {
      let sums = open.accountSums
      let family = sums.flatMap { $0 }
      for sums in sums {
        report.check(
          sums, rule: id, in: open, parts: Wording(zh: "其下级科目合计", en: "the accounts below it"), family: family)
      }
    }
  }
}
