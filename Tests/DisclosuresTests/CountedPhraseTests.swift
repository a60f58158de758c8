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

  @Test func `matters announced are told in paragraphs with numbers`() throws {
    func told(_ count: Int, _ numbers: [String]) throws -> [String] {
      try phrases(.ordinals, "全年围绕以下\(count)项工作展开：\n" + numbers.map { "\($0)抓落实。\n" }.joined())
    }
    #expect(try told(4, ["1.", "2.", "3."]) == ["4项工作；3"])
    #expect(try told(3, ["1.", "2.", "3."]) == [])
    #expect(try told(3, ["（1）", "（2）"]) == ["3项工作；2"])
  }

  @Test func `a part that a bracket names is not more than its whole`() throws {
    #expect(try phrases(.sum, "现有教授45名（含外聘50名）。") == ["45=50名"])
    #expect(try phrases(.sum, "现有教授45名（含外聘5名）。") == [])
    #expect(try phrases(.sum, "10人（含）以上20人以下的培训。") == [])
    #expect(try phrases(.sum, "补助10万元（含税30万元）。") == [])
  }

  @Test func `a change is followed by factors of the other direction alone`() throws {
    func reasons(_ sentences: String) throws -> [String] { try phrases(.reason, sentences) }
    #expect(
      try reasons("支出比上年增加3.00万元，主要减少因素：会议少了一些。") == ["增加3.00万元：其后称减少"])
    #expect(try reasons("支出比上年减少3.00万元，主要减少因素：会议费下降。") == ["减少3.00万元：其后称减少"])
    #expect(try reasons("支出比上年增加3.00万元。主要增加因素：工资；主要减少因素：会议。") == [])
  }

  @Test(arguments: [
    ("（八）2101102-事业单位医疗18.28万元。主要用于职工基本养老保险缴费支出。", ["事业单位医疗：用于职工基本养老保险缴费支出"]),
    ("行政单位医疗18.28万元，主要用于单位缴纳住房公积金。", ["行政单位医疗：用于单位缴纳住房公积金"]),
    ("行政单位医疗18.28万元，主要用于单位缴纳基本医疗保险。", []),
    ("职业年金缴费支出8.00万元。主要用于实施养老保险制度由单位缴纳的职业年金。", []), ("会议费2.00万元，主要用于医疗座谈会。", []),
  ])
  func `what an account is for is not what another is for`(_ sentences: String, _ found: [String]) throws {
    #expect(try phrases(.swapped, sentences) == found)
  }

  @Test func `a difference is explained in the direction the sentence before gives it`() throws {
    #expect(
      try phrases(.reason, "事业收入增加9.00万元，其他收入减少3.00万元。本年其他收入发生较大差异的原因是捐赠增加。")
        == ["减少3.00万元：捐赠增加"])
    #expect(try phrases(.reason, "事业收入增加9.00万元。本年其他收入发生较大差异的原因是捐赠增加。") == [])
  }

  @Test(arguments: [
    ("2026年未安排公务用车购置。", ["未安排公务用车购置"]), ("2026年无因公出国（境）计划。", ["无因公出国（境）计划"]),
    ("2025年未安排公务用车购置。", []), ("比上年减少，原因是未安排公务用车购置。", []),
    ("2026年未安排公务用车购置，公务用车购置费0.00万元。", ["未安排公务用车购置"]), ("未安排公务用车购置的单位除外。", []),
  ])
  func `an expense of the document's year that a sentence denies is kept`(_ sentence: String, _ found: [String]) throws
  {
    #expect(try phrases(.denied, sentence) == found)
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
