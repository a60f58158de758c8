import Documents
import Testing

struct PDFReaderTests {
  private func read(_ name: String) throws -> Document { try FileReader().read(path: Samples.path(name)) }

  private static let ruled = [
    ["科目", "", "预算", ""], ["编码", "名称", "基本", "项目"], ["2010301", "行政运行", "1,200.50", "300.00"],
    ["2010302", "一般行政管理事务", "", "1,234,567.89"],
  ]

  @Test func `ruled cells, merged headings, wrapped text and wrapped numbers`() throws {
    let document = try read("ruled.pdf")
    #expect(document.blocks.filter { !$0.isFurniture }.map(\.text) == ["支出总表", "部门：示例县示例局", "单位：万元", nil])
    #expect(document.blocks[3].grid?.rows.map(\.cells) == Self.ruled)
    #expect(document.blocks.filter(\.isFurniture).map(\.text) == ["- 1 -"])
    #expect(document.pageCount == 1)
  }

  @Test func `columns without lines are told by alignment`() throws {
    let rows = try read("aligned.pdf").blocks.first?.grid?.rows.map(\.cells)
    #expect(
      rows == [["项目", "预算", "决算"], ["会议费", "10.00", "9.50"], ["培训费", "8.00", ""], ["差旅费", "120.00", "118.25"]])
  }

  @Test func `a table over two pages is one, with its heading once and each row's page`() throws {
    let document = try read("two-pages.pdf")
    let rows = document.blocks[0].grid?.rows ?? []
    #expect(
      rows.map(\.cells) == Self.ruled + [["20805", "养老支出", "50.00", ""], ["2080505", "养老保险", "50.00", "0.00"]])
    #expect(rows.map(\.page) == [1, 1, 1, 1, 2, 2])
    #expect(
      document.blocks.filter(\.isFurniture).compactMap(\.text) == ["示例局部门预算", "1", "示例局部门预算", "2", "示例局部门预算", "3"])
  }

  @Test func `lines of one paragraph are joined, an indented line begins another`() throws {
    let texts = try read("two-pages.pdf").blocks.filter { !$0.isFurniture && $0.page == 3 }.compactMap(\.text)
    #expect(texts.count == 2)
    #expect(texts.first?.hasSuffix("八九甲乙丙丁戊。") == true)
    #expect(texts.last == "另起一段，其数为一。")
  }

  @Test func `pages turned by the file, and pages printed sideways`() throws {
    #expect(
      try read("sideways.pdf").blocks.map(\.text) == ["行政运行支出", "项目支出合计", "基本支出合计", "人员经费合计", "公用经费合计"])
    #expect(
      try read("printed-sideways.pdf").blocks.first?.grid?.rows.map(\.cells) == [
        ["支出功能科目", "本年预算合计"], ["行政运行", "1,200.50"], ["一般事务", "300.00"], ["公用经费合计", "20.00"],
      ])
  }

  @Test func `pictures of text are named as such`() {
    #expect(throws: DocumentError.noTextLayer(pages: 2)) { try read("scanned.pdf") }
  }

  @Test func `with ../shared: every PDF has tables or paragraphs, none is scanned`() throws {
    for path in Samples.sharedPDFs() {
      let document = try FileReader().read(path: path)
      #expect(document.blocks.count > 50, "\(path)")
      #expect(document.scannedPages.isEmpty)
    }
  }
}
