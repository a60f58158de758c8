import BudgetModel
import Disclosures
import Documents
import Testing

/// Numbers of matters and units, and accounts, that sentences name beside what the document has.
@Suite struct CountedPhraseTests {
  private func disclosure(_ sentences: String) throws -> Disclosure {
    let text = """
      陵川县示例事务局2026年部门预算
      支出总表
      单位：万元
      | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
      | 201 | 一般公共服务支出 | 100.00 | 60.00 | 40.00 |
      | 20103 | 政府办公厅及相关机构事务 | 100.00 | 60.00 | 40.00 |
      | 2010301 | 行政运行 | 60.00 | 60.00 | |
      | 2010303 | 机关服务 | 40.00 | | 40.00 |
      三、收支预算情况说明
      收入100.00万元，支出100.00万元。
      \(sentences)
      """
    return try Samples.reading(Array(text.utf8)).disclosure
  }

  private func phrases(_ kind: StatedPhrase.Kind, _ sentences: String) throws -> [String] {
    try disclosure(sentences).phrases.filter { $0.kind == kind }.map(\.text)
  }

  @Test(arguments: [
    ("政府办公厅及相关机构事务（款）信访业务（项）支出40.00万元。", ["政府办公厅及相关机构事务；信访业务"]),
    ("政府办公厅及相关机构事务（款）机关服务（项）支出40.00万元。", []),
    ("政府办公厅及相关机构事务（款）信访业务（项）支出0万元，比上年减少100%。", []),
    ("职业与机构（款）机关服务（项）支出40.00万元。", ["机关服务；职业与机构"]),
    ("一般公共服务支出（类）政府办公厅及相关机构事务（款）行政运行（项）支出60.00万元。", []),
  ])
  func `an account that no table has there is kept beside the one above or below it`(
    _ sentence: String, _ found: [String]
  ) throws {
    #expect(try phrases(.strangeAccount, sentence) == found)
  }

  @Test func `seven digits with a stroke before a name are its code`() throws {
    #expect(try phrases(.account, "2010304-机关服务40.00万元。") == ["2010304 机关服务"])
    #expect(try phrases(.account, "电话2010304-机关。") == [])
  }

  @Test func `matters announced are told one by one`() throws {
    let told = "一是抓收入。二是抓支出。三是抓绩效。"
    #expect(try phrases(.ordinals, "全年围绕以下4个方面展开：\(told)") == ["4个方面；3"])
    #expect(try phrases(.ordinals, "全年围绕以下三个方面展开：\(told)") == [])
    #expect(try phrases(.ordinals, "全年在四个方面用力，进展良好。主要原因：一是人员增加。二是支出减少。") == [])
  }

  @Test func `names that commas part are a list where nothing else parts them`() throws {
    func names(_ sentence: String) throws -> [[String]] {
      try disclosure(sentence).enumerations.filter { $0.subject.contains("家") }.map(\.names)
    }
    #expect(
      try names("预算单位共计3家，具体包括：甲局（本级），乙中心，丙中心。") == [["甲局（本级）", "乙中心", "丙中心"]])
    #expect(try names("预算单位共计2家，具体包括：甲局、乙中心，均为预算单位。") == [["甲局", "乙中心"]])
  }

  @Test func `posts by kind behind a date are the parts of all`() throws {
    #expect(
      try phrases(.sum, "截至上年底，本部门人员编制125人，其中行政编制111人，事业编制13人。") == ["111+13=125人"])
    #expect(try phrases(.sum, "比上年增加125人，其中行政编制111人，事业编制13人。") == [])
  }
}
