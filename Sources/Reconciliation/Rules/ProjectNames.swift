import BudgetModel

/// A project bears one name in the table, on its target form and in its self-evaluation.
///
/// Names that differ are shown side by side, as a note; so are a listed project without a form and a form without a listed
/// project whose names differ in few characters, and a form whose title names another project than it does itself, where other forms of the document name
/// theirs in both. Brackets, quotation marks and blanks are disregarded.
///
/// Tolerance: none for names of one project; for two projects up to a third of the characters, at most six.
///
/// Example: 网络光纤费 in the table, 网路光纤费 on the form.
///
/// Silent where only one name is published. A department's name on a form is left to E3.
///
/// 说明
///
/// 同一项目在项目表、目标表和自评中的名称应一致。
///
/// 名称不同的，并列作提示；表中有而无目标表、与有目标表而表中未列的两个项目名称相近的，亦作提示；其他绩效表的标题与项目名称均一致、而某表标题所称项目与其项目名称不同的，亦作提示。括号、引号和空格的差别不计。
///
/// 容差：同一项目的名称不设容差；两个项目名称相差不超过三分之一且至多六个字的视为相近。
///
/// 例：项目表为网络光纤费，目标表为网路光纤费。
///
/// 只有一个名称时不作提示。目标表的项目名称填为部门名称的，由 E3 提示。
public struct ProjectNames: Rule {
  /// E2.
  public let id = RuleID(.coverage, 2)
  /// What it compares.
  public let title = Wording(zh: "项目名称在各处一致", en: "a project's names in table, form and report")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    let projects = disclosure.openProjects
    for open in projects {
      let project = open.project
      if project.listing != nil, project.hasTargetForm, project.formName == nil { report.held(id) }
      for (other, place) in [
        (project.formName, Wording(zh: "目标表", en: "target form")),
        (project.evaluationName, Wording(zh: "自评", en: "self-evaluation")),
      ] {
        guard let other, other.folded != project.name.folded,
          !FormNames.isDepartment(other, disclosure.disclosure.department)
        else { continue }
        let source = place.zh == "自评" ? project.evaluation?.source : project.indicators.first?.source
        add(open, project.name, other, place, [project.listing, source], into: &report)
      }
    }
    for phrase in disclosure.phrases(.titled) {
      let names = phrase.text.parts(between: "；")
      guard names.count == 2 else { continue }
      report.add(
        Finding(
          rule: id, severity: .note, disclosure: disclosure.id,
          message: Wording(
            zh: "标题为“\(names[0])”的绩效表，项目名称一栏为“\(names[1])”。",
            en: "The form titled “\(names[0])” names “\(names[1])” as its project."),
          places: [disclosure.place(phrase)]))
    }
    let bare = projects.filter { $0.project.listing != nil && !$0.project.hasTargetForm }
    for open in projects where open.project.listing == nil && open.project.hasTargetForm {
      for other in bare where NearNames.areNear(open.project.name, other.project.name) {
        add(
          open, other.project.name, open.project.name, Wording(zh: "目标表", en: "target form"),
          [other.project.listing, open.project.indicators.first?.source], into: &report)
      }
    }
  }

  private func add(
    _ project: OpenProject, _ name: String, _ other: String, _ place: Wording, _ sources: [Source?],
    into report: inout Report
  ) {
    let isListed = project.project.listing != nil || place.zh == "目标表"
    let places = zip(sources, [name, other]).compactMap { source, name in
      source.map { FindingPlace(disclosure: project.disclosure, source: $0, project: project.project.name, text: name) }
    }
    report.add(
      Finding(
        rule: id, severity: .note, disclosure: project.disclosure,
        message: Wording(
          zh: (isListed ? "项目支出表中的“\(name)”" : "项目“\(name)”") + "，\(place.zh)中的名称为“\(other)”。",
          en: (isListed ? "“\(name)” in the table of projects" : "Project “\(name)”")
            + " is called “\(other)” in its \(place.en)."),
        places: places))
  }
}
