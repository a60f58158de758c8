import BudgetModel
import Reconciliation

/// What was marked, to be taken home: each question with its figures on both sides, what was found about them, their source,
/// and what was noted.
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
    /// The budget's figure, where it is an amount.
    public let budgetAmount: Amount?
    /// The final accounts' figure, where it is an amount.
    public let finalAmount: Amount?
    /// The row in a sentence, with exact amounts.
    public let summary: String
    /// What was found about it, a finding each, with its arithmetic.
    public let findings: [String]
    /// What is said of it beside its figures: by the document's sentences, as far as they are kept, and by its form.
    public let details: [String]
    /// Where the figures stand.
    public let source: String
    /// What was noted; empty for nothing.
    public let note: String
  }

  /// What stands above them; the title is never empty.
  public let heading: MinutesHeading
  /// The questions in the order of screen 8.
  public let questions: [Question]
  /// The unit of all amounts.
  public let unit: DisplayUnit
  /// The language they are written in.
  public let language: Language

  /// The departments they are about, in the order first met.
  public var departments: [String] {
    var seen: Set<String> = []
    return questions.map(\.department).filter { seen.insert($0).inserted }
  }

  /// - Parameter date: the day, where the heading says none.
  init(_ marked: [MarkedRow], _ heading: MinutesHeading, date: String, _ context: ListingContext) {
    (language, unit) = (context.options.language, context.unit)
    self.heading = MinutesHeading(
      title: heading.title.isEmpty ? context.pick("会议纪要", "Minutes") : heading.title, meeting: heading.meeting,
      date: heading.date.isEmpty ? date : heading.date)
    questions = marked.map { row in
      func figure(_ cell: ListingCell?) -> String {
        guard let cell else { return "" }
        return cell.amount.map { context.exact($0) } ?? cell.text
      }
      return Question(
        title: row.title, department: row.department, path: row.path, budget: figure(row.sides?.budget),
        finalAccounts: figure(row.sides?.finalAccounts),
        budgetAmount: row.sides?.budget?.amount, finalAmount: row.sides?.finalAccounts?.amount,
        summary: row.row?.summary ?? row.missing(context),
        findings: row.findings.map { FindingSentence.text($0, context.options.language) },
        details: row.mark.id.place.topic == .findings ? [] : row.row?.rowDetails.details ?? [],
        source: row.row?.origin ?? "",
        note: row.mark.words)
    }
  }
}
