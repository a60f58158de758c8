import BudgetModel

/// What was marked, to be taken home: each question with its figures on both sides, their source, and what was noted.
public struct Minutes: Hashable, Sendable {
  /// One marked row.
  public struct Question: Hashable, Sendable {
    /// What it is called.
    public let title: String
    /// The department's name, with the year.
    public let department: String
    /// The path of its place.
    public let path: String
    /// The budget's figure with its unit, or a target; empty where there is none.
    public let budget: String
    /// The final accounts' figure with its unit, or what was reached; empty where there is none.
    public let finalAccounts: String
    /// The row in a sentence, with exact amounts.
    public let summary: String
    /// Where the figures stand.
    public let source: String
    /// What was noted; empty for nothing.
    public let note: String
  }

  /// The day, as 2026-11-21.
  public let date: String
  /// The questions in the order of screen 8.
  public let questions: [Question]
  /// The language they are written in.
  public let language: Language

  /// The departments they are about, in the order first met.
  public var departments: [String] {
    var seen: Set<String> = []
    return questions.map(\.department).filter { seen.insert($0).inserted }
  }

  init(_ marked: [MarkedRow], date: String, _ context: ListingContext) {
    self.date = date
    language = context.options.language
    questions = marked.map { row in
      func figure(_ cell: ListingCell?) -> String {
        guard let cell else { return "" }
        return cell.order.map { context.exact(Amount(fen: $0)) } ?? cell.text
      }
      return Question(
        title: row.title, department: row.department, path: row.path, budget: figure(row.sides?.budget),
        finalAccounts: figure(row.sides?.finalAccounts), summary: row.row?.summary ?? row.missing(context),
        source: row.row?.origin ?? "", note: row.mark.note)
    }
  }
}
