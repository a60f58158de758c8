import Catalogues
import BudgetModel
import CSQLite
import Facts
import Glibc
import Index
import Library

/// A library in one file. Opening reads how many entries it has, and nothing else.
public struct DatabaseLibrary: Library, Finder {
  /// The file's path.
  public let file: String
  /// What there is.
  public let catalogue: any Catalogue
  /// What was wrong with it when it was opened.
  private let failures: [LibraryError]
  /// What is wrong with it, as far as it was read.
  public var problems: [LibraryError] { failures + (connection?.use { $0.damage } ?? []) }
  private let connection: Guarded<Database>?
  private let search: DatabaseFinder?

  /// Opens a library file. What is wrong with it stands in ``problems``, and then it is empty.
  public init(_ file: String) {
    self.file = file
    do throws(LibraryError) {
      // The catalogue, the search and documents share the connection, and so its lock.
      let (database, counts) = try Self.open(file) { (database) throws(LibraryError) in try Counts(database) }
      let lock = Lock()
      connection = Guarded(database, lock)
      search = DatabaseFinder(Guarded(SearchReader(database), lock))
      catalogue = DatabaseCatalogue(
        count: counts.accounts, departmentCount: counts.departments, documentCount: counts.disclosures,
        reader: Guarded(CatalogueReader(database), lock))
      failures = counts.problems
    } catch {
      connection = nil
      search = nil
      catalogue = HeldCatalogue([])
      failures = [error]
    }
  }

  /// How much there is, as the file keeps it.
  private struct Counts {
    private(set) var (accounts, departments, disclosures) = (0, 0, 0)
    private(set) var problems: [LibraryError] = []

    init(_ database: Database) throws(LibraryError) {
      // Counted, which goes along the smallest index: what the file says is not what a list is as long as.
      accounts = Int(try database.number("SELECT count(*) FROM accounts") ?? 0)
      let read = try database.prepare("SELECT name, value FROM meta")
      while try read.step() {
        switch read.text(0) {
        case "accounts": expect(read.integer(1), accounts...accounts, "meta.accounts", database)
        case "departments":
          departments = expect(read.integer(1), min(1, accounts)...accounts, "meta.departments", database)
        case "disclosures": disclosures = expect(read.integer(1), accounts...2 * accounts, "meta.disclosures", database)
        default: break
        }
      }
    }

    /// A number the file keeps, where it can be; else the nearest, and a problem.
    @discardableResult
    private mutating func expect(
      _ number: Int64, _ range: ClosedRange<Int>, _ name: String, _ database: Database
    ) -> Int {
      if let number = Given.count.number(number), range.contains(number) { return number }
      problems.append(.database(.damaged(file: database.file, detail: "\(name) \(number)")))
      return number < 0 ? range.lowerBound : range.upperBound
    }
  }

  /// The same file opened once more.
  public func another() -> any Library { DatabaseLibrary(file) }

  /// Keeps how much was found in documents; where the file cannot be written it is worked out again another time.
  public func keep(_ counts: [String: FindingCounts]) {
    guard !counts.isEmpty, let writer = try? DatabaseWriter(file) else { return }
    for (id, counts) in counts { try? writer.setFindings(id, counts) }
  }

  /// Opens a file to be read; one of an older version is brought to the present one first.
  static func open(_ file: String) throws(LibraryError) -> Database { try open(file) { _ in }.0 }

  /// Opens a file to be read, and reads what is wanted first; a file of an older version is brought to the present one
  /// before that.
  static func open<First>(
    _ file: String, _ first: (Database) throws(LibraryError) -> First
  ) throws(LibraryError) -> (Database, First) {
    try PathKind.expectFile(file)
    if let opened = try reading(file, first) { return opened }
    do throws(LibraryError) {
      _ = try DatabaseWriter(file)
    } catch let error where [SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_FULL].contains(error.refusal) {
      // Nobody can bring it to the present version: it is read as it is.
      if let opened = try reading(file, isOlder: true, first) { return opened }
    } catch .cannotWrite(_, let code) where [ENOSPC, EFBIG, EDQUOT].contains(code) {
      if let opened = try reading(file, isOlder: true, first) { return opened }
    } catch .home(let failure) {
      // What is damaged in it may be nothing that is looked at.
      guard case .damaged? = LibraryError.home(failure).database, let opened = try reading(file, isOlder: true, first)
      else { throw .home(failure) }
      return opened
    }
    guard let opened = try reading(file, first) else { throw .database(.refused(file, code: SQLITE_SCHEMA)) }
    return opened
  }

  /// Opens a file and reads of it, all under one lock; nil where it is of an older version.
  /// - Parameter isOlder: whether it may be.
  private static func reading<First>(
    _ file: String, isOlder: Bool = false, _ first: (Database) throws(LibraryError) -> First
  ) throws(LibraryError) -> (Database, First)? {
    func attempt(_ mode: Database.Mode) throws(LibraryError) -> (Database, First)? {
      let database = try Database(file, mode)
      if mode == .reading {
        if database.leavesFiles { throw .database(.refused(file, code: SQLITE_READONLY)) }
        database.settleJournal()
      }
      let read = try database.reading { () throws(LibraryError) -> First? in
        let version = try LibrarySchema.version(of: database)
        guard version == LibrarySchema.version || isOlder && version > 0 else { return nil }
        if version < 2 { try database.execute(LibrarySchema.views) }
        try database.execute("PRAGMA cache_size = -1024; PRAGMA query_only = ON")
        return try first(database)
      }
      return read.map { (database, $0) }
    }
    do throws(LibraryError) {
      return try attempt(.reading)
    } catch let error where [SQLITE_READONLY, SQLITE_CANTOPEN].contains(error.refusal) {
      guard DiskStore.status(file + "-wal").map({ $0.st_size == 0 }) ?? true else {
        throw .database(.unfinishedLog(file))
      }
      // Where nothing can be written, or nobody has a log open beside a file that wants one, nobody is writing it.
      return try attempt(.frozen)
    } catch .cannotWrite(_, let code) where [ENOSPC, EFBIG, EDQUOT].contains(code) {
      let opened = try attempt(.alone)
      // Nobody else has it: what could not be made beside it is nobody's.
      if opened != nil { DiskStore.unlink(file + "-shm") }
      return opened
    }
  }

  /// Reads one disclosure.
  /// - Parameter id: `Disclosure.id`.
  public func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
    guard let connection else { throw failures.first ?? .unknownDisclosure(id) }
    return try connection.use { (database) throws(LibraryError) in
      // The files of one version, whatever is written meanwhile.
      try database.reading { () throws(LibraryError) in
        guard let row = try Self.row(of: id, in: database) else { throw .unknownDisclosure(id) }
        do throws(LibraryError) {
          // What was damaged since it was written is not shown: a digit that flipped is a figure like any other.
          return try Verification.disclosure(row, in: database).disclosure
        } catch {
          database.note(error)
          throw error
        }
      }
    }
  }

  /// Which disclosures are not kept as they were written; nothing of them is read but their bytes.
  public func damaged() -> [String: LibraryError] {
    var damaged: [String: LibraryError] = [:]
    try? connection?.use { (database) throws(LibraryError) in
      try database.reading { () throws(LibraryError) in
        let list = try database.prepare("SELECT id, key FROM disclosure")
        while try list.step() {
          let (row, id) = (list.integer(0), list.text(1) ?? "")
          do throws(LibraryError) {
            _ = try Verification.files(of: row, in: database)
          } catch {
            database.note(error)
            damaged[id] = error
          }
        }
      }
    }
    return damaged
  }

  /// The hash of a disclosure's files as they were written.
  public func stamp(of id: String) -> Int64? {
    connection?.use { database in
      guard let find = try? database.prepare("SELECT hash FROM disclosure WHERE key = ?") else { return nil }
      find.bind(1, id)
      return (try? find.single()).flatMap { $0 }
    }
  }

  /// Where a disclosure lies; nil where it is not held.
  public func place(of id: String) -> String? {
    connection?.use { database in
      guard let row = (try? Self.row(of: id, in: database)).flatMap({ $0 }),
        let head = (try? DatabaseFiles.head(of: row, in: database)).flatMap({ $0 })
      else { return nil }
      return file + "/" + head.folder
    }
  }

  /// Where a disclosure would be kept in a library file.
  public static func path(of disclosure: Disclosure, in file: String) -> String {
    file + "/" + PackageEncoder.folder(disclosure)
  }

  /// The published files kept with a disclosure; none where it is not held or has none.
  public func documents(of id: String) -> [(name: String, bytes: [UInt8])] {
    let files = connection?.use { (database) -> [PackageFile] in
      guard let row = (try? Self.row(of: id, in: database)).flatMap({ $0 }) else { return [] }
      return (try? DatabaseFiles.all(of: row, in: database)) ?? []
    }
    return (files ?? []).filter { PackageFolder.isDocument($0.path) }.map { ($0.path, $0.bytes) }
  }

  /// The text of a disclosure as its package has it.
  public func keptText(of id: String) -> [UInt8]? {
    connection?.use { database -> [UInt8]? in
      guard let row = (try? Self.row(of: id, in: database)).flatMap({ $0 }) else { return nil }
      return (try? DatabaseFiles.bytes(of: "passages.csv", row, in: database)).flatMap { $0 }
    }
  }

  /// The corrections kept with a disclosure; nil where there are none, or where it is not held.
  public func corrections(of id: String) throws(LibraryError) -> [UInt8]? {
    guard let connection else { throw failures.first ?? .unknownDisclosure(id) }
    return try connection.use { (database) throws(LibraryError) in
      guard let row = try Self.row(of: id, in: database) else { return nil }
      return try DatabaseFiles.all(of: row, in: database).first { $0.path == PackageFolder.corrections }?.bytes
    }
  }

  /// The facts that the file has of what it holds; nil where it is of an older version and nobody can write it.
  func facts() throws(LibraryError) -> (any FactBase)? {
    let database = try Self.open(file)
    guard try LibrarySchema.version(of: database) >= LibrarySchema.firstWithFacts else { return nil }
    return try DatabaseFacts(database) { [file] () throws(LibraryError) in try Self.open(file) }
  }

  /// What of the library answers a search: of each group the best, and in ``SearchIndex/counts`` how many answer.
  ///
  /// A number is exact unless a query fits so many names (``SearchReader/mostNames``) or places
  /// (``SearchReader/mostPlaces``) that going on would hold up whoever types; then it is the least it can be.
  public func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
    search?.index(answering: text, limit: limit, language)
  }

  /// What finds things in it but in some departments and years, which are shown of another library; nil where it could not
  /// be opened, or where nothing is left.
  func finder(without hidden: [DepartmentYear]) -> DatabaseFinder? {
    guard let connection, hidden.count < catalogue.count else { return nil }
    return hidden.isEmpty ? search : DatabaseFinder(connection.with { SearchReader($0, without: hidden) })
  }

  /// Whether its index has key figures.
  public var hasKeyFigures: Bool { search?.hasKeyFigures ?? true }

  static func row(of id: String, in database: Database) throws(LibraryError) -> Int64? {
    let find = try database.prepare("SELECT id FROM disclosure WHERE key = ?")
    find.bind(1, id)
    return try find.single()
  }
}
