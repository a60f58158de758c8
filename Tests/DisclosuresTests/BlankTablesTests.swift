import BudgetModel
import Testing

@testable import Disclosures

/// Lists that say which tables are blank.
struct BlankTablesTests {
  private func phrases(_ flag: String, _ cells: String) throws -> [String] {
    let text = """
      陵川县示例事务局2025年度部门预算

      报表\t报表名称\t是否空表\t理由
      表1\t部门预算支出总表\t\(flag)\t不涉及

      2025年部门预算支出总表

      单位：万元

      科目编码\t科目名称\t合计\t基本支出\t项目支出
      201\t一般公共服务支出\t\(cells)

      第三部分 2025年度部门预算情况说明

      一、收支预算总体情况

      2025年收入预算400万元。
      """
    return try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == .blank }.map(\.text)
  }

  @Test func `a table that is otherwise is kept`() throws {
    #expect(try phrases("是", "9.00\t4.00\t5.00") == ["是否空表：是"])
    #expect(try phrases("否", "\t\t") == ["是否空表：否"])
  }

  @Test func `one that is as the list says, or of which it says nothing, is not`() throws {
    #expect(try phrases("否", "9.00\t4.00\t5.00") == [])
    #expect(try phrases("是", "\t\t") == [])
    #expect(try phrases("", "9.00\t4.00\t5.00") == [])
  }
}
