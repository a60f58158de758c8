import BudgetModel
import Reconciliation
import Testing

/// E1, E2, E3, E5 and E6: what is there, and under which name.
@Suite struct CoverageTests {
  private let claim = "2、项目绩效目标|1|count|二级项目||3个"

  @Test func `projects claimed, listed and published in different numbers are one finding with names`() throws {
    let projects = [Made.project("热线", listed: true, form: true), Made.project("餐补", listed: true)]
    let finding = try #require(
      Made.report(ProjectCoverage(), projects: projects, kind: .budget, claims: claim).findings.onlyOne)
    #expect(finding.severity == .contradiction)
    #expect(
      finding.message.zh == "正文“2、项目绩效目标”所述二级项目为 3 个，项目支出表所列为 2 个，有目标表的为 1 个。未见目标表的：餐补。")
    #expect(
      finding.message.en
        == "Under “2、项目绩效目标” the text claims 3 个 二级项目; the table of projects lists 2; 1 have a target form. "
        + "Without a form: 餐补.")
  }

  @Test func `fewer forms alone are a note, equal numbers are counted, one number is silence`() {
    let listed = ["热线", "餐补", "网络"].map { Made.project($0, listed: true, form: $0 != "餐补") }
    func report(_ projects: [Project], _ claims: String) -> Report {
      Made.report(ProjectCoverage(), projects: projects, kind: .budget, claims: claims)
    }
    #expect(report(listed, claim).findings.map(\.severity) == [.note])
    #expect(
      report(listed.map { Made.project($0.name, listed: true, form: true) }, claim).tallies[RuleID(.coverage, 1)]?
        .held == 1)
    #expect(report([], claim).tallies.isEmpty)
  }

  @Test func `projects of the first level are counted as those of the second, and may be those with a form only`() {
    func report(_ count: String, _ forms: [String]) -> [Severity] {
      let listed = ["热线", "餐补", "网络"].map { Made.project($0, listed: true, form: forms.contains($0)) }
      let claim = "2、项目绩效目标|1|count|一级项目||\(count)个"
      return Made.report(ProjectCoverage(), projects: listed, kind: .budget, claims: claim).findings.map(\.severity)
    }
    #expect(report("4", ["热线", "餐补", "网络"]) == [.contradiction])
    #expect(report("3", ["热线", "餐补", "网络"]) == [])
    #expect(report("2", ["热线", "餐补"]) == [.note])
  }

  @Test func `a target in the list of projects itself counts as published`() {
    let table = Made.table(
      .projects, number: 12, title: "项目支出预算表", columns: ["总计", "绩效目标"], "热线 | 3.00 | 保障热线运行\n餐补 | 2.00 | ")
    let projects = ["热线", "餐补", "网络"].enumerated().map { index, name in
      var project = Made.project(name, listed: true, form: name == "网络")
      project.listing = Source(.table(number: 12, block: 0, row: index + 1, column: nil))
      return project
    }
    let report = Made.report(ProjectCoverage(), projects: projects, kind: .budget, table)
    #expect(report.findings.map(\.message.zh) == ["项目支出表所列为 3 个，有目标表的为 2 个。未见目标表的：餐补。"])
  }

  @Test func `a project under two names is shown with both`() throws {
    var project = Made.project("网络百兆费", listed: true, form: true)
    project.formName = "网络千兆费"
    let finding = try #require(Made.report(ProjectNames(), projects: [project], kind: .budget).findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.message.zh == "项目支出表中的“网络百兆费”，目标表中的名称为“网络千兆费”。")
    project.formName = "网络百兆费 "
    #expect(Made.report(ProjectNames(), projects: [project], kind: .budget).findings.isEmpty)
  }

  @Test func `a form without a listed project is held against listed ones without a form`() {
    let projects = [
      Made.project("政务大厅运行费", listed: true), Made.project("政务大厅运维费", form: true), Made.project("公章", form: true),
    ]
    #expect(Made.report(ProjectNames(), projects: projects, kind: .budget).findings.count == 1)
  }

  @Test func `a form of another year and a form that names the department are notes`() throws {
    var project = Made.project("热线", listed: true, form: true)
    project.formYear = 2023
    project.formName = "001-某局"
    let report = Made.report(FormNames(), projects: [project], kind: .budget)
    #expect(
      report.findings.map(\.message.zh) == [
        "项目“热线”的目标表标为 2023 年度，文件为 2024 年度。", "项目“热线”的目标表中，项目名称一栏为“001-某局”，是部门或单位的名称。",
      ])
    #expect(report.findings.map(\.severity) == [.note, .note])
    #expect(Made.report(ProjectNames(), projects: [project], kind: .budget).findings.isEmpty)
    project.formYear = 2024
    project.formName = nil
    #expect(Made.report(FormNames(), projects: [project], kind: .budget).tallies[RuleID(.coverage, 3)]?.held == 1)
    project.formYear = nil
    #expect(Made.report(FormNames(), projects: [project], kind: .budget).tallies.isEmpty)
  }

  private func tables(_ first: String, _ second: String) -> Report {
    Made.report(
      AccountNames(), Made.table(.income, number: 2, title: "收入表", columns: ["合计"], first),
      Made.table(.expenditure, number: 3, title: "支出表", columns: ["合计"], second))
  }

  @Test func `a code with two names is a note, brackets and cut names are not`() throws {
    let finding = try #require(tables("20103 政府办公事务|1.00", "20103 政务公开事务|1.00").findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.message.zh == "科目 20103 的名称前后不一致：“政府办公事务”、“政务公开事务”。")
    #expect(finding.message.en == "Code 20103 has different names in the document: “政府办公事务”, “政务公开事务”.")
    #expect(tables("20103 政府办公厅（室）事务|1.00", "20103 政府办公厅(室)事务|1.00").findings.isEmpty)
    #expect(tables("20103 政府办公厅事务|1.00", "20103 政府办公厅|1.00").findings.isEmpty)
  }

  @Test func `a code whose section is missing among others is a note`() throws {
    let finding = try #require(tables("", "20103 办公|1.00\n2010301 运行|1.00\n2080505 养老|1.00").findings.onlyOne)
    #expect(finding.message.zh == "《支出表》列有 2080505 养老，未列其上级科目 20805。")
    #expect(tables("", "2010301 运行|1.00\n2080505 养老|1.00").findings.isEmpty)
  }

  private func standard(_ kinds: [TableKind]) -> Report {
    var disclosure = Made.disclosure(
      kinds.enumerated().map { Made.table($0.element, number: $0.offset + 1, title: "表", columns: ["合计"], "合计|1.00") })
    disclosure.claims = []
    return Reconciler(rules: [StandardTables()]).check(disclosure)
  }

  private let all: [TableKind] = [
    .incomeAndExpenditure, .income, .expenditure, .appropriation, .generalPublic, .basic, .threePublicExpenses,
    .governmentFund, .stateCapital,
  ]

  @Test func `a missing table is named, unless another may be it`() throws {
    #expect(standard(all).tallies[RuleID(.coverage, 6)]?.held == 1)
    let finding = try #require(standard(all.dropLast()).findings.onlyOne)
    #expect(finding.severity == .note)
    #expect(finding.message.zh == "文件共有 8 张表，未见：国有资本经营表。")
    #expect(finding.message.en == "The document holds 8 tables; not among them: 国有资本经营表.")
    #expect(standard(all.dropLast() + [.other]).findings.isEmpty)
    #expect(standard(all.dropLast() + [.other]).unanswered.count == 1)
    #expect(standard(all.dropLast(3)).findings.isEmpty)
  }
}
