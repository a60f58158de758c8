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
    /// What is put before a meeting about the department's year.
    case report
    /// The screen as it is seen.
    case screen

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .marks: language.pick("记录", "marks")
      case .table: language.pick("本表", "this table")
      case .findings: language.pick("核对", "findings")
      case .inspection: language.pick("检查表", "inspection")
      case .report: language.pick("审阅材料", "review")
      case .screen: language.pick("屏幕", "screen")
      }
    }

    /// The forms in which it is taken home, the one offered first at the head.
    public var formats: [Format] {
      switch self {
      case .marks, .findings: [.word, .html, .workbook, .markdown, .csv, .json]
      case .table: [.workbook, .csv, .word, .html, .markdown, .json]
      case .inspection: [.workbook, .text]
      case .report: [.word, .html, .workbook, .markdown]
      case .screen: [.text, .html, .svg]
      }
    }
  }

  /// The form.
  public enum Format: String, CaseIterable, Hashable, Sendable {
    /// For Word and WPS, to be edited.
    case word = "docx"
    /// A page to be looked at and printed.
    case html
    /// A workbook for Excel and WPS.
    case workbook = "xlsx"
    /// Text to be read and edited.
    case markdown = "md"
    /// For spreadsheet programs, as text.
    case csv
    /// For programs.
    case json
    /// For reading.
    case text = "txt"
    /// A picture.
    case svg

    /// Its name.
    public func name(_ language: Language) -> String {
      switch self {
      case .word: "Word"
      case .html: language.pick("网页", "page")
      case .workbook: language.pick("工作簿", "workbook")
      case .markdown: "Markdown"
      case .csv: "CSV"
      case .json: "JSON"
      case .text: language.pick("文本", "text")
      case .svg: "SVG"
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

  /// What is offered first at a place: what its screen is about, else the list shown.
  static func first(at place: Place) -> ExportChoice { ExportChoice(place.topic.screen.taken) }

  /// Something in the form offered first.
  init(_ subject: Subject) { self.init(subject, subject.formats[0]) }

  /// Something else, in the same form where it has that.
  func turned(to subject: Subject) -> ExportChoice {
    subject.formats.contains(format) ? ExportChoice(subject, format) : ExportChoice(subject)
  }

  /// The same in another of its forms, so many further on; round at the ends.
  func turned(by step: Int) -> ExportChoice {
    let all = subject.formats
    let index = all.firstIndex(of: format) ?? 0
    return ExportChoice(subject, all[(index + step + all.count) % all.count])
  }
}
