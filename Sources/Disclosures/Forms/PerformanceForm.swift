import BudgetModel

/// What a target form or a self-evaluation form says, of a project or of the whole department.
struct PerformanceForm {
  /// The project's name as the form prints it; may be the department's by mistake. Of a whole department, its name.
  var name = ""
  /// The name on the form beside a report, where that differs.
  var formName: String?
  /// The name its title gives, for a form that has none in its rows.
  var titleName = ""
  /// Who publishes it, as its title says.
  var publisher: String?
  /// Whether it is of the whole department or a unit (整体绩效), not of a project.
  var isOverall = false
  var unit: String?
  /// 主管部门.
  var authority: String?
  /// 单位名称 and the like: who the form is of, where it is of a project the unit.
  var department: String?
  /// 填报单位: who filled it in, of a project its unit where it names none.
  var reporter: String?
  var code: String?
  var attribute: String?
  var duration: String?
  var year: Int?
  var funds: [FormFunding] = []
  /// Whether its money is taken as 万元 because no unit is named.
  var isUnitAssumed = false
  var indicators: [Indicator] = []
  /// Its overall targets in words.
  var goal: String?
  var periodGoal: String?
  /// What became of it, and what is said below the indicators.
  var outcome: String?
  var conclusion: String?
  var problems: String?
  var nextSteps: String?
  var deviation: String?
  /// Whether it is a report of several tables.
  var isReport = false
  /// Whether it is a line of a list, or a sentence: what forms say counts more.
  var isSummary = false
  /// Whether a list gives its target in words.
  var hasGoal = false
  /// The money that sentences of a report state.
  var stated = StatedFunds()
  /// The result; nil for a target form.
  var evaluation: SelfEvaluation?
  var cells = NumericCells()
  var unread: [UnreadPart] = []
  /// What is doubtful; places begin below the form.
  var doubts: [Doubt] = []
  var line: Int
  var page: Int?
  /// Which of the document's parts it begins in.
  var part = 0
  /// The text of its cells, for what is matched by content.
  var texts: [String] = []

  init(line: Int, page: Int?) {
    self.line = line
    self.page = page
  }

  /// Whether a word occurs in the form's text.
  func mentions(_ word: String) -> Bool { texts.contains { $0.contains(word) } }

  /// Whether it says anything of a project: a form left blank does not.
  var saysNothing: Bool {
    indicators.isEmpty && !hasGoal && funds.allSatisfy { $0.figure == nil }
      && evaluation?.total == nil
  }

  /// The whole amount for the year; for the period where that is not printed.
  var amount: Amount? {
    let totals = funds.filter { $0.origin == nil }
    return totals.first { $0.measure == .annual || $0.measure == .approved }?.figure?.amount
      ?? totals.first { $0.measure == .period }?.figure?.amount
  }

  /// Its indicators with the project's name in their sources.
  func indicators(of project: String) -> [Indicator] {
    indicators.map { indicator in
      var indicator = indicator
      if case .targetForm(_, let row) = indicator.source.place {
        indicator.source.place =
          evaluation == nil
          ? .targetForm(project: project, row: row) : .evaluation(project: project, table: 2, row: row)
      }
      return indicator
    }
  }
}
