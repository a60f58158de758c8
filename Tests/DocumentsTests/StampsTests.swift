import Testing

@testable import Documents

struct StampsTests {
  private func word(_ text: String, _ left: Double, _ top: Double, size: Double = 10) -> PageWord {
    let width = size * Double(text.unicodeScalars.count)
    return PageWord(text: text, box: Box(left: left, top: top, right: left + width, bottom: top + size))
  }

  private func page(_ words: [PageWord], number: Int = 1) -> Page {
    Page(number: number, width: 600, height: 800, words: words)
  }

  private var table: [PageWord] {
    (0..<12).flatMap { row in
      [word("科目\(row)", 50, 100 + 20 * Double(row)), word("1,20\(row).00", 200, 100 + 20 * Double(row))]
    }
  }

  @Test(arguments: [("内部资料", 1.0), ("某局财政专用", -1), ("试", 0)])
  func `characters at even steps on a sloping line are taken out`(text: String, slope: Double) {
    let stamp = text.enumerated().map { place, character in
      word(String(character), 150 + 9 * Double(place), 180 + 9 * slope * Double(place), size: 11)
    }
    let words = Stamps.removed(from: [page(table + stamp)])[0].words
    #expect(words == (slope == 0 ? table + stamp : table))
  }

  @Test func `columns of codes that step down to the right stay`() {
    let ladder = [word("201", 50, 500), word("03", 80, 515), word("01", 110, 530), word("行政运行", 140, 545)]
    #expect(Stamps.removed(from: [page(table + ladder)])[0].words == table + ladder)
  }

  @Test func `pieces of numbers in tall boxes stay, however they step`() {
    // 22.18, 179.90 … in two types, each row a little further to the right.
    let column = (0..<6).flatMap { row -> [PageWord] in
      let (left, top) = (300 + 6 * Double(row), 300 + 21 * Double(row))
      return [
        PageWord(text: "\(20 + row)", box: Box(left: left, top: top, right: left + 12, bottom: top + 24)),
        PageWord(text: ".\(10 + row)", box: Box(left: left + 10, top: top, right: left + 26, bottom: top + 24)),
      ]
    }
    #expect(Stamps.removed(from: [page(column)])[0].words == column)
  }

  @Test func `what is drawn again beside itself is kept once`() {
    let again = table.map { word in
      PageWord(
        text: word.text,
        box: Box(left: word.box.left + 0.6, top: word.box.top, right: word.box.right + 0.6, bottom: word.box.bottom))
    }
    #expect(Stamps.removed(from: [page(zip(table, again).flatMap { [$0, $1] })])[0].words == table)
    let rows = [word("1.00", 50, 100), word("1.00", 50, 120), word("1.00", 90, 100)]
    #expect(Stamps.removed(from: [page(rows)])[0].words == rows)
  }

  @Test func `what lies over the text is taken out where it is much larger, or lies there on other pages too`() {
    let large = word("内部", 60, 150, size: 60)
    #expect(Stamps.removed(from: [page(table + [large])])[0].words == table)
    let flat = word("仅供参阅", 195, 142)
    let other = table.map { word($0.text + "甲", $0.box.left, $0.box.top) }
    let pages = Stamps.removed(from: [page(table + [flat]), page(other + [flat], number: 2)])
    #expect(pages.map(\.words) == [table, other])
    // Once only, and no larger: it may be a name too long for its cell.
    #expect(Stamps.removed(from: [page(table + [flat])])[0].words == table + [flat])
  }

  @Test func `a title in large type and headings repeated on each page stay`() {
    let words = [word("支出总表", 100, 20, size: 30)] + table
    #expect(Stamps.removed(from: [page(words), page(words, number: 2)]).map(\.words) == [words, words])
  }

  @Test func `a font whose boxes are taller than its characters is no watermark`() {
    let flat = (0..<12).map { row in
      PageWord(
        text: "人员经费及公用经费",
        box: Box(left: 50, top: 108 + 14 * Double(row), right: 158, bottom: 111 + 14 * Double(row)))
    }
    let tall = PageWord(text: "1560.05", box: Box(left: 150, top: 130, right: 192, bottom: 152))
    #expect(Stamps.removed(from: [page(flat + [tall])])[0].words == flat + [tall])
  }
}

struct UnruledColumnsTests {
  private func word(_ text: String, _ left: Double, _ right: Double, _ top: Double) -> PageWord {
    PageWord(text: text, box: Box(left: left, top: top, right: right, bottom: top + 6))
  }

  @Test func `a heading in the middle of its column needs none of its own`() throws {
    let head = [word("编码", 80, 90, 0), word("名称", 150, 160, 0), word("合计", 240, 250, 0)]
    let body = [word("201", 50, 60, 20), word("公共", 120, 130, 20), word("1.00", 280, 290, 20)]
    #expect(try #require(UnruledColumns(body, head: head)).count == 3)
  }

  @Test func `a heading between two headed columns has a column that is blank`() throws {
    let head = [word("编码", 50, 60, 0), word("名称", 120, 130, 0), word("备注", 200, 210, 0), word("合计", 280, 290, 0)]
    let body = [word("201", 50, 60, 20), word("公共", 120, 130, 20), word("1.00", 280, 290, 20)]
    #expect(try #require(UnruledColumns(body, head: head)).count == 4)
  }
}
