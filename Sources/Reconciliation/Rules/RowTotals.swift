import BudgetModel

/// The total of a row equals its parts in the columns beside it.
///
/// Which columns are parts, their headings say: 基本支出, 项目支出, 上缴上级支出, 经营支出 and 对附属单位补助支出 make up 合计;
/// 人员经费 and 公用经费 make up 基本支出 or 合计; income by source and money by budget (一般公共预算, 政府性基金预算,
/// 国有资本经营预算) make up their 合计 or 小计; 货物, 工程 and 服务 make up procurement. Headings that nest are followed: a
/// heading over several columns counts with its own 小计. Where headings leave open what makes up a total, the figures of all
/// rows may prove it. Every row is compared, totals included.
///
/// Tolerance: half a unit of the last published place for the total and for each part that holds a figure: 1,096.83 and
/// 467.89 beside 1,564.71 are rounding.
///
/// Example: 33.00 beside 21.00 基本支出 and 11.00 项目支出. The parts come to 32.00.
///
/// Silent where the total or all parts are blank, where headings and figures leave open what is a part (last year's figures,
/// 其中, two ways of splitting side by side), and where most rows of a table fail: then its columns mean something else.
///
/// 说明
///
/// 每行的合计应等于其右侧各分项之和。
///
/// 分项依表头判断：基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出之和为合计；人员经费、公用经费之和为基本支出或合计；各来源收入、各预算资金之和为其合计或小计；货物、工程、服务之和为采购合计。多层表头逐层核对，有小计的以小计参与上一层；表头不足以判断的，依各行数字证实的加总关系。每一行（含合计行）均核对。
///
/// 容差：合计及参与计算的每个数，各按末位的半个单位计，如 1,096.83 与 467.89 相对 1,564.71 属于尾差。
///
/// 例：合计 33.00，基本支出 21.00，项目支出 11.00，分项之和为 32.00。
///
/// 合计或全部分项为空白，表头和数字均不足以判断分项（上年数、其中、两种分类并列），或一表多数行均不相加时，不作核对。
public struct RowTotals: Rule {
  /// A3.
  public let id = RuleID(.insideTable, 3)
  /// What it compares.
  public let title = Wording(zh: "行合计等于各分项之和", en: "a row's total equals its parts")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for open in disclosure.openTables where !open.table.isEmpty {
      let table = open.table
      let isStrict = [.other, .performance, .information, .threePublicExpenses].contains(table.kind)
      for (block, layout) in table.blocks.enumerated() where layout.columns.count > 1 {
        let rows = table.rows.filter { $0.block == block }
        let promised = ColumnSum.sums(layout.columns, rows, strict: isStrict)
        // What headings leave open the figures may prove.
        let proven = open.provenColumnSums(rows).filter { own in !promised.contains { $0.total == own.total } }
        for sum in promised + proven {
          let sums = rows.map { row in
            CellSum(
              total: CellSum.Cell(row: row, column: sum.total),
              parts: sum.parts.map { CellSum.Cell(row: row, column: $0) }, isRow: true)
          }
          report.check(sums, rule: id, in: open, parts: Wording(zh: "各分项合计", en: "its parts"))
        }
      }
    }
  }
}
