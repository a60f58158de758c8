import BudgetModel
import Reconciliation

/// The sheet of an inspection as text: an item a line, what is wrong with it below.
struct InspectionText {
  let language: Language
  /// What was gathered.
  private(set) var text = ""

  init(_ language: Language) { self.language = language }

  /// Adds the sheet of a document.
  mutating func add(_ inspection: Inspection, of disclosure: Disclosure) {
    text += Self.title(disclosure, language) + "\n"
    for (number, line) in inspection.lines.enumerated() {
      let title = line.item.title.text(language)
      text += "  \(number + 1). \(title): \(line.verdict.wording.text(language))\n"
      for problem in line.problems { text += "     " + Self.problem(problem, language) + "\n" }
    }
    text += "\n"
  }

  /// What heads the sheet: the department, the year and the kind.
  static func title(_ disclosure: Disclosure, _ language: Language) -> String {
    let kind = disclosure.kind == .budget ? language.pick("部门预算", "budget") : language.pick("部门决算", "final accounts")
    return language.pick(
      "\(disclosure.department.name) \(disclosure.year) 年\(kind)公开检查表",
      "\(disclosure.department.name) \(disclosure.year): inspection of the published \(kind)")
  }

  /// A problem with its page and its rule.
  static func problem(_ problem: InspectionLine.Problem, _ language: Language) -> String {
    var text = problem.page.map { language.pick("第 \($0) 页：", "page \($0): ") } ?? ""
    if problem.isQuestion { text += language.pick("（待核）", "(to be looked at) ") }
    text += problem.text.text(language)
    if let rule = problem.rule { text += language.pick("（\(rule)）", " (\(rule))") }
    return text
  }
}
