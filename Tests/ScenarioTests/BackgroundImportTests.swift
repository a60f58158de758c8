import Foundation
import TerminalEmulator
import Testing

@testable import mingzhang

/// An import beside the browser: what it says, and that it never holds anything up.
struct BackgroundImportTests {
  @Test func `a document is imported by another process, which tells how far it is`() throws {
    let folder = try ImportFolder()
    let work = try #require(
      BackgroundImport(
        [try folder.putDocument(), folder.path("none.pdf")], into: folder.library, language: .chinese,
        program: Executable.path("mingzhang")))
    var news: [BackgroundImport.News] = []
    // Asking never waits; the end comes by itself.
    while !news.contains(where: { if case .ended = $0 { true } else { false } }) { news += work.news() }
    #expect(news.contains(.imported(department: "陵川县示例事务局", year: 2024, kind: "final", share: "100%")), "\(news)")
    #expect(news.contains { if case .progress(let text) = $0 { text.contains("final.txt") } else { false } }, "\(news)")
    #expect(news.contains(.refused("\(folder.path("none.pdf"))：读不了（没有这个文件）。")), "\(news)")
    #expect(news.last == .ended(2))
    #expect(work.news().isEmpty)
    #expect(folder.contents().keys.contains { $0.hasSuffix("datapackage.json") })
  }

  @Test func `it ends when nobody wants it any more`() throws {
    let folder = try ImportFolder()
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let work = try #require(
      BackgroundImport([pipe], into: folder.library, language: .english, program: Executable.path("mingzhang")))
    var news: [BackgroundImport.News] = []
    while news.isEmpty { news += work.news() }
    #expect(news.first == .progress("1/1 pipe"))
    work.stop()
    while news.last != .ended(130) { news += work.news() }
    #expect(news.contains { if case .refused(let text) = $0 { text.hasPrefix("interrupted") } else { false } }, "\(news)")
    #expect(folder.contents().isEmpty)
  }

  @Test func `a program that is not there is no import`() {
    #expect(BackgroundImport(["a"], into: nil, language: .english, program: "/no/such/program") == nil)
  }
}
