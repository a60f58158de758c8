import BudgetModel
import Documents
import Testing

@testable import Disclosures

struct PrintedNumberTests {
  @Test(arguments: [
    ("–50.00", "-50.00"), ("— 50", "-50"), ("﹣50.00", "-50.00"), ("- 50.00", "-50.00"), ("△50.00", "-50.00"),
    ("▲ 1,050.00", "-1,050.00"), ("50.00-", "-50.00"), ("( 50.00 )", "(50.00)"), ("（ 1 450.00 ）", "(1450.00)"),
    ("1 450.00", "1450.00"), ("12\u{A0}450\u{202F}000.5", "12450000.5"), ("¥450.00", "450.00"),
    ("-￥1,450.00", "-1,450.00"), ("￥ -3", "-3"),
  ])
  func `numbers as people write them have one form`(text: String, plain: String) {
    #expect(PrintedNumber.plain(text) == plain)
  }

  @Test(arguments: [
    "", "1,450.00", "-50", "甲1", "2024-", "1 45.00", "1234 567", "1 450 00", "--5", "(-5)", "5%", "1.2.3", "¥", "△",
    "2010301", "1 450,000", "50-", "3.5-4",
  ])
  func `what is none, or has that form, stays`(text: String) {
    #expect(PrintedNumber.plain(text) == nil)
  }

  private func reading(_ last: String, unit: String = "万元") throws -> Reading {
    let text = """
      石湾县档案保管局
      2025年度部门预算公开
      2025年预算支出总表
      单位：\(unit)
      科目编码\t科目名称\t合计\t基本支出
      合计\t\t400.00\t400.00
      201\t一般公共服务支出\t400.00\t400.00
      20126\t档案事务\t\(last)\t400.00
      """
    return try DisclosureReader().read(TextReader().read(Array(text.utf8)))
  }

  @Test(arguments: [("450.00万元", 1, "万元"), ("4,500,000 元", 1, "元"), ("△450.00", -1, "万元")])
  func `an amount may carry its own unit or sign`(cell: String, sign: Int, unit: String) throws {
    let figure = try #require(try reading(cell).disclosure.tables.first?.rows.last?.cells.first?.figure)
    #expect(figure.quantity == .money(MoneyUnit(rawValue: unit) ?? .yuan))
    #expect(
      figure.amount == PublishedNumber(figure.text).flatMap { Amount($0, unit: MoneyUnit(rawValue: unit) ?? .yuan) })
    #expect(figure.text.hasPrefix("-") == (sign < 0))
  }

  @Test func `a cell that holds digits and is no number is named`() throws {
    let doubts = try reading("4O0.00").doubts
    #expect(doubts.map(\.reason) == [.cellNoNumber])
    #expect(doubts.map(\.place) == ["2025年预算支出总表/档案事务/4O0.00"])
    #expect(doubts.map(\.line) == [8])
    #expect(try reading("无").doubts.isEmpty)
    #expect(try reading("-55.76%").doubts.isEmpty)
    #expect(try reading("△400.00").doubts.map(\.reason) == [.triangleNegative])
  }

  @Test(arguments: [("百元", "百元"), ("十万元", "十万元"), ("百万元", "百万元"), ("千万元", "千万元"), ("人民币万元", "万元")])
  func `units of every size are known`(printed: String, unit: String) throws {
    #expect(try reading("1", unit: printed).disclosure.tables.first?.unit.rawValue == unit)
  }

  @Test func `a unit that is not known is not read as its last characters`() throws {
    #expect(try reading("1", unit: "十亿元").doubts.map(\.reason) == [.unitAssumed])
  }

  @Test func `what a file without tables may be is told by what it is`() {
    #expect(DisclosureError.noTables(paragraphs: 1, in: .text).description.contains("a tab"))
    for kind in [DocumentKind.pdf, .webPage, .office] {
      #expect(!DisclosureError.noTables(paragraphs: 1, in: kind).description.contains("a tab"))
    }
  }

  @Test(arguments: [("+450.00", "450.00"), ("＋1,450.00", "1,450.00"), ("'450.00", "450.00")])
  func `a plus and a spreadsheet's mark for text are no part of the number`(printed: String, plain: String) {
    #expect(PrintedNumber.plain(printed) == plain)
  }

  @Test(arguments: ["45O.00", "450.0.0", "450,00", "+-450.00", "(+450.00)"])
  func `what is no number stays none`(printed: String) { #expect(PrintedNumber.plain(printed) == nil) }
}
