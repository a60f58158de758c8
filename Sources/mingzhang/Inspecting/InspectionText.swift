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
      if !line.remark.isEmpty { text += "     " + language.pick("备注：", "remark: ") + line.remark + "\n" }
      for problem in line.problems { text += "     " + problem.text(language) + "\n" }
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
}
