import BudgetModel

/// Titles and dates name the document's year.
///
/// A table's title, the year above it, and a heading of the narrative that name years name the document's among them. A date of reckoning
/// (截至…) lies in the document's year or the one before it, and in budgets not at the end of their year; in final accounts, in their year or
/// the one after. Final accounts bear no date on their cover that lies in their year or before it, a budget none but in its year or the one
/// before. What does not is noted, each year with all its places.
///
/// Tolerance: none.
///
/// Example: 2024年“三公”经费预算表 in a budget of 2025.
///
/// Silent where most titles and headings name another year: then the document's own is in doubt.
///
/// 说明
///
/// 标题和日期的年度应与文件一致。
///
/// 表的标题、表上方的年度、正文的标题注明年度的，其中应有文件的年度；“截至”的日期应在文件年度或上一年度，预算不应为其年度的 12 月 31 日，决算应在其年度或下一年度。封面的日期，决算应在其年度之后，预算应在其年度或上一年度。不符的作提示，同一年度的各处并为一条。
///
/// 容差：无。
///
/// 例：2025 年预算中的“2024年‘三公’经费预算表”。
///
/// 多数标题为另一年度时，文件年度本身存疑，不作提示。
public struct NamedYears: Rule {
  /// E8.
  public let id = RuleID(.coverage, 8)
  /// What it compares.
  public let title = Wording(zh: "标题和日期的年度", en: "the years of titles and dates")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let own = disclosure.year
    var named: [(years: [Int], place: FindingPlace)] = disclosure.openTables.compactMap { open in
      let years = open.table.title.publishedYears
      let source = Source(.table(number: open.table.number, block: 0, row: 0, column: nil), page: open.table.page)
      return years.isEmpty
        ? nil : (years, FindingPlace(disclosure: disclosure.id, source: source, text: open.table.title))
    }
    named += disclosure.phrases(.heading).map { ($0.years, disclosure.place($0)) }.filter { !$0.years.isEmpty }
    var wrong = named.filter { !$0.years.contains(own) }.map { (year: $0.years[0], place: $0.place) }
    // The year above a table is kept only where most tables have another.
    if wrong.count * 2 > max(named.count, disclosure.tables.count) { return }
    let other = disclosure.kind == .budget ? own - 1 : own + 1
    let dates = disclosure.phrases(.asOf).filter { !$0.years.isEmpty }
    wrong += dates.compactMap { date in
      let year = date.years[0]
      // The end of the year that a budget is for lies ahead.
      let isAhead = disclosure.kind == .budget && year == own && date.text.holds("12月31日")
      return (year == own || year == other) && !isAhead ? nil : (year, disclosure.place(date))
    }
    for date in disclosure.phrases(.cover) { add(date, disclosure, into: &report) }
    report.held(id, times: named.count + dates.count - wrong.count)
    var seen: Set<Int> = []
    for (year, place) in wrong where seen.insert(year).inserted {
      let places = wrong.filter { $0.year == year }.map(\.place)
      let more = places.count > 1
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "文件为 \(own) 年度，“\(place.text)”\(more ? "等 \(places.count) 处" : "")为 \(year) 年。",
            en:
              "The document is of \(own); “\(place.text)”\(more ? " and \(places.count - 1) more" : "") names \(year)."),
          places: places))
    }
  }

  /// A date on the cover that a document of its year cannot have.
  private func add(_ date: StatedPhrase, _ disclosure: OpenDisclosure, into report: inout Report) {
    let isBudget = disclosure.kind == .budget
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: disclosure.id,
        message: Wording(
          zh: "文件为 \(disclosure.year) 年度\(isBudget ? "预算" : "决算")，封面日期却为“\(date.text)”。",
          en:
            "The \(isBudget ? "budget is" : "final accounts are") of \(disclosure.year); the cover is dated “\(date.text)”."
        ),
        places: [disclosure.place(date)]))
  }
}
