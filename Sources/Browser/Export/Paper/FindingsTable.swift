import BudgetModel
import Reconciliation

/// Findings as a list for paper: what each says in full, its arithmetic, and where its figures stand.
enum FindingsTable {
  /// Makes the list, the weightiest first.
  static func make(_ findings: [Finding], _ context: ListingContext) -> Listing {
    let language = context.options.language
    let rows = findings.inOrderOfWeight.enumerated().map { index, finding in
      ListingRow(
        id: finding.identity,
        cells: [
          ListingCell("\(index + 1)"), ListingCell(finding.rule.description),
          ListingCell(finding.severity.wording.text(language)), ListingCell(FindingSentence.body(finding, language)),
        ],
        summary: finding.message.text(language),
        origin: finding.places.map { place in
          (place.source.page.map { context.pick("第\($0)页 ", "p. \($0) ") } ?? "") + place.text
        }.joined(separator: "\n"))
    }
    return Listing(
      columns: [
        ListingColumn(context.pick("序号", "No."), .number), ListingColumn(context.pick("规则", "Rule"), .text(maximum: 5)),
        ListingColumn(context.pick("性质", "Kind"), .text(maximum: 14)),
        ListingColumn(context.pick("发现与算式", "What was found"), .name),
      ], rows: rows)
  }
}

extension Program {
  /// What was found in the documents of the present department, as a paper; nil where none is open or checked.
  /// - Parameter date: the day, as 2026-11-21.
  public func findingsPaper(on date: String) -> Paper? {
    guard let key = state.place.key, let found = state.found[key] else { return nil }
    let context = ListingContext(options: state.options, phase: state.phase)
    let language = state.language
    return Paper(
      "\(state.name(of: key)) \(key.year) " + language.pick("核对", "findings"),
      facts: [Paper.Line(language.pick("日期", "Date"), date)],
      sections: [
        Paper.Section(
          "",
          [
            found.findings.isEmpty
              ? .text(context.pick("没有发现。", "Nothing was found.")) : .table(FindingsTable.make(found.findings, context))
          ])
      ], language: language)
  }
}
