import Catalogues
import BudgetModel
import Disclosures
import Documents
import Foundation
import Randomness
import Reconciliation
import SyntheticLibrary
import TestSupport

@testable import Library
@testable import LibraryDatabase

/// One attempt at breaking the program; what breaks it ends the process.
struct Trial {
  /// What is tried.
  enum Kind: String, CaseIterable {
    case keys, packages, files, documents
  }

  private let kind: Kind
  private let folder: String
  /// The files of a whole package.
  private let package: [PackageFile]
  /// The bytes of a whole library file.
  private let file: [UInt8]
  /// Whole documents with their endings.
  private let documents: [[UInt8]]

  init(_ kind: Kind, folder: String) throws {
    (self.kind, self.folder) = (kind, folder)
    let library = try SyntheticLibrary(count: SyntheticLibrary.limit, seed: 1)
    var published = try PackageLibrary.embedded.disclosure("140525-023/2024/final")
    published.projects += library.disclosure(0).projects
    package = try PackageEncoder(disclosure: published).files()
    let path = folder + "/whole.sqlite"
    if kind == .files, !FileManager.default.fileExists(atPath: path) {
      try NewDatabase(path, replace: false).make { (writer) throws(LibraryError) in
        var filling = DatabaseFilling(writer)
        for number in 0..<8 {
          let disclosure = library.disclosure(number)
          try filling.read(
            try PackageEncoder(disclosure: disclosure).files(), folder: PackageEncoder.folder(disclosure), findings: nil
          )
          try filling.keep()
        }
        try filling.finish()
        return true
      }
    }
    file = kind == .files ? Array(try Data(contentsOf: URL(filePath: path))) : []
    let texts = try ["budget", "final"].map { try Repository.bytes("Tests/DisclosuresTests/Fixtures/\($0).txt") }
    let pdfs = try ["disclosure", "ruled", "two-pages"].map {
      try Repository.bytes("Tests/DocumentsTests/Fixtures/\($0).pdf")
    }
    documents = texts + texts.map { Self.page(String(decoding: $0, as: UTF8.self)) } + pdfs
  }

  /// Tries what a seed says.
  mutating func run(seed: UInt64) throws {
    switch kind {
    case .keys:
      var session = RandomSession(seed: seed)
      session.run(keys: 1_000)
    case .packages: changePackage(seed)
    case .files: try changeFile(seed)
    case .documents: changeDocument(seed)
    }
  }

  private func changePackage(_ seed: UInt64) {
    var files = package
    var mutation = Mutation(seed: seed)
    let index = Int(seed % UInt64(files.count))
    files[index].bytes = Array(mutation.changed(String(decoding: files[index].bytes, as: UTF8.self)).utf8)
    var reader = PackageReader(files: MemoryFiles(files), folder: "")
    guard let disclosure = try? reader.read() else { return }
    use(disclosure)
  }

  private func changeFile(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = file
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    case 1: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
    case 2:
      // A page in the place of another.
      let pages = bytes.count / LibrarySchema.pageSize
      let (from, to) = (Int.random(in: 0..<pages, using: &random), Int.random(in: 0..<pages, using: &random))
      let page = bytes[from * LibrarySchema.pageSize..<(from + 1) * LibrarySchema.pageSize]
      bytes.replaceSubrange(to * LibrarySchema.pageSize..<(to + 1) * LibrarySchema.pageSize, with: page)
    default:
      let place = Int.random(in: 0..<bytes.count - 64, using: &random)
      for offset in 0..<64 { bytes[place + offset] ^= UInt8(1 << Int.random(in: 0..<8, using: &random)) }
    }
    let path = folder + "/changed.sqlite"
    try Data(bytes).write(to: URL(filePath: path))
    let library = DatabaseLibrary(path)
    for summary in library.catalogue.summaries.prefix(20) {
      guard let disclosure = try? library.disclosure(summary.id) else { continue }
      use(disclosure)
    }
    _ = library.index(answering: "xz", limit: 10, .chinese)
    _ = library.catalogue.entries(0..<5, by: CatalogueOrder())
    _ = try? Verification(path).run()
  }

  private func changeDocument(_ seed: UInt64) {
    let whole = documents[Int(seed % UInt64(documents.count))]
    var bytes: [UInt8]
    if whole.starts(with: "%PDF".utf8) {
      var random = SeededGenerator(seed: seed)
      bytes = whole
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        bytes[Int.random(in: 8..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    } else {
      var mutation = Mutation(seed: seed)
      bytes = Array(mutation.changed(String(decoding: whole, as: UTF8.self)).utf8)
    }
    guard let document = try? FileReader().read(bytes), let reading = try? DisclosureReader().read(document) else {
      return
    }
    precondition(reading.numericCells.isComplete, "a figure is neither read nor named")
    use(reading.disclosure)
  }

  private func use(_ disclosure: Disclosure) {
    _ = Reconciler().check(disclosure)
    _ = JSONExport.bytes([disclosure])
    _ = try? PackageEncoder(disclosure: disclosure).files()
  }

  /// The lines of a text as a web page.
  private static func page(_ text: String) -> [UInt8] {
    var page = "<html><body>\n"
    var isInTable = false
    for line in text.split(separator: "\n") {
      let isRow = line.contains("\t")
      if isRow != isInTable { page += isRow ? "<table>\n" : "</table>\n" }
      isInTable = isRow
      page += isRow ? "<tr><td>" + line.replacing("\t", with: "</td><td>") + "</td></tr>\n" : "<p>\(line)</p>\n"
    }
    return Array((page + "</body></html>\n").utf8)
  }
}
