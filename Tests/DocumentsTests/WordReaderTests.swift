import Testing

@testable import Documents

/// What a text document shows, and what it holds and does not show.
struct WordReaderTests {
  private func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }
  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t>\(text)</w:t></w:r>"
  }
  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(paragraph(run(text)))</w:tc>"
  }
  private func row(_ cells: String, _ properties: String = "") -> String {
    "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells)</w:tr>"
  }

  @Test(arguments: ["<w:vanish/>", "<w:strike w:val=\"1\"/>", "<w:dstrike w:val=\"true\"/>"])
  func `hidden and struck-out text is not read`(property: String) throws {
    let body = paragraph(run("收入") + run("旧", property) + run("合计"))
    #expect(try OfficeSample.lines(OfficeSample.document(body)) == ["收入合计"])
  }

  @Test(arguments: [
    "<w:vanish w:val=\"0\"/>", "<w:strike w:val=\"false\"/>", "<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>",
  ])
  func `what is no longer hidden or struck out is read`(property: String) throws {
    #expect(try OfficeSample.lines(OfficeSample.document(paragraph(run("收入", property)))) == ["收入"])
  }

  @Test func `of tracked changes the new text is read, the deleted is not`() throws {
    let body =
      paragraph(
        "<w:ins>" + run("120.00") + "</w:ins><w:del><w:r><w:delText>110.00</w:delText></w:r></w:del>" + run("万元"))
      + paragraph("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("比上年")) + paragraph(run("增加"))
      + paragraph("<w:moveFrom>" + run("移走") + "</w:moveFrom>") + paragraph(run("末"))
    #expect(try OfficeSample.lines(OfficeSample.document(body)) == ["120.00万元", "比上年增加", "末"])
  }

  @Test func `instructions of fields are not read, their results are`() throws {
    let field = "<w:r><w:instrText>PAGE 17</w:instrText></w:r>" + run("第三部分") + "<w:r><w:tab/></w:r>" + run("7")
    #expect(try OfficeSample.lines(OfficeSample.document(paragraph(field))) == ["第三部分7"])
  }

  @Test func `a text box stands once, before the paragraph that holds it`() throws {
    let box = "<w:txbxContent>\(paragraph(run("某某局")))\(paragraph(run("2025年度部门预算")))</w:txbxContent>"
    let body = paragraph(
      run("目") + "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>\(box)</wps:txbx></mc:Choice>"
        + "<mc:Fallback><v:textbox>\(box)</v:textbox></mc:Fallback></mc:AlternateContent></w:r>" + run("录"))
    #expect(try OfficeSample.lines(OfficeSample.document(body)) == ["某某局", "2025年度部门预算", "目录"])
  }

  @Test(arguments: [
    ("8", "<w:sz w:val=\"14\"/>", "450.00"), ("4", "<w:sz w:val=\"14\"/>", "450.001"), ("8", "", "450.001"),
  ])
  func `a mark raised by hand is one where it is smaller, too`(up: String, size: String, shown: String) throws {
    let body = paragraph(run("450.00") + run("1", "<w:position w:val=\"\(up)\"/>\(size)"))
    #expect(try OfficeSample.lines(OfficeSample.document(body)) == [shown])
  }

  @Test func `a footnote stands at the end, its mark nowhere`() throws {
    let body = paragraph(run("支出合计") + run("1", "<w:vertAlign w:val=\"superscript\"/>")) + paragraph(run("二"))
    let notes = "<w:footnote>\(paragraph("<w:r><w:footnoteRef/></w:r>" + run("含结转")))</w:footnote>"
    #expect(try OfficeSample.lines(OfficeSample.document(body, notes: notes)) == ["支出合计", "二", "含结转"])
  }

  @Test func `merged cells stand once`() throws {
    let (start, rest) = ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
    let table =
      row(cell("项目", "<w:gridSpan w:val=\"2\"/>") + cell("金额")) + row(cell("产出", start) + cell("数量") + cell("1"))
      + row(cell("看不见", rest) + cell("质量") + cell("2")) + row(cell("效益", start) + cell("经济") + cell("3"))
    #expect(
      try OfficeSample.lines(OfficeSample.document("<w:tbl>\(table)</w:tbl>"))
        == ["项目||金额", "产出|数量|1", "|质量|2", "效益|经济|3"])
  }

  @Test func `a cell said to go on from above with nothing above it is read`() throws {
    let table = row(cell("甲", "<w:vMerge/>") + cell("1")) + row(cell("乙") + cell("2"))
    #expect(try OfficeSample.lines(OfficeSample.document("<w:tbl>\(table)</w:tbl>")) == ["甲|1", "乙|2"])
  }

  @Test func `deleted and hidden rows are not read; cells may begin further right`() throws {
    let table =
      row(cell("甲") + cell("1")) + row(cell("乙") + cell("2"), "<w:del/>") + row(cell("丙") + cell("3"), "<w:hidden/>")
      + row(cell("4"), "<w:gridBefore w:val=\"1\"/>")
    #expect(try OfficeSample.lines(OfficeSample.document("<w:tbl>\(table)</w:tbl>")) == ["甲|1", "|4"])
  }

  @Test func `a table in a table lays the page out`() throws {
    let inner = "<w:tbl>\(row(cell("科目") + cell("金额")) + row(cell("201") + cell("5.00")))</w:tbl>"
    let outer = "<w:tbl>\(row("<w:tc>\(paragraph(run("单位：万元")))\(inner)</w:tc>"))</w:tbl>"
    #expect(try OfficeSample.lines(OfficeSample.document(outer)) == ["单位：万元", "科目|金额", "201|5.00"])
  }
}
