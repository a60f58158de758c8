import BudgetModel
import Disclosures
import Documents
import Testing

/// The words of the narrative that are kept for rules.
@Suite struct PhraseTests {
  private func phrases(_ kind: StatedPhrase.Kind, _ sentences: String) throws -> [String] {
    let text = """
      陵川县示例事务局2026年部门预算
      三、收支预算情况说明
      收入预算100.00万元，支出预算100.00万元。
      \(sentences)
      """
    return try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == kind }.map(\.text)
  }

  @Test(arguments: [
    ("财政拨款支出增加（减少）的主要原因是业务量增加。", ["增加（减少）"]), ("会议费与上年相比增加(减少)0万元。", ["增加（减少）"]),
    ("办公费XX万元，比上年减少1.00万元。", ["XX万元"]), ("差旅费与上年持平，主要原因是。", ["主要原因是。"]),
    ("差旅费增加，主要原因是人员增加。", []), ("用房面积为100平方米（含租用）。", []),
  ])
  func `what a template left standing is kept`(_ sentence: String, _ found: [String]) throws {
    #expect(try phrases(.leftover, sentence) == found)
  }

  @Test func `punctuation behind punctuation is kept with the words before it`() throws {
    #expect(try phrases(.punctuation, "比上年增加144.81万元，。") == ["4.81万元，。"])
    #expect(try phrases(.punctuation, "比上年增加144.81万元。") == [])
  }

  @Test func `a bracket without its other half is kept, the number of an item is none`() throws {
    #expect(try phrases(.bracket, "会议费5.00万元（含培训费1.00万元。") == ["（含培训费1.0"])
    #expect(try phrases(.bracket, "1）会议费5.00万元（含培训费）。") == [])
  }

  @Test func `a bracket opened before a colon, and a reason that the next item cuts off`() throws {
    #expect(try phrases(.bracket, "“三公经费预算5.00万元。其中：\n（一）会议费5.00万元。") == ["“三公经费预算5"])
    #expect(try phrases(.leftover, "1、会议费5.00万元。主要原因是：\n2、培训费5.00万元。") == ["主要原因是："])
    #expect(try phrases(.leftover, "1、会议费5.00万元。主要原因是：\n（1）会议增加。") == [])
  }

  @Test func `a sign behind a direction and a comparison of two figures are kept`() throws {
    #expect(try phrases(.signed, "会议费减少-79.50万元。") == ["减少-79.50万元"])
    #expect(try phrases(.comparison, "完成年初预算的98.00%，决算数大于预算数的主要原因是节约。") == ["决算数大于预算数"])
    #expect(try phrases(.comparison, "决算数与预算数持平的主要原因是按预算执行。") == ["决算数与预算数持平"])
    #expect(try phrases(.comparison, "决算数与预算数基本持平。") == [])
  }

  @Test(arguments: ["……", "\t"])
  func `the parts a document must have are kept where they are, not where the contents list them`(gap: String) throws {
    let text = """
      陵川县示例事务局2026年部门预算
      目录
      一、主要职责\(gap)2
      二、收支预算情况说明\(gap)3
      三、名词解释\(gap)5
      一、主要职责
      负责示例事务。
      二、收支预算情况说明
      收入预算100.00万元，支出预算100.00万元。政府采购预算10.00万元。
      """
    let parts = try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == .part }.map(\.text)
    #expect(parts == ["目录", "部门职责", "情况说明", "政府采购"])
  }
}
