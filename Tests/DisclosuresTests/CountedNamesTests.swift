import BudgetModel
import Testing

@testable import Disclosures

/// Names behind the number of what is named.
struct CountedNamesTests {
  @Test(arguments: [
    ("某局内设机构3个，分别为：办公室、人事科（党建办、督查室）、法规科，另设机关党委、工会", "某局内设机构3个", 3),
    ("部门本级内设2个，各机构规范简称依次为：办公室、人事科", "部门本级内设2个", 2),
    ("某局下设二级预算单位2个，分别是：某中心、某站和某所", "下设二级预算单位2个", 2),
    ("内设机构3个：审计一处、审计二处、审计三处", "内设机构3个", 3),
  ])
  func `names are counted as they stand, brackets part none`(_ sentence: String, _ subject: String, _ count: Int) throws
  {
    let list = try #require(CountedNames.list(in: sentence))
    #expect(list.subject.hasSuffix(subject))
    #expect(list.names.count == count)
  }

  @Test(arguments: [
    "内设13个处室和机关党委，分别是：办公室、人事科", "人员经费主要包括：基本工资、津贴补贴", "内设机构3个", "支出2.00万元，分别为办公费、差旅费",
    "行政编制3名，事业编制4名，分别为某科、某站",
  ])
  func `what was counted with others, or is no number of names, is no list`(_ sentence: String) {
    #expect(CountedNames.list(in: sentence) == nil)
  }

  @Test func `names that stand before their number are counted where they are many`() throws {
    let list = try #require(CountedNames.listBefore(in: "2026年，某市甲局、某市乙站、某市丙所、某市丁院等5家行政单位以及某中心1家单位的经费增加"))
    #expect(list.subject == "等5家行政单位")
    #expect(list.names.count == 4)
    #expect(CountedNames.listBefore(in: "通过甲报、乙台等20家媒体") == nil)
    #expect(CountedNames.listBefore(in: "办公费、水费、电费、邮电费等支出") == nil)
  }

  private func behind(_ sentence: String, _ paragraphs: String...) -> (subject: String, names: [String])? {
    CountedNames.listBehind(sentence, paragraphs.map { [Narrative.Sentence(number: 2, text: $0)] }[...])
  }

  @Test func `names in numbered paragraphs behind the sentence that counts them`() throws {
    let offices = try #require(behind("某局设2个内设机构，包括：", "（一）办公室。负责文秘", "（二）人事科。负责人事", "第二部分"))
    #expect(offices.names == ["办公室", "人事科"])
    let units = try #require(behind("行政单位1家，事业单位2家，具体包括：", "1. 某局（本部）", "2. 某中心", "3. 某站"))
    #expect(
      Enumeration(subject: units.subject, names: units.names, source: Source(.prose(section: "", sentence: 1))).count
        == 3)
    #expect(units.names.count == 3)
    #expect(behind("某局设2个内设机构，包括：", "办公室", "人事科") == nil)
    #expect(behind("某局设2个内设机构，包括：", "1、办公室", "2、（甲、乙）") == nil)
    #expect(behind("预算10.00万元，包括：", "1. 会议费", "2. 培训费") == nil)
  }

  @Test func `names by kind, under the kinds that the sentence counts`() throws {
    func lists(_ sentence: String, _ headings: String...) -> [String] {
      CountedNames.listsByKind(sentence, headings.map { [Narrative.Sentence(number: 1, text: $0)] })
        .map { "\($0.subject) \($0.names.joined(separator: " "))" }
    }
    let sentence = "本部门包括2个内设机构、1个下属事业单位和2个派出机构，具体包括："
    #expect(
      lists(sentence, "（一）机关内设机构", "1、办公室", "2、立案庭", "3、人事处", "（二）下属事业单位", "1、某中心", "（三）派出机构", "1、甲所", "2、乙所", "四、任务")
        == ["2个内设机构 办公室 立案庭 人事处", "2个派出机构 甲所 乙所"])
    #expect(
      lists(sentence, "（一）机关内设机构", "1、办公室", "2、某处（挂“甲中心”、", "3、某庭", "四、任务") == ["2个内设机构 办公室 某处 某庭"])
    #expect(lists(sentence, "（一）机关内设机构", "1、办公室", "2、某处（挂“甲中心”、").isEmpty)
    #expect(lists(sentence, "（一）机关职能", "1、办公室", "2、立案庭").isEmpty)
    #expect(lists("本部门包括2个内设机构。", "（一）机关内设机构", "1、办公室", "2、立案庭").isEmpty)
  }
}
