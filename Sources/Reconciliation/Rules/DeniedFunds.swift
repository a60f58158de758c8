import BudgetModel

/// Money that a text says there is none of stands in no table.
///
/// Where a sentence says of the document's own year that government funds or state capital are not used, not budgeted or not there
/// (没有使用政府性基金预算拨款安排的支出), the tables of that money hold no figure but zero for the year. So does the cell of a “three public”
/// expense that is said not to be there (未安排公务用车购置).
///
/// Tolerance: none.
///
/// Example: 没有使用国有资本经营预算拨款安排的支出, below which the table of state capital spends 12.00.
///
/// Silent where the sentence is about a part of that money (its income, its “三公” expenses, this year's without what was carried over), names
/// another year, or states an amount.
///
/// 说明
///
/// 文字称没有的资金，各表不应列有。
///
/// 文字称文件年度未使用、未安排或没有政府性基金、国有资本经营预算（“没有使用政府性基金预算拨款安排的支出”）的，该资金各表当年栏不应有不为零的数字。称未安排某项“三公”经费（“未安排公务用车购置”）的，“三公”经费表该项亦同。
///
/// 容差：无。
///
/// 例：文字称“没有使用国有资本经营预算拨款安排的支出”，而国有资本经营预算表列支出 12.00。
///
/// 所述仅为该资金的一部分（收入、“三公”经费、不含结转的当年数），句中另有年度或列有金额的，不作核对。
public struct DeniedFunds: Rule {
  /// C18.
  public let id = RuleID(.prose, 18)
  /// What it compares.
  public let title = Wording(zh: "文字称没有的资金", en: "money that the text says there is none of")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for phrase in disclosure.phrases(.denied) {
      if let part = ThreePublicExpenses.Part(phrase.text) {
        check(phrase, of: part, disclosure, into: &report)
        continue
      }
      let kinds: [TableKind] =
        phrase.text.holds("国有资本") ? [.stateCapital] : [.governmentFund, .governmentFundIncome]
      let tables = disclosure.openTables.filter { kinds.contains($0.table.kind) }
      guard !tables.isEmpty else { continue }
      guard
        let (open, term) = tables.lazy.compactMap({ open in open.largest(of: disclosure.year).map { (open, $0) } })
          .first
      else {
        report.held(id)
        continue
      }
      tell(phrase, open, term, disclosure, into: &report)
    }
  }
}

extension DeniedFunds {
  /// Checks what is said of one of the three public expenses.
  private func check(
    _ phrase: StatedPhrase, of part: ThreePublicExpenses.Part, _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    guard let open = disclosure.open(.threePublicExpenses) else { return }
    let layout = ThreePublicLayout(open.table, of: disclosure.year, finalAccounts: disclosure.kind == .finalAccounts)
    guard layout.speaks(of: disclosure.year, in: open.table), let term = layout.term(part, in: open) else { return }
    if term.figure.value == 0 {
      report.held(id)
      return
    }
    tell(phrase, open, term, disclosure, into: &report)
  }

  /// Tells of money in a table that the text says there is none of.
  private func tell(
    _ phrase: StatedPhrase, _ open: OpenTable, _ term: Term, _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    let section = phrase.sentence?.section ?? ""
    report.add(
      Finding(
        rule: id, severity: .contradiction, disclosure: disclosure.id,
        message: Wording(
          zh: "正文“\(section)”称“\(phrase.text)”，\(open.name)却列有 \(term.figure.text)（\(term.label)）。",
          en:
            "Under “\(section)” the text says “\(phrase.text)”, while \(open.name) holds \(term.figure.text) "
            + "(\(term.label))."),
        computed: term.figure, places: [disclosure.place(phrase), term.place]))
  }
}

extension OpenTable {
  /// The first figure of a year that is not zero, in a row of a total where there is one; nil for none.
  fileprivate func largest(of year: Int) -> Term? {
    let rows = table.rows.filter(\.isTotal) + table.rows
    return rows.lazy.compactMap { row -> Term? in
      let columns = self.table.columns(of: row)
      return row.cells.indices.lazy.filter { $0 < columns.count && columns[$0].isOf(year) }
        .compactMap { self.term(row, $0) }.first { $0.figure.value != 0 }
    }.first
  }
}
