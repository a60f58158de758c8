import CSQLite
import Library
import Glibc

/// What a library file holds, in numbers.
public struct LibraryFileInfo: Sendable {
  /// How many documents, departments, and years of departments.
  public let disclosures, departments, accounts: Int
  /// The first and the last fiscal year; nil where it is empty.
  public let years: ClosedRange<Int>?
  /// How many documents were checked against themselves.
  public let checked: Int
  /// The file's size in bytes, and how many of them are the packages' files, what they share counted once.
  public let size, packages: Int
  /// The version of its tables.
  public let version: Int

  /// Reads a file.
  /// - Throws: why it cannot be opened or read.
  public init(_ file: String) throws(LibraryError) {
    let database = try DatabaseLibrary.open(file)
    func number(_ sql: String) throws(LibraryError) -> Int { Int(try database.number(sql) ?? 0) }
    disclosures = try number("SELECT count(*) FROM disclosure")
    departments = try number("SELECT count(DISTINCT department) FROM accounts")
    accounts = try number("SELECT count(*) FROM accounts")
    checked = try number("SELECT count(*) FROM disclosure WHERE contradictions IS NOT NULL")
    packages =
      try number("SELECT total(length(content)) FROM file WHERE id & 4095")
      + number("SELECT total(length(content)) FROM piece")
    version = try LibrarySchema.version(of: database)
    let (first, last) = (try number("SELECT min(year) FROM accounts"), try number("SELECT max(year) FROM accounts"))
    years = accounts == 0 || last < first ? nil : first...last
    size = ["", "-wal"].compactMap { DiskStore.status(file + $0) }.reduce(0) { $0 + Int($1.st_size) }
  }
}
