import BudgetModel
import Disclosures
import Documents
import Testing

/// The names, years and lists of tables that are kept for rules where they are not those of the document.
@Suite struct PublisherPhraseTests {
  private let titles = ["收支总表", "收入总表", "支出总表", "财政拨款收支总表", "“三公”经费支出表"]

  /// A budget of five small tables.
  private func document(
    contents: [String]? = nil, name: String = "陵川县示例事务局", year: String = "2026年度", heading: String = "一、收支预算情况说明",
    sentence: String = "2026年，陵川县示例事务局收入预算100.00万元。"
  ) -> String {
    let listed = (contents ?? titles).enumerated().map { "\($0.offset + 1). 2026年部门\($0.element)" }.joined(
      separator: "\n")
    let tables = titles.enumerated().map { index, title in
      let isSecond = index == 1
      return """
        公开0\(index + 1)表

        \(title)

        部门名称：\(isSecond ? name : "陵川县示例事务局")

        \(isSecond ? year : "2026年度")

        单位：万元

        科目编码\t科目名称\t合计\t基本支出\t项目支出
        合计\t\t100.00\t60.00\t40.00
        201\t一般公共服务支出\t100.00\t60.00\t40.00
        """
    }
    return """
      陵川县示例事务局2026年部门预算

      目录

      \(listed)

      第一部分 概况

      第二部分 报表

      \(tables.joined(separator: "\n\n"))

      第三部分 情况说明

      \(heading)

      \(sentence)
      """
  }

  private func phrases(_ kind: StatedPhrase.Kind, _ text: String) throws -> [String] {
    try Samples.reading(Array(text.utf8)).disclosure.phrases.filter { $0.kind == kind }.map(\.text)
  }

  @Test func `a document that names itself and lists its tables keeps nothing`() throws {
    for kind in [StatedPhrase.Kind.body, .listed, .unlisted] { #expect(try phrases(kind, document()) == []) }
  }

  @Test func `another body above a table, in a heading and before its income is kept`() throws {
    #expect(try phrases(.body, document(name: "陵川县水务局")) == ["陵川县水务局"])
    #expect(try phrases(.body, document(heading: "一、陵川县水务局收支预算情况说明")) == ["陵川县水务局"])
    #expect(try phrases(.body, document(sentence: "2026年，陵川县水务局收入预算100.00万元。")) == ["陵川县水务局"])
    #expect(try phrases(.body, document(sentence: "陵川县水务局纳入2026年部门预算的项目共3个。")) == ["陵川县水务局"])
    let other = "2026年，陵川县示例事务局收入预算100.00万元，由陵川县财政局拨付，见陵川县财政局关于2026年部门预算的批复。"
    #expect(try phrases(.body, document(sentence: other)) == [])
  }

  @Test func `another year above a table is kept with the table's title`() throws {
    #expect(try phrases(.heading, document(year: "2025年度")) == ["2025年度：收入总表"])
    #expect(try phrases(.heading, document()) == [])
  }

  @Test func `a table of the contents that does not follow is kept, and one that is not in the contents`() throws {
    #expect(try phrases(.listed, document(contents: titles + ["政府采购预算表"])) == ["2026年部门政府采购预算表"])
    let wrapped = Array(titles.dropLast()) + ["“三公”经费支\n出表"]
    #expect(try phrases(.unlisted, document(contents: wrapped)) == [])
    let less = ["收支总表", "收入总表", "支出总表", "财政拨款收支总表", "项目支出绩效目标表"]
    #expect(try phrases(.unlisted, document(contents: less)) == ["“三公”经费支出表"])
  }
}
