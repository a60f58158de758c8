import Randomness
import Documents
import Testing

struct HTMLReaderTests {
  private func read(_ text: String) throws -> Document { try FileReader().read(Array("<html>\(text)</html>".utf8)) }

  @Test func `paragraphs without what is not shown`() throws {
    let document = try read(
      "<head><title>题</title><style>p{}</style></head><body><p>甲 文<b>乙</b>\n丙</p><script>x<y</script><div>A &amp; B</div>"
    )
    #expect(document.blocks.map(\.text) == ["甲文乙丙", "A & B"])
  }

  @Test func `spans are spread over the cells they cover`() throws {
    let document = try read(
      """
      <table><tr><th rowspan=2>项目</th><th colspan="2">预算</th></tr><tr><td>基本</td><td>项目</td></tr>
      <tr><td>行政&nbsp;运行<td>1.00<td><p>2.00</p></table>
      """)
    #expect(
      document.blocks.first?.grid?.rows.map(\.cells) == [
        ["项目", "预算", ""], ["", "基本", "项目"], ["行政运行", "1.00", "2.00"],
      ])
  }

  @Test func `a table around tables only lays the page out`() throws {
    let document = try read(
      "<table><tr><td>题名</td></tr><tr><td><table><tr><td>甲</td><td>1</td></tr></table>尾</td></tr></table>")
    #expect(document.blocks.map(\.text) == ["题名", nil, "尾"])
    #expect(document.blocks[1].grid?.rows.map(\.cells) == [["甲", "1"]])
  }

  @Test func `pages in GB18030, whatever they declare`() throws {
    let bytes = Array("<html><meta charset=gb2312><p>".utf8) + [0xD4, 0xA4, 0xCB, 0xE3] + Array("</p></html>".utf8)
    #expect(try FileReader().read(bytes).blocks.map(\.text) == ["预算"])
    #expect(try read("<meta charset=gb2312><p>预算</p>").blocks.map(\.text) == ["预算"])
  }

  @Test(arguments: [
    "<table><td rowspan=99999999 colspan=99999999>x", "<table><tr><td>", "<p", "&#xFFFFFFFF;<table></tr>",
  ])
  func `absurd pages are read`(text: String) throws {
    #expect(try read(text).blocks.count <= 2)
  }

  @Test func `damaged pages cost nothing`() throws {
    let whole = Array(
      "<html><table><tr><td rowspan=2>甲</td><td>1.00</td></tr><tr><td>&lt;</td></tr></table></html>".utf8)
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int.random(in: 6..<bytes.count, using: &generator)] = UInt8.random(in: 0x20..<0x7F, using: &generator)
      }
      do { _ = try FileReader().read(bytes) } catch { #expect(!error.description.isEmpty) }
    }
  }

  private func table(_ cell: String) throws -> [[String]] {
    let page = "<table><tr><td>名称</td><td>金额</td></tr>\(cell)<tr><td>乙</td><td>2.00</td></tr></table>"
    return try read(page).blocks.first?.grid?.rows.map(\.cells) ?? []
  }

  @Test(arguments: [
    "<tr style='display : none'><td>甲</td><td>1.00</td></tr>", "<tr hidden><td>甲</td><td>1.00</td></tr>",
    "<tr style=\"color:red; visibility: hidden\"><td>甲</td><td>1.00</td></tr>",
    "<tr><td><del>甲</del></td><td><span style='text-decoration:line-through'>1.00</span></td></tr>",
  ])
  func `what is hidden or struck out is not read`(row: String) throws {
    #expect(try table(row) == [["名称", "金额"], ["乙", "2.00"]])
  }

  @Test(arguments: [
    ("<input value='1.00'>", "1.00"), ("<input type=text value=\"1.00\" style='width: 9px'>", "1.00"),
    ("<input type=hidden value=7>1.00", "1.00"), ("<textarea>1.00</textarea>", "1.00"),
    ("<select><option>7</option><option selected>1.00</option></select>", "1.00"), ("1.00<sup>1</sup>", "1.00"),
    ("1.00<sup>[2]</sup>", "1.00"), ("1.00<span style='display:none'>9</span>", "1.00"), ("3 m<sup>2</sup>", "3 m²"),
    ("<span style='font-size:10.5pt'>1.00</span>", "1.00"), ("<span style='font-size:0'>9</span>1.00", "1.00"),
  ])
  func `fields have their values, footnotes leave no digit`(cell: String, text: String) throws {
    #expect(try table("<tr><td>甲</td><td>\(cell)</td></tr>") == [["名称", "金额"], ["甲", text], ["乙", "2.00"]])
  }

  @Test func `lines in a cell of the layout are paragraphs, and a single column is one too`() throws {
    let inner = "<table><tr><td>甲</td><td>1</td></tr></table>"
    let nested = try read("<table><tr><td><p>局</p><p>表<br>单位：元</p>\(inner)</td></tr></table>")
    #expect(nested.blocks.map(\.text) == ["局", "表", "单位：元", nil])
    #expect(try read("<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>").blocks.map(\.text) == ["甲", "乙"])
  }

  @Test func `what a style sheet of the page hides is not there, what it only dresses is`() throws {
    let page =
      "<html><head><style>.gone, td.x{display:none} .red{color:red} .a .b{display:none} @media print{.p{display:none}}</style></head>"
      + "<body><table><tr><td>编码</td><td>合计</td></tr><tr class='gone'><td>211</td><td>9.00</td></tr>"
      + "<tr class='red p'><td>213</td><td><span class='x'>1</span><b class='b'>450.00</b></td></tr></table></body></html>"
    let document = try HTMLReader().read(Array(page.utf8))
    #expect(document.blocks.compactMap(\.grid).flatMap(\.rows).map(\.cells) == [["编码", "合计"], ["213", "450.00"]])
  }
}
