import BudgetModel

/// A document as rules read it: what several of them ask for is read once.
public final class OpenDisclosure {
  /// The document.
  let disclosure: Disclosure
  /// ``/BudgetModel/Disclosure/id``.
  let id: String
  /// Its tables, empty ones too, in published order.
  let openTables: [OpenTable]
  /// Its projects.
  private(set) lazy var openProjects = disclosure.projects.map { OpenProject(project: $0, disclosure: id) }
  /// Its projects, and the forms of the whole department: what bears points and weights.
  private(set) lazy var openForms =
    openProjects + disclosure.overall.map { OpenProject(project: $0, disclosure: id, isOverall: true) }
  /// The sections of its narrative that state figures; headings that occur twice stay apart.
  private(set) lazy var sections = ProseSection.all(of: self)
  /// The figures of all sections.
  private(set) lazy var statedClaims = sections.flatMap(\.claims)
  /// The amounts of all sections of four digits or more.
  private(set) lazy var tellingClaims = statedClaims.filter {
    $0.claim.figure.amount != nil && $0.term.figure.isTelling
  }
  /// Where its tables state a quantity.
  private(set) lazy var figures = TableFigures(self)
  /// Its table of income beside expenditure; nil where it has none with figures.
  private(set) lazy var summary = TwoSidedTable(self, .incomeAndExpenditure)
  /// Its table of appropriations; nil where it has none with figures.
  private(set) lazy var appropriation = TwoSidedTable(self, .appropriation)

  /// Opens a document.
  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
    let id = disclosure.id
    self.id = id
    openTables = disclosure.tables.map { OpenTable($0, of: id) }
  }

  /// The fiscal year it is about.
  var year: Int { disclosure.year }
  /// Budget or final accounts.
  var kind: DisclosureKind { disclosure.kind }
  /// Its tables.
  var tables: [Table] { disclosure.tables }
  /// Its projects.
  var projects: [Project] { disclosure.projects }

  /// The table of a kind that holds figures and whose structure is understood: no other is held against anything.
  func open(_ kind: TableKind) -> OpenTable? {
    openTables.first { $0.table.kind == kind && !$0.table.isEmpty && !$0.isNotUnderstood }
  }

  /// The table of a kind that holds figures; an empty one only where no other is there.
  func table(_ kind: TableKind) -> OpenTable? { open(kind) ?? openTables.first { $0.table.kind == kind } }
}
