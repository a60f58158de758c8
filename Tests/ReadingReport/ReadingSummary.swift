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
      "projects", disclosure.projects.count, "overall", disclosure.overall.count, "indicators",
      (disclosure.overall + disclosure.projects).reduce(0) { $0 + $1.indicators.count }, "evaluations",
      disclosure.projects.count { $0.evaluation != nil }, "claims", disclosure.claims.count, "unread",
      reading.unread.count)
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
    for project in disclosure.overall + disclosure.projects { write(project) }
    for finding in sums.findings(.contradiction) { print("  FAILED", finding.message.zh) }
    for unanswered in sums.unanswered { print("  UNJUDGED", unanswered.reason.zh) }
    for part in reading.unread {
      print("  UNREAD", part.reason.rawValue, part.name.prefix(40), "line \(part.line) numbers \(part.numericCells)")
    }
  }

  /// The figures stated in prose, and the facts.
  static func writeClaims(_ document: Document) throws(DisclosureError) {
    let disclosure = try DisclosureReader().read(document).disclosure
    for claim in disclosure.claims {
      guard case .prose(let section, let sentence) = claim.source.place else { continue }
      print(
        "p.\(claim.source.page ?? 0)", section.prefix(14), sentence, "|", claim.subject, "|", claim.code?.digits ?? "·",
        "|", claim.measure.rawValue, claim.base ?? "·", "|", claim.figure.text + claim.figure.quantity.text)
    }
    for fact in disclosure.facts { print("FACT", fact.name, fact.figure.text + fact.figure.quantity.text) }
  }

  /// A project's money, its indicators and its result.
  private static func write(_ project: Project) {
    let funds = project.funds.map { fund in
      "\(fund.measure.rawValue) \(fund.origin ?? "=") \(fund.figure.map { $0.text + $0.quantity.text } ?? "–")"
    }
    print(
      "  PROJECT", project.name, project.unit ?? "-", project.hasTargetForm ? "form" : "-",
      project.formYear.map { String($0) } ?? "-", funds.joined(separator: "; "), "indicators",
      project.indicators.count)
    for indicator in project.indicators {
      print(
        "    p.\(indicator.source.page ?? 0)", indicator.category, "|", indicator.subcategory, "|", indicator.name, "|",
        [indicator.periodTarget, indicator.annualTarget, indicator.adjustedTarget, indicator.actual]
          .map { $0 ?? "·" }.joined(separator: " | "), "|", indicator.weight?.text ?? "·", "|",
        indicator.score?.text ?? "·", "|", indicator.deviation ?? "·")
    }
    if let result = project.evaluation {
      print(
        "    RESULT rate", result.rate?.text ?? "·", "execution", result.executionScore?.text ?? "·", "indicators",
        result.indicatorScore?.text ?? "·", "total", result.total?.text ?? "·", result.grade?.rawValue ?? "·",
        result.deviation ?? "·")
    }
  }
}
