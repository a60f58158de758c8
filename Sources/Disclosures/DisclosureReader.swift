import BudgetModel
import Documents

/// Reads a department's budget or final accounts out of a document.
///
/// Tables and forms are recognised by their headings and contents; nothing is guessed in silence: what a rule may have
/// got wrong is among the reading's doubts, what was not read among its unread parts.
public struct DisclosureReader: Sendable {
  /// The most paragraphs and rows of tables a document may have.
  public static let lineLimit = 50_000

  /// Reviewed remedies for places where the text layer is wrong.
  public var corrections: [Correction]
  /// What overrules the document about who published it, for when, and what it is.
  public var known: KnownIdentity
  /// What the file's name says of the same, for what the document does not say itself.
  public var named: KnownIdentity

  /// A reader.
  public init(
    corrections: [Correction] = [], known: KnownIdentity = KnownIdentity(), named: KnownIdentity = KnownIdentity()
  ) {
    self.corrections = corrections
    self.known = known
    self.named = named
  }

  /// Reads a document.
  /// - Throws: why it is no disclosure.
  public func read(_ document: Document) throws(DisclosureError) -> Reading {
    let lines = document.blocks.reduce(0) { $0 + ($1.grid?.rows.count ?? 1) }
    if lines > Self.lineLimit { throw .tooLong(lines: lines, limit: Self.lineLimit) }
    let parts = Part.parts(of: document)
    let cover = Cover(parts)
    let forms = FormCollector(parts)
    var tables = TableCollector()
    tables.read(parts, forms)
    if tables.tables.isEmpty, forms.forms.isEmpty,
      (known.year ?? cover.year) == nil || (known.kind ?? cover.supposedKind) == nil
        || (known.department ?? cover.department) == nil
    {
      throw Self.withoutFigures(document, parts)
    }
    let said = KnownIdentity(
      department: known.department ?? Self.whole(tables.department, cover.department) ?? cover.organisation,
      year: known.year ?? cover.year ?? tables.year,
      kind: known.kind ?? cover.kind ?? tables.kind)
    // The tables of a report on a self-evaluation may be of anything else.
    let isAlone =
      tables.tables.count <= forms.lists || cover.isOfResults && tables.tables.allSatisfy { $0.kind == .other }
    let alone = FormIdentity(isAlone ? forms.forms : [])
    let named = named.completed(by: alone.identity)
    guard let year = said.year ?? named.year else { throw .noYear(beginning: cover.beginning) }
    guard let kind = said.kind ?? named.kind ?? cover.supposedKind else { throw .noKind(beginning: cover.beginning) }
    guard let name = said.department ?? named.department else { throw .noDepartment(beginning: cover.beginning) }
    let narrative = Narrative(parts)
    let claims = ClaimReader(narrative.explanations, department: name, year: year, tables: tables.tables)
    if tables.tables.isEmpty, claims.claims.isEmpty, forms.forms.isEmpty {
      throw Self.withoutFigures(document, parts)
    }
    let code = DepartmentCode.find(name, in: parts)
    let region = Divisions.region(in: name) ?? Region(name: "", code: nil)
    var projects = ProjectCollector(tables: tables.tables, department: name, kind: kind)
    projects.add(forms.forms.sorted { $0.line < $1.line })
    projects.add(summaries: forms.forms)
    // A template, or a list of what is to be published, has tables and no figure in them.
    let hasFigures = tables.tables.contains { $0.rows.contains { $0.cells.contains(where: \.isFigure) } }
    if !hasFigures, claims.claims.isEmpty, projects.projects.isEmpty, projects.overall.isEmpty {
      throw Self.withoutFigures(document, parts)
    }
    let facts = FactReader(narrative, department: name, tables: tables.tables)
    let disclosure = Disclosure(
      department: Department(name: name, code: code, region: region), year: year, kind: kind, title: cover.title,
      tables: tables.tables, projects: projects.projects, overall: projects.overall, claims: claims.claims,
      facts: facts.facts,
      enumerations: EnumerationReader.enumerations(narrative)
        + CountedUnits.enumerations(narrative, parts, department: name),
      phrases: PhraseReader(
        narrative, parts, department: name, year: year, kind: kind,
        projects: NearProjects(projects.projects.map(\.name), tables: tables.tables),
        accounts: StrangeAccounts(tables.tables)
      ).phrases + tables.phrases
        + tables.strangers(to: name) + ContentsTables(parts, tables.tables, of: year).phrases
        + BlankTables.phrases(parts, tables.tables) + DocumentPartReader.phrases(parts) + ChartLabels.phrases(parts)
        + SumPhrases.read(narrative, parts) + CoverDate.phrases(parts, of: year, kind),
      passages: PassageReader.passages(narrative), recognizedPages: document.recognizedPages)
    var cells = tables.cells
    cells += projects.cells
    cells += forms.cells
    var corrected = Corrector(disclosure, corrections)
    corrected.judgeTables()
    let settled = Set(corrected.applied.map(\.place))
    let ofIdentity = said.doubts(named) + alone.doubts(said, self.named)
    let doubts =
      (ofIdentity + Doubt.ofEncoding(document) + PrintedNumber.doubts(of: document) + tables.doubts + projects.doubts
      + forms.doubts)
      .filter { !settled.contains($0.place) }
    return Reading(
      disclosure: corrected.disclosure, unread: tables.unread + projects.unread + forms.unread, doubts: doubts,
      corrections: corrected.applied, unusedCorrections: corrected.unused, numericCells: cells)
  }

  /// Why a document without a table of figures is refused: there is none, or its numbers are written as none are.
  private static func withoutFigures(_ document: Document, _ parts: [Part]) -> DisclosureError {
    var title = ""
    for part in parts {
      switch part {
      case .line(let line): if line.text.contains("表") { title = Text.squeezed(line.text) }
      case .rows(let rows):
        let cells = rows.rows.flatMap { row in row.cells.filter { PrintedNumber.hasDecimalComma($0) }.map { (row, $0) }
        }
        guard cells.count > 2, let (row, cell) = cells.first else { continue }
        let label = row.cells.first { !$0.isEmpty && $0 != cell } ?? ""
        return .noNumbers(table: title, row: label, cell: cell, line: row.line)
      }
    }
    return .noTables(paragraphs: document.blocks.count { $0.text != nil }, in: document.kind)
  }

  /// The name the tables give, or that of the cover where theirs is cut off or there is none.
  private static func whole(_ ofTables: String?, _ ofCover: String?) -> String? {
    guard let name = ofTables, let longer = ofCover, longer.hasPrefix(name), !BodyName.isEnded(name) else {
      return ofTables ?? ofCover
    }
    return longer
  }
}
