import TestSupport
import BudgetModel
import Reconciliation
import PublishedDocuments
import Testing

/// Contradictions that published documents are known to hold, and one they are known not to.
struct SharedContradictionsTests {
  private static func report(_ name: String) throws -> Report? {
    try PublishedDocuments.pdf(name).map { Reconciler().check($0) }
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      // 21999 is printed twice.
      ("wuxi-development-2025-budget", "A1", "502.00", "1,004.00"),
      ("changchun-petition-2026-budget", "A1", "1,378.41", "903.85"),
      ("changchun-petition-2026-budget", "A1", "911.21", "920.96"),
      // The text has another figure than the table.
      ("shanghai-putuo-planning-2024-final", "C2", "4,896.98", "4,884.09"),
    ])
  func `with ../shared: what contradicts itself is told with both figures`(
    file: String, rule: String, stated: String, computed: String
  ) throws {
    let report = try #require(try Self.report(file))
    let found = report.findings(.contradiction).filter { $0.rule.description == rule }
    #expect(
      found.contains { $0.stated?.numberText == stated && $0.computed?.numberText == computed },
      "\(found.map(\.message.zh))")
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: an account printed twice is noted`() throws {
    let report = try #require(try Self.report("wuxi-development-2025-budget"))
    #expect(report.findings.contains { $0.rule.description == "E11" && $0.message.zh.contains("21999") })
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: sentences that compare the total are not held against project spending`() throws {
    let report = try #require(try Self.report("changsha-police-2025-budget"))
    // Of equipment above 50万元 it counts 8, and 15 above 100万元; of what is to be bought none and 3.
    #expect(report.findings(.contradiction).map(\.rule.description) == ["C11", "C11"])
  }

  @Test(
    .enabled(if: Repository.hasShared, "no ../shared/disclosures"),
    arguments: [
      "hangzhou-transport-2026-budget", "suzhou-planning-2026-budget", "wuxi-human-resources-2026-budget",
    ])
  func `with ../shared: what was nothing the year before is no rate that fails`(file: String) throws {
    let report = try #require(try Self.report(file))
    #expect(report.findings(.contradiction).filter { $0.rule.group == .prose }.map(\.message.zh) == [])
  }

  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"), arguments: ["701.17", "1,072"])
  func `with ../shared: rates and sources that do not hold in self-evaluations are told`(figure: String) throws {
    let report = try #require(try Self.report("xian-health-2022-final"))
    #expect(report.findings.contains { $0.rule.group == .performance && $0.message.zh.contains(figure) })
  }

  /// What inspectors of the bureau wrote about one budget, each of their nine remarks.
  @Test(.enabled(if: Repository.hasShared, "no ../shared/disclosures"))
  func `with ../shared: what inspectors wrote is told`() throws {
    let report = try #require(try Self.report("shanghai-putuo-justice-unit-2026-budget"))
    let told = report.findings.map { finding in
      "\(finding.rule) \(finding.message.zh) \(finding.equation?.text ?? "") \(finding.evidence.map(\.zh))"
    }
    let remarks = [
      ["E7", "“增加（减少）”"], ["C3", "-1.10%", "-15.13%"], ["C8", "57.8 万元", "561,240.00"],
      ["C8", "170.03 万元", "2,070,000.00"],
      ["C3", "21.74%", "241.76"], ["E5", "210", "医疗卫生与计划生育支出"], ["A1", "2040601 行政运行", "改为 0.00", "64,840,547.00"],
      ["A1", "20406 司法（项目支出）", "129,681,094.00"], ["E7", "“主要原因是。”"], ["E9", "单位预算", "部门预算"],
    ]
    for words in remarks { #expect(told.contains { text in words.allSatisfy(text.contains) }, "\(words)") }
  }
}
