import BudgetModel
import Console
import Testing

@testable import Browser

/// The page of the document beside the list.
struct PageTests {
  /// A program on the table of expenditure, whose rows are said to stand on page 7.
  private func program(width: Int = 160) -> Program {
    var disclosure = Sample.disclosure(.finalAccounts)
    for table in disclosure.tables.indices { disclosure.tables[table].page = 7 }
    var program = Sample.program([disclosure], width: width)
    _ = program.handle(.opened([disclosure]))
    _ = program.handle(.key(Key(.enter)))
    _ = program.handle(.key(.character("2")))
    return program
  }

  private func request(_ effects: [Effect]) throws -> PageRequest {
    for case .readPage(let request) in effects { return request }
    throw NoRequest()
  }
  private struct NoRequest: Error {}

  @Test func `the page is read once, and the row's figures stand out`() throws {
    var program = program()
    let request = try request(program.handle(.key(.character("P"))))
    #expect(request.page == 7 && !request.figures.isEmpty)
    #expect(program.frame().lines.contains { $0.contains("正在读这一页…") })
    let figure = try #require(request.figures.first)
    let lines = (0..<60).map { "line \($0)" } + ["  甲   \(figure)   1\(figure)"] + (0..<60).map { "below \($0)" }
    _ = program.handle(.pageRead(request, .lines(name: "document.pdf", lines)))
    let frame = program.frame()
    let row = try #require(frame.lines.firstIndex { $0.contains("甲   \(figure)") })
    #expect(frame.lines[0].contains("第 7 页 · document.pdf"))
    #expect(frame.row(row).count { $0.style.role == .match } == figure.count)
    // It is scrolled, closed, and not read again.
    _ = program.handle(.key(Key(.home)))
    #expect(program.frame().lines[1].contains("line 0"))
    _ = program.handle(.key(Key(.escape)))
    #expect(!program.frame().lines[0].contains("document.pdf"))
    #expect(!program.handle(.key(.character("P"))).contains { if case .readPage = $0 { true } else { false } })
  }

  @Test func `a wide page is moved, and a narrow window shows it alone`() throws {
    var program = program(width: 60)
    let request = try request(program.handle(.key(.character("P"))))
    _ = program.handle(.pageRead(request, .lines(name: "d.pdf", [String(repeating: "x", count: 80) + "end"])))
    #expect(!program.frame().lines[1].contains("end"))
    for _ in 0..<9 { _ = program.handle(.key(Key(.right))) }
    #expect(program.frame().lines[1].contains("end"))
  }

  @Test func `where the terminal shows pictures the page is drawn, part by part`() throws {
    var program = program()
    let effects = program.handle(.key(.character("P")))
    #expect(effects.contains(.askForPictures))
    let text = try request(effects)
    #expect(text.window == nil)
    let support = PictureSupport(form: .kitty, cell: Size(width: 10, height: 20))
    let drawn = try request(program.handle(.pictures(support)))
    let window = try #require(drawn.window)
    #expect(window.top == nil && window.cells == Size(width: 96, height: 21))
    _ = program.handle(
      .pageRead(drawn, .picture(name: "d.pdf", DrawnPage(bytes: [1, 2], rows: 60, top: 30, marked: [33]))))
    let frame = program.frame()
    let picture = try #require(frame.picture)
    #expect(picture.bytes == [1, 2] && picture.position == Position(column: 64, row: 1))
    #expect(picture.size == window.cells)
    #expect(frame.row(4)[frame.row(4).startIndex + 62].style.role == .match)
    // Scrolled by a row it is drawn anew; until then the part before stays.
    let next = try request(program.handle(.key(Key(.down))))
    #expect(next.window?.top == 31 && program.frame().picture == picture)
    // Text is shown where it is wished for; what cannot be drawn is shown as text, too.
    _ = program.handle(.key(.character("v")))
    #expect(program.frame().picture == nil)
    _ = program.handle(.key(.character("v")))
    #expect(program.frame().picture != nil)
    _ = program.handle(.pageRead(next, .failed("img2sixel")))
    #expect(program.frame().picture == nil && program.frame().lines.last?.contains("img2sixel") == true)
    _ = program.handle(.key(Key(.escape)))
    #expect(program.frame().picture == nil)
  }

  @Test func `a row of a table as published has its own page`() throws {
    var program = program()
    _ = program.handle(.key(.character("7")))
    _ = program.handle(.key(Key(.enter)))
    #expect(program.state.place.topic.screen is TableScreen)
    let request = try request(program.handle(.key(.character("P"))))
    #expect(request.page == 7 && !request.figures.isEmpty)
  }

  @Test func `why there is no page is said`() throws {
    var program = program()
    let request = try request(program.handle(.key(.character("P"))))
    _ = program.handle(.pageRead(request, .failed("部门库没有保存原文件。")))
    #expect(program.frame().lines.contains { $0.contains("部门库没有保存原文件。") })
    #expect(program.handle(.key(.character("O"))) == [.openDocument(request)])

    var bare = Sample.program([Sample.disclosure(.finalAccounts)])
    #expect(bare.handle(.key(.character("P"))).isEmpty)
    #expect(bare.state.message?.text == "这一行没有页码。")
  }
}
