import BudgetModel
import Reconciliation
import Testing

/// What the rules on prose, performance and coverage find in the two documents.
@Suite struct SharedProseTests {
  private func report(_ document: SharedDocuments) throws -> Report? {
    let groups: [RuleGroup] = [.prose, .performance, .coverage]
    return try document.disclosure().map {
      Reconciler(rules: Rules.all.filter { groups.contains($0.id.group) }).check($0)
    }
  }

  @Test func `the budget contradicts itself in seven places`() throws {
    guard let report = try report(.yangcheng) else { return }
    #expect(
      report.findings(.contradiction).map(\.message.zh) == [
        "表三《2024年预算支出总表》标明无数据，而预算公开表1《2024年预算收支总表》中，本年支出合计为 1,508.22 万元。",
        "正文“三、支出预算情况说明”所述支出预算为 0 万元，预算公开表1《2024年预算收支总表》中为 1,508.22 万元，相差 1,508.22 万元。",
        "正文“三、支出预算情况说明”所述基本支出为 0 万元，表五《2024年一般公共预算支出预算表（不含上年结转）》中为 781.83 万元，相差 781.83 万元。",
        "正文“三、支出预算情况说明”所述项目支出为 0 万元，表五《2024年一般公共预算支出预算表（不含上年结转）》中为 726.40 万元，相差 726.40 万元。",
        "表十一《2024年财政拨款安排机关运行经费预算表》标明无数据，而正文“八、机关运行经费增减变动原因说明”所述机关运行经费财政拨款预算为 62.21 万元。",
        "正文“八、机关运行经费增减变动原因说明”所述机关运行经费财政拨款预算的增减幅度为 35.28%，按增减额 21.95 万元除以上年数 40.26 万元计算为 54.52%，相差 19.24 个百分点。",
        "正文“2、项目绩效目标”所述二级项目为 19 个，项目支出表所列为 18 个，有目标表的为 16 个。未见目标表的：政务中心工作人员餐补、政务热线服务费12345（上年质保金）。",
      ])
    let rate = try #require(report.findings.first { $0.rule == RuleID(.prose, 3) })
    #expect(rate.explanation?.zh == "以本年数 62.21 万元为基数，恰为所述的 35.28%")
  }

  @Test func `the budget's notes are of two targets, names and forms`() throws {
    guard let report = try report(.yangcheng) else { return }
    #expect(byRule(report.findings(.note)) == ["D9": 9, "E2": 1, "E3": 3, "E7": 4])
    #expect(byRule(report.findings(.rounding)) == ["C7": 1, "D8": 1])
  }

  @Test func `the final accounts contradict themselves in four places`() throws {
    guard let report = try report(.zezhou) else { return }
    #expect(
      report.findings(.contradiction).map { $0.equation?.text ?? $0.message.zh } == [
        "1,609.53 + 110.91 + 51.72 + 96.98 = 1,869.14 ≠ 1,899.14", "110.91 ≠ 116.57", "51.72 ≠ 57.07",
        "96.98 ≠ 94.02",
      ])
  }

  @Test func `the final accounts' notes show both rates, unspent projects and counts`() throws {
    guard let report = try report(.zezhou) else { return }
    #expect(
      byRule(report.findings(.note)) == [
        "C10": 1, "C6": 1, "D1": 6, "D15": 1, "D4": 4, "D5": 3, "D6": 8, "E1": 1, "E2": 1,
      ])
    #expect(
      report.findings(.note).contains {
        $0.rule == RuleID(.performance, 4) && $0.explanation?.zh == "表中所列原因：该项目为半年所需的费用"
      })
    #expect(
      report.findings(.note).contains {
        $0.message.zh == "项目“招标评审相关经费”全年预算数与全年执行数同为 15,600 元，执行率 100%；按年初预算数 300,000 元计算为 5.20%。"
      })
  }

  private func byRule(_ findings: [Finding]) -> [String: Int] {
    findings.reduce(into: [:]) { $0[$1.rule.description, default: 0] += 1 }
  }
}
