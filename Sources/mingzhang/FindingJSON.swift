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

    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: CodingKeys.self)
      try keys.encode(path, forKey: .path)
      try keys.encode(table, forKey: .table)
      try keys.encode(row, forKey: .row)
      try keys.encode(column, forKey: .column)
      try keys.encode(text, forKey: .text)
    }

    private enum CodingKeys: String, CodingKey { case path, table, row, column, text }
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
    let evidence: [Message]
    let places: [Place]

    /// Every key stands in every line; what there is none of is null.
    func encode(to encoder: any Encoder) throws {
      var keys = encoder.container(keyedBy: CodingKeys.self)
      try keys.encode(rule, forKey: .rule)
      try keys.encode(severity, forKey: .severity)
      try keys.encode(disclosure, forKey: .disclosure)
      try keys.encode(message, forKey: .message)
      try keys.encode(stated, forKey: .stated)
      try keys.encode(computed, forKey: .computed)
      try keys.encode(difference, forKey: .difference)
      try keys.encode(tolerance, forKey: .tolerance)
      try keys.encode(evidence, forKey: .evidence)
      try keys.encode(places, forKey: .places)
    }

    private enum CodingKeys: String, CodingKey {
      case rule, severity, disclosure, message, stated, computed, difference, tolerance, evidence, places
    }
  }

  /// The line; where the figures suggest a reason, the message ends with it.
  static func line(_ finding: Finding, of accounts: YearDisclosures) -> String {
    let line = Line(
      rule: finding.rule.description, severity: finding.severity.rawValue, disclosure: finding.disclosure,
      message: message(finding), stated: finding.stated?.text,
      computed: finding.computed?.text, difference: finding.difference?.text, tolerance: finding.tolerance?.text,
      evidence: finding.evidence.map { Message(zh: $0.zh, en: $0.en) },
      places: finding.places.map { place($0, accounts) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(line) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func message(_ finding: Finding) -> Message {
    guard let reason = finding.explanation else { return Message(zh: finding.message.zh, en: finding.message.en) }
    let first = reason.en.prefix(1).uppercased()
    return Message(
      zh: finding.message.zh + reason.zh + "。", en: "\(finding.message.en) \(first)\(reason.en.dropFirst()).")
  }

  private static func place(_ place: FindingPlace, _ accounts: YearDisclosures) -> Place {
    let disclosure = accounts.disclosures.first { $0.id == place.disclosure }
    let projects = accounts.projects
    let path = disclosure.map { disclosure in
      PlacePath.text(
        department: disclosure.department.name, year: disclosure.year,
        phase: disclosure.kind == .budget ? .budget : .finalAccounts,
        topic: Topic(place, in: disclosure.kind, of: projects) ?? .overview, of: projects, .chinese)
    }
    guard case .table(let number, _, let row, let column) = place.source.place else {
      return Place(path: path ?? place.disclosure, table: nil, row: nil, column: nil, text: place.text)
    }
    return Place(path: path ?? place.disclosure, table: number, row: row, column: column, text: place.text)
  }
}
