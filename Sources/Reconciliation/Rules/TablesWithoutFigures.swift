import BudgetModel

/// A table without figures says so, and one that says so has none.
///
/// Every table whose cells are all blank should carry a note that there is no data (本表无数据); one without is noted.
/// A statement of no data below a table that holds figures contradicts it, and so does a list of tables (是否空表) that says otherwise.
///
/// Tolerance: none.
///
/// Example: 注：本表无数据 below a table of government funds with 12.00.
///
/// Silent where the document says elsewhere why the table is blank: that it has no money of the kind, or which of its tables are blank.
///
/// 说明
///
/// 没有数字的表应注明无数据，注明无数据的表不应有数字。
///
/// 各格均为空白的表，应注明“本表无数据”，未注明的作提示；表内有数字而其下注明无数据的，属不一致。
///
/// 容差：无。
///
/// 例：政府性基金预算表列有 12.00，其下注“本表无数据”。
///
/// 文件他处已说明无此类资金，或已列明哪些表为空表的，不作提示。
public struct TablesWithoutFigures: Rule {
  /// E10.
  public let id = RuleID(.coverage, 10)
  /// What it compares.
  public let title = Wording(zh: "空表的说明", en: "notes of tables without figures")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.blank) { addListed(phrase, disclosure, into: &report) }
    let denied = disclosure.phrases(.noData)
    for open in disclosure.openTables where open.table.kind != .performance && open.table.kind != .other {
      let source = Source(.table(number: open.table.number, block: 0, row: 0, column: nil), page: open.table.page)
      let place = FindingPlace(disclosure: disclosure.id, source: source, text: open.table.title)
      let first = open.firstFigure
      if let first, let note = denied.first(where: { $0.source.isOfTable(open.table.number) }) {
        report.add(
          Finding(
            rule: id, severity: .contradiction, disclosure: disclosure.id,
            message: Wording(
              zh: "\(open.name)下注“\(note.text)”，表内却列有 \(first.figure.text)（\(first.place.text)）。",
              en: "Below \(open.name) stands “\(note.text)”, while it holds \(first.figure.text) (\(first.place.text))."
            ),
            computed: first.figure, places: [place, first.place]))
      } else if first == nil, !open.table.isEmpty, !open.hasText, !Self.isExplained(open.table.kind, disclosure) {
        report.add(
          Finding(
            rule: id, severity: .note, disclosure: disclosure.id,
            message: Wording(
              zh: "\(open.name)各格均为空白，未注明无数据。",
              en: "All cells of \(open.name) are blank, and no note says that there is no data."),
            places: [place]))
      } else {
        report.held(id)
      }
    }
  }
}

extension TablesWithoutFigures {
  /// What the list of tables says of a table that is otherwise.
  private func addListed(_ phrase: StatedPhrase, _ disclosure: OpenDisclosure, into report: inout Report) {
    guard let open = disclosure.openTables.first(where: { phrase.source.isOfTable($0.table.number) }) else { return }
    let place = FindingPlace(
      disclosure: disclosure.id, source: phrase.source, text: "\(open.table.title) · \(phrase.text)")
    let first = open.firstFigure.flatMap { $0.figure.value == 0 ? nil : $0 }
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh: "报表目录称\(open.name)“\(phrase.text)”，"
            + (first.map { "表内却列有 \($0.figure.text)（\($0.place.text)）。" } ?? "表内却无数字。"),
          en: "The list of tables says “\(phrase.text)” of \(open.name), while it holds "
            + (first.map { "\($0.figure.text) (\($0.place.text))." } ?? "no figure.")),
        computed: first?.figure, places: [place] + (first.map { [$0.place] } ?? [])))
  }

  /// Whether the document says elsewhere why a table is blank: that it has no such money, or which tables are blank.
  private static func isExplained(_ kind: TableKind, _ disclosure: OpenDisclosure) -> Bool {
    // A package of a version that kept no words cannot tell.
    if disclosure.disclosure.phrases.isEmpty { return true }
    let fund = kind == .governmentFund || kind == .governmentFundIncome ? "政府性基金" : kind == .stateCapital ? "国有资本" : ""
    let said = disclosure.phrases(.noData).filter { $0.sentence != nil }
    if said.contains(where: { !$0.text.holds("基金") && !$0.text.holds("资本") || !fund.isEmpty && $0.text.holds(fund) }) {
      return true
    }
    return !fund.isEmpty
      && disclosure.statedClaims.contains { $0.claim.subject.holds(fund) && $0.term.figure.value == 0 }
  }
}

extension OpenTable {
  /// Its first figure that is not zero, else its first figure.
  fileprivate var firstFigure: Term? {
    var zero: Term?
    for row in table.rows {
      for column in row.cells.indices {
        guard let term = term(row, column) else { continue }
        if term.figure.value != 0 { return term }
        zero = zero ?? term
      }
    }
    return zero
  }

  /// Whether a cell holds words or a mark, as where zeros are written as strokes.
  fileprivate var hasText: Bool {
    table.rows.contains { row in row.cells.contains { if case .text = $0 { true } else { false } } }
  }
}

extension Source {
  /// Whether it is in the table of a number.
  fileprivate func isOfTable(_ number: Int) -> Bool {
    if case .table(number, _, _, _) = place { true } else { false }
  }
}
