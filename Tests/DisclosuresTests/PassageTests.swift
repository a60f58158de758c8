import BudgetModel
import Disclosures
import Testing

/// The text of a document that is kept whole, sentence by sentence.
@Suite struct PassageTests {
  private static let text = """
    陵川县示例事务局2026年部门预算
    目录
    第一部分 部门概况..............1
    一、部门职责..............1
    第二部分 预算情况说明
    第一部分 部门概况
    一、部门职责
    贯彻执行有关法律法规；承担全县示例事务。
    第二部分 预算情况说明
    一、收支预算总体情况
    2026年收入预算100.00万元，比上年减少434.67万元，下降81.30%。主要原因是：一是压减一般性支出；二是人员减少。
    支出预算100.00万元。
    支出预算总表
    单位：万元
    科目编码\t科目名称\t合计
    201\t一般公共服务支出\t100.00
    20101\t人大事务\t100.00
    第三部分 名词解释
    一、财政拨款收入：指县级财政当年拨付的资金。
    """

  private func passages(_ text: String = text) throws -> [Passage] {
    try Samples.reading(Array(text.utf8)).disclosure.passages
  }

  @Test func `every sentence is kept whole, with its heading, paragraph and ending`() throws {
    let all = try passages().filter { !$0.text.isEmpty }
    let told = all.filter { $0.section == "一、收支预算总体情况" }
    #expect(
      told.map(\.text) == [
        "2026年收入预算100.00万元，比上年减少434.67万元，下降81.30%。", "主要原因是：一是压减一般性支出；", "二是人员减少。", "支出预算100.00万元。",
      ])
    #expect(told.map(\.paragraph) == [1, 1, 1, 2])
    #expect(all.first?.section == "一、部门职责")
    #expect(all.last?.text == "一、财政拨款收入：指县级财政当年拨付的资金。")
  }

  @Test func `a claim stands at the place of the passage that states it`() throws {
    let disclosure = try Samples.reading(Array(Self.text.utf8)).disclosure
    let claim = try #require(disclosure.claims.first { $0.measure == .change })
    let passage = try #require(disclosure.passages.first { $0.source == claim.source })
    #expect(passage.text.contains("434.67"))
  }

  @Test func `a heading above a heading with text is kept, contents and tables are not`() throws {
    let all = try passages()
    #expect(
      all.filter(\.text.isEmpty).map(\.section) == ["第一部分 部门概况", "第二部分 预算情况说明"])
    #expect(!all.contains { $0.text.contains("....") || $0.text.contains("人大事务") })
  }

  @Test func `what stands before the first heading is kept without one, a title is not`() throws {
    let text = """
      陵川县示例事务局2026年部门预算说明
      按照县财政局的要求，现将有关情况说明如下。
      一、收支预算总体情况
      收入预算100.00万元，支出预算100.00万元。
      """
    let all = try passages(text)
    #expect(all.map(\.section) == ["", "一、收支预算总体情况"])
    #expect(all.first?.text == "按照县财政局的要求，现将有关情况说明如下。")
  }
}
