import BudgetModel

/// What is taken home, and in which form.
public struct ExportChoice: Hashable, Sendable {
  /// What is taken home.
  public enum Subject: CaseIterable, Hashable, Sendable {
    /// What was marked.
    case marks
    /// The list shown.
    case table
    /// What was found in the department's documents.
    case findings
    /// The sheets of an inspection of the department's documents.
    case inspection

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .marks: language.pick("记录", "marks")
      case .table: language.pick("本表", "this table")
      case .findings: language.pick("核对", "findings")
      case .inspection: language.pick("检查表", "inspection")
      }
    }
  }

  /// The form.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// Minutes to be read and edited.
    case markdown = "md"
    /// For Excel and WPS.
    case csv
    /// For programs.
    case json
    /// For reading.
    case text = "txt"
    /// A workbook.
    case workbook = "xlsx"

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .markdown: language.pick("Markdown 纪要", "Markdown minutes")
      case .csv: language.pick("CSV（Excel、WPS）", "CSV (Excel, WPS)")
      case .json: "JSON"
      case .text: language.pick("文本", "text")
      case .workbook: language.pick("工作簿（Excel、WPS）", "workbook (Excel, WPS)")
      }
    }
  }

  /// What.
  public var subject: Subject
  /// How.
  public var format: Format

  /// A choice.
  public init(_ subject: Subject, _ format: Format) {
    self.subject = subject
    self.format = format
  }

  /// All choices, in the order offered: what has a digit first, then workbooks.
  public static let all =
    Subject.allCases.flatMap { subject in formats(of: subject).map { ExportChoice(subject, $0) } }
    + [Subject.marks, .table, .findings].map { ExportChoice($0, .workbook) }

  /// The forms in which something is taken home, the one offered first at the head.
  private static func formats(of subject: Subject) -> [Format] {
    subject == .inspection ? [.workbook, .text] : [.markdown, .csv, .json]
  }

  /// What is offered first at a place: what its screen is about, else the list shown.
  static func first(at place: Place) -> ExportChoice {
    let subject = place.topic.screen.taken
    return ExportChoice(subject, formats(of: subject)[0])
  }
}
