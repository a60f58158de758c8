import BudgetModel
import Importing
import Reconciliation

/// `docs/import-coverage.md`: how well the documents of a folder are read.
///
/// What stands outside the generated part is written by hand and kept.
struct CoverageDocument {
  static let beginning = "<!-- generated: mingzhang-workshop coverage FOLDER -->"
  static let end = "<!-- end of what is generated -->"

  private var lines = [
    "| document | what | tables read/present | rows | amounts | projects | indicators | claims | unread | sums checked | held | rounding | failed |",
    "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
  ]
  private var failures: [String] = []
  private var unjudged: [String] = []
  private var total = Tally()
  private var structure = StructureCoverage()

  /// Adds a document that was read.
  mutating func add(_ read: ReadFile) {
    let disclosure = read.reading.disclosure
    let name = Self.name(read.file)
    let tally = read.sums.tally
    let what = "\(disclosure.department.name) \(disclosure.year) " + (disclosure.kind == .budget ? "预算" : "决算")
    let tables = "\(disclosure.tables.count)/\(disclosure.tables.count + read.unreadTables)"
    let unread =
      read.reading.unread.count + read.document.scannedPages.count
      + read.document.uncomputedCells.count
    let counts = [
      read.rows, read.amounts, disclosure.projects.count, read.indicators, disclosure.claims.count, unread,
      tally.checked, tally.held, tally.rounding, tally.failed,
    ]
    lines.append("| \(name) | \(what) | \(tables) | " + counts.map(String.init).joined(separator: " | ") + " |")
    total += tally
    structure.add(disclosure, name: name)
    failures += EquationText.failures(read.sums, .chinese).map { "- \(name): \($0.text)" }
    unjudged += EquationText.unjudged(read.sums, .chinese).map { "- \(name): \($0)" }
  }

  /// Adds a file that could not be read.
  mutating func add(_ error: ImportError, file: String) {
    // Where the file lay says nothing of the document.
    let reason = error.text(.english).replacing(file + ": ", with: "")
    lines.append("| \(Self.name(file)) | \(reason) |" + String(repeating: " |", count: 11))
  }

  /// The file's text: what was there before, with the generated part made anew.
  func text(keeping old: String) -> String {
    let part = ([Self.beginning, ""] + generated + ["", Self.end]).joined(separator: "\n")
    guard let start = old.firstRange(of: Self.beginning), let stop = old.firstRange(of: Self.end),
      start.lowerBound < stop.lowerBound
    else { return old + (old.isEmpty || old.hasSuffix("\n\n") ? "" : "\n") + part + "\n" }
    return old[..<start.lowerBound] + part + old[stop.upperBound...]
  }

  private var generated: [String] {
    let share = EquationText.percentage(total)
    return lines + [
      "",
      "Sums inside tables: \(total.checked) checked, \(total.held) held, \(total.rounding) by rounding, "
        + "\(total.failed) failed: \(share) hold.",
      "", "### Sums that do not hold", "",
    ] + (failures.isEmpty ? ["None."] : failures)
      + ["", "### Tables whose sums were not judged", ""] + (unjudged.isEmpty ? ["None."] : unjudged) + structure.text
  }

  private static func name(_ file: String) -> String { file.split(separator: "/").last.map(String.init) ?? file }
}
