import BudgetModel
import Disclosures
import Documents
import Reconciliation

/// What was read of one document, table by table, and which of its sums hold.
enum ReadingSummary {
  static func write(_ document: Document, path: String, isDetailed: Bool) throws(DisclosureError) {
    let reading = try DisclosureReader().read(document)
    let disclosure = reading.disclosure
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let sums = Reconciler.insideTables.check(disclosure)
    print(
      name, disclosure.department.name, disclosure.department.region.code ?? "-", disclosure.year,
      disclosure.kind.rawValue, "tables", disclosure.tables.count, "equations",
      "\(sums.tally.checked - sums.tally.failed)/\(sums.tally.checked)",
      "projects", disclosure.projects.count, "claims", disclosure.claims.count, "unread", reading.unread.count)
    guard isDetailed else { return }
    for table in disclosure.tables {
      print(
        "  p.\(table.page ?? 0)", table.kind.rawValue, "#\(table.number)", table.label ?? "-", table.title,
        table.unit.rawValue, table.isEmpty ? "empty" : "", "rows \(table.rows.count)",
        table.blocks.map { block in
          "[\(block.side?.rawValue ?? "")] "
            + block.columns.map { $0.role == nil ? "?\($0.path)" : $0.path }.joined(separator: ", ")
        }.joined(separator: " ‖ "))
    }
    for finding in sums.findings(.contradiction) { print("  FAILED", finding.message.zh) }
    for unanswered in sums.unanswered { print("  UNJUDGED", unanswered.reason.zh) }
    for part in reading.unread {
      print("  UNREAD", part.reason.rawValue, part.name.prefix(40), "line \(part.line) numbers \(part.numericCells)")
    }
  }
}
