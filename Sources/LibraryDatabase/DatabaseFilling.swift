import Catalogues
import BudgetModel
import Library

/// Fills a file that nobody else knows yet: many disclosures in one transaction, each derived from once.
struct DatabaseFilling {
  private struct Waiting {
    var files: [PackageFile]
    var folder: String
    var disclosure: Disclosure
    var summary: Summary
  }

  private let writer: DatabaseWriter
  private var waiting: Waiting?
  private var places: [String: String] = [:]
  /// The documents of the department and year at hand, and its row.
  private var year: (accounts: Int64, documents: [(disclosure: Disclosure, summary: Summary)])?
  private var isOpen = false
  /// How many disclosures were kept.
  private(set) var count = 0

  /// How many disclosures are written in one transaction.
  private static let batch = 500

  init(_ writer: DatabaseWriter) { self.writer = writer }

  /// Reads the files of a package; nothing is written yet, so that one that cannot be read does no harm.
  /// - Throws: ``LibraryError/duplicateDisclosure(id:kept:ignored:)``, or why they cannot be read.
  mutating func read(_ files: [PackageFile], folder: String, findings: FindingCounts?) throws(LibraryError) {
    waiting = nil
    var reader = PackageReader(
      files: MemoryFiles(files, prefix: folder.isEmpty ? "" : folder + "/"), folder: "",
      known: writer.database.known)
    let disclosure = try reader.read()
    var summary = Summary(disclosure)
    summary.findings = findings
    if let kept = places[summary.id] {
      throw .duplicateDisclosure(id: summary.id, kept: kept, ignored: folder)
    }
    guard files.count < LibrarySchema.fileLimit else {
      throw .database(.tooManyFiles(folder, limit: LibrarySchema.fileLimit - 1))
    }
    places[summary.id] = folder
    waiting = Waiting(files: files, folder: folder, disclosure: disclosure, summary: summary)
  }

  /// Keeps what was read last.
  mutating func keep() throws(LibraryError) {
    guard let one = waiting else { return }
    waiting = nil
    if !isOpen { try writer.database.execute("BEGIN") }
    isOpen = true
    let accounts = try writer.rows.add(one.files, folder: one.folder, one.summary)
    if year?.accounts != accounts {
      try derive()
      year = (accounts, [])
    }
    year?.documents.append((one.disclosure, one.summary))
    count += 1
    if count % Self.batch == 0 { try commit() }
  }

  /// Writes what is left.
  mutating func finish() throws(LibraryError) {
    try derive()
    try commit()
  }

  private mutating func commit() throws(LibraryError) {
    guard isOpen else { return }
    try writer.items.flush()
    try writer.rows.flush()
    try writer.facts.flush()
    try writer.database.execute("COMMIT")
    isOpen = false
  }

  private mutating func derive() throws(LibraryError) {
    guard let year else { return }
    self.year = nil
    if !isOpen { try writer.database.execute("BEGIN") }
    isOpen = true
    // Where its other document lay elsewhere in the folder, that is read again.
    guard try writer.rows.disclosures(of: year.accounts).count == year.documents.count else {
      return try writer.derive(year.accounts)
    }
    // In the order in which the file gives them.
    let documents = year.documents.sorted { $0.summary.kind.rawValue < $1.summary.kind.rawValue }
    try writer.derive(year.accounts, documents.map(\.disclosure), documents.map(\.summary))
  }
}
