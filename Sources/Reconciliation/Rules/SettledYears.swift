import BudgetModel

/// A budget tells of no final accounts of its own year.
///
/// In budgets, headings and sentences that speak of 决算 of the document's own year (2026年部门决算情况说明) are noted: they were taken over from final accounts, or
/// another year is meant.
///
/// Tolerance: none.
///
/// Example: a budget of 2026 with the heading 2026年一般公共预算支出决算情况说明.
///
/// Silent for final accounts, for 预决算, for 决算 without a year, and where no narrative was read.
///
/// 说明
///
/// 预算不应述及本年度的决算。
///
/// 预算的标题和文字述及文件年度的决算（2026年部门决算情况说明）的，系沿用决算文字或年度有误，作提示。
///
/// 容差：无。
///
/// 例：2026 年预算的标题为“2026年一般公共预算支出决算情况说明”。
///
/// 决算文件，“预决算”，未写明年度的决算，以及未读出文字说明的，不作核对。
public struct SettledYears: Rule {
  /// E17.
  public let id = RuleID(.coverage, 17)
  /// What it compares.
  public let title = Wording(zh: "预算文件所称本年度决算", en: "final accounts that a budget gives its own year")
  /// Budgets.
  public let documents: DisclosureKind? = .budget

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.kind == .budget, disclosure.hasNarrative else { return }
    let found = disclosure.phrases(.settled)
    if found.isEmpty { report.held(id) }
    var seen: Set<String> = []
    for phrase in found where seen.insert(phrase.text).inserted {
      let section = phrase.sentence?.section ?? ""
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "文件为 \(disclosure.year) 年度预算，正文“\(section)”却称“\(phrase.text)”。",
            en: "The document is the budget of \(disclosure.year); under “\(section)” the text says “\(phrase.text)”."),
          places: found.filter { $0.text == phrase.text }.map(disclosure.place)))
    }
  }
}
