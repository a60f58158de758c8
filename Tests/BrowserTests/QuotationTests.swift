import BudgetModel
import Console
import Testing

@testable import Browser

/// What documents say in words of a figure.
struct QuotationTests {
  private func accounts(_ disclosure: Disclosure = Sample.told) -> YearDisclosures { YearDisclosures([disclosure]) }

  private func row(_ citation: Citation?) -> ListingRow {
    var row = ListingRow(id: "1", cells: [], summary: "")
    row.cited = [citation].compactMap { $0 }
    return row
  }

  private let source = Source(.prose(section: "一、支出情况", sentence: 1), page: 12)

  @Test func `a figure's sentence is quoted with the reason behind it, the figure marked however it is printed`() throws
  {
    let amount = try #require(Figure("-1434.67", .money(.tenThousandYuan))?.amount)
    let told = Quotations(accounts: accounts()).all(of: row(Citation(source, in: .finalAccounts, amount: amount)))
    let quotation = try #require(told.first)
    #expect(told.count == 1 && quotation.page == 12 && quotation.section == "一、支出情况")
    #expect(quotation.text == "行政运行支出60.00万元，比上年减少1,434.67万元。主要原因是：压减一般性支出；人员减少。")
    let scalars = Array(quotation.text.unicodeScalars)
    #expect(quotation.marked.map { String(String.UnicodeScalarView(scalars[$0])) } == ["1,434.67"])
  }

  @Test func `a row of a table is told what the text says of its account`() throws {
    var program = Sample.telling("2")
    let listing = program.listing()
    let total = try #require(listing.rows.first)
    #expect(Quotations(accounts: accounts()).all(of: total).isEmpty)
    var other = total
    other.figure = RowFigure(code: "2010301", name: "行政运行", amount: nil)
    #expect(Quotations(accounts: accounts()).all(of: other).map(\.text).first?.hasPrefix("行政运行支出") == true)
  }

  @Test func `where the library keeps no sentences that is said, and the way to the text is refused`() {
    var bare = Sample.told
    bare.passages = []
    let quotations = Quotations(accounts: accounts(bare))
    #expect(quotations.all(of: row(Citation(source, in: .finalAccounts))).isEmpty)
    #expect(quotations.isUnkept(row(Citation(source, in: .finalAccounts))))
    #expect(quotations.place(of: row(Citation(source, in: .finalAccounts))) == nil)
    var program = Sample.telling("w", bare)
    #expect(program.state.message?.text == TextListing.unkept(.chinese))
    #expect(program.state.place.topic == .overview)
    #expect(!program.frame().lines.isEmpty)
  }

  @Test func `a source that is no sentence is none`() {
    #expect(Citation(Source(.table(number: 1, block: 0, row: 1, column: nil)), in: .budget) == nil)
    #expect(Quotations.place(of: Source(.prose(section: "", sentence: 1)), in: Sample.told.passages) == nil)
  }

  @Test(arguments: [
    ("434.67", "减少434.67万元，占1434.67万元", [2..<8]), ("434.670", "减少434.67万元", [2..<8]), ("12", "第12页，1.2，12.5", [1..<3]),
    ("１２", "共12辆", [1..<3]), ("持平", "与上年持平。", [3..<5]), ("万", "", []),
  ])
  func `numbers are found whole, words as they stand`(_ words: String, _ text: String, _ places: [Range<Int>]) {
    #expect(QuotedWords.places(of: words, in: text) == places)
  }

  @Test func `places follow the text into the lines it is broken into`() {
    let text = "甲乙丙丁 戊己"
    #expect(
      QuotedWords.places([1..<3, 3..<6], of: text, in: ["甲乙", "丙丁", "戊己"]) == [[1..<2], [0..<1, 1..<2], [0..<1]])
    #expect(QuotedWords.joined([3..<5, 0..<2, 1..<3]) == [0..<5])
  }

  @Test func `on screen the figure is marked`() throws {
    var program = Sample.telling("7")
    _ = program.handle(.key(.character("G")))
    _ = program.handle(.key(.init(.enter)))
    #expect(program.state.place.topic == .text(.finalAccounts))
    let lines = program.frame().lines
    #expect(lines.contains { $0.contains("一、支出情况") })
    #expect(lines.contains { $0.contains("行政运行支出60.00万元") })
  }
}
