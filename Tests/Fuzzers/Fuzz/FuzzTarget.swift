import BudgetModel
import Console
import Disclosures
import Reconciliation

@testable import Browser
@testable import Curses
@testable import Documents
@testable import Library

/// What can be tried.
enum FuzzTarget: String, CaseIterable {
  case csv, json, text, html, words, rules, path, filter, configuration, terminal, marks

  /// The one named on the command line.
  nonisolated(unsafe) static var chosen = csv

  /// Reads an input as the program does: nothing may trap, and laws of what is read hold.
  func read(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .csv: package("tables/b03.csv", bytes)
    case .json: package("datapackage.json", bytes)
    case .text: disclosure(try? TextReader().read(bytes))
    case .html:
      // What libxml2 makes of a page is its own business; any markup may be read.
      var builder = HTMLBlocks()
      for token in MarkupTokens(page: PageSource.readable(bytes)) { builder.add(token) }
      disclosure(Document(blocks: Furniture.marked(builder.finish())))
    case .words: _ = WordList.pages(bytes)
    case .rules: _ = (CairoRules.pages(bytes, count: 1), TraceRules.pages(bytes))
    case .path: _ = try? PathResolver(text, in: Self.catalogue)
    case .filter:
      var program = Program(
        knownLibrary: KnownLibrary(catalogue: Self.catalogue), options: Options(language: .chinese),
        size: Size(width: 80, height: 24))
      _ = program.handle(.key(.character("&")))
      _ = program.handle(.paste(text))
      _ = program.frame()
    case .configuration: _ = Configuration(text)
    case .terminal: terminal(bytes)
    case .marks:
      for line in text.split(separator: "\n") {
        let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
        guard let mark = Mark(fields: fields) else { continue }
        precondition(Mark(fields: mark.fields) == mark, "a mark is not read as it is written")
      }
    }
  }

  private static let catalogue = PackageLibrary.embedded.catalogue
  private static let descriptor = """
    {"profile":"tabular-data-package","name":"jia","title":"甲局部门预算","mingzhang":{"department":{"name":"甲局"},
    "region":{"name":"乙县"},"year":2025,"kind":"budget"},"resources":[{"name":"b03","path":"tables/b03.csv",
    "title":"支出总表","mingzhang":{"table":3,"kind":"expenditure","unit":"万元"}}]}
    """

  private func package(_ file: String, _ bytes: [UInt8]) {
    let files = MemoryFiles([
      PackageFile(path: file, bytes: bytes), PackageFile(path: "datapackage.json", bytes: Array(Self.descriptor.utf8)),
      PackageFile(path: "tables/b03.csv", bytes: Array("code,name,合计\n201,甲,1\n".utf8)),
    ])
    var reader = PackageReader(files: files, folder: "")
    guard let disclosure = try? reader.read() else { return }
    use(disclosure)
  }

  private func disclosure(_ document: Document?) {
    guard let document, let reading = try? DisclosureReader().read(document) else { return }
    precondition(reading.numericCells.isComplete, "a figure is neither read nor named")
    use(reading.disclosure)
  }

  private func use(_ disclosure: Disclosure) {
    _ = Reconciler().check(disclosure)
    _ = JSONExport.bytes([disclosure])
  }

  /// Bytes as they come in reads of eight, with a pause after each zero.
  private func terminal(_ bytes: [UInt8]) {
    var decoder = InputDecoder()
    var steps = 0
    for start in stride(from: 0, to: bytes.count, by: 8) {
      decoder.append(bytes[start..<min(start + 8, bytes.count)])
      while decoder.next(isOver: bytes[start] == 0) != nil { steps += 1 }
    }
    while decoder.next(isOver: true) != nil { steps += 1 }
    precondition(!decoder.isWaiting && steps <= 2 * bytes.count + 1, "the decoder does not come to an end")
  }
}
