import BudgetModel
import Catalogues
import Facts
import Index
import Library
import ServerFrames

/// Looks whether a library on a server is whole: every disclosure's files, and everything that is derived from them.
public struct ServerVerification {
  /// What was found.
  public struct Report: Sendable {
    /// How many disclosures are whole: their files are those that were written, and can be read.
    public var whole = 0
    /// How many there are.
    public var disclosures = 0
    /// What is wrong.
    public var problems: [LibraryError] = []
    /// Whether it was ended early.
    public var wasStopped = false
  }

  private let address: ServerAddress

  /// Of a library.
  public init(_ address: ServerAddress) { self.address = address }

  /// Looks through the library, which is not changed: one state of it, whatever is written meanwhile.
  /// - Parameter progress: told how many of how many disclosures are done; false ends it.
  /// - Throws: why it cannot be opened, or that the connection was lost.
  public func run(_ progress: (Int, Int) -> Bool = { _, _ in true }) throws(LibraryError) -> Report {
    let connection = try ServerConnection(address)
    try ServerSchema.expect(connection)
    try connection.script("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    defer { try? connection.script("ROLLBACK") }
    var report = Report()
    let years = try connection.run("SELECT id FROM accounts ORDER BY id")
    report.disclosures = Int(try connection.run("SELECT count(*) FROM disclosure").integer(0, 0))
    var seen = 0
    for row in 0..<years.count {
      report.wasStopped = !progress(seen, report.disclosures)
      if report.wasStopped { return report }
      seen += try check(years.integer(row, 0), connection, &report)
    }
    if seen != report.disclosures { add("catalogue", "", &report) }
    try checkCounts(connection, &report)
    _ = progress(report.disclosures, report.disclosures)
    return report
  }

  private func add(_ part: String, _ folder: String, _ report: inout Report) {
    report.problems.append(.server(.staleDerivation(address.shown, folder: CleanText.cleaned(folder), part: part)))
  }

  /// Checks a department's year.
  /// - Returns: how many documents it has.
  private func check(
    _ id: Int64, _ connection: ServerConnection, _ report: inout Report
  ) throws(LibraryError) -> Int {
    let province = ServerSchema.province(ofYear: id)
    let rows = try connection.run(
      "SELECT id, folder, hash, \(SummaryColumns.names) FROM disclosure WHERE province = $1 AND accounts = $2 ORDER BY id",
      [.number(province), .number(id)])
    var (disclosures, kept): ([Disclosure], [Summary?]) = ([], [])
    for row in 0..<rows.count {
      let files = try KeptFiles(of: rows.integer(row, 0), province, rows.text(row, 1) ?? "", connection)
      do throws(LibraryError) {
        try files.expect(rows.integer(row, 2))
        disclosures.append(try files.disclosure())
        kept.append(SummaryColumns.summary(rows, row, from: 3))
        report.whole += 1
      } catch {
        report.problems.append(error)
      }
    }
    let folder = rows.count > 0 ? rows.text(0, 1) ?? "" : "accounts/\(id)"
    guard disclosures.count == rows.count, let fresh = DerivedYear(disclosures) else {
      if rows.count == 0 { add("catalogue", folder, &report) }
      return rows.count
    }
    if fresh.summaries.map({ Self.withoutFindings($0) }) != kept.compactMap({ $0 }).map({ Self.withoutFindings($0) }) {
      add("catalogue", folder, &report)
    }
    if try !isListed(fresh, id, province, connection) { add("catalogue", folder, &report) }
    if try !areFacts(fresh, id, province, connection) { add("facts", folder, &report) }
    if try !isFound(fresh, id, province, connection) { add("index", folder, &report) }
    return rows.count
  }

  /// Findings go by the rules of their day.
  private static func withoutFindings(_ summary: Summary) -> Summary {
    var summary = summary
    summary.findings = nil
    return summary
  }

  /// Whether what lists go by is what the documents say.
  private func isListed(
    _ fresh: DerivedYear, _ id: Int64, _ province: Int64, _ connection: ServerConnection
  ) throws(LibraryError) -> Bool {
    let rows = try connection.run(
      "SELECT department, year, name, region, place, spending, rate, projects, score FROM accounts "
        + "WHERE province = $1 AND id = $2", [.number(province), .number(id)])
    let (year, first) = (fresh.year, fresh.summaries.min { $0.precedes($1) } ?? fresh.year.main)
    let fields: [CatalogueOrder.Field] = [.spending, .rate, .projects, .score]
    return rows.text(0, 0) == year.key.department && rows.integer(0, 1) == Int64(year.key.year)
      && rows.text(0, 2) == year.main.department.name && rows.text(0, 3) == year.main.department.region.name
      && rows.value(0, 4).elementsEqual(first.placeBytes)
      && fields.enumerated().allSatisfy { rows.number(0, 5 + $0) == year.value(of: $1) }
  }

  /// Whether the facts are those of the documents; what other years say is left out.
  private func areFacts(
    _ fresh: DerivedYear, _ id: Int64, _ province: Int64, _ connection: ServerConnection
  ) throws(LibraryError) -> Bool {
    for (table, facts) in fresh.facts where table != .findings {
      let rows = try connection.run(
        "SELECT \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.name) WHERE province = $1 "
          + "AND id BETWEEN $2 << \(ServerSchema.factBits) AND ($2 + 1 << \(ServerSchema.factBits)) - 1 ORDER BY id",
        [.number(province), .number(id)])
      guard rows.count == facts.count else { return false }
      for (row, fact) in facts.enumerated() {
        for (place, column) in table.columns.enumerated()
        where column != FactTable.lastYear && column != FactTable.change {
          let value: FactValue =
            column.kind.isNumber
            ? rows.number(row, place).map { .number($0) } ?? .none : rows.text(row, place).map { .text($0) } ?? .none
          if value != fact[place] { return false }
        }
      }
    }
    return true
  }

  /// Whether what can be found is what stands in the documents.
  private func isFound(
    _ fresh: DerivedYear, _ id: Int64, _ province: Int64, _ connection: ServerConnection
  ) throws(LibraryError) -> Bool {
    let rows = try connection.run(
      "SELECT id FROM item WHERE province = $1 "
        + "AND id BETWEEN $2 << \(ServerSchema.itemBits) AND ($2 + 1 << \(ServerSchema.itemBits)) - 1 ORDER BY id",
      [.number(province), .number(id)])
    var kept = SearchIndex(.english)
    try ServerItems(connection).add((0..<rows.count).map { rows.integer($0, 0) }, to: &kept)
    let index = fresh.index
    guard kept.items.count == min(index.items.count, ServerSchema.itemLimit) else { return false }
    return zip(kept.items, index.items).allSatisfy { left, right in
      left.amount == right.amount && left.code == right.code && left.kind == right.kind && left.row == right.row
        && left.table == right.table && left.block == right.block && left.isBudget == right.isBudget
        && kept.names[left.name] == index.names[right.name] && kept.names[left.owner] == index.names[right.owner]
        && kept.texts[left.figure] == index.texts[right.figure] && kept.texts[left.label] == index.texts[right.label]
    }
  }

  /// Whether what is counted is what there is.
  private func checkCounts(_ connection: ServerConnection, _ report: inout Report) throws(LibraryError) {
    let counted =
      [
        ("accounts", "SELECT division, count(*) AS n FROM accounts GROUP BY division"),
        ("departments", "SELECT division, count(*) AS n FROM department GROUP BY division"),
        ("documents", "SELECT division, count(*) AS n FROM disclosure GROUP BY division"),
        ("spent", "SELECT division, coalesce(sum(spending), 0) AS n FROM accounts GROUP BY division"),
      ]
      + FactTable.all.map {
        ($0.name, "SELECT division, count(*) AS n FROM \($0.name) GROUP BY division")
      }
    for (name, sql) in counted {
      let wrong = try connection.run(
        """
        SELECT count(*) FROM (\(sql)) AS fresh
        FULL JOIN (SELECT division, sum(\(name)) AS n FROM tally GROUP BY division) AS kept USING (division)
        WHERE coalesce(fresh.n, 0) <> coalesce(kept.n, 0)
        """, seconds: 600)
      if wrong.integer(0, 0) > 0 { add("counts", name, &report) }
    }
  }
}
