import Documents
import TestSupport
import Testing

/// Pages as they are laid out.
@Suite struct PageLayoutTests {
  @Test func `a page is told line by line, another file is refused`() throws {
    let bytes = try Repository.bytes("Tests/DocumentsTests/Fixtures/disclosure.pdf")
    let lines = try PageLayout.lines(of: bytes, page: 1)
    #expect(lines.contains { !$0.isEmpty } && lines.allSatisfy { !$0.contains("\u{0C}") })
    #expect(throws: DocumentError.self) { try PageLayout.lines(of: bytes, page: 999) }
    #expect(throws: DocumentError.self) { try PageLayout.lines(of: Array("no file".utf8), page: 1) }
  }
}
