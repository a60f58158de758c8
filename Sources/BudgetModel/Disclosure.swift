/// One published document: a department's budget or its final accounts of a year.
public struct Disclosure: Hashable, Sendable {
  /// Who published it.
  public var department: Department
  /// The fiscal year it is about.
  public var year: Int
  /// Budget or final accounts.
  public var kind: DisclosureKind
  /// The title of the document.
  public var title: String
  /// The official tables, in published order.
  public var tables: [Table]
  /// The projects: those listed in a table first, then those known only from a form or report.
  public var projects: [Project]
  /// The targets and self-evaluations of the whole department or of a unit (整体绩效), each in the form of a project that
  /// bears its name; its money is that of all projects and more, so that it stands apart from them.
  public var overall: [Project]
  /// The figures stated in the narrative, in published order.
  public var claims: [Claim]
  /// Staff, vehicles, floor space and the like.
  public var facts: [Fact]
  /// What the narrative lists without amounts: the economic items that 人员经费 and 公用经费 consist of.
  public var enumerations: [Enumeration]
  /// Words that rules judge: what a template left standing, headings with years, dates, names of accounts.
  public var phrases: [StatedPhrase]
  /// The text outside tables; empty in libraries of figures alone.
  public var text: PassageText
  /// The pages that were pictures, from 1: what was read of them is the guess of a program (OCR) and may be wrong.
  public var recognizedPages: [Int]

  /// A disclosure.
  public init(
    department: Department, year: Int, kind: DisclosureKind, title: String, tables: [Table] = [],
    projects: [Project] = [], overall: [Project] = [], claims: [Claim] = [], facts: [Fact] = [],
    enumerations: [Enumeration] = [], phrases: [StatedPhrase] = [], passages: [Passage] = [],
    recognizedPages: [Int] = []
  ) {
    self.department = department
    self.year = year
    self.kind = kind
    self.title = title
    self.tables = tables
    self.projects = projects
    self.overall = overall
    self.claims = claims
    self.facts = facts
    self.enumerations = enumerations
    self.phrases = phrases
    text = PassageText(passages)
    self.recognizedPages = recognizedPages
  }

  /// The text outside tables, sentence by sentence. Asked for the first time, it may be read from its file.
  public var passages: [Passage] {
    get { text.passages }
    set { text = PassageText(newValue) }
  }

  /// What tells it from every other disclosure: `140525-023/2024/final`.
  public var id: String { "\(department.id)/\(year)/\(kind.rawValue)" }

  /// Whether a figure was read off a picture.
  public func isRecognized(_ source: Source) -> Bool { source.page.map { recognizedPages.contains($0) } ?? false }

  /// The table of a kind that holds figures; an empty one only where no other is there.
  public func table(_ kind: TableKind) -> Table? {
    tables.first { $0.kind == kind && !$0.isEmpty } ?? tables.first { $0.kind == kind }
  }
}
