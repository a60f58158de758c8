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

  @Test func `a part of a page is drawn, with the places of what is looked for`() throws {
    let bytes = try Repository.bytes("Tests/DocumentsTests/Fixtures/disclosure.pdf")
    let word = try #require(
      try PageLayout.lines(of: bytes, page: 1).last { !$0.isEmpty }?.split(separator: " ").first.map(String.init))
    let window = PagePicture.Window(width: 400, height: 200, step: 20, top: nil)
    let picture = try PagePicture(of: bytes, page: 1, words: [word], window, isSixel: false)
    #expect(picture.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(picture.pageHeight > 400 && picture.top % 20 == 0)
    let place = try #require(picture.places.last)
    #expect(place >= picture.top && place < picture.top + 200)
    let first = try PagePicture(
      of: bytes, page: 1, words: [], PagePicture.Window(width: 400, height: 200, step: 20, top: 0), isSixel: false)
    #expect(first.top == 0 && first.places.isEmpty && first.bytes != picture.bytes)
    #expect(throws: DocumentError.self) {
      try PagePicture(of: bytes, page: 999, words: [], window, isSixel: false)
    }
  }
}
