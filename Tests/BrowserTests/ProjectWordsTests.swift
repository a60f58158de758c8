import BudgetModel
import Testing

@testable import Browser

/// What a form says in words, below a project's indicators.
struct ProjectWordsTests {
  @Test func `texts are rows of their own, in full where the line below the list is; none where nothing is said`() {
    let context = ListingContext(options: Options(language: .chinese), phase: .finalAccounts)
    var project = Project(name: "窗口升级")
    let disclosure = Disclosure(
      department: Department(name: "示例局", code: nil, region: Region(name: "示例县", code: nil)), year: 2024,
      kind: .finalAccounts, title: "")
    #expect(ProjectWords.rows(project, of: disclosure, context).isEmpty)
    project.goal = "升级两个窗口，方便群众办事。"
    var result = SelfEvaluation(source: Source(.evaluation(project: "窗口升级", table: 3, row: 1)))
    result.problems = "人手不足。"
    project.evaluation = result
    let rows = ProjectWords.rows(project, of: disclosure, context)
    #expect(rows.map(\.id) == ["words", "words/goal", "words/problems"])
    #expect(rows[1].summary.hasSuffix("升级两个窗口，方便群众办事。"))
  }
}
