import Browser
import FoundationEssentials

/// Minutes as one JSON text; `docs/json.md` describes it.
enum MinutesJSON {
  private struct Record: Encodable {
    let title: String
    let meeting: String
    let date: String
    let marks: [Line]
  }

  private struct Line: Encodable {
    let title: String
    let department: String
    let path: String
    let budget: String
    let executed: String
    let summary: String
    let findings: [String]
    let details: [String]
    let source: String
    let note: String
  }

  /// The text.
  static func text(_ minutes: Minutes) -> String {
    let record = Record(
      title: minutes.heading.title, meeting: minutes.heading.meeting, date: minutes.heading.date,
      marks: minutes.questions.map { question in
        Line(
          title: question.title, department: question.department, path: question.path, budget: question.budget,
          executed: question.finalAccounts, summary: question.summary, findings: question.findings,
          details: question.details, source: question.source, note: question.note)
      })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let bytes = try? encoder.encode(record) else { return "{}" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
