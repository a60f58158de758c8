import TestSupport
import Foundation
import TerminalEmulator
import Testing

@testable import Session

/// An import beside the browser: what it says, and that it never holds anything up.
struct BackgroundImportTests {
  private func hasEnded(_ news: [ImportNews]) -> Bool {
    if case .ended = news.last { true } else { false }
  }

  @Test func `a document is imported by another process, which tells how far it is`() throws {
    let folder = try ImportFolder()
    let work = try #require(
      BackgroundImport(
        [try folder.putDocument(), folder.path("none.pdf")], into: folder.library, language: .chinese,
        program: Executable.path("mingzhang")))
    var news: [ImportNews] = []
    // Asking never waits; the end comes by itself.
    while !hasEnded(news) { news += work.news() }
    #expect(news.contains(.imported(department: "陵川县示例事务局", year: 2024, kind: "final", share: "100%")), "\(news)")
    #expect(news.contains { if case .progress(let text) = $0 { text.contains("final.txt") } else { false } }, "\(news)")
    #expect(news.contains(.refused("\(folder.path("none.pdf"))：读不了（没有这个文件）。")), "\(news)")
    #expect(news.last == .ended(2))
    #expect(work.news().isEmpty)
    #expect(folder.contents().keys.contains { $0.hasSuffix("datapackage.json") })
  }

  @Test func `it ends when nobody wants it any more`() throws {
    let folder = try ImportFolder()
    let text = Data(try ImportFolder.document.utf8)
    try FileManager.default.createDirectory(atPath: folder.path("many"), withIntermediateDirectories: true)
    for number in 0..<500 { try text.write(to: URL(fileURLWithPath: folder.path("many/\(number).txt"))) }
    let work = try #require(
      BackgroundImport(
        [folder.path("many")], into: folder.library, language: .english, program: Executable.path("mingzhang")))
    func isImported(_ news: ImportNews) -> Bool { if case .imported = news { true } else { false } }
    var news: [ImportNews] = []
    while !news.contains(where: isImported), !hasEnded(news) { news += work.news() }
    work.stop()
    while !hasEnded(news) { news += work.news() }
    #expect(news.last == .ended(130))
    let isSaid = news.contains {
      if case .refused(let text) = $0 { text.hasPrefix("interrupted: 1 document imported") } else { false }
    }
    #expect(isSaid, "\(news.suffix(4))")
    #expect(folder.contents().keys.count { $0.hasSuffix("datapackage.json") } == 1)
  }

  @Test(arguments: [false, true])
  func `what is held already is refused with the way to replace it, or replaced`(replaces: Bool) throws {
    let folder = try ImportFolder()
    let file = try folder.putDocument()
    var news: [ImportNews] = []
    for isSecond in [false, true] {
      let work = try #require(
        BackgroundImport(
          [file], into: folder.library, replaces: isSecond && replaces, language: .english,
          program: Executable.path("mingzhang")))
      news = []
      while !hasEnded(news) { news += work.news() }
    }
    let refusal = "the library holds it already, :import! FILE replaces it: \(file)"
    #expect(news.contains(.refused(refusal)) == !replaces, "\(news)")
    #expect(news.contains { if case .imported = $0 { true } else { false } } == replaces, "\(news)")
  }

  @Test func `a program that is not there is no import`() {
    #expect(BackgroundImport(["a"], into: nil, language: .english, program: "/no/such/program") == nil)
  }
}
