import BudgetModel
import Reconciliation

/// The official tables of a department's documents.
enum TablesListing {
  /// Makes the listing: the documents of the side looked at.
  static func make(_ open: OpenYear, key: DepartmentYear, _ context: ListingContext) -> Listing {
    let documents = open.accounts.disclosures.filter { context.phase.kind == nil || $0.kind == context.phase.kind }
    let shown = documents.isEmpty ? open.accounts.disclosures : documents
    let rows = shown.flatMap { disclosure in
      disclosure.tables.map { row($0, disclosure, key, context) } + forms(of: disclosure, open, key, context)
        + text(of: disclosure, key, context)
    }
    return Listing(
      columns: [
        ListingColumn(context.pick("文件", "Document"), .text(maximum: 14), priority: 3),
        ListingColumn(context.pick("编号", "No."), .text(maximum: 14)),
        ListingColumn(context.pick("报表", "Table"), .name),
        ListingColumn(context.pick("行", "Rows"), .number, priority: 4),
        ListingColumn(context.pick("数", "Figures"), .number, priority: 5),
        ListingColumn(context.pick("单位", "Unit"), .text(maximum: 6), priority: 2),
        ListingColumn(context.pick("说明", "Note"), .text(maximum: 24)),
      ], rows: rows)
  }

  /// The identity of a table's row.
  static func id(_ kind: DisclosureKind, _ number: Int) -> String { "\(kind.rawValue)/\(number)" }

  /// The identity of the row of a project's form.
  static func formID(_ kind: DisclosureKind, _ project: String) -> String { "form/\(kind.rawValue)/\(project)" }

  /// The identity of the row of a document's text.
  static func textID(_ kind: DisclosureKind) -> String { "text/\(kind.rawValue)" }

  /// The text of a document, where it is kept.
  private static func text(
    of disclosure: Disclosure, _ key: DepartmentYear, _ context: ListingContext
  ) -> [ListingRow] {
    let sentences = disclosure.passages.count { !$0.text.isEmpty }
    guard sentences > 0 else { return [] }
    let title = context.pick("正文 \(sentences) 句", "text, \(sentences.counted("sentence"))")
    return [
      ListingRow(
        id: textID(disclosure.kind),
        cells: [
          ListingCell(context.name(disclosure.kind), .secondary), ListingCell(context.pick("正文", "Text")),
          ListingCell(title), .blank, .blank, .blank, .blank,
        ], summary: title, origin: disclosure.title, target: .accounts(key, .text(disclosure.kind)))
    ]
  }

  /// The performance forms of a document, below its tables.
  private static func forms(
    of disclosure: Disclosure, _ open: OpenYear, _ key: DepartmentYear, _ context: ListingContext
  ) -> [ListingRow] {
    let kind = disclosure.kind
    return open.projects.compactMap { entry in
      guard let project = entry[kind], FormListing.has(project) else { return nil }
      let figures = project.funds.count { $0.figure != nil } + project.indicators.count
      let title = FormListing.title(project, context)
      return ListingRow(
        id: formID(kind, entry.key),
        cells: [
          ListingCell(context.name(kind), .secondary), ListingCell(context.pick("绩效", "Form")), ListingCell(title),
          ListingCell("\(figures)", .amount, order: Int64(figures)), .blank, .blank, .blank,
        ], summary: title, origin: "\(disclosure.title)", target: .accounts(key, .form(kind, entry.key)))
    }
  }

  private static func row(
    _ table: Table, _ disclosure: Disclosure, _ key: DepartmentYear, _ context: ListingContext
  ) -> ListingRow {
    let figures = table.rows.reduce(0) { $0 + $1.cells.count { $0.figure != nil } }
    let note =
      table.isEmpty
      ? context.pick("本表无数据", "no data")
      : (table.verdict == .notUnderstood ? table.verdict?.remark(context.options.language) : nil) ?? ""
    let english = context.options.language == .english ? table.kind.englishName : nil
    var row = ListingRow(
      id: id(disclosure.kind, table.number),
      cells: [
        ListingCell(context.name(disclosure.kind), .secondary), ListingCell(table.label ?? "\(table.number)"),
        ListingCell(english ?? table.title, table.isEmpty ? .absent : .text),
        ListingCell("\(table.rows.count)", .amount, order: Int64(table.rows.count)),
        ListingCell("\(figures)", .amount, order: Int64(figures)), ListingCell(table.unit.rawValue, .secondary),
        ListingCell(note, .absent),
      ],
      summary: [table.label, english ?? table.title, note].compactMap { $0 }.filter { !$0.isEmpty }.joined(
        separator: " \(context.symbols.dot) "),
      origin: "\(disclosure.title)", target: .accounts(key, .table(disclosure.kind, table.number)))
    if english != nil { row.details = ["Published as \(table.title)"] }
    return row
  }
}
