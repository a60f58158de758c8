import Documents
import Testing

struct FurnitureTests {
  private func furniture(_ text: String) throws -> [String] {
    try TextReader().read(Array(text.utf8)).blocks.filter(\.isFurniture).compactMap(\.text)
  }

  @Test func `watermarks and what a page break left of them`() throws {
    #expect(try furniture("仅供内部审核\n甲文\n仅供内部审核\n乙文\n内部审核") == ["仅供内部审核", "仅供内部审核", "内部审核"])
  }

  @Test func `a heading that is repeated is no watermark`() throws {
    #expect(try furniture("项目概况\n甲\t乙\n项目概况\n甲\t乙\n项目概况").isEmpty)
  }

  @Test func `the title of a table on forty pages is a title`() throws {
    let pages = String(repeating: "支出总表\n甲\t乙\n某某机关内刊\n", count: 40)
    #expect(Set(try furniture(pages)) == ["某某机关内刊"])
  }

  @Test(arguments: ["下", "八", "12", "- 3 -", "第4页"])
  func `stray characters and page numbers`(line: String) throws {
    #expect(try furniture("甲文\n\(line)\n乙文") == [line])
  }

  @Test(arguments: ["无", "表", "2024", "一、概况", "3月"])
  func `short lines that mean something`(line: String) throws {
    #expect(try furniture("甲文\n\(line)\n乙文").isEmpty)
  }
}
