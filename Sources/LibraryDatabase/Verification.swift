import Catalogues
import BudgetModel
import Facts
import Index
import Library

/// Looks whether a library file is whole: its pages, every disclosure's files, and everything that is derived from them.
public struct Verification {
  /// What was found.
  public struct Report: Sendable {
    /// How many disclosures are whole: their files are those that were written, and can be read.
    public var whole = 0
    /// How many there are.
    public var disclosures = 0
    /// What is wrong.
    public var problems: [LibraryError] = []
    /// What is whole and cannot be found by a search, since there is too much of it.
    public var notes: [LibraryError] = []
    /// Whether it was ended early.
    public var wasStopped = false
  }

  private let file: String

  /// Of a library file.
  public init(_ file: String) { self.file = file }

  /// Looks through the file, which is not changed.
  /// - Parameter progress: told how many of how many disclosures are done; false ends it.
  /// - Throws: why it cannot be opened at all.
  public func run(_ progress: (Int, Int) -> Bool = { _, _ in true }) throws(LibraryError) -> Report {
    let database = try DatabaseLibrary.open(file)
    var report = Report()
    do throws(LibraryError) {
      // One state of the file, whatever is written meanwhile.
      try database.reading { () throws(LibraryError) in
        try checkPages(database, &report)
        try checkDisclosures(database, &report, progress)
        if !report.wasStopped { try checkCounts(database, &report) }
      }
    } catch {
      report.problems.append(error)
    }
    return report
  }

  private func checkPages(_ database: Database, _ report: inout Report) throws(LibraryError) {
    let check = try database.prepare("PRAGMA integrity_check(20)")
    while try check.step() {
      guard let detail = check.text(0), detail != "ok" else { continue }
      report.problems.append(
        .database(.damaged(file: file, detail: detail.split(separator: "\n").joined(separator: " "))))
    }
  }

  private func checkDisclosures(
    _ database: Database, _ report: inout Report, _ progress: (Int, Int) -> Bool
  ) throws(LibraryError) {
    report.disclosures = Int(try database.number("SELECT count(*) FROM disclosure") ?? 0)
    let rows = try RowWriter(database)
    let items = try ItemReader(database)
    let hasFacts = try LibrarySchema.version(of: database) >= LibrarySchema.firstWithFacts
    let facts = hasFacts ? try FactReader(database) : nil
    var years: [Int64] = []
    let list = try database.prepare("SELECT id FROM accounts ORDER BY id")
    while try list.step() { years.append(list.integer(0)) }
    var seen = 0
    for accounts in years {
      report.wasStopped = !progress(seen, report.disclosures)
      if report.wasStopped { return }
      var disclosures: [Disclosure] = []
      var isWhole = true
      var folder = ""
      let rowsOfYear = try rows.disclosures(of: accounts)
      for row in rowsOfYear {
        seen += 1
        do throws(LibraryError) {
          let kept = try Self.disclosure(row, in: database)
          disclosures.append(kept.disclosure)
          folder = kept.folder
          report.whole += 1
          if try !Self.isListed(kept.disclosure, row, database) {
            report.problems.append(.database(.staleDerivation(file: file, folder: kept.folder, part: "catalogue")))
          }
        } catch {
          isWhole = false
          report.problems.append(error)
        }
      }
      guard isWhole, let year = YearSummary(try rows.summaries(of: accounts)) else {
        if isWhole {
          report.problems.append(
            .database(.staleDerivation(file: file, folder: "accounts/\(accounts)", part: "catalogue")))
        }
        continue
      }
      if try !Self.isOrdered(year, accounts, database) {
        report.problems.append(.database(.staleDerivation(file: file, folder: folder, part: "catalogue")))
      }
      let open = OpenYear(YearDisclosures(disclosures))
      if let facts, try !facts.agree(with: FactsMaker(checking: open), ofYear: accounts) {
        report.problems.append(.database(.staleDerivation(file: file, folder: folder, part: "facts")))
      }
      let search = Self.search(open, year)
      let unlisted = search.items.count - LibrarySchema.itemLimit
      if unlisted > 0 {
        report.notes.append(ItemWriter.unlisted(unlisted, of: year.key, in: file))
      }
      // What an older program found names by is as that program found them.
      if year.documents.allSatisfy({ $0.totals != nil }), try !Self.isFound(search, accounts, items, database) {
        report.problems.append(.database(.staleDerivation(file: file, folder: folder, part: "index")))
      }
    }
    if seen != report.disclosures {
      report.problems.append(
        .database(.damaged(file: file, detail: "\(report.disclosures - seen) disclosures unlisted")))
    }
    _ = progress(report.disclosures, report.disclosures)
  }

  /// Reads a disclosure, and checks that its files are those that were written.
  /// - Throws: ``DatabaseError/changedDisclosure(file:folder:)``, or why it cannot be read.
  static func disclosure(
    _ row: Int64, in database: Database
  ) throws(LibraryError) -> (disclosure: Disclosure, files: [PackageFile], folder: String) {
    let (files, folder) = try files(of: row, in: database)
    var reader = PackageReader(
      files: MemoryFiles(files, prefix: "\(database.file)/\(folder)/"), folder: "", known: database.known)
    return (try reader.read(), files, folder)
  }

  /// The files of a disclosure, and its folder, where they are those that were written.
  /// - Throws: ``DatabaseError/changedDisclosure(file:folder:)`` where they are not.
  static func files(
    of row: Int64, in database: Database
  ) throws(LibraryError) -> (files: [PackageFile], folder: String) {
    guard let head = try DatabaseFiles.head(of: row, in: database) else {
      throw .database(.changedDisclosure(file: database.file, folder: "\(row)"))
    }
    let folder = CleanText.cleaned(head.folder)
    let files = try DatabaseFiles.all(of: row, in: database)
    guard ContentHash.of(files: files).value == UInt64(bitPattern: head.hash) else {
      throw .database(.changedDisclosure(file: database.file, folder: folder))
    }
    return (files, head.folder)
  }

  /// Whether the catalogue says of a disclosure what it says itself.
  private static func isListed(
    _ disclosure: Disclosure, _ row: Int64, _ database: Database
  ) throws(LibraryError) -> Bool {
    let find = try database.prepare("SELECT \(DisclosureRow.columns) FROM disclosure WHERE id = ?")
    find.bind(1, row)
    guard try find.step(), let listed = try DisclosureRow.summary(find) else { return false }
    var summary = Summary(disclosure)
    summary.findings = listed.findings
    // What an older program told less of is as that program told it.
    if listed.totals == nil { (summary.totals, summary.approved) = (nil, listed.approved) }
    return summary == listed
  }

  /// Whether what orders go by agrees with the catalogue.
  private static func isOrdered(
    _ year: YearSummary, _ accounts: Int64, _ database: Database
  ) throws(LibraryError) -> Bool {
    let find = try database.prepare(
      "SELECT department, year, name, region, place, spending, rate, projects, score, contradictions FROM accounts "
        + "WHERE id = ?")
    find.bind(1, accounts)
    guard try find.step() else { return false }
    let first = year.documents.min { $0.precedes($1) } ?? year.main
    let fields: [CatalogueOrder.Field] = [.spending, .rate, .projects, .score, .contradictions]
    return find.text(0) == year.key.department && find.integer(1) == Int64(year.key.year)
      && find.text(2) == year.main.department.name && find.text(3) == year.main.department.region.name
      && find.bytes(4).elementsEqual(first.placeBytes)
      && fields.enumerated().allSatisfy { find.number(Int32(5 + $0)) == year.value(of: $1) }
  }

  /// What stands in documents that can be searched for.
  private static func search(_ open: OpenYear, _ year: YearSummary) -> SearchIndex {
    var index = SearchIndex(.english)
    index.gather(open, year)
    return index
  }

  /// Whether what can be found is what stands in the documents, and its names are found by their tokens.
  private static func isFound(
    _ fresh: SearchIndex, _ accounts: Int64, _ reader: ItemReader, _ database: Database
  ) throws(LibraryError) -> Bool {
    var kept = SearchIndex(.english)
    let list = try database.prepare("SELECT id FROM item WHERE id BETWEEN ?1 << 16 AND ?1 << 16 | 65535 ORDER BY id")
    list.bind(1, accounts)
    var numbers: [Int64] = []
    while try list.step() { numbers.append(list.integer(0)) }
    try reader.add(numbers, to: &kept)
    return agree(kept, fresh, fresh.items) || agree(kept, fresh, fresh.items.filter { !$0.isNew })
  }

  /// Whether what is kept are these items.
  private static func agree(_ kept: SearchIndex, _ fresh: SearchIndex, _ items: [SearchItem]) -> Bool {
    guard kept.items.count == min(items.count, LibrarySchema.itemLimit) else { return false }
    return zip(kept.items, items).allSatisfy { left, right in
      left.amount == right.amount && left.code == right.code && left.kind == right.kind
        && left.row == right.row && left.table == right.table && left.block == right.block
        && left.isBudget == right.isBudget && kept.names[left.name] == fresh.names[right.name]
        && kept.names[left.owner] == fresh.names[right.owner] && kept.texts[left.figure] == fresh.texts[right.figure]
        && kept.texts[left.label] == fresh.texts[right.label]
    }
  }
}

extension SearchItem {
  /// Whether older programs did not keep it: key figures, and what is of a whole department.
  fileprivate var isNew: Bool { [.keyFigure, .overallPerformance, .overallIndicator].contains(kind) }
}
