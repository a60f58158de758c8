import BudgetModel
import Reconciliation
import Testing

/// Why rules could not be applied.
@Suite struct UnansweredTests {
  private func why(_ rule: some Rule, _ tables: [Table] = [], kind: DisclosureKind = .budget) -> Wording? {
    Reconciler(rules: [rule]).unanswered(Made.disclosure(tables, kind: kind)).onlyOne?.reason
  }

  @Test func `a rule of final accounts says so of a budget, and the other way round`() {
    #expect(why(IncomeAgainstSummary()) == Wording(zh: "只核对决算。", en: "it checks final accounts only."))
    #expect(
      why(BasicAgainstEconomic(), kind: .finalAccounts) == Wording(zh: "只核对预算。", en: "it checks budgets only."))
  }

  @Test func `tables that are absent and tables without data are named`() {
    var empty = Made.table(.basic, title: "基本支出表", columns: ["合计"], "合计|")
    empty.isEmpty = true
    #expect(
      why(BasicAgainstEconomic(), [empty])
        == Wording(
          zh: "未见一般公共预算支出表，一般公共预算基本支出表无数据。",
          en: "no 一般公共预算支出表 was found; 一般公共预算基本支出表 holds no data."))
  }

  @Test func `a document without projects or figures in prose says so`() {
    #expect(why(Grades()) == Wording(zh: "文件中没有项目。", en: "the document names no projects."))
    #expect(
      why(StatedRates()) == Wording(zh: "文字说明中没有读出数字。", en: "no figures were read in the narrative."))
  }

  @Test func `else the manual says when a rule is silent`() throws {
    let reason = try #require(why(AccountNames()))
    #expect(reason.zh.hasPrefix("没有可核对的数字。表中未列上一级科目的"))
    #expect(reason.en.hasPrefix("there was nothing to compare. "))
  }

  @Test func `a rule that compared something is not named`() {
    let table = Made.table(.income, title: "收入表", columns: ["合计"], "201 一般|1.00\n20103 办公|1.00")
    #expect(Reconciler(rules: [ParentAccounts()]).unanswered(Made.disclosure([table])).isEmpty)
  }
}
