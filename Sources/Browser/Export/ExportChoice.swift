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

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .marks: language.pick("记录", "marks")
      case .table: language.pick("本表", "this table")
      case .findings: language.pick("核对", "findings")
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

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .markdown: language.pick("Markdown 纪要", "Markdown minutes")
      case .csv: language.pick("CSV（Excel、WPS）", "CSV (Excel, WPS)")
      case .json: "JSON"
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

  /// All choices, in the order offered.
  public static let all = Subject.allCases.flatMap { subject in
    Format.allCases.map { ExportChoice(subject, $0) }
  }

  /// What is offered first at a place: the findings and the marks on their own screens, else the list shown.
  static func first(at place: Place) -> ExportChoice { ExportChoice(place.topic.screen.taken, .markdown) }
}
