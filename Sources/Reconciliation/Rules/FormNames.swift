import BudgetModel

/// A target form is dated the document's year and names a project.
///
/// A note for every form dated another fiscal year (a (2023年度) form in a budget of 2024), and for every form whose
/// 项目名称 holds the name of a department or unit, with or without its code.
///
/// Tolerance: none.
///
/// Example: 项目名称 001-某县某局 on a form.
///
/// Silent where a form has no date or its name is the project's.
///
/// 说明
///
/// 目标表的年度应与文件一致，项目名称应为项目的名称。
///
/// 目标表所标年度与文件年度不同的（如 2024 年度预算中的“(2023年度)”表），以及项目名称填为部门或单位名称（含编码）的，各作一条提示。
///
/// 容差：无。
///
/// 例：目标表的项目名称为“001-某县某局”。
///
/// 目标表未标年度，或名称即项目名称时，不作提示。
public struct FormNames: Rule {
  /// E3.
  public let id = RuleID(.coverage, 3)
  /// What it compares.
  public let title = Wording(zh: "目标表的年度与项目名称", en: "the year and the name on a target form")

  /// The rule.
  public init() {}

  /// Checks one document.
  public func check(_ disclosure: OpenDisclosure, into report: inout Report) {
    for project in disclosure.projects where project.hasTargetForm || project.formYear != nil {
      let source =
        project.indicators.first?.source ?? project.listing ?? Source(.targetForm(project: project.name, row: 1))
      let place = FindingPlace(
        disclosure: disclosure.id, source: source, project: project.name, text: "\(project.name) · 绩效目标表")
      if let year = project.formYear {
        if year == disclosure.year {
          report.held(id)
        } else {
          add(
            Wording(
              zh: "项目“\(project.name)”的目标表标为 \(year) 年度，文件为 \(disclosure.year) 年度。",
              en: "The target form of project “\(project.name)” is dated \(year), the document \(disclosure.year)."),
            place, into: &report)
        }
      }
      if let name = project.formName, Self.isDepartment(name, disclosure.disclosure.department) {
        add(
          Wording(
            zh: "项目“\(project.name)”的目标表中，项目名称一栏为“\(name)”，是部门或单位的名称。",
            en:
              "On the target form of project “\(project.name)”, the project's name reads “\(name)”, which is a department's "
              + "or unit's."),
          place, into: &report)
      }
    }
  }

  private func add(_ message: Wording, _ place: FindingPlace, into report: inout Report) {
    report.add(
      Finding(rule: id, severity: .note, disclosure: place.disclosure, message: message, places: [place]))
  }

  /// Whether a name is a department's or unit's, with or without a code before it.
  static func isDepartment(_ name: String, _ department: Department) -> Bool {
    let plain = name.withoutSpace.drop { $0.isASCII && ($0.isNumber || $0 == "-") }
    return plain == department.name.withoutSpace
  }
}
