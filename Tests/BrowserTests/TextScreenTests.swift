import Catalogues
import BudgetModel
import Console
import Testing

@testable import Browser

/// The text of a document: reading it, and finding words in it.
struct TextScreenTests {
  private let key = DepartmentYear(department: Sample.department.id, year: 2024)

  @Test func `headings, then sentences, each once and in order`() {
    let context = ListingContext(options: Options(language: .chinese), phase: .finalAccounts)
    let listing = TextListing.make(Sample.told, context)
    #expect(listing.rows.filter(\.isHeading).map(\.summary) == ["第二部分 情况说明", "一、支出情况", "第三部分 名词解释"])
    #expect(listing.rows.filter { !$0.isHeading }.map(\.id).first == "1/一、支出情况")
    #expect(Set(listing.rows.map(\.id)).count == listing.rows.count)
    #expect(listing.rows.last?.origin.contains("第12页") == true)
  }

  @Test func `two headings of the same words are two sections`() {
    var disclosure = Sample.told
    disclosure.passages += disclosure.passages
    let context = ListingContext(options: Options(language: .english), phase: .finalAccounts)
    let listing = TextListing.make(disclosure, context)
    #expect(listing.rows.count(where: \.isHeading) == 6)
    #expect(Set(listing.rows.map(\.id)).count == listing.rows.count)
  }

  @Test func `words in the text are found, the sentence is listed from shortly before them, and Enter goes there`()
    throws
  {
    var program = Sample.telling("/压减")
    let rows = program.answers().rows
    #expect(rows.first?.summary == "正文")
    #expect(rows.last?.cells[1].text == "主要原因是：压减一般性支出；")
    let frame = program.frame()
    let line = try #require(frame.lines.firstIndex { $0.contains("压减一般性") })
    #expect(frame.row(line).contains { $0.style.role == .match })
    _ = program.handle(.key(.init(.enter)))
    #expect(program.state.place == .accounts(key, .text(.finalAccounts)))
    #expect(program.state.here.selection == "2/一、支出情况")
    let there = program.frame()
    #expect(there.lines.indices.contains { there.row($0).contains { $0.style.role == .match } })
    _ = program.handle(.key(.character("[")))
    #expect(program.state.place.topic == .overview)
  }

  @Test func `all words must stand in one sentence, and one character finds nothing`() {
    var program = Sample.telling("/会议费 压减")
    #expect(!program.answers().rows.contains { $0.summary == "正文" })
    program = Sample.telling("/样例局 会议费")
    #expect(program.answers().rows.last?.summary == "会议费持平。")
    program = Sample.telling("/费")
    #expect(!program.answers().rows.contains { $0.summary == "正文" })
  }

  @Test func `a path leads there and back`() throws {
    let resolver = try PathResolver("样例局/2024/决算/报表/正文", in: HeldCatalogue([Summary(Sample.told)]), .standard)
    let open = OpenYear(YearDisclosures([Sample.told]))
    #expect(try resolver.destination(in: open).place == .accounts(key, .text(.finalAccounts)))
    let program = Sample.telling("w")
    #expect(program.state.path == "样例局/2024/决算/报表/正文")
  }

  @Test func `a sentence is marked with its words, and the mark leads back`() throws {
    var program = Sample.telling("wj ")
    let mark = try #require(program.state.marks.list.first)
    #expect(mark.id.place == .accounts(key, .text(.finalAccounts)))
    #expect(Mark(fields: mark.fields, .standard) == mark)
    #expect(!program.frame().lines.isEmpty)
  }
}
