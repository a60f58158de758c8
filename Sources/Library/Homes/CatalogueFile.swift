import Catalogues
@_spi(Storing) import BudgetModel

/// `catalogue.csv`: one line for each package of a library, so that a list can be shown before any of them is read.
///
/// Amounts are in 分 with the resolution they were published with, so that what is read is what was written.
public enum CatalogueFile {
  /// Its name within a library's folder.
  public static let fileName = "catalogue.csv"

  static let columns = [
    "folder", "department", "department_code", "region", "region_code", "year", "kind", "title", "tables",
    "empty_tables", "expenditure", "expenditure_resolution", "approved", "approved_resolution", "projects", "scores",
    "grades",
  ]
  /// Columns that a catalogue made by an older program lacks.
  static let laterColumns = ["contradictions", "notes"]
  /// A column that came later still.
  static let totalsColumn = "totals"

  /// A line.
  package struct Line: Equatable {
    package var folder: String
    package var summary: Summary

    /// The line of a package.
    package init(folder: String, summary: Summary) {
      self.folder = folder
      self.summary = summary
    }
  }

  /// The catalogue of a folder, made by reading every package.
  /// - Parameter count: what is found in a disclosure; nil where it is not checked.
  /// - Throws: the first thing wrong with a package.
  public static func generate(
    folder: String, counting count: (Disclosure) -> FindingCounts?
  ) throws(LibraryError) -> [UInt8] {
    let walk = FolderWalk(folder)
    if let problem = walk.problems.first { throw problem }
    var lines: [Line] = []
    for package in walk.packages {
      var reader = PackageReader(files: FolderFiles(root: folder), folder: package)
      let disclosure = try reader.read()
      var summary = Summary(disclosure)
      summary.findings = count(disclosure)
      lines.append(Line(folder: package, summary: summary))
    }
    return encode(lines)
  }

  package static func encode(_ lines: [Line]) -> [UInt8] {
    var writer = CSVWriter()
    writer.line(columns + laterColumns + [totalsColumn])
    for line in lines {
      let summary = line.summary
      let scores = summary.scores.map(\.text).joined(separator: " ")
      writer.line([
        line.folder, summary.department.name, summary.department.code, summary.department.region.name,
        summary.department.region.code, String(summary.year), summary.kind.rawValue, summary.title,
        String(summary.tables), String(summary.emptyTables), summary.expenditure?.stored.fen.map { String($0) },
        summary.expenditure.map { String($0.stored.resolution) }, summary.approved?.stored.fen.map { String($0) },
        summary.approved.map { String($0.stored.resolution) }, String(summary.projects),
        scores.isEmpty ? nil : scores, summary.grades.text,
        summary.findings.map { String($0.contradictions) }, summary.findings.map { String($0.notes) },
        summary.totals?.text,
      ])
    }
    return writer.bytes
  }

  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, file: String) throws(LibraryError) -> [Line] {
    var table = try CSVTable(TextBytes(bytes), file: file)
    var at: [Int] = []
    for column in columns { at.append(try table.required(column)) }
    let kinds = CSVWords<DisclosureKind>()
    let counted = laterColumns.compactMap { table.index($0) }
    let totals = table.index(totalsColumn)
    var lines: [Line] = []
    while try table.next() {
      guard let kind = try table.word(at[6], of: kinds) else {
        throw .blankCell(table.position(at[6]), column: columns[6])
      }
      let department = Department(
        name: table.text(at[1]) ?? "", code: table.text(at[2]),
        region: Region(name: table.text(at[3]) ?? "", code: table.text(at[4])))
      let year = try table.integer(at[5], .year) ?? 0
      var summary = Summary(
        id: "\(department.id)/\(year)/\(kind.rawValue)", department: department, year: year, kind: kind,
        title: table.text(at[7]) ?? "", tables: try table.integer(at[8], .count) ?? 0,
        emptyTables: try table.integer(at[9], .count) ?? 0, expenditure: try amount(table, at[10], at[11]),
        approved: try amount(table, at[12], at[13]), projects: try table.integer(at[14], .count) ?? 0,
        scores: (table.text(at[15]) ?? "").parts(between: " ").compactMap { PublishedNumber($0) },
        grades: GradeCounts(text: table.text(at[16]) ?? ""))
      if counted.count == laterColumns.count, let contradictions = try table.integer(counted[0], .count),
        let notes = try table.integer(counted[1], .count)
      {
        summary.findings = FindingCounts(contradictions: contradictions, notes: notes)
      }
      summary.totals = totals.map { SpendingTotals(text: table.text($0) ?? "") }
      lines.append(Line(folder: table.text(at[0]) ?? "", summary: summary))
    }
    return lines
  }

  private static func amount(_ table: CSVTable, _ fen: Int, _ resolution: Int) throws(LibraryError) -> Amount? {
    Amount(stored: try table.fen(fen), resolution: try table.fen(resolution))
  }
}
