import BudgetModel

/// A project the text names stands in a list or table.
///
/// Where a sentence names a project or its money (新增第四次全国经济普查项目经费) that no table, list or form has, and one of them has a name that differs in
/// a single word of up to three characters (第四次全国农业普查经费), one of both is another's: it is noted.
///
/// Tolerance: none, no figures are compared.
///
/// Example: 主要原因是新增第四次全国经济普查项目经费, while the lists have 第四次全国农业普查经费.
///
/// Silent for names that have fewer than seven characters in common, five of them on end, for words that differ in a number, a year or a stage (一期, 二期), and where no list
/// of projects was read.
///
/// 说明
///
/// 正文点名的项目，应为表中所列。
///
/// 句中点明的项目或其经费（新增第四次全国经济普查项目经费）未见于各表、项目清单和绩效表，而所列某一项目的名称仅有一处三个字以内的词与之不同（第四次全国农业普查经费）的，两者之一疑为他名，作提示。
///
/// 容差：不涉及数字。
///
/// 例：正文称“主要原因是新增第四次全国经济普查项目经费”，所列项目为“第四次全国农业普查经费”。
///
/// 相同的字不足七个或不足五个相连，不同之处为数字、年度或期次（一期、二期），以及未读出项目的，不作核对。
public struct MisnamedProjects: Rule {
  /// C23.
  public let id = RuleID(.prose, 23)
  /// What it compares.
  public let title = Wording(zh: "正文点名的项目与所列项目", en: "projects the text names, and those that are listed")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let found = disclosure.phrases(.misnamed)
    if found.isEmpty, disclosure.hasNarrative, !disclosure.projects.isEmpty { report.held(id) }
    var seen: Set<String> = []
    for phrase in found where seen.insert(phrase.text).inserted {
      let names = phrase.text.parts(between: "；")
      guard let said = names.first, let listed = names.last, names.count == 2 else { continue }
      let section = phrase.sentence?.section ?? ""
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "正文“\(section)”所称“\(said)”未见于所列项目，所列为“\(listed)”。",
            en: "Under “\(section)” the text names “\(said)”, which no list has; one has “\(listed)”."),
          places: found.filter { $0.text == phrase.text }.map(disclosure.place)))
    }
  }
}
