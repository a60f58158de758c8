import Catalogues
import FoundationEssentials

/// The list of what a library holds, as JSON.
enum SummaryJSON {
  private struct Record: Encodable { let disclosures: [Line] }

  private struct Named: Encodable {
    let name: String
    let code: String?
  }

  private struct Line: Encodable {
    let id: String
    let department: Named
    let region: Named
    let year: Int
    let kind: String
    let title: String
    let tables: Int
    let emptyTables: Int
    let projects: Int
    let expenditure: String?
    let approved: String?
    /// Why an amount that is published is not there; not written where none is missing.
    let reason: String?
    /// Whether it is not kept as it was written; not written where it is.
    let damaged: Bool?
    let meanScore: String?
    let grades: [String: Int]
  }

  /// The text; amounts in 元.
  /// - Parameter damaged: which are not kept as they were written.
  static func text(_ summaries: [Summary], damaged: Set<String> = []) -> String {
    let lines = summaries.map { summary in
      Line(
        id: summary.id, department: Named(name: summary.department.name, code: summary.department.code),
        region: Named(name: summary.department.region.name, code: summary.department.region.code), year: summary.year,
        kind: summary.kind.rawValue, title: summary.title, tables: summary.tables, emptyTables: summary.emptyTables,
        projects: summary.projects, expenditure: summary.expenditure?.yuan, approved: summary.approved?.yuan,
        reason: [summary.expenditure, summary.approved].contains { $0?.isKnown == false } ? "overflow" : nil,
        damaged: damaged.contains(summary.id) ? true : nil,
        meanScore: summary.meanScore?.text,
        grades: Dictionary(uniqueKeysWithValues: summary.grades.grades.map { ($0.rawValue, summary.grades[$0]) }))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(Record(disclosures: lines)) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
