import BudgetModel

/// The tables of the contents are those that follow.
///
/// Every table that the contents list has its title behind them, and every table of the standard set is listed where the contents
/// list tables. Titles are compared without numbers and years, or by the kind of table they tell. One note for those that are not
/// there, one for those that are not listed.
///
/// Tolerance: none.
///
/// Example: ten tables in the contents, of which 政府采购预算表 follows nowhere.
///
/// Silent where the contents list fewer than five tables, and where a third of them is not found: then titles were not read.
///
/// 说明
///
/// 目录所列各表应与文中各表一致。
///
/// 目录列有的表，其标题应见于其后；目录列有各表的，规定公开的各表均应列入目录。标题不计编号和年度，或按表的种类比较。未见的表、未列入目录的表，各并为一条提示。
///
/// 容差：无。
///
/// 例：目录列有十张表，其中政府采购预算表未见于文中。
///
/// 目录所列不足五张，或三分之一以上未见（疑似标题未能读出）时，不作提示。
public struct ListedTables: Rule {
  /// E12.
  public let id = RuleID(.coverage, 12)
  /// What it compares.
  public let title = Wording(zh: "目录所列各表与文中各表", en: "the tables of the contents against those that follow")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    guard disclosure.hasNarrative, !disclosure.tables.isEmpty else { return }
    let (missing, extra) = (disclosure.phrases(.listed), disclosure.phrases(.unlisted))
    if missing.isEmpty, extra.isEmpty { report.held(id) }
    if !missing.isEmpty {
      let names = Self.names(missing)
      add(
        Wording(zh: "目录列有\(names.zh)，文中未见。", en: "The contents list \(names.en), which does not follow."), missing,
        disclosure, into: &report)
    }
    if !extra.isEmpty {
      let names = Self.names(extra)
      add(
        Wording(zh: "文中有\(names.zh)，目录未列。", en: "\(names.en) follows and is not in the contents."), extra, disclosure,
        into: &report)
    }
  }

  private static func names(_ phrases: [StatedPhrase]) -> Wording {
    Wording(
      zh: phrases.map { "“\($0.text)”" }.joined(separator: "、"),
      en: phrases.map { "“\($0.text)”" }.joined(separator: ", "))
  }

  private func add(
    _ message: Wording, _ phrases: [StatedPhrase], _ disclosure: OpenDisclosure, into report: inout Report
  ) {
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: disclosure.id, message: message, places: phrases.map(disclosure.place)))
  }
}
