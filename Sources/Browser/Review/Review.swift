import BudgetModel
import Reconciliation

/// What is put before a meeting about one department's year: who it is, what changed, what was carried out, how its projects did,
/// what was found, and what is to be asked. Figures are the documents', each with its source; the sentences around them are ours.
public struct Review {
  /// The documents of the year.
  let open: OpenYear
  /// Those of the year before; nil where they are not held.
  let former: OpenYear?
  let key: DepartmentYear
  /// What was found, without what was dismissed.
  let found: FindingMarks
  /// What was marked of the department's year.
  let marked: [MarkedRow]
  let heading: MinutesHeading
  let options: Options

  var language: Language { options.language }
  var accounts: YearDisclosures { open.accounts }
  /// What lists are made with.
  let context: ListingContext

  /// - Parameters:
  ///   - heading: the meeting and its date; the title is the review's own.
  ///   - former: the documents of the year before; nil where they are not held.
  init(
    _ open: OpenYear, after former: OpenYear?, key: DepartmentYear, _ found: FindingMarks, marked: [MarkedRow],
    _ heading: MinutesHeading, _ options: Options
  ) {
    (self.open, self.former, self.key, self.found) = (open, former, key, found)
    (self.marked, self.heading, self.options) = (marked, heading, options)
    let phase: PhaseView = open.accounts.finalAccounts == nil ? .budget : .finalAccounts
    var context = ListingContext(options: options, phase: phase)
    context.found = found
    self.context = context
  }

  /// A text in the language of the review.
  func pick(_ chinese: String, _ english: String) -> String { language.pick(chinese, english) }

  /// A list, what is said above it on screen before it.
  func shown(_ list: Listing) -> [Paper.Block] {
    (list.notes.isEmpty ? [] : [.items(list.notes)]) + [.table(list)]
  }

  /// The review as a paper.
  /// - Parameter date: the day, as 2026-11-21, where the heading says none.
  public func paper(on date: String) -> Paper {
    let name = open.department?.name ?? key.department
    let kinds = accounts.disclosures.map { context.name($0.kind) }.reversed()
    return Paper(
      pick("\(name) \(key.year) 年度审阅材料", "\(name) \(key.year): paper for review"),
      facts: [
        Paper.Line(pick("会议", "Meeting"), heading.meeting),
        Paper.Line(pick("日期", "Date"), heading.date.isEmpty ? date : heading.date),
        Paper.Line(pick("地区", "Region"), open.department?.region.name ?? ""),
        Paper.Line(pick("依据", "Drawn from"), kinds.joined(separator: pick("、", ", "))),
        Paper.Line(
          pick("单位", "Unit"),
          pick("\(options.unit.rawValue)（另注明的除外）", "\(options.unit.rawValue) where no other is named")),
      ],
      sections: [
        Paper.Section(pick("一、概况", "1. Overview"), overview),
        Paper.Section(pick("二、变化", "2. Changes"), changes),
        Paper.Section(pick("三、执行", "3. Execution"), execution),
        Paper.Section(pick("四、项目与绩效", "4. Projects and performance"), performance),
        Paper.Section(pick("五、核对发现", "5. Findings"), findings),
        Paper.Section(pick("六、待答问题", "6. Questions to be answered"), questions),
      ], language: language)
  }
}
