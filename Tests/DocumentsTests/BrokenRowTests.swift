import Testing

@testable import Documents

/// Rows that a page break parts.
struct BrokenRowTests {
  private let coded = [["201", "甲类", "9.00"], ["20101", "乙款", "9.00"], ["2010101", "丙项", "9.00"]]

  @Test(arguments: [
    (["221020", "住房", "1.00"], ["3", "公积金", ""], ["2210203", "住房公积金", "1.00"]),
    (["2010199", "其他人大事", "1.00"], ["", "务支出", ""], ["2010199", "其他人大事务支出", "1.00"]),
    (["2010199", "其他人大事", ""], ["", "务支出", "1.00"], ["2010199", "其他人大事务支出", "1.00"]),
    (["2010199", "其他", "1,234.5"], ["", "", "6"], ["2010199", "其他", "1,234.56"]),
    (["30399", "补助（含", "1.00"], ["", "津贴）", ""], ["30399", "补助（含津贴）", "1.00"]),
  ])
  func `joined where something proves it`(last: [String], rest: [String], whole: [String]) {
    #expect(BrokenRow.joined(coded + [last], with: rest) == whole)
  }

  @Test(arguments: [
    (["2010199", "其他", "1.00"], ["208", "养老", "2.00"]), (["2010199", "其他", "1.00"], ["", "合计", ""]),
    (["2010199", "其他", "1.00"], ["", "一、结转", ""]), (["2010199", "其他", "1.00"], ["", "", ""]),
    (["2010199", "其他", "390000"], ["2010201", "培训", "0"]), (["2010199", "其他", "390000"], ["", "", "0"]),
    (["2010199", "其他", "1,234.56"], ["", "", "7"]), (["2010199", "其他", ""], ["", "合计", "1.00"]),
  ])
  func `left as they are where nothing does`(last: [String], rest: [String]) {
    #expect(BrokenRow.joined(coded + [last], with: rest) == nil)
  }

  @Test func `names alone prove nothing in a table without codes`() {
    #expect(BrokenRow.joined([["甲支出", "1.00"], ["乙支出", "2.00"]], with: ["丙支出", ""]) == nil)
  }
}
