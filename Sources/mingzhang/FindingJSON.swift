import Browser
import BudgetModel
import FoundationEssentials
import Reconciliation

/// A finding as one line of JSON.
enum FindingJSON {
  private struct Message: Encodable {
    let zh: String
    let en: String
  }

  private struct Place: Encodable {
    let path: String
    let table: Int?
    let row: Int?
    let column: Int?
    let text: String
  }

  private struct Line: Encodable {
    let rule: String
    let severity: String
    let disclosure: String
    let message: Message
    let stated: String?
    let computed: String?
    let difference: String?
    let tolerance: String?
    let explanation: Message?
    let places: [Place]
  }

  /// The line.
  static func line(_ finding: Finding, of accounts: YearAccounts) -> String {
    let line = Line(
      rule: finding.rule.description, severity: finding.severity.rawValue, disclosure: finding.disclosure,
      message: Message(zh: finding.message.zh, en: finding.message.en), stated: finding.stated?.text,
      computed: finding.computed?.text, difference: finding.difference?.text, tolerance: finding.tolerance?.text,
      explanation: finding.explanation.map { Message(zh: $0.zh, en: $0.en) },
      places: finding.places.map { place($0, accounts) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(line) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func place(_ place: FindingPlace, _ accounts: YearAccounts) -> Place {
    let disclosure = accounts.disclosures.first { $0.id == place.disclosure }
    let path = disclosure.map { disclosure in
      PlacePath.text(
        department: disclosure.department.name, year: disclosure.year,
        phase: disclosure.kind == .budget ? .budget : .finalAccounts,
        topic: Topic(place, in: disclosure.kind) ?? .overview, .chinese)
    }
    guard case .table(let number, _, let row, let column) = place.source.place else {
      return Place(path: path ?? place.disclosure, table: nil, row: nil, column: nil, text: place.text)
    }
    return Place(path: path ?? place.disclosure, table: number, row: row, column: column, text: place.text)
  }
}
