import BudgetModel
import Catalogues
import Facts
import Glibc
import Index
import Library
import ServerFrames

/// Keeps disclosures in a library on a server, each wholly or not at all. Used from one thread; any number of others may write
/// at the same time.
public final class ServerWriter {
  /// What came of a package.
  enum Outcome {
    case kept
    /// It is there, byte for byte.
    case same(place: String)
    /// Another one is there in its place, or it cannot be kept.
    case refused(LibraryError)
  }

  private let connection: ServerConnection
  private let rows: DerivedRows
  private let links: ServerYearLinks
  private var names = ServerNames()
  private var opened: Set<Int64> = []
  let known = KnownResources()
  /// What was kept and cannot be found by a search, since there is too much of it.
  public private(set) var notes: [LibraryError] = []

  /// How often a transaction is done again when it was in another's way.
  private static let attempts = 10

  private var place: String { connection.address.shown }

  /// Opens a library to be written; its tables are made where there are none.
  /// - Throws: ``ServerError``.
  public init(_ address: ServerAddress) throws(LibraryError) {
    connection = try ServerConnection(address)
    rows = DerivedRows(connection)
    links = ServerYearLinks(connection)
    try ServerSchema.make(connection)
    try ServerSchema.expect(connection)
  }

  /// Keeps a disclosure in one transaction.
  /// - Parameters:
  ///   - document: the published file it was read from, to be kept beside the figures under a name; nil for none.
  ///   - kept: other published files of the same budget or final accounts, each under another name.
  ///   - replace: whether one that is there already gives way; corrections kept beside it stay.
  /// - Throws: ``LibraryError/packageExists(_:)``, ``ServerError``, or why it cannot be kept.
  public func write(
    _ disclosure: Disclosure, document: (name: String, bytes: [UInt8])? = nil,
    beside kept: [(name: String, bytes: [UInt8])] = [], replace: Bool = false
  ) throws(LibraryError) {
    var files = try PackageEncoder(disclosure: disclosure).files()
    try PackageWriter.verify(files)
    files += kept.map { PackageFile(path: $0.name, bytes: $0.bytes) }
    if let document { files.append(PackageFile(path: document.name, bytes: document.bytes)) }
    let package = try IncomingPackage(files, folder: PackageEncoder.folder(disclosure), known: known)
    switch try write([package], replace: replace)[0] {
    case .kept: break
    case .same(let place): if !replace { throw .packageExists(place) }
    case .refused(let error): throw error
    }
  }

  /// Keeps packages in one transaction: all that can be kept of them, or none.
  /// - Returns: what came of each.
  func write(_ packages: [IncomingPackage], replace: Bool) throws(LibraryError) -> [Outcome] {
    for province in Set(packages.map(\.province)).subtracting(opened) {
      try connection.run("SELECT open_province($1::smallint)", [.number(province)])
      opened.insert(province)
    }
    var attempt = 1
    while true {
      do throws(LibraryError) {
        return try transaction(packages, replace)
      } catch {
        try? connection.script("ROLLBACK")
        // Some may have been made in the transaction.
        names = ServerNames()
        guard error.server?.isPassing == true, attempt < Self.attempts else { throw error }
        // The other one is done by then; two that wait equally long would meet again.
        usleep(UInt32.random(in: 1000...20_000) * UInt32(attempt))
        attempt += 1
      }
    }
  }

  private func transaction(_ packages: [IncomingPackage], _ replace: Bool) throws(LibraryError) -> [Outcome] {
    // Names first, of what is most likely derived: the documents that come.
    var derived: [Int: DerivedYear] = [:]
    var outcomes: [Outcome] = packages.map { _ in .kept }
    let groups = Dictionary(grouping: packages.indices) { packages[$0].key }
      .sorted { ($0.key.department, $0.key.year) < ($1.key.department, $1.key.year) }
    var names: [Int64: Set<String>] = [:]
    for (number, group) in groups.enumerated() {
      let year = DerivedYear(
        group.value.map { packages[$0].disclosure }.sorted { $0.kind == .budget && $1.kind != .budget })
      derived[number] = year
      if let year { names[packages[group.value[0]].province, default: []].formUnion(year.names) }
    }
    for (province, names) in names { try self.names.make(names, province, connection) }
    var notes: [LibraryError] = []
    try connection.script("BEGIN")
    var tally = ServerTally()
    for (number, group) in groups.enumerated() {
      let year = try KeptYear(of: packages[group.value[0]], connection)
      var (isChanged, isWhole) = (false, true)
      for place in group.value {
        outcomes[place] = try put(packages[place], year, replace, &tally)
        if case .kept = outcomes[place] { isChanged = true }
        if case .refused = outcomes[place] { isWhole = false }
      }
      guard isChanged else { continue }
      let unlisted = try derive(year, isWhole ? group.value.count : 0, derived[number], &tally)
      if unlisted > 0 { notes.append(Self.unlisted(unlisted, of: group.key, in: self.place)) }
    }
    try tally.write(connection)
    try connection.script("COMMIT")
    self.notes += notes
    return outcomes
  }

  /// Puts the files and the catalogue's line of a package in.
  private func put(
    _ package: IncomingPackage, _ year: KeptYear, _ replace: Bool, _ tally: inout ServerTally
  ) throws(LibraryError) -> Outcome {
    let isFinal = package.summary.kind == .finalAccounts
    let id = year.document(isFinal: isFinal)
    var files = package.files
    let there = try connection.run(
      "SELECT id, hash, key, folder FROM disclosure WHERE province = $1 AND (key = $2 OR folder = $3)",
      [.number(year.province), .text(package.summary.id), .text(package.folder)])
    if there.count > 0 {
      let place = place + "/" + (there.text(0, 3) ?? "")
      let isOwn = there.count == 1 && there.text(0, 2) == package.summary.id
      if isOwn, there.integer(0, 1) == package.hash { return .same(place: place) }
      guard replace, isOwn else { return .refused(.packageExists(place)) }
      let old: [ServerValue] = [.number(year.province), .number(id)]
      if !files.contains(where: { $0.path == PackageFolder.corrections }) {
        let kept = try connection.run(
          "SELECT content FROM file WHERE province = $1 AND disclosure = $2 AND path = $3",
          old + [.text(PackageFolder.corrections)])
        if kept.count > 0 {
          files.append(PackageFile(path: PackageFolder.corrections, bytes: Array(kept.value(0, 0))))
        }
      }
      try connection.run("DELETE FROM file WHERE province = $1 AND disclosure = $2", old)
      try connection.run("DELETE FROM disclosure WHERE province = $1 AND id = $2", old)
      // What was said of the old one is of an earlier version now.
      try connection.run("SELECT pg_notify($1, $2)", [.text(ServerReview.channel), .text(ServerReview.replaced)])
    } else {
      tally.add(1, to: "documents", of: year)
    }
    let hash = Int64(bitPattern: ContentHash.of(files: files).value)
    let values = SummaryColumns.values(package.summary)
    let marks = values.indices.map { "$\($0 + 7)" }.joined(separator: ", ")
    try connection.run(
      """
      INSERT INTO disclosure(province, division, id, accounts, folder, hash, \(SummaryColumns.names))
      VALUES ($1, $2, $3, $4, $5, $6, \(marks))
      """,
      [
        .number(year.province), .text(year.division), .number(id), .number(year.id), .text(package.folder),
        .number(hash),
      ] + values)
    try connection.run(
      """
      INSERT INTO file(province, division, disclosure, number, path, content)
      SELECT $1, $2, $3, one.number, one.path, one.content
      FROM unnest($4::text[], $5::bytea[]) WITH ORDINALITY AS one(path, content, number)
      """,
      [
        .number(year.province), .text(year.division), .number(id), .texts(files.map(\.path)),
        .byteLists(files.map(\.bytes)),
      ])
    return .kept
  }

  /// Makes anew what is derived from the documents of a year.
  /// - Parameters:
  ///   - count: how many documents there are where those that come are all; else 0.
  ///   - derived: what is derived from those that come.
  /// - Returns: how many things there was no room for.
  private func derive(
    _ year: KeptYear, _ count: Int, _ derived: DerivedYear?, _ tally: inout ServerTally
  ) throws(LibraryError) -> Int {
    let there = try connection.run(
      "SELECT id, folder FROM disclosure WHERE province = $1 AND accounts = $2 ORDER BY id",
      [.number(year.province), .number(year.id)])
    var derived = derived
    // Where another document of the year is there, or another than the one that came, all are read again.
    if there.count != count {
      var disclosures: [Disclosure] = []
      for row in 0..<there.count {
        disclosures.append(
          try KeptFiles(of: there.integer(row, 0), year.province, there.text(row, 1) ?? "", connection).disclosure(
            known))
      }
      derived = DerivedYear(disclosures)
      if let derived { try names.make(derived.names, year.province, connection) }
    }
    guard let derived else { return 0 }
    for (table, count) in year.isNew ? [:] : try rows.remove(year) { tally.add(-count, to: table, of: year) }
    try rows.add(derived, year, names)
    for (table, rows) in derived.facts { tally.add(Int64(rows.count), to: table.name, of: year) }
    try links.link(year)
    try write(derived, year, &tally)
    return derived.unlisted
  }

  /// Writes what lists go by.
  private func write(_ derived: DerivedYear, _ year: KeptYear, _ tally: inout ServerTally) throws(LibraryError) {
    guard let first = derived.summaries.min(by: { $0.precedes($1) }) else { return }
    let department = derived.year.main.department
    let fields: [CatalogueOrder.Field] = [.spending, .rate, .projects, .score, .contradictions]
    try connection.run(
      """
      UPDATE accounts SET name = $3, region = $4, place = $5, spending = $6, rate = $7, projects = $8, score = $9,
        contradictions = $10 WHERE province = $1 AND id = $2
      """,
      [
        .number(year.province), .number(year.id), .text(department.name), .text(department.region.name),
        .bytes(first.placeBytes),
      ] + fields.map { .number(derived.year.value(of: $0)) })
    for summary in derived.summaries {
      try connection.run(
        "UPDATE disclosure SET contradictions = $3, notes = $4 WHERE province = $1 AND id = $2",
        [
          .number(year.province), .number(year.document(isFinal: summary.kind == .finalAccounts)),
          .number(summary.findings.map { Int64($0.contradictions) }), .number(summary.findings.map { Int64($0.notes) }),
        ])
    }
    if year.isNew { tally.add(1, to: "accounts", of: year) }
    if year.isNewDepartment { tally.add(1, to: "departments", of: year) }
    tally.add((derived.year.value(of: .spending) ?? 0) - year.spending, to: "spent", of: year)
  }

  private static func unlisted(_ count: Int, of key: DepartmentYear, in place: String) -> LibraryError {
    .server(.unlistedItems(place, id: "\(key.department)/\(key.year)", count: count))
  }
}
