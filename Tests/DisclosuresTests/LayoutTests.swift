import BudgetModel
import Documents
import Testing

@testable import Disclosures

/// Layouts of other provinces, in a few rows each.
struct LayoutTests {
  private func tables(_ text: String) throws -> [Table] {
    let document = "陵川县示例事务局2025年度部门预算\n" + text
    return try Samples.reading(Array(document.replacing("|", with: "\t").utf8)).disclosure.tables
  }

  @Test func `codes in a column each for class, section and item, printed once or again`() throws {
    let tables = try tables(
      """
      支出预算总表
      单位：元
      功能分类科目编码|||科目名称|合计
      类|款|项||
      **|**|**|**|1
      |||合计|3,000
      201|||甲类|3,000
      |40||乙款|3,000
      201|40|01|丙项|3,000
      """)
    #expect(tables[0].rows.map(\.code) == [nil, "201", "20140", "2014001"])
    #expect(tables[0].rows.map(\.level) == [0, 1, 2, 3])
    #expect(tables[0].rows[3].cells.first?.amount == Amount(fen: 300_000, resolution: 100))
  }

  @Test(
    arguments: [
      ("[20105]统计信息事务", "20105", "统计信息事务"), ("2013601-行政运行", "2013601", "行政运行"), ("【201】一般公共服务支出", "201", "一般公共服务支出"),
      ("201一般", nil, "201一般"), ("[2]甲", nil, "[2]甲"), ("[20105]", nil, "[20105]"),
    ] as [(String, String?, String)])
  func `a code before the name in its cell`(cell: String, code: String?, name: String) {
    var above: [String] = []
    let read = RowCode([], label: cell, above: &above)
    #expect(read.code == code)
    #expect(read.label == name)
  }

  @Test func `a title inside the grid begins another table`() throws {
    let tables = try tables(
      """
      收入总表
      科目名称|合计|事业收入
      甲|1.00|1.00
      公开03表||
      支出总表||
      部门：陵川县示例事务局||单位：元

      科目编码|科目名称|合计
      201|甲类|2.00
      """)
    #expect(tables.map(\.kind) == [.income, .expenditure])
    #expect(tables.map(\.unit) == [.tenThousandYuan, .yuan])
    #expect(tables[1].label == "公开03表")
  }

  @Test func `a heading printed again on the next page is the same table`() throws {
    let tables = try tables(
      """
      支出总表
      单位：万元
      科目编码|科目名称|合计
      合计||3.00
      201|甲类|1.00
      支出总表
      单位：万元
      科目编码|科目名称|合计
      208|乙类|2.00
      """)
    #expect(tables.count == 1)
    #expect(tables[0].rows.map(\.number) == [1, 2, 3])
    #expect(Sums.failures(in: tables[0]).isEmpty)
  }

  @Test func `a title on every page is no heading`() throws {
    let head = "2025年度陵川县示例事务局部门预算公开"
    let tables = try tables(
      """
      \(head)
      支出总表
      单位：万元
      科目编码|科目名称|合计
      201|甲类|1.00
      \(head)
      208|乙类|2.00
      \(head)
      221|丙类|2.00
      \(head)
      """)
    #expect(tables.map(\.rows.count) == [3])
  }

  @Test func `negative amounts, strokes and words stay what they are`() throws {
    let tables = try tables("支出总表\n单位：万元\n科目编码|科目名称|合计|基本支出|项目支出\n201|甲类|-1.50|--|无\n")
    #expect(tables[0].rows[0].cells[0].amount == Amount(fen: -1_500_000, resolution: 10_000))
    #expect(tables[0].rows[0].cells[1] == .text("--"))
    #expect(tables[0].rows[0].cells[2] == .text("无"))
  }
}
