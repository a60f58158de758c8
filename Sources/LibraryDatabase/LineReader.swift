import Catalogues
import BudgetModel
import Library

/// Reads the lines of a library file's list, kept until the file changes: two tables, each gone through once.
final class LineReader {
  private let database: Database
  private var versionStatement: Statement?
  /// The state of the file they were read in.
  private var version: Int64?
  private var kept: [YearLine] = []

  init(_ database: Database) { self.database = database }

  /// The lines of all entries in the default order; one of neither document stands for an entry that was taken out.
  /// - Parameter places: where each row of `accounts` stands in that order.
  func lines(_ places: RowPlaces) throws(LibraryError) -> [YearLine] {
    let present = try present()
    if version == present, present != nil { return kept }
    (version, kept) = (nil, [])
    var lines = try figures(places)
    try addDocuments(to: &lines, places)
    (version, kept) = (present, lines)
    return lines
  }

  /// A number that changes when somebody else writes the file.
  private func present() throws(LibraryError) -> Int64? {
    if let versionStatement { return try versionStatement.single() }
    let statement = try database.prepare("PRAGMA data_version")
    versionStatement = statement
    return try statement.single()
  }

  /// Names and figures.
  private func figures(_ places: RowPlaces) throws(LibraryError) -> [YearLine] {
    let none = YearLine(
      key: DepartmentYear(department: "", year: 0), name: "", region: "", hasBudget: false, hasFinalAccounts: false,
      spending: nil, rate: nil, score: nil, projects: 0, findings: nil)
    var lines = [YearLine](repeating: none, count: places.count)
    let read = try database.prepare(
      "SELECT id, department, name, region, year, spending, rate, score, projects FROM accounts")
    // Years of a department mostly follow each other: their texts are kept once.
    var line = none
    while try read.step() {
      guard let place = places[Int32(truncatingIfNeeded: read.integer(0))] else { continue }
      line.department = read.text(1, like: line.department) ?? ""
      line.name = read.text(2, like: line.name) ?? ""
      line.region = read.text(3, like: line.region) ?? ""
      line.year = Given.year.number(read.integer(4)) ?? 0
      line.spending = read.number(5)
      line.rate = read.number(6)
      line.score = read.number(7)
      line.projects = Given.count.number(read.integer(8)) ?? 0
      lines[place] = line
    }
    return lines
  }

  /// Which documents there are, and how much was found in them.
  private func addDocuments(to lines: inout [YearLine], _ places: RowPlaces) throws(LibraryError) {
    let read = try database.prepare(
      """
      SELECT accounts, kind = '\(DisclosureKind.budget.rawValue)', contradictions, notes FROM disclosure
      WHERE kind IN ('\(DisclosureKind.budget.rawValue)', '\(DisclosureKind.finalAccounts.rawValue)')
      """)
    while try read.step() {
      guard let place = places[Int32(truncatingIfNeeded: read.integer(0))] else { continue }
      let isBudget = read.integer(1) != 0
      guard isBudget ? !lines[place].hasBudget : !lines[place].hasFinalAccounts else { continue }
      var counts: FindingCounts?
      if let contradictions = read.number(2).flatMap({ Given.count.number($0) }),
        let notes = read.number(3).flatMap({ Given.count.number($0) })
      {
        counts = FindingCounts(contradictions: contradictions, notes: notes)
      }
      let isFirst = !lines[place].hasBudget && !lines[place].hasFinalAccounts
      lines[place].findings = isFirst ? counts : Self.sum(lines[place].findings, counts)
      if isBudget { lines[place].hasBudget = true } else { lines[place].hasFinalAccounts = true }
    }
  }

  /// How much was found in two documents; nil where either was never checked.
  private static func sum(_ left: FindingCounts?, _ right: FindingCounts?) -> FindingCounts? {
    guard let left, let right else { return nil }
    return FindingCounts(
      contradictions: left.contradictions + right.contradictions, notes: left.notes + right.notes)
  }
}
