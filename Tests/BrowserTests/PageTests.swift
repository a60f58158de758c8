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
    #expect(program.handle(.key(.character("P"))).isEmpty)
  }

  @Test func `a wide page is moved, and a narrow window shows it alone`() throws {
    var program = program(width: 60)
    let request = try request(program.handle(.key(.character("P"))))
    _ = program.handle(.pageRead(request, .lines(name: "d.pdf", [String(repeating: "x", count: 80) + "end"])))
    #expect(!program.frame().lines[1].contains("end"))
    for _ in 0..<9 { _ = program.handle(.key(Key(.right))) }
    #expect(program.frame().lines[1].contains("end"))
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
